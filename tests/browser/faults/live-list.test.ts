import { expect, it } from 'vitest';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import type { BrowserPage } from '../browser';
import { inBothBrowsers } from '../in-both-browsers';
import { openMenu } from '../thread/actions';
import { standing } from './standing';

const bare = post.comments.filter(
  ({ id, parentId }) => !parentId && !post.comments.some((each) => each.parentId === id),
);
const [first, second] = bare.map(({ id }) => id);
if (!first || !second) throw new Error('The post has too few comments');
const count = post.comments.length;

/** In the page: puts copies of a comment at the end of the list, each with an id and words of its own. */
function add(id: string, many: number): void {
  const item = document.getElementById(`c${id}`) as Element;
  for (let i = 0; i < many; i++) {
    const template = document.createElement('template');
    template.innerHTML = item.outerHTML.replaceAll(id, `${7_000_000_000 + i}`);
    const said = template.content.querySelector('.comment-content') as Element;
    said.textContent = `Late word ${i}.`;
    (document.getElementById('top-ra') as Element).append(template.content);
  }
}

/** In the page. */
function says(id: string, words: string): void {
  const said = document.querySelector(`#c${id} .comment-content`) as Element;
  said.textContent = words;
}

const text = (page: BrowserPage, id: string) =>
  page.overlay.text(`article[data-comment-id="${id}"] .body`);

inBothBrowsers('a script of the page that is at the list while ours stands', (suite) => {
  const open = async () => {
    const page = await suite.open(post.path);
    await page.overlay.waitUntilShown();
    return page;
  };

  it('adds comments: they wait to be shown, and are then shown whole', async () => {
    const page = await open();
    await page.tab.evaluate(add, first, 3);
    await page.overlay.waitForSelector('[data-do="showArrivals"]');
    expect(await page.overlay.text('.arrivals')).toContain('3 new comments');
    expect(await standing(page)).toBe(`our conversation of ${count}`);
    await page.overlay.click('[data-do="showArrivals"]');
    await page.overlay.waitForSelector('article[data-comment-id="7000000002"]');
    expect(await text(page, '7000000002')).toBe('Late word 2.');
    expect((await page.overlay.comments()).length).toBe(count + 3);
    expect(page.pageErrors).toEqual([]);
  });

  it('adds comments while the reader is at Blogger’s list: ours has them by the way back', async () => {
    const page = await open();
    await page.overlay.click('[data-do="showBloggersList"]');
    await page.tab.evaluate(add, first, 5);
    await expect.poll(() => standing(page)).toBe(`Blogger’s list of ${count + 5}`);
    await page.overlay.click('[data-do="showConversation"]');
    await expect.poll(() => standing(page)).toBe(`our conversation of ${count + 5}`);
    expect(await page.overlay.evaluate((r) => r.querySelector('.arrivals') === null)).toBe(true);
  });

  it('changes a comment’s words: ours says the same, and keeps what the reader is writing', async () => {
    const page = await open();
    await openMenu(page, second);
    await page.overlay.click('.panel [data-panel="mute"]');
    await page.overlay.waitForSelector('form.mute');
    await page.tab.evaluate(says, first, 'Other words than before.');
    await page.overlay.waitFor(
      (root, id) =>
        root.querySelector(`article[data-comment-id="${id}"] .body`)?.textContent ===
        'Other words than before.',
      first,
    );
    await page.overlay.waitForSelector('form.mute');
    expect(await standing(page)).toBe(`our conversation of ${count}`);
    expect(page.pageErrors).toEqual([]);
  });

  it('takes comments away, or makes them anew: nothing is lost to who was reading them', async () => {
    const page = await open();
    const before = await page.overlay.comments();
    await page.tab.evaluate(
      (ids) => {
        for (const id of ids) document.getElementById(`c${id}`)?.remove();
        const list = document.getElementById('top-ra') as Element;
        list.innerHTML += '';
        (list.lastElementChild as Element).append('a word of its own');
      },
      [first, second],
    );
    await page.tab.evaluate(add, bare[2]?.id ?? '', 1);
    await page.overlay.waitForSelector('[data-do="showArrivals"]');
    expect(await page.overlay.comments()).toEqual(before);
    expect(page.pageErrors).toEqual([]);
  });
});
