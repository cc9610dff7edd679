import type { Span } from '../../model/reference';

/*
 * Material from elsewhere that people paste without marks: e-mails with their heads, letters,
 * minutes, tweets, the first line of an article. The times in it are its own.
 */

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}/\\d{1,2}(?=/))`;
const DATE = `(?:(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*,?\\s+)?${DAY}(?:,?\\s+|/)(?:20)?\\d\\d`;
const TIME = '\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\b\\.?)?(?:\\s?(?:gmt|bst|hrs))?';

/** "From: …", "Sent: …": two such lines are the head of an e-mail. */
const MAIL_HEAD =
  /(?:^|\n)[ \t>*]*(?:from|sent|to|cc|bcc|date|subject|received|attachments?)[ \t]*:[^\n]*(?:\n\s*(?:from|sent|to|cc|bcc|date|subject|received|attachments?|importance)[ \t]*:[^\n]*)+/g;
/** One line of the sort is that line alone. */
const HEAD_LINE =
  /(?:^|\n)[ \t>*]*(?:sent|date|dated|received|published|first published|updated|last updated|last modified|posted)[ \t]*:[^\n]*/g;
/** "On 4 March 2018 at 10:44, HR wrote:" */
const MAIL_ANSWERED = new RegExp(`(?:^|\\n)[ \\t>]*on ${DATE}[^\\n]{0,120}\\bwrote:`, 'g');
/** "Here's the letter:", "Landed in all inboxes this morning:" */
const INTRODUCED =
  /(?:^|[\n.!?])[^\n.!?:]{0,80}(?:\b(?:here(?:['’]s| is| are)|copy of|copied|text of|below is|this is|full text|extract|excerpt|pasted?|posting|received|landed|arrived|circulated|sent (?:to|out|round)|forwarded|cascaded)\b[^\n.!?:]{0,80}\b(?:letter|e-?mails?|statement|message|memo|bulletin|notice|minutes|press release|article|announcement|communication|communiqu[eé]|briefing|circular|speech|transcript|agenda|invite|invitation|newsletter|guidance|advert|inbox(?:es)?)\b|\b(?:letter|e-?mail|statement|message|memo|bulletin|notice|press release|announcement|communication|briefing|circular) (?:from|sent|received|issued|to all)\b)[^\n.!?:]{0,80}:[ \t]*\n/g;
/** The first line of a letter. "Dear all" is also how people greet each other here. */
const LETTER_HEAD =
  /(?:^|\n)[ \t"“]*dear (?:colleagues?|staff|members?|minister|sir|madam|sir\/madam|sir or madam|secretary of state|mr|mrs|ms|dr|applicant|officer)\b[^\n]{0,40}(?=\n)/g;
/** "Minutes of the meeting: …", to the end of the paragraph. */
const MINUTES =
  /(?:^|\n)[ \t]*(?:draft )?(?:minutes|agenda|notes|timetable|itinerary|rota|schedule|programme)\b[^\n.!?:]{0,60}:[^\n]*/g;
/** A date with its year and a time that stand alone on a line, or a tweet's "9:12 AM · Apr 22, 2020". */
const DATELINE = new RegExp(
  [
    `(?:^|\\n)[ \\t]*${DATE}[ \\t,|–—-]*${TIME}[ \\t]*(?=\\n|$)`,
    `(?:^|\\n)[ \\t]*${TIME}[ \\t,|·•–—-]*${DATE}[ \\t·•|,–—-]*(?:(?:twitter|via)[^\\n]*|gmt|bst)?[ \\t]*(?=\\n|$)`,
    `${TIME}\\s*[·•|]\\s*${DATE}`,
    `${DATE}\\s*[·•|]\\s*${TIME}`,
  ].join('|'),
  'g',
);
/** "Published 9 September 2024, 18:47", "Crime Editor. 10:44, 10 Sep 2024. Updated 13:15, 10 Sep 2024". */
const BYLINE = new RegExp(
  `(?<![a-z])(?:published|modified|updated|edited|posted|sent|issued|uploaded|accessed|retrieved|dated|timed|received|recorded|broadcast|editor\\.|correspondent\\.|reporter\\.)(?:[\\s:,|]|\\b(?:on|at|by|by (?:admin|staff|editor|press office)|last|gmt|bst)\\b){0,8}(?:${DATE}(?:[\\s,|–—-]|\\bat\\b)*(?:${TIME})?|${TIME}[\\s,|–—-]*(?:${DATE})?)`,
  'g',
);
/** "BBC News, 4 March 2018 at 10:44" */
const SOURCE_LINE = new RegExp(
  `(?<![a-z])(?:bbc|itv|sky|news|guardian|telegraph|independent|mirror|mail|gazette|herald|times|express|hansard|gov\\.uk|reuters|press association|twitter|facebook|website|intranet)(?![a-z])[^\\n.!?]{0,30}?${DATE}(?:[\\s,|–—-]|\\bat\\b)*${TIME}`,
  'g',
);
/** Before a byline's verb: a commenter posted, then, and no paper. */
const POSTER_BEFORE =
  /(?:^|[^a-z])(?:who|whoever|you|i|we|they|he|she|that|was|were|as|anon[a-z]*|anonymous|comments?|posts?|one|person|poster|someone|somebody|colleague|reply|remarks?|question|link|point|(?:the|your|my|this) \w+)\s+$/;

/** Few comments of one paragraph hold one of these, and the patterns are many. */
const MAY_BE_PASTED =
  /\n|20\d\d|\b(?:published|modified|updated|edited|posted|sent|issued|uploaded|accessed|retrieved|dated|timed|received|recorded|broadcast|editor|correspondent|reporter|minutes|agenda|notes|timetable|itinerary|rota|schedule|programme)\b/i;

const HAS_COLON_AND_LINE = /:[ \t]*\n/;
const MAY_HOLD_DATE = /\d\/\d|(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const HAS_TIME = /\d[:.]\d\d/;
const HAS_TWO_DIGITS = /\d\d/;

/** The stretches of a text that came from elsewhere, in no order. */
export function pastedStretches(text: string): readonly Span[] {
  if (!MAY_BE_PASTED.test(text)) return [];
  const small = text.toLowerCase();
  if (small.length !== text.length) return [];
  const found: Span[] = [];
  const add = (pattern: RegExp, endOf: (start: number, end: number) => number | null) => {
    for (const match of small.matchAll(pattern)) {
      const end = endOf(match.index, match.index + match[0].length);
      if (end !== null) found.push([match.index, end]);
    }
  };
  const itself = (_start: number, end: number) => end;
  const withBody = (_start: number, end: number) => endOfBody(text, end);
  if (small.includes(':')) {
    add(MAIL_HEAD, (start, end) =>
      /\bto[ \t]*:\s*(?:an+on|@|\d)/.test(small.slice(start, end)) ? null : withBody(start, end),
    );
    if (HAS_COLON_AND_LINE.test(small)) {
      add(INTRODUCED, (start, end) =>
        /\ban+on|\brepl(?:y|ies)\b|\bcomment|\bposter\b|@/.test(small.slice(start, end))
          ? null
          : withBody(start, end),
      );
    }
    add(HEAD_LINE, itself);
    add(MINUTES, itself);
  }
  if (small.includes('wrote:')) {
    add(MAIL_ANSWERED, (start, end) =>
      /\banon|\byou wrote|\b(?:some|who)/.test(small.slice(start, end))
        ? null
        : withBody(start, end),
    );
  }
  if (small.includes('dear ')) add(LETTER_HEAD, withBody);
  if (HAS_TIME.test(small) && MAY_HOLD_DATE.test(small)) {
    add(DATELINE, itself);
    add(SOURCE_LINE, itself);
  }
  if (HAS_TWO_DIGITS.test(small)) {
    add(BYLINE, (start, end) =>
      POSTER_BEFORE.test(small.slice(Math.max(0, start - 40), start)) ||
      (small.startsWith('posted', start) && !/20\d\d/.test(small.slice(start, end)))
        ? null
        : end,
    );
  }
  return found;
}

/** As far as the marks go where it stands in marks, else to the end: nothing tells where it stops. */
function endOfBody(text: string, from: number): number {
  const opening = /^\s*(["“])/.exec(text.slice(from, from + 20))?.[1];
  if (!opening) return text.length;
  const close = text.lastIndexOf(opening === '“' ? '”' : '"');
  return close > from + 20 ? close + 1 : text.length;
}
