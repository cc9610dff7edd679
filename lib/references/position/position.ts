import type { Reference, Span } from '../../model/reference';
import { overlaps } from '../quote/quote';
import { inSmallLetters } from '../thread/letters';
import type { Entry } from '../thread/timeline';
import { type Places, SECOND_PART } from './places';
import * as cues from './position-cues';

/**
 * References by place: links only, since what stood above when a comment was written need not stand
 * there now.
 */
export function findPositionReferences(
  entry: Entry,
  places: Places,
  taken: readonly Span[],
): readonly Reference[] {
  const { text } = entry.comment;
  const found: Reference[] = [];
  const second = SECOND_PART.exec(text);
  if (second) {
    const part = Number(second.groups?.n ?? second.groups?.p ?? 0);
    const first = places.firstPartFor(entry, part > 2 ? part - 1 : 1);
    if (first) found.push(toReference(entry, first, [0, second[0].length]));
  }
  const head = places.first();
  if (head && text.includes('irst ')) {
    for (const match of inSmallLetters(text).matchAll(cues.FIRST)) {
      const span = spanOf(match);
      if (!taken.some((other) => overlaps(span, other))) found.push(toReference(entry, head, span));
    }
  }
  if (cues.MAY_BE_COUNTED.test(text)) found.push(...countedAbove(entry, places, taken));
  if (!cues.MAY_HOLD_ABOVE.test(text)) return found;
  const small = inSmallLetters(text);
  for (const match of small.includes('above') ? small.matchAll(cues.TOPIC_ABOVE) : []) {
    const topic = cues.topicOf(match.groups ?? {});
    const told = topic.length > 0 ? places.latestAbout(topic) : null;
    const span = spanOf(match);
    if (told && !taken.some((other) => overlaps(span, other)))
      found.push(toReference(entry, told, span));
  }
  for (const match of small.matchAll(cues.ABOVE)) {
    const span = spanOf(match);
    if (found.some((other) => overlaps(span, other.span))) continue;
    const before = text.slice(Math.max(0, span[0] - 40), span[0]);
    if (
      cues.NOT_ABOVE_BEFORE.test(before) ||
      cues.NOT_ABOVE_AFTER.test(text.slice(span[1], span[1] + 40))
    )
      continue;
    if (taken.some((other) => overlaps(span, other))) continue;
    const above = cues.OWN_BEFORE.test(before)
      ? places.ownBefore(entry)
      : cues.BUT_ONE_AFTER.test(text.slice(span[1]))
        ? places.nthAbove(entry, 2)
        : places.above(entry);
    if (above && !above.comment.isRemoved) found.push(toReference(entry, above, span));
  }
  return found;
}

/** "Two comments up" */
function countedAbove(entry: Entry, places: Places, taken: readonly Span[]): readonly Reference[] {
  const { text } = entry.comment;
  const found: Reference[] = [];
  for (const match of inSmallLetters(text).matchAll(cues.COUNTED_ABOVE)) {
    const span = spanOf(match);
    const counted = places.nthAbove(entry, cues.countOf(match.groups ?? {}));
    if (!counted || counted.comment.isRemoved || taken.some((other) => overlaps(span, other)))
      continue;
    if (cues.NOT_ABOVE_BEFORE.test(text.slice(Math.max(0, span[0] - 40), span[0]))) continue;
    found.push(toReference(entry, counted, span));
  }
  return found;
}

/** Less the end of the sentence before. */
function spanOf(match: RegExpExecArray): Span {
  const lead = /^[\s.!?("“']*/.exec(match[0])?.[0].length ?? 0;
  return [match.index + lead, match.index + match[0].length];
}

function toReference(entry: Entry, target: Entry, span: Span): Reference {
  return {
    from: entry.comment.id,
    to: [target.comment.id],
    cue: 'position',
    span,
    certainty: 'likely',
    isAddressed: false,
    place: null,
  };
}
