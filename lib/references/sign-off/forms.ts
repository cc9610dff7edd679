import type { SignOff } from '../../model/reference';
import { ADDRESSING } from '../clock/clock-cues';
import { isAcronym, isRoleWord } from '../name/vocabulary';
import { hasCapitalFirst, inSmallLetters, LETTER } from '../thread/letters';
import { containing } from '../thread/phrases';
import { toKey } from './key';

/** What ends a comment as a name would, and how it is set off. */
export type Candidate = SignOff & {
  readonly form: 'mark' | 'dash' | 'regards' | 'farewell' | 'thanks' | 'bare';
};

const NAME = `[${LETTER}\\d][${LETTER}\\d'’.&_-]*(?:[ ][${LETTER}\\d(&][${LETTER}\\d'’.&_)-]*){0,4}`;
const REGARDS =
  '(?:kind(?:est)?|best|warm(?:est)?|with)?\\s*regards|yours(?:\\s+(?:sincerely|faithfully|truly|fraternally|aye|in\\s+[a-z]+|ever|etc))?|(?:in\\s+)?solidarity|sincerely|respectfully|fraternally|signed|sgd|love|best|(?:all\\s+the\\s+)?best(?:\\s+wishes)?|peace|take\\s+care|in\\s+haste|in\\s+sorrow|in\\s+hope';
const THANKS = 'cheers|many\\s+thanks|thanks|thank\\s+you|ta|all\\s+the\\s+best|best\\s+wishes';

/**
 * One line with mark and name, or a word of farewell and the name on the same line or the next. For
 * small letters.
 */
const FORMS: readonly { readonly form: Candidate['form']; readonly pattern: RegExp }[] = [
  {
    form: 'regards',
    pattern: new RegExp(
      `(?:^|\\n|[.!?…]\\s+)\\s*(?<all>(?:${REGARDS})\\s*[,.:;–—-]?\\s*(?:\\n\\s*)?(?:from\\s+)?[-–—'‘/~]?\\s*(?<name>${NAME}))['’.!]?$`,
    ),
  },
  {
    // "Wearily,", "Stay safe, all," and whatever else people end a letter with.
    form: 'farewell',
    pattern: new RegExp(
      `\\n\\s*(?<all>[${LETTER}][^\\n.!?]{2,30},[ \\t]*\\n\\s*(?<name>${NAME}))$`,
    ),
  },
  {
    form: 'thanks',
    pattern: new RegExp(
      `(?:^|\\n)\\s*(?<all>(?:${THANKS})\\s*[,.!–—-]\\s*(?:\\n\\s*)?[-–—'‘/~]?\\s*(?<name>${NAME}))['’.!]?$`,
    ),
  },
  {
    form: 'thanks',
    pattern: new RegExp(`[.!?…]\\s+(?<all>(?:${THANKS}),\\s*(?<name>${NAME}))[.!]?$`),
  },
  {
    form: 'dash',
    pattern: new RegExp(`\\n\\s*(?<all>[-–—]{1,3}\\s*['‘]?(?<name>${NAME})['’]?)[.]?$`),
  },
  {
    form: 'dash',
    pattern: new RegExp(`[.!?…)]\\s+(?<all>[-–—]{1,2}\\s?['‘]?(?<name>${NAME})['’]?)$`),
  },
  {
    form: 'mark',
    pattern: new RegExp(`(?:^|\\n|[.!?…)]\\s*)\\s*(?<all>['‘’\`´](?<name>${NAME})['’]?)[.]?$`),
  },
  {
    form: 'mark',
    pattern: new RegExp(`(?:^|\\n|[.!?…)]\\s*)\\s*(?<all>[/~*_]\\s?(?<name>${NAME})[*_~]?)[.]?$`),
  },
  { form: 'mark', pattern: new RegExp(`\\n\\s*(?<all>[([]\\s?(?<name>${NAME})[)\\]])$`) },
  { form: 'bare', pattern: new RegExp(`\\n\\s*(?<all>(?<name>${NAME}))$`) },
  {
    // "Ferryman (not my real name)", "Ex-SPO, gardener, bad knees".
    form: 'bare',
    pattern: new RegExp(
      `\\n\\s*(?<all>(?<name>${NAME})(?:\\s*\\([^()\\n]{2,40}\\)\\.?|(?:,\\s[${LETTER}'’ -]{2,30}){1,3}))$`,
    ),
  },
];

const KISSES = /\s+x{1,3}$/i;

/** The last words of a comment, where they are put as a name is. */
export function readCandidate(text: string): Candidate | null {
  const trimmed = text.trimEnd().replace(KISSES, '');
  const tailStart = Math.max(0, trimmed.length - 90);
  const tail = inSmallLetters(trimmed.slice(tailStart));
  for (const { form, pattern } of FORMS) {
    const match = pattern.exec(tail);
    const all = match?.groups?.all;
    const small = match?.groups?.name;
    if (!match || !all || !small) continue;
    const start = tailStart + match.index + match[0].indexOf(all);
    const nameStart = start + all.lastIndexOf(small);
    // "PO, awake": without what goes with it, it would be a role.
    const said = all.includes(',') && isRole(small) && form === 'bare' ? all : small;
    const name = trimmed
      .slice(nameStart, nameStart + said.length)
      .replace(/[.']$/, '')
      .trim();
    if (!name) continue;
    if (start === 0 || !isNameLike(name, form) || followsQuote(trimmed.slice(0, start))) continue;
    // "Kev, thank you, all of you": somebody is spoken to.
    if (form === 'bare' && ADDRESSING.test(trimmed.slice(nameStart + small.length))) continue;
    return { form, name, key: toKey(name), span: [start, start + all.length] };
  }
  return null;
}

function isRole(name: string): boolean {
  return name.split(/\s+/).every((word) => isRoleWord(word) || isAcronym(word));
}

/** Last words that are no name: moods, modes, farewells, and what people say last. */
const NO_SIGN_OFFS = containing([
  "irony|ironic|ironically|sarcasm|sarcastic|sarc|rant|rants|ranting|moan|whinge|joke|joking|cynic(?:al)? mode|mode|off|over|end|ends|endrant|humou?r|soapbox|sulk|s|thanks?|thank|thankyou|cheers|ta|regards|please|sorry|bye|goodbye|goodnight|(?:night )?night(?= all| everyone| everybody| folks| night|$)|hello|hi|amen|lol|haha|ffs|wtf|smh|imho|imo|ps|discuss|discussed|shame(?:ful)?|disgrace(?:ful)?|disgusting|sad(?:ly)?(?= times|$)|appalling|simple(?:s)?|nuff|nuf|enough|said|tis|twas|em|cause|bout|til|cos|sigh|yawn|rip|etc|eg|ie|not|nothing|never|always|ever|now|then|here|there|this|that|these|those|it|its|what|why|how|when|who|where|you|your|we|our|us|they|them|their|he|she|his|her|i|i'm|is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|should|can|could|must|go|get|just saying|good luck|unbelievable|ridiculous|pathetic|rubbish|madness|hopeless|priceless|classic|indeed|exactly|agreed|same|ditto|yes|no|ok|okay|well done|well said|happy days|happy christmas|merry christmas|happy new year|take care|stay safe|keep going|to be continued|continued|cont'd|contd|ctd|part|page|everyone|all|everybody|folks|friends|colleagues|comrades|guys|people|anyone|nobody|anon|anonymous|and out|unquote|quote|source|link|here|above|below|edited|edit|update|fact|facts|true|truth be told|rant over|end of",
]);

/** Little words that a title may hold. */
const POINTING =
  /\bno\.? \d+|\b(?:that|this|the|your|our|not|always|still|never|all|one|here|there)\b/gi;
const TWO_LETTERS = new RegExp(`[${LETTER}]{2}`);

function isNameLike(name: string, form: Candidate['form']): boolean {
  const words = name.split(/[\s]+/);
  if (name.length > 40 || words.length > 5 || !TWO_LETTERS.test(name)) return false;
  if (/https?|www\.|\.(?:com|co|org|net|gov|html?)\b|\d{4,}/i.test(name)) return false;
  // "That Person" is one, "Not This" is none.
  const plain = name.replace(/\s*\([^()]*\)$/, '');
  const plainWords = plain.split(/\s+/);
  const isTitle =
    plainWords.length > 1 &&
    plainWords.every((word) => hasCapitalFirst(word) || /^\d{1,3}$/.test(word));
  if (NO_SIGN_OFFS.test(isTitle ? plain.replace(POINTING, '').trim() : plain)) return false;
  // A bare role or nickname in small letters is a name after a farewell, not after a mere slash.
  const hasCapital = [...name].some(hasCapitalFirst);
  if (form === 'bare' || form === 'farewell')
    return (
      hasCapital &&
      words.length <= (form === 'bare' ? 4 : 3) &&
      name.length <= 25 &&
      words.every((word) => !/[.!?]$/.test(word))
    );
  if (form === 'dash')
    return hasCapital ? words.length <= 4 : words.length === 1 || /\b(?:po|pso|spo)\b/i.test(name);
  if (form === 'mark') return hasCapital ? words.length <= 4 : words.length <= 2;
  return hasCapital ? words.length <= 5 : words.length <= 3;
}

/** The words before end in a quotation, so that what follows is its author. */
function followsQuote(before: string): boolean {
  const lines = before
    .trimEnd()
    .split('\n')
    .filter((line) => line.trim() !== '');
  const last = lines.at(-1)?.trim() ?? '';
  return (
    /["”»]\s*[.!?]?$/.test(last) ||
    /^>/.test(last) ||
    (/^['‘]/.test(last) && /['’][.!?]?$/.test(last)) ||
    /^["“]/.test(last)
  );
}
