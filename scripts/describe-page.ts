import type { BrowserPage } from '../tests/browser/browser';

/** What a reader finds on a page with Threadkeeper. */
export type PageDescription = {
  readonly title: string;
  /** Comments that the overlay shows, folded ones too; 0 where there is no overlay. */
  readonly comments: number;
  /** Comments under each poster's name, most first. */
  readonly posters: readonly (readonly [name: string, comments: number])[];
  /** Levels of the shown tree: 1 where nobody answers anybody. */
  readonly depth: number;
  /** Blogger's own comments that are on the page, in whatever dialect, and how many a reader sees. */
  readonly native: { readonly listed: number; readonly visible: number };
  /** Uncaught errors, of the page and of Threadkeeper. */
  readonly errors: readonly string[];
};

/** Describes a page once Threadkeeper's overlay stands, or has not come up in ten seconds. */
export async function describePage({ tab, overlay, pageErrors }: BrowserPage) {
  const stands = await overlay.waitUntilShown().then(
    () => true,
    () => false,
  );
  const comments = stands ? await overlay.comments() : [];
  const names = stands ? await overlay.evaluate(readPosterNames) : [];
  const parents = new Map(comments.map(({ id, parentId }) => [id, parentId]));
  const level = (id: string): number => {
    const parent = parents.get(id);
    return parent ? level(parent) + 1 : 1;
  };
  return {
    title: await tab.title(),
    comments: comments.length,
    posters: countEach(names),
    depth: comments.reduce((deepest, { id }) => Math.max(deepest, level(id)), 0),
    native: await tab.evaluate(countNativeComments),
    errors: pageErrors,
  } satisfies PageDescription;
}

/** The description as lines for a terminal. */
export function formatDescription(page: PageDescription): readonly string[] {
  const posters = page.posters.slice(0, 6).map(([name, comments]) => `${name} (${comments})`);
  if (page.posters.length > posters.length) posters.push('…');
  const { listed, visible } = page.native;
  return [
    `Page:           ${page.title}`,
    `Comments:       ${page.comments} shown by Threadkeeper, ${listed} in Blogger's list`,
    `Posters:        ${page.posters.length}: ${posters.join(', ')}`,
    `Depth:          ${page.depth}`,
    `Blogger's list: ${visible === 0 ? 'hidden' : `${visible} comments visible`}`,
    `Page errors:    ${page.errors.length}`,
    ...page.errors.map((error) => `  ${error}`),
  ];
}

function countEach(names: readonly string[]): [name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** In the page. */
function readPosterNames(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('article[data-comment-id] .who')].map((who) =>
    (who.textContent ?? '').trim(),
  );
}

/** In the page. Every dialect marks a comment with the id `c` and its number. */
function countNativeComments() {
  const native = [...document.querySelectorAll('[id^="c"]')].filter(({ id }) =>
    /^c\d{6,}$/.test(id),
  );
  return {
    listed: new Set(native.map(({ id }) => id)).size,
    visible: native.filter((comment) => comment.checkVisibility()).length,
  };
}
