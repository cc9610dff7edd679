import type { Comment, CommentId } from '../../model/comment';
import type { Post } from '../../model/post';
import type { SignOff } from '../../model/reference';
import { waysToSay } from '../name/poster-names';
import { hasCapitalFirst } from '../thread/letters';
import { containing } from '../thread/phrases';
import type { Entry } from '../thread/timeline';
import { calledNames } from './called-names';
import { type Candidate, readCandidate } from './forms';
import { toKey } from './key';

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

function namesShown(timeline: readonly Entry[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { comment } of timeline)
    if (comment.poster.kind !== 'anonymous') names.add(comment.poster.name);
  return new Set([...names].flatMap(waysToSay).map(({ name }) => toKey(name)));
}

const ARTICLE = /^(?:an?|the)\s+/i;

/** Alone below a blank line, and somebody else in the thread calls somebody so. */
function isAnsweredTo(
  { name, key, span }: Candidate,
  { comment }: Entry,
  called: ReadonlyMap<string, CommentId | null>,
): boolean {
  if (!/\n[ \t]*\n[ \t]*$/.test(comment.text.slice(0, span[0]))) return false;
  const words = name.replace(ARTICLE, '').split(/\s+/);
  const isCalled = (said: string) => called.has(said) && called.get(said) !== comment.id;
  // A capital where no sentence needs one: "a former NEC member".
  if (words.length > 1 && words.slice(1).some(hasCapitalFirst) && isCalled(toKey(words.join(' '))))
    return true;
  if (/[,(]/.test(name) && isCalled(key)) return true;
  const isTitled = words.every(
    (word, index) =>
      hasCapitalFirst(word) || (index > 0 && /^(?:of|the|in|from|\d{1,3})$/.test(word)),
  );
  if (!isTitled || (words.length === 1 && /(?:ful|ing|ous|ble|ly|ed|less)$/i.test(name))) {
    return false;
  }
  return (
    isCalled(key) ||
    waysToSay(name).some(({ name: way, form }) => form !== 'initials' && isCalled(toKey(way)))
  );
}

function isLikelyCited(name: string, postText: string): boolean {
  return SOURCES.test(name) || postText.includes(name.toLowerCase());
}

function canBeSigned({ poster, isRemoved }: Comment): boolean {
  return (
    !isRemoved && (poster.kind === 'anonymous' || /^(?:unknown|anon)$/i.test(poster.name.trim()))
  );
}

/** Papers, bodies and places that a passage is taken from. */
const SOURCES = containing([
  'guardian|telegraph|times|independent|mirror|mail|sun|express|observer|metro|standard|herald|scotsman|bbc|itv|sky|channel 4|panorama|newsnight|private eye|inside time|economist|spectator|new statesman|wikipedia|wiki|hansard|twitter|facebook|tweet|guidance|gov\\.?uk|gov|moj|ministry of justice|hmpps|noms|hmip|inspectorate|ombudsman|napo|unison|gmb|howard league|prison reform trust|probation institute|parliament|house of commons|house of lords|select committee|dictionary|oxford|bible|shakespeare|churchill|orwell|dickens|wilde|gandhi|mandela|einstein|twain|kafka|socrates|plato|aristotle|marx|voltaire|burke|tacitus|nietzsche|proverb|anon\\.?|unknown|author unknown|russell webster|civil service world|magazine|journal|daily|weekly|news|report|review|press|post',
]);
