import { closedOnMonday } from './closed-on-monday';
import { deskFourteen } from './desk-fourteen';
import { hotDesksColdTea } from './hot-desks-cold-tea';
import { lastOneOut } from './last-one-out';
import type { SamplePost } from './post';
import { tenYearsOfThisBlog } from './ten-years-of-this-blog';
import { theBallotOpens } from './the-ballot-opens';
import { theBiscuitTin } from './the-biscuit-tin';
import { wetWeekend } from './wet-weekend';
import { workloadInRoundNumbers } from './workload-in-round-numbers';

/** Every post of the sample blog, from no comments to two thousand. */
export const posts: readonly SamplePost[] = [
  closedOnMonday,
  deskFourteen,
  theBiscuitTin,
  hotDesksColdTea,
  lastOneOut,
  workloadInRoundNumbers,
  wetWeekend,
  theBallotOpens,
  tenYearsOfThisBlog,
];

/**
 * The post with this slug.
 *
 * @throws where there is none.
 */
export function postBySlug(slug: string): SamplePost {
  const post = posts.find((candidate) => candidate.slug === slug);
  if (!post) throw new Error(`The sample blog has no post called ${slug}`);
  return post;
}
