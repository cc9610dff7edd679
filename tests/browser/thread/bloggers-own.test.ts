import { expect, it } from 'vitest';
import { hotDesksColdTea as post } from '../../blog/posts/hot-desks-cold-tea';
import { renderPage } from '../../blog/render/page';
import type { BrowserPage } from '../browser';
import { inBothBrowsers } from '../in-both-browsers';
import { pressAction } from './actions';

const nested = post.comments.find(({ parentId }) => parentId !== null);
const other = post.comments.find(({ parentId, id }) => !parentId && id !== nested?.parentId);
if (!nested || !other) throw new Error('The post has no nested comment');

/** The comment under which the form is seen, and what the form was told to answer. */
function openForm(
  page: BrowserPage,
): Promise<{ under: string | undefined; address: string | null }> {
  return page.overlay.waitFor((root) => {
    const slot = root.querySelector<HTMLSlotElement>('slot[name="reply"]');
    const [box] = slot?.assignedElements() ?? [];
    const frame = box?.querySelector('iframe');
    if (!slot || !frame || frame.getBoundingClientRect().height < 20) return null;
    const article = slot.closest('li')?.querySelector<HTMLElement>('article');
    const parent = /parentID=(\d+)/.exec(frame.src)?.[1] ?? null;
    return { under: article?.dataset.commentId, address: parent };
  }) as Promise<{ under: string | undefined; address: string | null }>;
}

/** The post's page, whose form stands there only once `bringForm` was called. */
function lateForm(): string {
  const bring = () => {
    const frame = document.getElementById('late-editor') as Element;
    const parent = frame.parentElement as Element;
    frame.remove();
    frame.id = 'comment-editor';
    parent.append(frame);
  };
  return renderPage(post)
    .replace(/(<iframe[^>]*id=['"])comment-editor/, '$1late-editor')
    .replace('</body>', `<script>window.bringForm = ${bring.toString()};</script></body>`);
}

inBothBrowsers(
  'what Blogger’s list can do',
  (suite) => {
    const open = async (query = '') => {
      const page = await suite.open(`${post.path}${query}`);
      await page.overlay.waitUntilShown();
      return page;
    };

    it.each(['', '?script=off', '?dialect=early-threaded', '?dialect=v2-threaded'])(
      'Reply opens Blogger’s form under the comment, for its top-level one: %s',
      async (query) => {
        const page = await open(query);
        await pressAction(page, nested.id, 'reply');
        expect(await openForm(page)).toEqual({ under: nested.id, address: nested.parentId });
        await pressAction(page, other.id, 'reply');
        await page.overlay.waitForSelector(
          `li:has(> article[data-comment-id="${other.id}"]) > slot[name="reply"]`,
        );
        expect(await openForm(page)).toEqual({ under: other.id, address: other.id });
        expect(page.pageErrors).toEqual([]);
      },
    );

    it('keeps what was typed when the form goes to another reply of the same comment', async () => {
      const page = await open();
      await pressAction(page, nested.parentId ?? '', 'reply');
      await openForm(page);
      const formLoads = () => suite.blog.requests.filter((url) => /parentID=/.test(url)).length;
      await expect.poll(formLoads).toBeGreaterThan(0);
      const before = formLoads();
      await pressAction(page, nested.id, 'reply');
      expect((await openForm(page)).under).toBe(nested.id);
      expect(formLoads()).toBe(before);
    });

    it('offers Reply once a script of the page has brought the form, and not before', async () => {
      const page = await suite.open('/late-form.html');
      await page.overlay.waitUntilShown();
      const offered = () =>
        page.overlay.evaluate((root) => root.querySelectorAll('[data-do="reply"]').length);
      expect(await offered()).toBe(0);
      await page.tab.evaluate(() => Reflect.get(window, 'bringForm')());
      await expect.poll(offered).toBeGreaterThan(0);
      await pressAction(page, nested.id, 'reply');
      expect(await openForm(page)).toEqual({ under: nested.id, address: nested.parentId });
      expect(page.pageErrors).toEqual([]);
    });

    it('an address that asks for a reply opens the form there', async () => {
      const page = await open(`#comment-form_${other.id}`);
      expect(await openForm(page)).toEqual({ under: other.id, address: other.id });
    });

    it('offers Delete to those to whom Blogger offers it, and to nobody else', async () => {
      const addresses = (page: BrowserPage) =>
        page.overlay.evaluate(
          (root) =>
            [...root.querySelectorAll<HTMLAnchorElement>('a[href*="/comment/delete/"]')].length,
        );
      const reader = await open();
      expect(await addresses(reader)).toBe(0);
      const owner = await open('?as=owner');
      const deletable = post.comments.filter(({ removedBy }) => removedBy === null).length;
      expect(await addresses(owner)).toBeGreaterThanOrEqual(deletable);
    });

    it('is one press away, and ours one press back', async () => {
      const page = await open();
      const isNativeSeen = () =>
        page.tab.evaluate((id) => {
          const item = document.getElementById(`c${id}`);
          return (item?.getClientRects().length ?? 0) > 0;
        }, other.id);
      await page.overlay.click('[data-do="showBloggersList"]');
      const away = await isNativeSeen();
      await page.overlay.click('[data-do="showConversation"]');
      await page.overlay.waitForSelector('article');
      expect([away, await isNativeSeen()]).toEqual([true, false]);
    });

    it('gets its form back with its list', async () => {
      const page = await open();
      await pressAction(page, other.id, 'reply');
      await openForm(page);
      await page.overlay.click('[data-do="showBloggersList"]');
      const holder = await page.tab.evaluate(
        () =>
          document.querySelector('#comment-editor')?.closest('#comments, threadkeeper-overlay')
            ?.localName,
      );
      expect(holder).toBe('div');
    });

    it('a permalink leads to the comment without loading the page anew', async () => {
      const page = await open();
      await page.tab.evaluate(() => document.body.setAttribute('data-same', ''));
      await page.overlay.click(`article[data-comment-id="${other.id}"] a.clock`);
      await expect.poll(() => page.tab.evaluate(() => location.hash)).toBe(`#c${other.id}`);
      expect(await page.tab.evaluate(() => document.body.hasAttribute('data-same'))).toBe(true);
    });
  },
  { pages: { '/late-form.html': lateForm() } },
);
