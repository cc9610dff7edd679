import { describe, expect, it } from 'vitest';
import { posts } from './posts/all-posts';
import { SAMPLE_DIALECTS } from './render/options';
import { renderPage } from './render/page';

const small = posts.filter(({ comments }) => comments.length <= 200);
const large = posts.filter(({ comments }) => comments.length > 200);

/** The comments' ids as often as an element carries one, sorted. */
function idsOn(html: string): readonly string[] {
  return [...html.matchAll(/\sid=["']c(\d+)["']/g)].map(([, id = '']) => id).toSorted();
}

const sortedIds = (comments: readonly { readonly id: string }[]) =>
  comments.map(({ id }) => id).toSorted();

describe.each(SAMPLE_DIALECTS)('a %s page', (dialect) => {
  it.each(small)('of $slug lists every comment', (post) => {
    const ids = idsOn(renderPage(post, { dialect }));
    const expected = sortedIds(post.comments);
    // Dynamic Views has its list twice.
    expect(ids).toEqual(
      dialect === 'dynamic-views' ? expected.flatMap((id) => [id, id]) : expected,
    );
  });

  it('is the same every time', () => {
    for (const post of small) {
      expect(renderPage(post, { dialect })).toBe(renderPage(post, { dialect }));
    }
  });
});

describe('a post with more than 200 comments', () => {
  it.each(large)('$slug lists the oldest 200 in threads and tells where to go on', (post) => {
    const html = renderPage(post);
    expect(idsOn(html)).toEqual(sortedIds(post.comments.slice(0, 200)));
    const newest = post.comments[199]?.publishedAt;
    expect(html).toContain(
      `<div class="loadmore hidden" data-published-min="${newest}" data-post-id="${post.id}">`,
    );
  });

  it.each(large)('$slug spreads a flat list over pages', (post) => {
    const pages = Array.from({ length: Math.ceil(post.comments.length / 200) }, (_, index) =>
      idsOn(renderPage(post, { dialect: 'flat', commentPage: index + 1 })),
    );
    expect(pages.flat().toSorted()).toEqual(sortedIds(post.comments));
    expect(Math.max(...pages.map((ids) => ids.length))).toBe(200);
  });

  it.each(large)('$slug comes whole where a test of size asks for it', (post) => {
    expect(idsOn(renderPage(post, { isWhole: true }))).toHaveLength(post.comments.length);
  });
});

it('a page counts in its heading what the owner has wiped out', () => {
  const post = posts.find(({ slug }) => slug === 'last-one-out-of-canal-street');
  expect(post && renderPage(post)).toContain('<h4>42 comments:</h4>');
});

it.each([
  ['de', 'Anonym', '2. Juli 2024 um 08:45', '<h4>4 Kommentare:</h4>'],
  ['es', 'Anónimo', '2/7/24 8:45 a.\u00a0m.', '<h4>4 comentarios:</h4>'],
  ['fr', 'Anonyme', '2 juillet 2024 à 08:45', '<h4>4 commentaires:</h4>'],
] as const)('a page in %s says %s, %s and %s', (language, anonymous, clock, heading) => {
  const post = posts.find(({ slug }) => slug === 'the-biscuit-tin');
  const html = post && renderPage(post, { language });
  expect(html).toContain(`<cite class="user">${anonymous}</cite>`);
  expect(html).toContain(`>${clock}</a>`);
  expect(html).toContain(heading);
});
