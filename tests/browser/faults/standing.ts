import type { BrowserPage } from '../browser';

/** Which list a reader has before them, and how many of its comments; or what is wrong. */
export async function standing({ tab, overlay }: BrowserPage): Promise<string> {
  const bloggers = await tab.evaluate(
    () =>
      [...document.querySelectorAll('[id^="c"]')].filter(
        (each) => /^c\d+$/.test(each.id) && each.getClientRects().length > 0,
      ).length,
  );
  const ours = await overlay
    .evaluate((root) =>
      root.host.getBoundingClientRect().height > 0
        ? root.querySelectorAll('article[data-comment-id]').length
        : 0,
    )
    .catch(() => 0);
  if (bloggers > 0 && ours > 0) return `both lists: ${bloggers} and ${ours} comments`;
  if (ours > 0) return `our conversation of ${ours}`;
  return bloggers > 0 ? `Blogger’s list of ${bloggers}` : 'nothing';
}
