import { fromLondon, toLondon } from '../london-time';
import type { CommentDraft } from './draft';
import {
  andrew,
  bryony,
  courtDuty,
  kestrel,
  maud,
  olwen,
  rob,
  type SamplePoster,
  tess,
} from './posters';
import { createRandom, type Random } from './random';
import { ANSWERS, FILL_INS, STOCK, type Subject } from './stock';

/** A discussion too long to be written by hand. */
export type CrowdDraft = {
  readonly seed: number;
  readonly count: number;
  readonly subjects: readonly Subject[];
  /** The blog's clock when the first comment comes. */
  readonly from: string;
  /** Minutes between two comments by day, on average. */
  readonly pace: number;
};

/** How those sign who give no name. */
const SIGN_OFFS = ["'Ferryman", '- Ferryman', 'Regards, ex-PO', 'Night Bus', '~ Marigold'];
const NAMED = [andrew, kestrel, olwen, bryony, courtDuty, tess, rob];

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A comment with what later ones need to know in order to point at it. */
type Said = {
  readonly key: string;
  readonly at: number;
  readonly by: SamplePoster | null;
  readonly isTop: boolean;
  readonly firstSentence: string;
  readonly signOff: string | null;
};

/**
 * The comments of a crowd: mostly Anonymous, a third of them under another comment, many of them
 * pointing at an earlier one by its clock, its poster's name, its sign-off or its words. The same
 * draft gives the same comments for ever.
 */
export function crowd({ seed, count, subjects, from, pace }: CrowdDraft): readonly CommentDraft[] {
  const random = createRandom(seed);
  const nextSentence = createDeck(random, [
    ...STOCK.general,
    ...subjects.flatMap((subject) => STOCK[subject]),
  ]);
  const said: Said[] = [];
  const drafts: CommentDraft[] = [];
  let time = fromLondon(from);

  for (let index = 0; index < count; index++) {
    time += pause(random, time, pace);
    // What came a moment ago was not yet on the page when this one was written.
    const earlier = said.slice(-60).filter(({ at }) => at < time - 2 * MINUTE);
    const parent = random.chance(0.34)
      ? pickOrNull(
          random,
          earlier.filter(({ isTop }) => isTop),
        )
      : null;
    const target = random.chance(parent ? 0.4 : 0.45) ? pickOrNull(random, earlier) : null;
    const by = poster(random);
    const signOff = by === null && random.chance(0.16) ? random.pick(SIGN_OFFS) : null;
    const sentences = sentencesOf(random, nextSentence);
    const isRemoved = random.chance(0.015);

    said.push({
      key: String(index),
      at: time,
      by,
      isTop: parent === null,
      firstSentence: isRemoved ? '' : (sentences[0] ?? ''),
      signOff: isRemoved ? null : signOff,
    });
    drafts.push({
      key: String(index),
      at: writeClock(time),
      approved: writeClock(nextRound(time)),
      says: wording(random, sentences, target, signOff),
      ...(by && { by }),
      ...(parent && { under: parent.key }),
      ...(isRemoved && { removedBy: by?.profileId ? 'author' : 'administrator' }),
    });
  }
  return drafts;
}

/** Quick by day, slow by night. */
function pause(random: Random, time: number, pace: number): number {
  const { hour } = toLondon(time);
  const slowness = hour >= 1 && hour < 6 ? 9 : hour >= 23 || hour < 7 ? 3 : 1;
  const minutes = -Math.log(1 - random.next()) * pace * slowness;
  return Math.min(minutes, 6 * 60) * MINUTE;
}

/** The owner looks in every four hours and lets through what has come. */
function nextRound(time: number): number {
  return Math.ceil(time / (4 * HOUR)) * 4 * HOUR + MINUTE;
}

function poster(random: Random): SamplePoster | null {
  if (random.chance(0.03)) return maud;
  return random.chance(0.17) ? random.pick(NAMED) : null;
}

function sentencesOf(random: Random, nextSentence: () => string): readonly string[] {
  const length = random.chance(0.12) ? random.between(5, 9) : random.between(1, 4);
  return Array.from({ length }, () => fillIn(random, nextSentence()));
}

function wording(
  random: Random,
  sentences: readonly string[],
  target: Said | null,
  signOff: string | null,
): string {
  const answer = target ? `${hail(random, target)}${fillIn(random, random.pick(ANSWERS))} ` : '';
  const half = sentences.length > 3 ? Math.ceil(sentences.length / 2) : sentences.length;
  const paragraphs = [sentences.slice(0, half).join(' '), sentences.slice(half).join(' ')];
  if (random.chance(0.02)) {
    paragraphs.push(
      '<a href="http://www.example.org/report" rel="nofollow">It is all in here.</a>',
    );
  }
  if (signOff) paragraphs.push(signOff);
  return answer + paragraphs.filter(Boolean).join('\n\n');
}

/** The words by which a comment says whom it answers. */
function hail(random: Random, { at, by, firstSentence, signOff }: Said): string {
  const { hour, minute } = toLondon(at);
  const minutes = String(minute).padStart(2, '0');
  const clock = `${String(hour).padStart(2, '0')}:${minutes}`;
  if (firstSentence && random.chance(0.15)) return `"${firstSentence}"\n\n`;
  if (signOff?.includes('Ferryman') && random.chance(0.6)) return 'Ferryman, ';
  if (by?.name && random.chance(0.8)) {
    const [first] = by.name.split(' ');
    return random.pick([`Thanks ${first}. `, `${first}, `, `@${first} `]);
  }
  return random.pick([
    `Anon ${clock} `,
    `Anon ${clock}: `,
    `@ ${clock} `,
    `@${clock} `,
    `${clock} `,
    `${hour}.${minutes} `,
    `To 'Anonymous ${clock}', `,
  ]);
}

function fillIn(random: Random, sentence: string): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (slot, name: string) => {
    if (name === 'number') return String(random.between(3, 9));
    const choices = Object.entries(FILL_INS).find(([kind]) => kind === name)?.[1];
    return choices ? random.pick<string>(choices) : slot;
  });
}

/** Deals every card once before any comes again. */
function createDeck(random: Random, cards: readonly string[]): () => string {
  let deck: string[] = [];
  return () => {
    if (deck.length === 0) deck = [...cards];
    const [card = ''] = deck.splice(random.between(0, deck.length - 1), 1);
    return card;
  };
}

function pickOrNull<Item>(random: Random, items: readonly Item[]): Item | null {
  return items.length === 0 ? null : random.pick(items);
}

function writeClock(time: number): string {
  const { year, month, day, hour, minute } = toLondon(time);
  const [mm, dd, hh, min] = [month, day, hour, minute].map((n) => String(n).padStart(2, '0'));
  return `${year}-${mm}-${dd} ${hh}:${min}`;
}
