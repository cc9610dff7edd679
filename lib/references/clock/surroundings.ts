/** What stands around a time. */
export type Surroundings = {
  /** What stands before the time, and before its date where one does. */
  readonly before: string;
  readonly after: string;
  /** What parts hours from minutes, where they touch it; people who type fast hit the key beside it. */
  readonly mark: ':' | '.' | '-' | null;
  readonly isFourDigitHours: boolean;
  /** In words: "half ten". */
  readonly isSpoken: boolean;
  /** How much of what stands behind is the time's date. */
  readonly dateLength: number;
  /** With seconds, as on a stopwatch: "10:44:12". */
  readonly hasSeconds: boolean;
  /** "this morning" follows, as it follows the hours of one's own day. */
  readonly isOfToday: boolean;
  /** "On 4 March at" stands before it. */
  readonly isOnDay: boolean;
  /** "Last night's" stands before it. */
  readonly isDaysOwn: boolean;
  /** In brackets with its day, and nothing else. */
  readonly isDatedInBrackets: boolean;
  /** A date with its year stands before it, as in bylines and logs. */
  readonly isDatedInFull: boolean;
  /** A day follows, and then a mark: "0840 yesterday, …". */
  readonly isDated: boolean;
};

/** An at sign right before the time. */
export const AT_SIGN = /@\s?$/;
/** Nothing stands on the line before the time. */
export const LINE_START = /(?:^|\n)[\s*•–—>#^([-]*$/;
/** Nothing stands in the sentence before the time. */
export const SENTENCE_START = /(?:^|\n|[.!?…:;)"”](?:\s+|$))[\s(["“'*–—@>#^-]*$/;

/** As much of the sentence as stands before the time. */
export function sentenceOf(around: Surroundings): string {
  return /(?:[^.!?\n]|\.(?=\d))*$/.exec(around.before)?.[0] ?? '';
}
