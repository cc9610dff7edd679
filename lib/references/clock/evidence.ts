import type { Phrases } from '../thread/phrases';

/** Something that speaks for a comment, or against it. Applies where all of its patterns are found. */
export type Evidence = {
  readonly weight: number;
  /** Right before the time. */
  readonly before?: Pick<Phrases, 'test'>;
  /** Right behind the time. */
  readonly after?: Pick<Phrases, 'test'>;
  /** In the sentence that holds the time, before and behind it. */
  readonly sentence?: Pick<Phrases, 'test'>;
};
