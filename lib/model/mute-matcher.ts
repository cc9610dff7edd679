import type { Comment, CommentId } from './comment';
import { type Mute, nameKey, wordsIn } from './mute';

/** The comments that each pattern matches, by its source; absent until that is known. */
export type PatternHits = ReadonlyMap<string, ReadonlySet<CommentId>>;

/** Which rules match a comment by itself, in the order of the rules. */
export type Matcher = (comment: Comment, signOffKey: string | null) => readonly Mute[];

/**
 * Makes one matcher of many rules, which looks each comment up instead of trying each rule on it.
 * Patterns are not tried here: they are matched elsewhere, where they can hold nobody up.
 */
export function createMatcher(mutes: readonly Mute[], hits: PatternHits): Matcher {
  const order = new Map(mutes.map((mute, i) => [mute, i]));
  const found = new Map<string, Mute[]>();
  const phrases = new Map<string, { readonly mute: Mute; readonly words: readonly string[] }[]>();
  const patterns: { readonly mute: Mute; readonly ids: ReadonlySet<CommentId> }[] = [];
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
      case 'comment':
      case 'branch':
        add(`comment ${what.id}`, mute);
        break;
      case 'phrase': {
        const words = wordsIn(what.phrase);
        if (words[0] !== undefined) append(phrases, words[0], { mute, words });
        break;
      }
      case 'pattern': {
        const ids = hits.get(what.pattern);
        if (ids) patterns.push({ mute, ids });
      }
    }
  }

  return (comment, signOffKey) => {
    const { poster } = comment;
    const keys = [`comment ${comment.id}`, `name ${nameKey(poster.name)}`];
    if (poster.profileId !== null) keys.push(`profile ${poster.profileId}`);
    if (poster.pid !== null) keys.push(`profile ${poster.pid}`);
    if (signOffKey !== null) keys.push(`signoff ${signOffKey}`);
    const matching = new Set(keys.flatMap((key) => found.get(key) ?? []));
    if (phrases.size > 0) addPhrases(knownWords(comment), phrases, matching);
    for (const { mute, ids } of patterns) if (ids.has(comment.id)) matching.add(mute);
    if (matching.size < 2) return [...matching];
    return [...matching].sort((a, b) => (order.get(a) as number) - (order.get(b) as number));
  };
}

/** One pass over a comment's words, whatever the number of phrases. */
function addPhrases(
  text: readonly string[],
  phrases: ReadonlyMap<
    string,
    readonly { readonly mute: Mute; readonly words: readonly string[] }[]
  >,
  matching: Set<Mute>,
): void {
  for (const [at, word] of text.entries()) {
    for (const { mute, words } of phrases.get(word) ?? []) {
      if (words.every((each, i) => text[at + i] === each)) matching.add(mute);
    }
  }
}

const wordsOfComments = new WeakMap<Comment, readonly string[]>();

function knownWords(comment: Comment): readonly string[] {
  const known = wordsOfComments.get(comment);
  if (known) return known;
  const words = wordsIn(comment.text);
  wordsOfComments.set(comment, words);
  return words;
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
