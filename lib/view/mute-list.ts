import { isExpired, type Mute } from '../model/mute';

/** How rules can be sorted; what is not told apart stands with the newest first. */
export const MUTE_SORTS = ['created', 'what', 'matches', 'lastMatch'] as const;

export type MuteSort = (typeof MUTE_SORTS)[number];

/**
 * The rules to list: those in whose words all the words looked for stand, expired ones last.
 *
 * @param wordsOf - what a reader sees of a rule
 */
export function listMutes(
  mutes: readonly Mute[],
  search: string,
  sort: MuteSort,
  wordsOf: (mute: Mute) => string,
  now: number,
): readonly Mute[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  return mutes
    .map((mute) => ({ mute, text: wordsOf(mute), isOver: isExpired(mute, now) }))
    .filter(({ text }) => wanted.every((word) => text.toLowerCase().includes(word)))
    .sort(
      (a, b) =>
        Number(a.isOver) - Number(b.isOver) ||
        compare(a, b, sort) ||
        b.mute.created - a.mute.created,
    )
    .map(({ mute }) => mute);
}

type Listed = { readonly mute: Mute; readonly text: string };

function compare(a: Listed, b: Listed, sort: MuteSort): number {
  switch (sort) {
    case 'created':
      return b.mute.created - a.mute.created;
    case 'what':
      return a.text.localeCompare(b.text);
    case 'matches':
      return b.mute.matches - a.mute.matches;
    case 'lastMatch':
      return (b.mute.lastMatch ?? 0) - (a.mute.lastMatch ?? 0);
  }
}
