import type { Reference, SignOff, Span } from '../../model/reference';
import { overlaps } from '../quote/quote';
import { LETTER } from '../thread/letters';
import type { ThreadWords } from '../thread/thread-words';
import type { Entry } from '../thread/timeline';
import { findHits, type Hit } from './hits';
import type { KnownName, KnownNames } from './known-names';
import * as cues from './name-cues';
import type { PublicNames } from './public-names';
import { senseOf } from './sense';
import { type TargetContext, toReference } from './target';

const JOINED = /^\s*(?:,|&|\/|\+|,?\s*(?:and|or))\s*@?$/i;

const FULL_NAME = new RegExp(
  `\\b([A-ZÀ-Þ][a-zß-ÿ]+(?:-[A-ZÀ-Þ][a-zß-ÿ]+)?)(?= ([A-ZÀ-Þ][a-zß-ÿ][${LETTER}'’-]+))`,
  'g',
);
const LAST_LINE = new RegExp(`\\S\\s*\\n[^${LETTER}\\n@]*$`);
const NO_LETTERS = new RegExp(`^[^${LETTER}]*$`);

/** What is known of names at one point of the thread. */
export type NameContext = TargetContext & {
  readonly names: KnownNames;
  readonly publicNames: PublicNames;
  readonly words: ThreadWords;
};

/**
 * References by name or by sign-off: only of posters who have spoken before, and then to what they
 * said last, within the own branch where they spoke there. A name that many share, or that is a
 * word as well, must be spoken to; a surname behind it makes it another person's.
 */
export function findNameReferences(
  entry: Entry,
  context: NameContext,
  ownSignOff: SignOff | undefined,
  taken: readonly Span[],
): readonly Reference[] {
  const { names, publicNames, words } = context;
  if (names.isEmpty) return [];
  const { text } = entry.comment;
  const hits = findHits(entry, names, words).filter(
    ({ span, name }) =>
      !taken.some((other) => overlaps(span, other)) &&
      !isOwnName(name, entry, ownSignOff) &&
      !isSignature(text, span) &&
      !isAnothers(text, name),
  );
  const meant = new Map<KnownName, readonly Reference[]>();
  return groupLists(text, hits).flatMap((group) => {
    const sense = senseOf(text, group, publicNames);
    return group.flatMap((hit) => {
      const manner = sense(hit);
      if (!manner) return [];
      // Said twice in one comment, a name means the same both times.
      const found =
        meant.get(hit.name)?.map((reference) => ({
          ...reference,
          span: hit.span,
          isAddressed: manner === 'spoken-to',
        })) ?? toReference(entry, hit, manner, context);
      if (!meant.has(hit.name)) meant.set(hit.name, found);
      return found;
    });
  });
}

function isOwnName(name: KnownName, entry: Entry, ownSignOff: SignOff | undefined): boolean {
  if (ownSignOff && ownSignOff.key === name.words.join(' ')) return true;
  const last = name.entries.at(-1);
  return entry.voice !== null && last?.voice === entry.voice;
}

/** "Steve Penrose" in the same comment: every Steve in it is that one. */
function isAnothers(text: string, { words, kind, form, entries }: KnownName): boolean {
  if (kind !== 'person' || form === 'initials') return false;
  const first = words.join(' ');
  const own = entries.at(-1)?.comment.poster.name.toLowerCase() ?? '';
  for (const [, given = '', surname = ''] of text.matchAll(FULL_NAME)) {
    if (given.toLowerCase().replace('-', ' ') !== first || cues.isNoSurname(surname)) continue;
    if (!own.includes(surname.toLowerCase())) return true;
  }
  return false;
}

/** Alone on the last line of several: whoever it is, they sign with it and speak to nobody. */
function isSignature(text: string, [start, end]: Span): boolean {
  return NO_LETTERS.test(text.slice(end)) && LAST_LINE.test(text.slice(0, start));
}

/** Names in a row, "Andrew, Ferryman and ML", are spoken to or of together. */
function groupLists(text: string, hits: readonly Hit[]): readonly (readonly Hit[])[] {
  const groups: Hit[][] = [];
  for (const hit of hits) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group && previous && JOINED.test(text.slice(previous.span[1], hit.span[0])))
      group.push(hit);
    else groups.push([hit]);
  }
  return groups;
}
