import { inSmallLetters, LETTER } from '../thread/letters';

/** A time of day in a text: the whole of it, hours, the mark between, minutes, and where. */
export type TimeMatch = {
  readonly 0: string;
  readonly 1?: string;
  readonly 2?: string;
  readonly 3?: string;
  readonly index: number;
  /** In words, as in "half ten". */
  readonly isSpoken?: true;
};

const TO_NINE = 'one|two|three|four|five|six|seven|eight|nine';
const HOUR_WORDS = `${TO_NINE}|ten|eleven|twelve`;
const LATE_HOURS = 'thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const HOUR = `${HOUR_WORDS}|1[0-2]|0?[1-9]`;
const TENS = 'twenty|thirty|forty|fifty';

/** "twelve-forty", "half ten", "quarter past two", "ten to 9", "nine o'clock". For small letters. */
const SPOKEN = new RegExp(
  `(?<![${LETTER}\\d:.,£$€-])(?:${[
    `(?<h1>${HOUR_WORDS}|${LATE_HOURS}|twenty[ -](?:one|two|three))[ -](?<m1>(?:oh|o)[ -](?:${TO_NINE})|fifteen|(?:${TENS})(?:[ -](?:${TO_NINE}))?)`,
    `half[ -](?:past[ -])?(?<h2>${HOUR})`,
    `(?:a[ ])?(?<m3>quarter|five|ten|twenty|twenty[ -]five)[ -](?<side>past|to)[ -](?<h3>${HOUR})`,
    `(?<h4>${HOUR})[ ]?o['’]?[ ]?clock`,
  ].join('|')})(?![${LETTER}\\d-]|:\\d)`,
  'g',
);
/** Few comments hold one of these, and {@link SPOKEN} is slow. */
const MAY_BE_SPOKEN =
  /\b(?:half|quarter|oh|o|five|ten)[ -]|\b(?:fifteen|twenty|thirty|forty|fifty)\b|clock/i;

/** The times of day that a text says in words. */
export function spokenTimes(text: string): readonly TimeMatch[] {
  if (!MAY_BE_SPOKEN.test(text)) return [];
  const found: TimeMatch[] = [];
  for (const match of inSmallLetters(text).matchAll(SPOKEN)) {
    const { h1, m1, h2, m3, side, h3, h4 } = match.groups ?? {};
    const hour = numberOf(h1 ?? h2 ?? h3 ?? h4 ?? '');
    const minute = h2 ? 30 : m3 === 'quarter' ? 15 : numberOf(m1 ?? m3 ?? '');
    const at = side === 'to' ? ((hour + 11) % 12) * 60 + 60 - minute : hour * 60 + minute;
    found.push({
      0: match[0],
      1: String(Math.floor(at / 60)),
      3: String(at % 60),
      index: match.index,
      isSpoken: true,
    });
  }
  return found;
}

const NUMBERS = new Map(
  `${HOUR_WORDS}|${LATE_HOURS}`.split('|').map((word, index) => [word, index + 1]),
);

/** "forty-five", "oh two", "9"; nothing is 0. */
function numberOf(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  let sum = 0;
  for (const word of words.split(/[ -]/)) {
    const tens = TENS.split('|').indexOf(word);
    sum += tens < 0 ? (NUMBERS.get(word) ?? 0) : 10 * (tens + 2);
  }
  return sum;
}
