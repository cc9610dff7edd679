import type { Comment, CommentId } from '../model/comment';
import type { Post } from '../model/post';
import type { SignOff } from '../model/reference';
import { ADDRESSING } from './clock-cues';
import { hasCapitalFirst, inSmallLetters, LETTER } from './letters';
import { containing } from './phrases';
import { waysToSay } from './poster-names';
import type { Entry } from './timeline';

/**
 * The names that Anonymous posters put under their comments: `'Getafix`, `- Getafix`,
 * `/Probation Officer`, "Regards, ex-PO", or a bare last line that ends several
 * comments or by which others call somebody.
 */
export function findSignOffs(
  timeline: readonly Entry[],
  post: Post,
): ReadonlyMap<CommentId, SignOff> {
  const lastLines = new Map<string, number>();
  const candidates: { readonly entry: Entry; readonly candidate: Candidate }[] = [];
  for (const entry of timeline) {
    if (!canBeSigned(entry.comment)) continue;
    const candidate = readCandidate(entry.comment.text);
    if (!candidate) continue;
    candidates.push({ entry, candidate });
    lastLines.set(candidate.key, (lastLines.get(candidate.key) ?? 0) + 1);
  }

  const shownNames = namesShown(timeline);
  const called = candidates.some(
    ({ candidate: { form, key } }) => form === 'bare' && lastLines.get(key) === 1,
  )
    ? calledNames(timeline)
    : new Map<string, CommentId | null>();
  const postText = post.text.toLowerCase();
  const signOffs = new Map<CommentId, SignOff>();
  for (const { entry, candidate } of candidates) {
    const recurs = (lastLines.get(candidate.key) ?? 0) > 1;
    // "Cheers Andrew" under an Anonymous comment thanks the Andrew who has spoken.
    if (candidate.form === 'thanks' && shownNames.has(candidate.key)) continue;
    if (candidate.form === 'bare' && !recurs && !isAnsweredTo(candidate, entry, called)) continue;
    if (candidate.form === 'dash' && !recurs && isLikelyCited(candidate.name, postText)) continue;
    const { name, key, span } = candidate;
    signOffs.set(entry.comment.id, { name, key, span });
  }
  return signOffs;
}

const NO_LETTERS = new RegExp(`[^${LETTER}\\d]+`, 'g');

function namesShown(timeline: readonly Entry[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { comment } of timeline)
    if (comment.poster.kind !== 'anonymous') names.add(comment.poster.name);
  return new Set([...names].flatMap(waysToSay).map(({ name }) => toKey(name)));
}

/** The same for every way of typing a name. */
export function toKey(name: string): string {
  return name.toLowerCase().replace(NO_LETTERS, ' ').trim();
}

/** Words with a capital where people put whom they speak to or of. */
const CALLED =
  /(?:^|[\n@]|[.!?,]\s|\b(?:[Tt]hanks|[Tt]hank you|[Hh]i|[Hh]ello|[Dd]ear|[Ww]ell done|[Ww]ell said|[Aa]gree with|[Ss]orry|from|[Tt]o|with|by|and|or|[Aa]s)\s)\s*([A-ZÀ-Þ][\w'’-]+(?:\s(?:of|the|in|from|[A-ZÀ-Þ][\w'’-]*)){0,4})(?=\s*[,.:!?–—-]|$|\n|\s(?:you|I|and|or|has|had|is|did|says|said|makes|in the|on the|at \d|that['’]?s|this|what|how|why|if|it|your|can|could|we)\b)/g;

/** Words of calling that have a capital themselves. */
const CALLING =
  /^(?:(?:dear|thanks|thank you|hi|hello|hey|to|from|with|by|and|as|sorry|well done|well said|agree with|for|re)\s+)+/i;

/** The names so called, each with the comment that says it; `null` where several do. */
function calledNames(timeline: readonly Entry[]): ReadonlyMap<string, CommentId | null> {
  const called = new Map<string, CommentId | null>();
  for (const { comment } of timeline) {
    if (comment.isRemoved) continue;
    for (const [, words = ''] of comment.text.matchAll(CALLED)) {
      const name = words.replace(CALLING, '');
      if (!hasCapitalFirst(name)) continue;
      for (const key of [toKey(name), toKey(name.split(/\s/)[0] ?? '')]) {
        const by = called.get(key);
        called.set(key, by === undefined || by === comment.id ? comment.id : null);
      }
    }
  }
  return called;
}

/** Alone below a blank line, and somebody else in the thread calls somebody so. */
function isAnsweredTo(
  { name, key, span }: Candidate,
  { comment }: Entry,
  called: ReadonlyMap<string, CommentId | null>,
): boolean {
  if (!/\n[ \t]*\n[ \t]*$/.test(comment.text.slice(0, span[0]))) return false;
  const words = name.split(/\s+/);
  const isTitled = words.every(
    (word) => hasCapitalFirst(word) || /^(?:of|the|in|from)$/.test(word),
  );
  if (!isTitled || (words.length === 1 && /(?:ful|ing|ous|ble|ly|ed|less)$/i.test(name))) {
    return false;
  }
  const isCalled = (said: string) => called.has(said) && called.get(said) !== comment.id;
  return isCalled(key) || (/\s(?:of|from)\s/.test(name) && isCalled(toKey(words[0] ?? '')));
}

type Candidate = SignOff & {
  readonly form: 'mark' | 'dash' | 'regards' | 'farewell' | 'thanks' | 'bare';
};

function canBeSigned({ poster, isRemoved }: Comment): boolean {
  return (
    !isRemoved && (poster.kind === 'anonymous' || /^(?:unknown|anon)$/i.test(poster.name.trim()))
  );
}

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
      `\\n\\s*(?<all>(?<name>${NAME})(?:\\s*\\([^()\\n]{2,40}\\)\\.?|(?:,\\s[${LETTER}'’ -]{2,30}){2,3}))$`,
    ),
  },
];

const KISSES = /\s+x{1,3}$/i;

function readCandidate(text: string): Candidate | null {
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
    const name = trimmed
      .slice(nameStart, nameStart + small.length)
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

/** Last words that are no name: moods, modes, farewells, and what people say last. */
const NO_SIGN_OFFS = containing([
  "irony|ironic|ironically|sarcasm|sarcastic|sarc|rant|rants|ranting|moan|whinge|joke|joking|cynic(?:al)? mode|mode|off|over|end|ends|endrant|humou?r|soapbox|sulk|s|thanks?|thank|thankyou|cheers|ta|regards|please|sorry|bye|goodbye|goodnight|night|hello|hi|amen|lol|haha|ffs|wtf|smh|imho|imo|ps|discuss|discussed|shame(?:ful)?|disgrace(?:ful)?|disgusting|sad(?:ly)?(?= times|$)|appalling|simple(?:s)?|nuff|nuf|enough|said|tis|twas|em|cause|bout|til|cos|sigh|yawn|rip|etc|eg|ie|not|nothing|never|always|ever|now|then|here|there|this|that|these|those|it|its|what|why|how|when|who|where|you|your|we|our|us|they|them|their|he|she|his|her|i|i'm|is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|should|can|could|must|go|get|just saying|good luck|unbelievable|ridiculous|pathetic|rubbish|madness|hopeless|priceless|classic|indeed|exactly|agreed|same|ditto|yes|no|ok|okay|well done|well said|happy days|happy christmas|merry christmas|happy new year|take care|stay safe|keep going|to be continued|continued|cont'd|contd|ctd|part|page|everyone|all|everybody|folks|friends|colleagues|comrades|guys|people|anyone|nobody|anon|anonymous|and out|unquote|quote|source|link|here|above|below|edited|edit|update|fact|facts|true|truth be told|rant over|end of",
]);

/** Papers, bodies and places that a passage is taken from. */
const SOURCES = containing([
  'guardian|telegraph|times|independent|mirror|mail|sun|express|observer|metro|standard|herald|scotsman|bbc|itv|sky|channel 4|panorama|newsnight|private eye|inside time|economist|spectator|new statesman|wikipedia|wiki|hansard|twitter|facebook|tweet|guidance|gov\\.?uk|gov|moj|ministry of justice|hmpps|noms|hmip|inspectorate|ombudsman|napo|unison|gmb|howard league|prison reform trust|probation institute|parliament|house of commons|house of lords|select committee|dictionary|oxford|bible|shakespeare|churchill|orwell|dickens|wilde|gandhi|mandela|einstein|twain|kafka|socrates|plato|aristotle|marx|voltaire|burke|tacitus|nietzsche|proverb|anon\\.?|unknown|author unknown|russell webster|civil service world|magazine|journal|daily|weekly|news|report|review|press|post',
]);

const TWO_LETTERS = new RegExp(`[${LETTER}]{2}`);

function isNameLike(name: string, form: Candidate['form']): boolean {
  const words = name.split(/[\s]+/);
  if (name.length > 40 || words.length > 5 || !TWO_LETTERS.test(name)) return false;
  if (/https?|www\.|\.(?:com|co|org|net|gov|html?)\b|\d{4,}/i.test(name)) return false;
  if (NO_SIGN_OFFS.test(name)) return false;
  // A bare role or nickname in small letters is a name after a farewell, not after a mere slash.
  const hasCapital = [...name].some(hasCapitalFirst);
  if (form === 'bare' || form === 'farewell')
    return (
      hasCapital &&
      words.length <= 3 &&
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

function isLikelyCited(name: string, postText: string): boolean {
  return SOURCES.test(name) || postText.includes(name.toLowerCase());
}
