import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toCsv } from '../../../lib/mute-file/mute-file';
import { mute } from '../../lib/mutes';
import { inBothBrowsers } from '../in-both-browsers';

/** What pages of the extension have in both browsers. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const DAY = 86_400_000;

inBothBrowsers('the page of rules', (suite) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'threadkeeper-mutes-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const open = async (...rules: Parameters<typeof mute>[0][]) => {
    const page = await suite.open(suite.browser.extensionUrl('library.html#mutes'));
    const call = async (method: string, ...args: unknown[]) => {
      const message = { threadkeeper: 'call', method, args };
      const reply = await page.tab.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
      return (reply as { value: unknown }).value;
    };
    for (const { id } of (await call('readAllMutes')) as { id: string }[]) {
      await call('removeMute', id, Date.now());
    }
    await call('addMutes', rules.map(mute));
    const { tab } = page;
    const listed = () =>
      tab.$$eval('.mute-row .what', (rows) => rows.map(({ textContent }) => textContent));
    const waitFor = (...expected: string[]) =>
      tab.waitForFunction(
        (wanted) =>
          JSON.stringify(
            [...document.querySelectorAll('.mute-row .what')].map((row) => row.textContent),
          ) === wanted,
        {},
        JSON.stringify(expected),
      );
    await tab.waitForFunction(
      (count) => document.querySelectorAll('.mute-row').length === count,
      {},
      rules.length,
    );
    return { tab, call, listed, waitFor };
  };
  const ferryman = {
    id: 'a',
    what: { kind: 'signoff', key: 'ferryman', name: 'Ferryman' },
    created: 2,
  } as const;
  const maud = { id: 'b', what: { kind: 'name', name: 'Maud' }, created: 1 } as const;

  it('lists them, and finds and sorts them', async () => {
    const { tab, waitFor } = await open({ ...ferryman, matches: 2 }, { ...maud, matches: 9 });
    await waitFor('sign-off “Ferryman”', 'name “Maud”');
    await tab.select('.mutes-bar select', 'matches');
    await waitFor('name “Maud”', 'sign-off “Ferryman”');
    await tab.type('[type="search"]', 'ferry');
    await waitFor('sign-off “Ferryman”');
  });

  it('removes one, and brings it back', async () => {
    const { tab, waitFor } = await open(ferryman, maud);
    await tab.click('li:nth-child(2) .row-actions .plain');
    await waitFor('sign-off “Ferryman”');
    await tab.click('.removed button');
    await waitFor('sign-off “Ferryman”', 'name “Maud”');
  });

  it('changes one, and makes one', async () => {
    const { tab, waitFor } = await open(maud);
    await tab.click('.row-actions button');
    await tab.click('[name="text"]', { count: 3 });
    await tab.type('[name="text"]', 'Maud again');
    await tab.click('.mute-editor [type="submit"]');
    await waitFor('name “Maud again”');
    await tab.click('.mutes-bar button');
    await tab.select('.mute-editor [name="what"]', 'pattern');
    await tab.type('[name="text"]', '(a)\\1');
    await tab.click('.mute-editor [type="submit"]');
    await tab.waitForSelector('.mute-editor .warn');
    await tab.click('[name="text"]', { count: 3 });
    await tab.type('[name="text"]', 'tea+');
    await tab.click('.mute-editor [type="submit"]');
    await waitFor('pattern tea+', 'name “Maud again”');
  });

  it('keeps what has expired, last, and renews it', async () => {
    const { tab, call, waitFor } = await open(maud, {
      ...ferryman,
      until: { kind: 'date', at: 3 * DAY },
      renewed: DAY,
    });
    await waitFor('name “Maud”', 'sign-off “Ferryman”');
    await tab.click('[data-expired] button');
    await waitFor('sign-off “Ferryman”', 'name “Maud”');
    const rules = (await call('readAllMutes')) as { id: string; until: { at: number } }[];
    const at = rules.find(({ id }) => id === 'a')?.until.at ?? 0;
    expect(Math.abs(at - Date.now() - 2 * DAY)).toBeLessThan(DAY / 2);
  });

  it('adds those of a file once it has said what would come of it', async () => {
    const { tab, listed, waitFor } = await open(maud);
    const file = join(folder, 'rules.csv');
    await writeFile(
      file,
      toCsv([
        mute(ferryman),
        mute({ ...maud, id: 'c' }),
        mute({ id: 'd', what: { kind: 'pattern', pattern: '(a)\\1' } }),
      ]),
    );
    const choose = async (path: string) => {
      const input = await tab.$('input[type="file"]');
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
    };
    await choose(file);
    await tab.waitForSelector('.plan');
    expect(await tab.$eval('.plan p', ({ textContent }) => textContent)).toBe(
      '1 rule would be added. 1 is here already and stays as it is. 1 cannot be used and would be left out.',
    );
    expect(await listed()).toEqual(['name “Maud”']);
    await tab.click('.plan button');
    await waitFor('sign-off “Ferryman”', 'name “Maud”');
    await writeFile(file, 'dear diary');
    await choose(file);
    await tab.waitForSelector('.mute-files .warn');
    expect(await listed()).toEqual(['sign-off “Ferryman”', 'name “Maud”']);
  });
});
