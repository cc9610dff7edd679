import type { Comment, CommentId } from './comment';
import { type Mute, nameKey, wordsIn } from './mute';

/** The comments that each pattern matches, by its source; absent until that is known. */
export type PatternHits = ReadonlyMap<string, ReadonlySet<CommentId>>;

/** Which rules match a comment by itself, in the order of the rules. */
export type Matcher = (comment: Comment, signOffKey: string | null) => readonly Mute[];

/**
 * Makes one matcher of many rules for the comments of a thread: each comment is looked up among the
 * rules, and each phrase among the comments, so that no rule is tried on every comment.
 * Patterns are not tried here: they are matched elsewhere, where they can hold nobody up.
 */
export function createMatcher(
  mutes: readonly Mute[],
  comments: readonly Comment[],
  hits: PatternHits,
): Matcher {
  const order = new Map(mutes.map((mute, i) => [mute, i]));
  const found = new Map<string, Mute[]>();
  const add = (key: string, mute: Mute) => append(found, key, mute);

  for (const mute of mutes) {
    const { what } = mute;
    switch (what.kind) {
      case 'profile':
        for (const id of what.ids) add(`profile ${id}`, mute);
        break;
      case 'name':
        add(`name ${nameKey(what.name)}`, mute);
        break;
      case 'signoff':
        add(`signoff ${what.key}`, mute);
        break;
      case 'phrase':
        for (const id of commentsWith(wordsIn(what.phrase), comments)) add(`comment ${id}`, mute);
        break;
      case 'pattern':
        for (const id of hits.get(what.pattern) ?? []) add(`comment ${id}`, mute);
        break;
      default:
        add(`comment ${what.id}`, mute);
    }
  }

  return (comment, signOffKey) => {
    const matching = new Set<Mute>();
    const look = (key: string) => {
      for (const mute of found.get(key) ?? []) matching.add(mute);
    };
    keysOf(comment).forEach(look);
    if (signOffKey !== null) look(`signoff ${signOffKey}`);
    if (matching.size < 2) return [...matching];
    return [...matching].sort((a, b) => (order.get(a) as number) - (order.get(b) as number));
  };
}

const keysOfComments = new WeakMap<Comment, readonly string[]>();

/** What a comment can be found by, made once. */
function keysOf(comment: Comment): readonly string[] {
  const known = keysOfComments.get(comment);
  if (known) return known;
  const { id, poster } = comment;
  const keys = [`comment ${id}`, `name ${nameKey(poster.name)}`];
  if (poster.profileId !== null) keys.push(`profile ${poster.profileId}`);
  if (poster.pid !== null) keys.push(`profile ${poster.pid}`);
  keysOfComments.set(comment, keys);
  return keys;
}

/** The words of a thread, and the phrases that were looked for in it. */
type WordIndex = {
  readonly commentsOf: ReadonlyMap<string, readonly IndexedComment[]>;
  readonly found: Map<string, readonly CommentId[]>;
};

/** A comment with its words in a row between spaces. */
type IndexedComment = { readonly id: CommentId; readonly row: string };

const wordIndexes = new WeakMap<readonly Comment[], WordIndex>();

/** The index of a thread's words, made when the first phrase is looked for. */
function wordIndexOf(comments: readonly Comment[]): WordIndex {
  const known = wordIndexes.get(comments);
  if (known) return known;
  const commentsOf = new Map<string, IndexedComment[]>();
  for (const { id, text } of comments) {
    const words = wordsIn(text);
    const indexed = { id, row: rowOf(words) };
    for (const word of new Set(words)) append(commentsOf, word, indexed);
  }
  const index = { commentsOf, found: new Map() };
  wordIndexes.set(comments, index);
  return index;
}

/** The comments in which the words stand one after the other; only those with the rarest are read. */
function commentsWith(
  phrase: readonly string[],
  comments: readonly Comment[],
): readonly CommentId[] {
  const { commentsOf, found } = wordIndexOf(comments);
  const row = rowOf(phrase);
  const known = found.get(row);
  if (known) return known;
  const [rarest = []] = phrase
    .map((word) => commentsOf.get(word) ?? [])
    .sort((a, b) => a.length - b.length);
  const ids = rarest.filter((indexed) => indexed.row.includes(row)).map(({ id }) => id);
  found.set(row, ids);
  return ids;
}

function rowOf(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
