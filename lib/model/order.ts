/**
 * In which order a thread is shown.
 * - `conversation`: under whom a comment answers, by its own words where Blogger does not say.
 * - `native`: as Blogger has it.
 * - `oldest`, `newest`: by time, one below the other.
 * - `newestThread`: as `conversation`, the branch with the newest comment first.
 */
export type Order = (typeof ORDERS)[number];

/** Every order, as they are offered. */
export const ORDERS = ['conversation', 'native', 'oldest', 'newest', 'newestThread'] as const;

/** Where a reader chooses an order: a post of a blog, or a page of it that does not tell its post. */
export type OrderPlace = {
  /** Without port. */
  readonly host: string;
  readonly postId: string | null;
};

/** Comments stand under whom they answer, and can be put under another. */
export function isConversation(order: Order): boolean {
  return order === 'conversation' || order === 'newestThread';
}
