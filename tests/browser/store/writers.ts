import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { savedComment } from '../../lib/saved';
import type { ClientInPage } from './client-in-page';

/** The numbers of confirmed writes, by the method that wrote them. */
export type Confirmed = Record<
  'dismissNew' | 'changeFolds' | 'setCorrection' | 'saveComments' | 'removeSaved',
  number[]
>;

/** In the page: what the functions below share. */
type Writing = {
  isOver: boolean;
  confirmed: Confirmed;
  /** Calls that failed after all tries, by their message. */
  failures: string[];
  writers: Promise<void>[];
};

/** What pages of the extension have in both browsers. */
declare const chrome: {
  runtime: {
    getContexts(filter: { contextTypes: string[] }): Promise<readonly { contextId: string }[]>;
  };
};

declare global {
  interface Window {
    threadkeeperClient: ClientInPage;
    writing: Writing;
  }
}

/** Lets five writers write to a post without end, their writes numbered from `from`. */
export async function startWriting(tab: Page, postId: string, from: number): Promise<void> {
  await tab.evaluate(
    async (postId, from, like) => {
      const { call } = window.threadkeeperClient;
      const confirmed: Confirmed = {
        dismissNew: [],
        changeFolds: [],
        setCorrection: [],
        saveComments: [],
        removeSaved: [],
      };
      const writing: Writing = { isOver: false, confirmed, failures: [], writers: [] };
      window.writing = writing;
      await call(
        'openVisit',
        postId,
        { ids: [], isComplete: true },
        { pageId: `page-${from}`, at: Date.now(), kind: 'continued' },
      );

      const repeat = async (method: keyof Confirmed, write: (n: number) => Promise<void>) => {
        for (let n = from; !writing.isOver; n++) {
          try {
            await write(n);
            confirmed[method].push(n);
          } catch (error) {
            writing.failures.push(String(error));
          }
          // Leaves the machine some time for the browser that is to be killed.
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      };
      // Three rows a call, `<n>1` to `<n>3`, to see that none is ever there without the others.
      const folds = (n: number) =>
        Object.fromEntries([1, 2, 3].map((i) => [`${n}${i}`, 'branch' as const]));
      const saved = (n: number, ids: readonly string[]) =>
        ids.map((id) => ({ ...like, id, savedAt: n, post: { ...like.post, postId } }));
      const kept = (n: number) => saved(n, [`${n}1`, `${n}2`, `${n}3`]);
      const thrownAway = (n: number) => saved(n, [`${n}4`, `${n}5`]);
      writing.writers = [
        repeat('dismissNew', (n) => call('dismissNew', postId, [`${n}1`, `${n}2`])),
        repeat('changeFolds', (n) => call('changeFolds', postId, folds(n), Date.now())),
        repeat('setCorrection', (n) => call('setCorrection', postId, `${n}`, { kind: 'detached' })),
        repeat('saveComments', (n) => call('saveComments', kept(n))),
        repeat('removeSaved', async (n) => {
          await call('saveComments', thrownAway(n));
          await call('removeSaved', [`${n}4`, `${n}5`], Date.now());
        }),
      ];
    },
    postId,
    from,
    savedComment({ id: '1' }),
  );
}

/** Which background runs now: another name after every death; `null` where none runs. */
export function nameBackground(tab: Page): Promise<string | null> {
  return tab.evaluate(async () => {
    const [background] = await chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] });
    return background?.contextId ?? null;
  });
}

/** Calls that failed after all tries, by their message. */
export function readFailures(tab: Page): Promise<readonly string[]> {
  return tab.evaluate(() => window.writing.failures);
}

/** Waits until each writer has had a further write confirmed, so that there is a background again. */
export async function waitForFurtherWrites(tab: Page, before: number): Promise<number> {
  const confirmed = await tab.waitForFunction(
    (before) => {
      const counts = Object.values(window.writing.confirmed).map((numbers) => numbers.length);
      return Math.min(...counts) > before && Math.min(...counts);
    },
    { polling: 5, timeout: 20_000 },
    before,
  );
  return Number(await confirmed.jsonValue());
}

export async function stopWriting(tab: Page): Promise<Confirmed> {
  return tab.evaluate(async () => {
    window.writing.isOver = true;
    await Promise.all(window.writing.writers);
    return window.writing.confirmed;
  });
}

/** What was confirmed so far, while the writers go on. */
export function readConfirmed(tab: Page): Promise<Confirmed> {
  return tab.evaluate(() => window.writing.confirmed);
}

/** Checks that everything confirmed is in the store, and nothing in it is half-written. */
export async function expectWhole(tab: Page, postId: string, confirmed: Confirmed): Promise<void> {
  const dismissed = confirmed.dismissNew.flatMap((n) => [`${n}1`, `${n}2`]);
  const [stillNew, folds, corrections, saved] = await tab.evaluate(
    async (postId, dismissed, { host, url }) => {
      const { call } = window.threadkeeperClient;
      const visit = await call('readVisit', postId, dismissed);
      return [
        visit?.newIds,
        Object.keys(await call('readFolds', postId, Date.now())),
        Object.keys(await call('readCorrections', postId)),
        (await call('readSaved', { host, url, postId })).map(({ id }) => id),
      ] as const;
    },
    postId,
    dismissed,
    savedComment({ id: '1' }).post,
  );
  expect(stillNew).toEqual([]);
  expect(confirmed.changeFolds.filter((n) => !folds.includes(`${n}1`))).toEqual([]);
  expect(confirmed.setCorrection.filter((n) => !corrections.includes(`${n}`))).toEqual([]);
  expect(confirmed.saveComments.filter((n) => !saved.includes(`${n}1`))).toEqual([]);
  expect(confirmed.removeSaved.filter((n) => saved.includes(`${n}4`))).toEqual([]);
  for (const [ids, endings] of [
    [folds, ['1', '2', '3']],
    [saved.filter((id) => /[123]$/.test(id)), ['1', '2', '3']],
    [saved.filter((id) => /[45]$/.test(id)), ['4', '5']],
  ] as const) {
    const kept = new Set(ids);
    const isWhole = (id: string) => endings.every((end) => kept.has(`${id.slice(0, -1)}${end}`));
    expect(ids.filter((id) => !isWhole(id))).toEqual([]);
  }
}
