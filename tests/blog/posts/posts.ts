import type { SamplePost } from './post';
import { theBiscuitTin } from './the-biscuit-tin';

/** Every post of the sample blog, oldest first. */
export const posts: readonly SamplePost[] = [theBiscuitTin].toSorted(
  (a, b) => a.publishedAt - b.publishedAt,
);
