import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeBackupFile } from '../../../lib/backup/backup-file';
import type { SavedComment } from '../../../lib/model/saved';
import type { Arguments, MethodName, Result } from '../../../lib/rpc/contract';
import { lastOneOut } from '../../blog/posts/last-one-out';
import { contents } from '../../lib/backup/contents';
import { mute, phrase } from '../../lib/mutes';
import { savedComment } from '../../lib/saved';
import { forbiddenIn, hasRun, xssPayloads } from '../../xss-payloads';
import { inBothBrowsers } from '../in-both-browsers';
import { askFromOwnPage } from '../own-page';

const NOW = Date.UTC(2026, 10, 1);
const kettle = savedComment({ id: '1', savedAt: NOW, note: 'For the chapter', tags: ['tea'] });
const rule = mute({ id: 'a', what: phrase('cold tea') });

inBothBrowsers('what is kept', (suite) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'threadkeeper-keeping-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const ask = <M extends MethodName>(method: M, ...args: Arguments<M>): Promise<Result<M>> =>
    askFromOwnPage(suite.browser, method, ...args);
  const fill = async (...saved: SavedComment[]) => {
    await ask('wipe');
    await ask('saveComments', saved);
    await ask('addMutes', [rule]);
  };
  const openSection = (section: string) =>
    suite.open(suite.browser.extensionUrl(`library.html#${section}`));
  const choose = async (tab: Page, name: string, text: string) => {
    const file = join(folder, name);
    await writeFile(file, text);
    const input = await tab.waitForSelector('#backup input[type="file"]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  };
  const kept = async () => {
    const { saved, mutes } = await ask('readKept');
    return { saved, mutes };
  };

  it('comes back by itself once the browser has lost it, and says so', async () => {
    await fill(kettle);
    await ask('changeSetting', 'foldDepth', 3);
    const { tab } = await suite.open(suite.browser.extensionUrl('manifest.json'));
    await tab.waitForFunction(async () => {
      const { storage } = chrome as unknown as {
        storage: { local: { get(keys: string[]): Promise<Record<string, unknown>> } };
      };
      const found = await storage.local.get(['copy:whole', 'copy:behind', 'copy:settings']);
      const behind = found['copy:behind'];
      return found['copy:whole'] && JSON.stringify(behind) === '[]' && found['copy:settings'];
    });
    await suite.browser.killBackground();
    await tab.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('threadkeeper');
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        }),
    );
    expect(await kept()).toEqual({ saved: 1, mutes: 1 });
    expect((await ask('readSettings')).foldDepth).toBe(3);
    const place = { host: kettle.post.host, postId: kettle.post.postId, url: null };
    expect(await ask('readSaved', place)).toEqual([kettle]);

    const post = await suite.open(lastOneOut.path);
    await post.overlay.waitForSelector('.bar [data-do="closeNotice"]');
    const popup = await suite.open(suite.browser.extensionUrl('popup.html'));
    await popup.tab.waitForSelector('.restored');
    const library = await openSection('settings');
    await library.tab.waitForSelector('.restored');
    await library.tab.click('.restored button');
    await library.tab.waitForFunction(() => !document.querySelector('.restored'));
    expect(await ask('readRestored')).toBeNull();
    await post.goto(post.tab.url());
    await post.overlay.waitForSelector('article');
    expect(await post.overlay.evaluate((root) => root.querySelector('.bar'))).toBeNull();
  });

  it('is wiped whole from its page, and does not come back', async () => {
    await fill(kettle);
    const { tab } = await openSection('privacy');
    await tab.waitForSelector('.kept-posts li');
    const pressed = async (selector: string) => {
      const button = await tab.waitForSelector(selector);
      await button?.click();
    };
    await pressed('#privacy .foot .confirm button');
    await pressed('#privacy .foot .confirm .grave');
    await tab.waitForFunction(() => !document.querySelector('.kept-posts li'));
    const left = await tab.evaluate(async () => {
      const { storage } = chrome as unknown as {
        storage: { local: { get(keys: null): Promise<Record<string, unknown>> } };
      };
      return JSON.stringify(await storage.local.get(null));
    });
    expect(left).not.toMatch(/kettle|chapter|cold tea/i);
    await suite.browser.killBackground();
    expect(await kept()).toEqual({ saved: 0, mutes: 0 });
  });

  it('is restored from a backup, after it was told what that would do', async () => {
    await fill(kettle, savedComment({ id: '2', savedAt: NOW }));
    await ask('removeSaved', ['2'], NOW + 5);
    const backup = contents({
      saved: [
        { ...kettle, note: 'newer', editedAt: NOW + 9 },
        savedComment({ id: '2', savedAt: NOW }),
        savedComment({ id: '3', savedAt: NOW }),
      ],
      mutes: [rule],
    });
    const { tab } = await openSection('backup');
    await choose(tab, 'backup.json', await writeBackupFile(backup, NOW));
    await tab.waitForSelector('.plan');
    expect(
      await tab.$$eval('.plan dd', (rows) =>
        rows.map(({ dataset, textContent }) => [dataset.figure ?? 'none', textContent]),
      ),
    ).toEqual([
      ['adds', '1 would be added.'],
      ['updates', '1 is here, and the file knows something newer.'],
      ['staysDeleted', '1 was thrown away since and stays so.'],
      ['keeps', '1 is here already and stays as it is.'],
      ['none', 'none'],
    ]);
    expect(await kept()).toEqual({ saved: 1, mutes: 1 });
    await tab.click('.plan button');
    await tab.waitForFunction(() => !document.querySelector('.plan'));
    expect(await kept()).toEqual({ saved: 2, mutes: 1 });
    const place = { host: kettle.post.host, postId: kettle.post.postId, url: null };
    const saved = await ask('readSaved', place);
    expect(saved.map(({ id, note }) => [id, note]).sort()).toEqual([
      ['1', 'newer'],
      ['3', ''],
    ]);
  });

  it('stays as it is before a file that is no good, which is told', async () => {
    await fill(kettle);
    const { tab } = await openSection('backup');
    const whole = await writeBackupFile(contents({ saved: [savedComment({ id: '9' })] }), NOW);
    for (const [text, problem] of [
      [whole.slice(0, -20), 'not the whole of one'],
      [whole.replace('The kettle', 'The kennel'), 'damaged'],
      [whole.replace('"version":1', '"version":2'), 'A newer Threadkeeper'],
      ['<script>top.xssRan=1</script>', 'no backup'],
    ] as const) {
      await choose(tab, 'bad.json', text);
      await tab.waitForFunction(
        (part) => document.querySelector('#backup .warn')?.textContent?.includes(part),
        {},
        problem,
      );
    }
    expect(await kept()).toEqual({ saved: 1, mutes: 1 });
    expect(await tab.evaluate(hasRun)).toBe(false);
  });

  it('runs nothing, whatever a file holds, in our own page', async () => {
    const hostile = xssPayloads.map(({ html }, at) =>
      savedComment({
        id: String(at + 1),
        html,
        text: html,
        note: html,
        tags: [],
        poster: { kind: 'name', name: html.slice(0, 900), url: null, profileId: null },
        post: { ...kettle.post, postId: String(500 + at), title: html.slice(0, 900) },
      }),
    );
    await ask('wipe');
    const { tab } = await openSection('backup');
    await choose(tab, 'hostile.json', await writeBackupFile(contents({ saved: hostile }), NOW));
    await (await tab.waitForSelector('.plan button'))?.click();
    await tab.waitForFunction(() => !document.querySelector('.plan'));
    expect(await kept()).toEqual({ saved: hostile.length, mutes: 0 });
    await tab.evaluate(() => {
      location.hash = '#privacy';
    });
    await (await tab.waitForSelector('#privacy > button'))?.click();
    await tab.waitForFunction(
      (count) => document.querySelectorAll('.kept-posts li').length === count,
      {},
      hostile.length,
    );
    const forbidden = `(${forbiddenIn})(document.body).filter((each) => each !== '<script>' && each !== '<input>')`;
    expect(await tab.evaluate(forbidden)).toEqual([]);
    expect(await tab.evaluate(hasRun)).toBe(false);
  });
});
