import { beforeEach, expect, it } from 'vitest';
import type { Fault } from '../../blog/faults';
import { wetWeekend as post } from '../../blog/posts/wet-weekend';
import { COMMENTS_PER_PAGE, groupByParent } from '../../blog/render/paging';
import type { BrowserPage } from '../browser';
import { inBothBrowsers } from '../in-both-browsers';
import { forgetAll } from '../own-page';
import { showNativeOrder } from './actions';

/** Every comment with the one it stands under, as Blogger lists them. */
const all = inBloggersOrder(null);
const onPage = new Set(post.comments.slice(0, COMMENTS_PER_PAGE).map(({ id }) => id));
const listed = all.filter(([id]) => onPage.has(id));
const rest = all.length - listed.length;

/** Of the page's comments the last that others on the page answer. */
const answered = listed.findLast(([id]) => listed.some(([, parentId]) => parentId === id))?.[0];
if (!answered) throw new Error('The post has no answered comment');

function inBloggersOrder(parentId: string | null): (readonly [string, string | null])[] {
  const replies = groupByParent(post.comments).get(parentId) ?? [];
  return replies.flatMap(({ id }) => [[id, parentId] as const, ...inBloggersOrder(id)]);
}

async function shown(page: BrowserPage) {
  return (await page.overlay.comments()).map(({ id, parentId }) => [id, parentId]);
}

/** What stands where Blogger has "Load more…", once it says what is looked for. */
function said(page: BrowserPage, words: string): Promise<string> {
  return page.overlay.waitFor((root, words) => {
    const text = root.querySelector('.load-more')?.textContent ?? '';
    return text.includes(words) && text;
  }, words) as Promise<string>;
}

inBothBrowsers('loading what Blogger keeps back', (suite) => {
  beforeEach(async () => {
    suite.blog.setFault(null);
    await forgetAll(suite.browser);
  });

  const open = async (hash = '') => {
    const page = await suite.open(`${post.path}${hash}`);
    await page.overlay.waitUntilShown();
    await showNativeOrder(page);
    return page;
  };
  /** Presses without scrolling there. */
  const press = (page: BrowserPage, control: string) =>
    page.overlay.press(`[data-do="${control}"]`);
  const whole = `${rest} more comments have been added in their places.`;

  it('offers what the page does not list, and adds each comment once, in its place', async () => {
    const page = await open();
    expect(await shown(page)).toEqual(listed);
    expect(await page.overlay.text('.load-more')).toBe(`Load ${rest} more comments`);
    await page.overlay.click('[data-do="loadAll"]');
    expect(await said(page, 'added')).toBe(whole);
    expect(await shown(page)).toEqual(all);
    expect(await page.overlay.text('.count')).toBe(`${all.length} comments`);
    expect(page.pageErrors).toEqual([]);
  });

  it('asks the blog’s own feed for them, and nobody for anything else', async () => {
    const page = await open();
    await page.tab.waitForNetworkIdle({ idleTime: 100 });
    const before = suite.blog.requests.length;
    await press(page, 'loadAll');
    await said(page, 'added');
    const asked = suite.blog.requests.slice(before).map((address) => new URL(address));
    expect(
      asked.map((url) => [url.origin, url.pathname, url.searchParams.get('start-index')]),
    ).toEqual(
      ['1', '151'].map((start) => [suite.blog.origin, `/feeds/${post.id}/comments/default`, start]),
    );
  });

  it('tells how far it is, and can be stopped in the middle', async () => {
    suite.blog.setFault({ kind: 'slow', milliseconds: 60_000 }, { where: 'feed', after: 1 });
    const page = await open();
    await press(page, 'loadAll');
    expect(await said(page, '150 of 263 loaded')).toContain('Cancel');
    await press(page, 'cancelLoading');
    expect(await said(page, 'Load')).toBe(`Load ${rest} more comments`);
    expect(await shown(page)).toEqual(listed);
    suite.blog.setFault(null);
    await press(page, 'loadAll');
    await said(page, 'added');
    expect(await shown(page)).toEqual(all);
  });

  it.each<[string, Fault, string]>([
    ['429', { kind: 'status', status: 429 }, 'would not give the comments just now'],
    ['500', { kind: 'status', status: 500 }, 'would not give the comments just now'],
    ['a truncated answer', { kind: 'truncated' }, 'something that could not be read'],
    ['an answer without an end', { kind: 'bottomless' }, 'something that could not be read'],
    ['a page in place of the feed', { kind: 'wrong-type' }, 'something that could not be read'],
  ])('says in words what failed, loses nothing, and can try again: %s', async (_, fault, words) => {
    suite.blog.setFault(fault, { where: 'feed', after: 1 });
    const page = await open();
    await press(page, 'loadAll');
    expect(await said(page, words)).toContain('Nothing that is here was lost.');
    expect(await shown(page)).toEqual(listed);
    suite.blog.setFault(null);
    await press(page, 'loadAll');
    expect(await said(page, 'added')).toBe(whole);
    expect(await shown(page)).toEqual(all);
    expect(page.pageErrors).toEqual([]);
  });

  it('can be stopped where the answer never ends', async () => {
    suite.blog.setFault({ kind: 'hanging' });
    const page = await open();
    await press(page, 'loadAll');
    await said(page, 'Cancel');
    await expect.poll(() => suite.blog.requests.at(-1)).toContain('/feeds/');
    await press(page, 'cancelLoading');
    expect(await said(page, 'Load')).toBe(`Load ${rest} more comments`);
    expect(await shown(page)).toEqual(listed);
  });

  it('ends by itself where the feed never does, and can try again', async () => {
    suite.blog.setFault({ kind: 'endless' });
    const page = await open();
    const before = suite.blog.requests.length;
    await press(page, 'loadAll');
    expect(await said(page, 'Try again')).toContain('The blog counts 999,800 more');
    const asked = suite.blog.requests.slice(before).filter((url) => url.includes('/feeds/'));
    expect(asked.length).toBeLessThanOrEqual(3);
    expect(await shown(page)).toEqual(listed);
    suite.blog.setFault(null);
    await press(page, 'loadAll');
    expect(await said(page, 'added in their places')).toBe(whole);
    expect(await shown(page)).toEqual(all);
  });

  it('leaves what the reader looks at where it is, and what they folded folded', async () => {
    const page = await open(`#c${answered}`);
    /** Places are followed for some frames, while sizes that were estimated turn real. */
    const settle = () =>
      page.overlay.evaluate(async () => {
        for (let frame = 0; frame < 12; frame++) await new Promise(requestAnimationFrame);
      });
    await settle();
    await press(page, 'foldAll');
    const look = () =>
      page.overlay.evaluate((root, id) => {
        const roots = [...root.querySelectorAll<HTMLElement>('.roots > li')];
        const article = root.querySelector(`article[data-comment-id="${id}"]`);
        return {
          top: Math.round(article?.getBoundingClientRect().top ?? Number.NaN),
          folded: roots.flatMap((item) =>
            item.dataset.fold === 'branch'
              ? (item.querySelector('article')?.dataset.commentId ?? [])
              : [],
          ),
        };
      }, answered);
    await page.overlay.evaluate(
      (root, id) =>
        root.querySelector(`article[data-comment-id="${id}"]`)?.scrollIntoView({ block: 'center' }),
      answered,
    );
    await settle();
    const before = await look();
    expect(before.folded.length).toBeGreaterThan(10);
    await press(page, 'loadAll');
    await said(page, 'added');
    expect(await look()).toEqual(before);
  });

  it('leaves what the reader looks at where it is: all open, replies coming in above', async () => {
    const page = await open();
    const id = listed.at(-1)?.[0] ?? '';
    const top = () =>
      page.overlay.evaluate(async (root, id) => {
        const article = root.querySelector(`article[data-comment-id="${id}"]`);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60)));
        return article?.getBoundingClientRect().top ?? Number.NaN;
      }, id);
    await page.overlay.click(`article[data-comment-id="${id}"] .body`);
    const before = await top();
    await press(page, 'loadAll');
    await said(page, 'added');
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
  });
});
