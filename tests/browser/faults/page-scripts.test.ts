import { expect, it } from 'vitest';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import type { BrowserPage } from '../browser';
import { inBothBrowsers } from '../in-both-browsers';
import { standing } from './standing';

const ours = `our conversation of ${post.comments.length}`;
const bloggers = `Blogger’s list of ${post.comments.length}`;

/**
 * What scripts of the blog, or other extensions, do to the list and to ours, by what it is called;
 * then where a reader is left.
 */
const DEEDS: Record<string, readonly [deed: () => void, end: string]> = {
  'takes our host away': [() => host().remove(), ours],
  'takes our host away again and again': [
    () => {
      const again = () => document.querySelector('threadkeeper-overlay')?.remove();
      new MutationObserver(again).observe(document, { childList: true, subtree: true });
      again();
    },
    bloggers,
  ],
  'moves our host to the end of the page': [() => document.body.append(host()), ours],
  'puts something between ours and the list': [
    () => host().after(document.createElement('aside')),
    ours,
  ],
  'moves the list away from ours': [() => document.body.append(list()), ours],
  'moves all the comments to another place': [
    () => document.body.prepend(document.getElementById('comments') as Element),
    ours,
  ],
  'moves all the comments to and fro': [
    () => {
      for (let i = 0; i < 40; i++) {
        const comments = document.getElementById('comments') as Element;
        if (i % 2) document.body.append(comments);
        else document.body.prepend(comments);
      }
    },
    ours,
  ],
  'hides our host by its own style': [
    () => host().style.setProperty('display', 'none', 'important'),
    ours,
  ],
  'unsets all of our host’s style': [() => host().setAttribute('style', 'all: unset'), ours],
  'gives our host attributes': [
    () => {
      for (const name of ['hidden', 'inert', 'aria-hidden', 'class', 'lang', 'dir']) {
        host().setAttribute(name, 'true');
      }
    },
    ours,
  ],
  'takes our host’s attributes away': [
    () => {
      for (const name of host().getAttributeNames()) host().removeAttribute(name);
    },
    ours,
  ],
  'takes our mark off the page’s root': [
    () => {
      const root = document.documentElement;
      for (const name of root.getAttributeNames()) root.removeAttribute(name);
    },
    ours,
  ],
  'hides our host by a rule that nothing beats': [
    () => style('threadkeeper-overlay { display: none !important }'),
    bloggers,
  ],
  'makes our host unseen by a rule': [
    () => style('threadkeeper-overlay { visibility: hidden !important }'),
    ours,
  ],
  'writes the list anew with the very same words': [
    () => {
      list().outerHTML += '';
    },
    ours,
  ],
  'puts a copy in the place of all comments': [
    () => {
      const comments = document.getElementById('comments') as Element;
      comments.replaceWith(comments.cloneNode(true));
    },
    ours,
  ],
  'puts a copy in their place three times': [
    () => {
      let times = 0;
      const again = () => {
        const comments = document.getElementById('comments') as Element;
        comments.replaceWith(comments.cloneNode(true));
        if (++times < 3) setTimeout(again, 200);
      };
      again();
    },
    ours,
  ],
  'puts a copy in their place for ever': [
    () => {
      const again = () => {
        const comments = document.getElementById('comments') as Element;
        comments.replaceWith(comments.cloneNode(true));
      };
      new MutationObserver((records) => {
        const isOurs = records.some(({ addedNodes }) =>
          [...addedNodes].some((node) => node.nodeName === 'THREADKEEPER-OVERLAY'),
        );
        if (isOurs) again();
      }).observe(document, { childList: true, subtree: true });
      again();
    },
    bloggers,
  ],
  'writes the whole body anew': [
    () => {
      const { innerHTML } = document.body;
      document.body.innerHTML = '';
      document.body.innerHTML = innerHTML;
    },
    ours,
  ],
  'takes the list away and brings it back later': [
    () => {
      const { innerHTML } = document.body;
      document.body.innerHTML = '<p>One moment…</p>';
      setTimeout(() => {
        document.body.innerHTML = innerHTML;
      }, 300);
    },
    ours,
  ],
  'opens the document and writes it anew': [
    () => {
      const { outerHTML } = document.documentElement;
      document.open();
      document.write(`<!DOCTYPE html>${outerHTML}`);
      document.close();
    },
    ours,
  ],
  'takes the list away for good': [() => list().remove(), 'nothing'],
  'empties the page': [() => document.body.replaceChildren(), 'nothing'],
  'puts the root of the document in again': [
    () => {
      const root = document.documentElement;
      root.remove();
      document.append(root);
    },
    ours,
  ],
};

/** In the page. */
declare function host(): HTMLElement;
declare function list(): HTMLElement;
declare function style(rule: string): void;

function helpers(): void {
  Object.assign(window, {
    host: () => document.querySelector('threadkeeper-overlay'),
    list: () => document.getElementById('top-ra'),
    style: (rule: string) => {
      const element = document.createElement('style');
      element.textContent = rule;
      document.head.append(element);
    },
  });
}

/** Once nothing has changed for a while. */
async function settled(page: BrowserPage): Promise<string> {
  let last = '';
  for (let same = 0; same < 2; ) {
    const now = await standing(page);
    same = now === last ? same + 1 : 0;
    last = now;
    await page.tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 120)));
  }
  return last;
}

inBothBrowsers('a script of the page that', (suite) => {
  it.each(Object.entries(DEEDS))('%s', async (_, [deed, end]) => {
    const page = await suite.open(post.path);
    await page.overlay.waitUntilShown();
    await page.tab.evaluate(helpers);
    await page.tab.evaluate(deed);
    if (end === ours) {
      await expect.poll(() => standing(page), { timeout: 8000 }).toBe(ours);
    }
    expect(await settled(page)).toBe(end);
    expect(page.pageErrors).toEqual([]);
  });
});
