import { keepingPlace } from '../dom/scroll';
import type { CommentId } from '../model/comment';
import type { Mute, MuteId, MutePlace } from '../model/mute';
import type { Call } from '../rpc/client';
import type { KeepingMutes } from '../view/mute-commands';
import { matchesOf } from '../view/mutes';
import type { ThreadStore } from '../view/thread-store';
import type { Link } from './link';

/** What the rules of one page need. They are there for a page without a number, too. */
export type MutedPage = {
  readonly place: MutePlace;
  readonly call: Call;
  readonly link: Link;
  readonly store: ThreadStore;
  /** The shadow root in which the thread is drawn. */
  readonly root: ShadowRoot;
  readonly signal: AbortSignal;
};

/** Keeps the rules for what is not shown. */
export type MuteMemory = KeepingMutes & {
  /** Shows what was kept, here, in another tab or on our own page. */
  readonly read: () => Promise<void>;
};

/** Makes the memory of one page's rules. */
export function rememberMutes({ place, call, link, store, root, signal }: MutedPage): MuteMemory {
  /** Made here and not yet confirmed: what is done to the rules as they are kept. */
  const unconfirmed = new Set<(rules: readonly Mute[]) => readonly Mute[]>();
  const asked = new Set<string>();
  /** What was noted already, as `rule comment`. */
  const noted = new Set<string>();
  let kept: readonly Mute[] = [];

  const show = () => {
    let rules = kept;
    for (const change of unconfirmed) rules = change(rules);
    keepingPlace(root, () => store.dispatch({ do: 'set-mutes', rules, now: Date.now() }));
    note();
    const patterns = rules.flatMap(({ what }) => (what.kind === 'pattern' ? what.pattern : []));
    return Promise.all(patterns.map(tryPattern));
  };
  const write = (
    change: (rules: readonly Mute[]) => readonly Mute[],
    task: () => Promise<unknown>,
  ) => {
    unconfirmed.add(change);
    void show();
    link.write(async () => {
      await task();
      kept = change(kept);
      unconfirmed.delete(change);
    });
  };

  const tryPattern = async (pattern: string) => {
    if (asked.has(pattern)) return;
    asked.add(pattern);
    const { comments } = store.state();
    const texts = comments.map(({ text }) => text.slice(0, LONGEST));
    const places = await link.ask(async () => ({
      of: await call('matchPattern', pattern, texts),
    }));
    if (!places) asked.delete(pattern);
    if (!places || signal.aborted || store.state().comments !== comments) return;
    const ids = places.of?.flatMap((at) => comments[at]?.id ?? []) ?? null;
    keepingPlace(root, () => store.dispatch({ do: 'set-hits', pattern, ids }));
    note();
  };

  const note = () => {
    const matches: Record<MuteId, readonly CommentId[]> = {};
    for (const [rule, ids] of Object.entries(matchesOf(store.state().muting.muted.marks))) {
      const fresh = ids.filter((id) => !noted.has(`${rule} ${id}`));
      for (const id of fresh) noted.add(`${rule} ${id}`);
      if (fresh.length > 0) matches[rule] = fresh;
    }
    if (Object.keys(matches).length === 0) return;
    // Behind whatever is being written: the rule may be on its way.
    link.write(() => call('noteMatches', matches, Date.now()));
  };

  let { comments } = store.state();
  store.subscribe(() => {
    const next = store.state().comments;
    if (next === comments) return;
    comments = next;
    asked.clear();
    void show();
  }, signal);

  return {
    async read() {
      const read = await link.ask(() => call('readMutes', place));
      if (!read || signal.aborted) return;
      const isSame = JSON.stringify(read) === JSON.stringify(kept);
      kept = read;
      if (!isSame) await show();
    },
    save(id, terms) {
      const at = Date.now();
      write(
        (rules) => {
          const before = rules.find((rule) => rule.id === id);
          const begun = { id, created: at, lastMatch: null, matches: 0, exceptions: [] };
          const saved = { ...(before ?? begun), ...terms, renewed: at };
          return before ? rules.map((rule) => (rule === before ? saved : rule)) : [...rules, saved];
        },
        () => call('saveMute', id, terms, at),
      );
    },
    remove(id) {
      const at = Date.now();
      write(
        (rules) => rules.filter((rule) => rule.id !== id),
        () => call('removeMute', id, at),
      );
    },
    except(id, commentId, isShown) {
      write(
        (rules) =>
          rules.map((rule) => {
            if (rule.id !== id) return rule;
            const others = rule.exceptions.filter((each) => each !== commentId);
            return { ...rule, exceptions: isShown ? [...others, commentId] : others };
          }),
        () => call('setMuteException', id, commentId, isShown),
      );
    },
    tryPattern: (pattern) => void tryPattern(pattern),
  };
}

/** Characters of a comment that a pattern is tried on: more than Blogger lets anybody write. */
const LONGEST = 100_000;
