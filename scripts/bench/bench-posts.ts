import { crowd } from '../../tests/blog/posts/crowd';
import { postFrom } from '../../tests/blog/posts/draft';
import type { SamplePost } from '../../tests/blog/posts/post';
import { DEFAULT_OPTIONS } from '../../tests/blog/render/options';
import { renderPage } from '../../tests/blog/render/page';

/** The lengths of thread that figures are asked for. */
export const SIZES = [200, 2000, 10_000] as const;

/** A post under which a crowd has left so many comments; the same at every call. */
export function crowdedPost(count: number): SamplePost {
  return postFrom({
    slug: `a-crowd-of-${count}`,
    title: `A Crowd of ${count}`,
    at: '2024-08-01 09:00',
    labels: [],
    paragraphs: [
      'Ten years today. I began it because the notice board had been taken down, and I thought that perhaps four people would read it.',
      'Tell me where you were, what you saw, and who it was that taught you how to sit still.',
    ],
    comments: crowd({
      seed: count,
      count,
      subjects: ['memory', 'pay', 'workload', 'weekend'],
      from: '2024-08-01 09:05',
      pace: 9,
    }),
  });
}

/** The posts' pages by path, each with all of its comments on one page. */
export function wholePages(posts: readonly SamplePost[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    posts.map((post) => [post.path, renderPage(post, { ...DEFAULT_OPTIONS, isWhole: true })]),
  );
}
