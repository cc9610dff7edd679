import { diffWordsWithSpace } from 'diff';

/** A stretch of two texts: in both, or only in the older or the newer. */
export type Stretch = { readonly in: 'both' | 'older' | 'newer'; readonly text: string };

/** As many changed words are told apart; beyond that it is another text, and shown as one. */
const MOST_CHANGES = 2000;

/** What became of a text, word by word. */
export function textDifference(older: string, newer: string): readonly Stretch[] {
  const changes = diffWordsWithSpace(older, newer, { maxEditLength: MOST_CHANGES });
  if (!changes) {
    return [
      { in: 'older', text: older },
      { in: 'newer', text: newer },
    ];
  }
  return changes.map(({ added, removed, value }) => ({
    in: added ? 'newer' : removed ? 'older' : 'both',
    text: value,
  }));
}
