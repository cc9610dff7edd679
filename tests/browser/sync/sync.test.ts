import { expect, it } from 'vitest';
import { changeOfArea, readAccount, selectForAccount } from '../../../lib/sync/account';
import { toReference } from '../../../lib/sync/items';
import { type Item, mergeReplicas } from '../../../lib/sync/replica';
import { mute, phrase } from '../../lib/mutes';
import { savedComment } from '../../lib/saved';
import { inBothBrowsers } from '../in-both-browsers';
import { askFromOwnPage } from '../own-page';

type SyncApi = {
  readonly storage: {
    readonly sync: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
};

const kettle = savedComment({ id: '1', text: 'The kettle is cold.', note: 'For the chapter' });
const rule = mute({ id: 'a', what: phrase('cold tea') });

inBothBrowsers('sync through the browser’s account', (suite) => {
  const openSettings = async (section = 'settings') => {
    const page = await suite.browser.newPage();
    await page.goto(suite.browser.extensionUrl(`library.html#${section}`));
    return page;
  };
  type Page = Awaited<ReturnType<typeof openSettings>>;
  const areaOf = (page: Page) =>
    page.tab.evaluate(() => (chrome as unknown as SyncApi).storage.sync.get(null));
  const press = async (page: Page, selector: string) => {
    await page.tab.waitForSelector(selector);
    await page.tab.$eval(selector, (element) => (element as HTMLElement).click());
  };
  const switchOn = async (page: Page) => {
    await page.tab.waitForSelector('.switch:not([data-pending]) #sync-switch');
    await press(page, '#sync-switch');
    await page.tab.waitForFunction(() =>
      /Last put together/.test(document.querySelector('.sync [role="status"]')?.textContent ?? ''),
    );
  };

  it('writes nothing until it is switched on, then rules, settings and references without words', async () => {
    await askFromOwnPage(suite.browser, 'wipe');
    await askFromOwnPage(suite.browser, 'saveComments', [kettle]);
    await askFromOwnPage(suite.browser, 'addMutes', [rule]);
    await askFromOwnPage(suite.browser, 'changeSetting', 'foldDepth', 3);
    const page = await openSettings();
    await page.tab.waitForSelector('#sync-switch');
    expect(await areaOf(page)).toEqual({});

    await switchOn(page);
    const { replica } = readAccount(await areaOf(page));
    expect([...replica.keys()].sort()).toEqual(['mutes/a', 'saved/1', 'settings/foldDepth']);
    expect(JSON.stringify([...replica])).toContain('For the chapter');
    expect(JSON.stringify([...replica])).not.toContain('The kettle is cold');
    await page.close();
  });

  it('shows what another device wrote, in a page that is open', async () => {
    const page = await openSettings();
    await page.tab.waitForSelector('#sync-switch:checked');
    const saved = await openSettings('saved');
    const found = await areaOf(page);
    const account = readAccount(found);
    const now = Date.now();
    const stamp = [now, 0, 'phone'] as const;
    const other = savedComment({ id: '2', note: 'From the phone', savedAt: now, editedAt: now });
    const news = new Map<string, Item>([
      ['settings/foldDepth', { stamp, value: 5 }],
      ['saved/2', { stamp, value: toReference(other) }],
      ['mutes/a', { stamp, value: null }],
    ]);
    const replica = mergeReplicas(account.replica, news);
    const { set } = changeOfArea(found, account, selectForAccount(replica, account.replica));
    await page.tab.evaluate((items) => (chrome as unknown as SyncApi).storage.sync.set(items), set);
    await page.tab.waitForFunction(
      () =>
        (document.querySelector('#setting-foldDepth') as HTMLInputElement | null)?.value === '5',
      { polling: 100 },
    );
    await saved.tab.waitForFunction(
      () =>
        document.querySelector('.saved-row:not(.sample) .says')?.textContent ===
        'Saved on another device',
      { polling: 100 },
    );
    expect(await askFromOwnPage(suite.browser, 'readAllMutes')).toEqual([]);
    const { host, postId, url } = other.post;
    const rows = await askFromOwnPage(suite.browser, 'readSaved', { host, postId, url });
    expect(rows).toContainEqual({ ...other, html: '', text: '', isBare: true });
    expect(rows).toContainEqual(kettle);
    await Promise.all([page.close(), saved.close()]);
  });

  it('writes nothing more when nothing changed, also after the background was stopped', async () => {
    const page = await openSettings();
    await page.tab.waitForSelector('#sync-switch:checked');
    await askFromOwnPage(suite.browser, 'syncNow');
    const before = await areaOf(page);
    await suite.browser.killBackground();
    await askFromOwnPage(suite.browser, 'syncNow');
    expect(await areaOf(page)).toEqual(before);
    await page.close();
  });

  it('is switched off and removed by one press, and nothing is left of it in the account', async () => {
    const page = await openSettings();
    await page.tab.waitForSelector('#sync-switch:checked');
    await press(page, '.sync .confirm button');
    await press(page, '.sync .confirm .grave');
    await page.tab.waitForSelector('#sync-switch:not(:checked)');
    await page.tab.waitForFunction(() =>
      /Removed from the account/.test(document.querySelector('.sync')?.textContent ?? ''),
    );
    expect(await areaOf(page)).toEqual({});
    const { host, postId, url } = kettle.post;
    const rows = await askFromOwnPage(suite.browser, 'readSaved', { host, postId, url });
    expect(rows).toHaveLength(2);
    await page.close();
  });

  it('is switched off by a wipe, which takes the copy in the account along where it is told to', async () => {
    const page = await openSettings();
    await switchOn(page);
    expect(Object.keys(await areaOf(page)).length).toBeGreaterThan(0);
    const privacy = await openSettings('privacy');
    await press(privacy, '#wipe-synced');
    await press(privacy, '#privacy .foot .confirm button');
    await press(privacy, '#privacy .foot .confirm .grave');
    // The page lies behind the other, where the browser draws no frames to wait for.
    await page.tab.waitForFunction(() => document.querySelector('#sync-switch:not(:checked)'), {
      polling: 100,
    });
    await expect.poll(() => areaOf(page)).toEqual({});
    await expect.poll(async () => (await askFromOwnPage(suite.browser, 'readKept')).saved).toBe(0);
    await Promise.all([page.close(), privacy.close()]);
  });
});
