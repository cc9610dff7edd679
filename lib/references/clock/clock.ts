import type { Reference, SignOff } from '../../model/reference';
import { namesOf, waysToSay } from '../name/poster-names';
import type { Kinship } from '../thread/akin';
import { inSmallLetters, LETTER } from '../thread/letters';
import type { Entry } from '../thread/timeline';
import { isSpokenToByName } from './address';
import { weightOfNeighbours } from './diary';
import { type ClockMention, findClockMentions } from './mentions';
import { type ClockIndex, HALF_DAY, minuteOf } from './minutes';
import { meantBySlip } from './slip';
import { isSpokenDay } from './spoken-date';
import { ENOUGH } from './weigh';

/**
 * References by the clock. The latest earlier comment of that minute is meant, unless a date is
 * named; of a nested comment, the latest within its own branch. Where several comments share the
 * minute all of them are named, and where one of several was removed none is.
 */
export function findClockReferences(
  entry: Entry,
  index: ClockIndex,
  signOffs: ReadonlyMap<string, SignOff>,
  kinship: Kinship,
): readonly Reference[] {
  const { text } = entry.comment;
  const mentions = findClockMentions(text);
  const isForeign = (mention: ClockMention) =>
    !index.at(mention.hour * 60 + mention.minute).some((other) => isExactly(mention, other));
  const matched = mentions.map((mention) => ({
    mention,
    targets: resolve(
      mention,
      weightOfNeighbours(text, mention, mentions, isForeign),
      entry,
      index,
      signOffs,
      kinship,
    ),
  }));
  // A list of lines that open with hours of which some are no comment's is a list of hours.
  const openings = matched.filter(({ mention }) => mention.opensLine);
  const isTimetable = openings.length > 1 && openings.some(({ targets }) => targets === null);
  return matched.flatMap(({ mention, targets }) => {
    if (!targets || (isTimetable && mention.strength === 'opening')) return [];
    return [
      {
        from: entry.comment.id,
        to: targets.entries.map((target) => target.comment.id),
        cue: 'clock' as const,
        span: targets.span,
        certainty:
          targets.isExact && targets.entries.length === 1
            ? ('certain' as const)
            : ('likely' as const),
        isAddressed: mention.isAddressed || targets.isHailed,
        place: null,
      },
    ];
  });
}

type Resolved = {
  readonly entries: readonly Entry[];
  readonly isExact: boolean;
  /** By name, besides the time. */
  readonly isHailed: boolean;
  readonly span: Reference['span'];
};

function resolve(
  mention: ClockMention,
  neighbours: number,
  entry: Entry,
  index: ClockIndex,
  signOffs: ReadonlyMap<string, SignOff>,
  kinship: Kinship,
): Resolved | null {
  const sameMinute = index
    .at(mention.hour * 60 + mention.minute)
    .filter((other) => fitsDate(mention, entry, other));
  const exact = sameMinute.filter((other) => isExactly(mention, other));
  const isExact = exact.length > 0;
  // "2.36" for 14:36, where nothing stands at 02:36 and the words leave no doubt of what it is.
  const loose = mention.half === null && mention.hour <= 12 && !mention.isPadded ? sameMinute : [];
  const latest = latestOf(isExact ? exact : loose, entry);
  if (latest.length === 0) {
    const meant = meantBySlip(mention, entry, index, kinship, (other) =>
      fitsDate(mention, entry, other),
    );
    return meant ? { entries: [meant], isExact: false, isHailed: false, span: mention.span } : null;
  }
  if (latest.length > 1 && latest.some((other) => isGone(other, entry))) return null;

  const head = entry.comment.text.slice(Math.max(0, mention.headEnd - 60), mention.headEnd);
  const named = latest.flatMap((other) => {
    const name = nameBefore(head, other, signOffs);
    return name === null ? [] : [{ other, name }];
  });
  if (named[0]) {
    const start = mention.headEnd - named[0].name.length;
    return {
      entries: named.map(({ other }) => other),
      isExact,
      isHailed: isSpokenToByName(entry.comment.text, start, mention.span[1]),
      span: [start, mention.span[1]],
    };
  }
  if (mention.strength === 'prose') return null;
  if (
    mention.strength !== 'cued' &&
    mention.weight + neighbours + weightOfMatch(mention, entry, latest, isExact) < ENOUGH
  )
    return null;
  if (!isExact && latest.length > 1) return null;
  const left = narrow(latest, entry, mention);
  const akin = left.length > 1 ? kinship.mostAkin(left, entry, Number.POSITIVE_INFINITY) : null;
  return {
    entries: akin ? [akin] : left,
    // "Anon 2:15" for 14:15, where nothing else could be meant.
    isExact: left.length === 1 && (isExact || (mention.strength === 'cued' && loose.length === 1)),
    isHailed: false,
    span: mention.span,
  };
}

/**
 * How much it says that a comment stands at just that minute: hours in prose are rounded, and written
 * with a point they may be numbers.
 */
function weightOfMatch(
  mention: ClockMention,
  entry: Entry,
  latest: readonly Entry[],
  isExact: boolean,
): number {
  const day = latest[0]?.day ?? null;
  const isRecent = entry.day === null || day === null || entry.day - day <= 2;
  return (
    (mention.minute % 30 !== 0 ? 4 : 3) +
    (mention.mark === '-' ? -2 : 0) +
    (isExact ? 0 : mention.mark === null ? -10 : -3) +
    (mention.date !== null ? 2 : isRecent ? 0 : -3)
  );
}

/** Removed, and so not to be told from others, unless Blogger itself nests the comment under it. */
function isGone(other: Entry, entry: Entry): boolean {
  return other.comment.isRemoved && other.comment.id !== entry.comment.parentId;
}

function fitsDate(mention: ClockMention, entry: Entry, other: Entry): boolean {
  if (!mention.date || entry.day === null || other.day === null) return true;
  return isSpokenDay(mention.date, other.day, minuteOf(other), entry.day);
}

function isExactly(mention: ClockMention, other: Entry): boolean {
  const minute = minuteOf(other);
  const said = mention.hour * 60 + mention.minute;
  if (mention.half === 'pm') return minute === (said % HALF_DAY) + HALF_DAY;
  if (mention.half === 'am') return minute === (mention.hour === 12 ? said - HALF_DAY : said);
  return minute === said || (other.clock?.isTwelveHour === true && mention.hour <= 12);
}

/** Those of the latest day, within the own branch where there are any. */
function latestOf(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  const inBranch = entries.filter((other) => other.rootId === entry.rootId);
  const pool = inBranch.length > 0 ? inBranch : entries;
  const last = pool.at(-1);
  return last
    ? pool.filter((other) => other.day === last.day && minuteOf(other) === minuteOf(last))
    : [];
}

/** Less those that the words or the page rule out. */
function narrow(entries: readonly Entry[], entry: Entry, mention: ClockMention): readonly Entry[] {
  const others = entries.filter((other) => entry.voice === null || other.voice !== entry.voice);
  const pool = others.length > 0 ? others : entries;
  if (!mention.saysAnonymous) return pool;
  const anonymous = pool.filter(({ comment }) => comment.poster.kind === 'anonymous');
  return anonymous.length > 0 ? anonymous : pool;
}

/** The poster's name as it ends the text, with all that stands between it and the time. */
function nameBefore(
  head: string,
  other: Entry,
  signOffs: ReadonlyMap<string, SignOff>,
): string | null {
  const signOff = signOffs.get(other.comment.id);
  const ways = [...namesOf(other.comment.poster), ...(signOff ? waysToSay(signOff.name) : [])];
  const small = inSmallLetters(head);
  for (const { name } of ways) {
    const smallName = inSmallLetters(name);
    for (let at = small.indexOf(smallName); at >= 0; at = small.indexOf(smallName, at + 1)) {
      BETWEEN_NAME_AND_TIME.lastIndex = at + name.length;
      if (!LETTER_AT_END.test(small.slice(0, at)) && BETWEEN_NAME_AND_TIME.test(small))
        return head.slice(at);
    }
  }
  return null;
}

const LETTER_AT_END = new RegExp(`[${LETTER}\\d]$`);
const BETWEEN_NAME_AND_TIME = /(?:['’]s)?(?:[\s,:@(-]|\b(?:at|of|on|posted|above)\b)*$/y;
