import type { Announce, Asynchronous, SettingMethods } from '../rpc/contract';
import { isSettingValue } from '../settings/schema';
import { defaultSettings, type SettingKey, type Settings, settings } from '../settings/settings';
import type { OpenDatabase } from './database';
import type { SettingRow } from './schema';

const BLOG_PREFIX = 'blog:';

/** The settings that were changed: one row each, and one for each blog switched on or off. */
export function createSettings(
  open: OpenDatabase,
  announce: Announce,
): Asynchronous<SettingMethods> {
  async function write(row: SettingRow): Promise<void> {
    const db = await open();
    await db.settings.put(row);
    announce({ subject: 'settings' });
  }

  return {
    async readSettings() {
      const db = await open();
      return toSettings(await db.settings.toArray());
    },
    async changeSetting(key, value) {
      if (key !== 'order') return write({ key, value });
      const db = await open();
      // What was chosen last holds: whoever sets this wants it in every thread.
      await db.transaction('rw', db.settings, db.orders, async () => {
        await db.settings.put({ key, value });
        await db.orders.clear();
      });
      announce({ subject: 'settings' });
    },
    switchBlog: (host, isOn) => write({ key: BLOG_PREFIX + host, value: isOn }),
  };
}

/** A value that the setting cannot have (any more) leaves the default in place. */
function toSettings(rows: readonly SettingRow[]): Settings {
  const blogs = rows.filter(({ key }) => key.startsWith(BLOG_PREFIX));
  const changed = rows.filter(({ key, value }) => isSetting(key) && isSettingValue(key, value));
  return {
    ...defaultSettings,
    ...Object.fromEntries(changed.map(({ key, value }) => [key, value])),
    blogs: Object.fromEntries(
      blogs.map(({ key, value }) => [key.slice(BLOG_PREFIX.length), value === true]),
    ),
  };
}

function isSetting(key: string): key is SettingKey {
  return Object.hasOwn(settings, key);
}
