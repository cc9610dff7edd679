import type { Guard } from '../dom/fail-open';
import { placePanel } from '../dom/place-panel';
import { isHeadVisible, keepingPlace, scrollToElement } from '../dom/scroll';
import type { Comment, CommentId } from '../model/comment';
import type { Correction } from '../model/correction';
import { type BranchView, pathTo } from './derive';
import { createMuteCommands, type KeepingMutes, type MuteCommands } from './mute-commands';
import { type Since, stepNew } from './new';
import type { PanelContent } from './panel';
import type { Order } from './placement';
import type { Loading } from './thread-state';
import type { ThreadStore } from './thread-store';

/** Everything that a reader can have done, by press or by key. */
export type Commands = MuteCommands & {
  /** Folds the branch to one line. */
  readonly fold: (id: CommentId) => void;
  /** Folds the comment's own text and leaves its replies. */
  readonly foldComment: (id: CommentId) => void;
  readonly open: (id: CommentId) => void;
  /** Opens what is folded, folds what is open. */
  readonly toggle: (id: CommentId) => void;
  readonly foldAll: () => void;
  readonly openAll: () => void;
  /** Folds what stands at this depth or deeper, and opens the rest; `null` opens all. */
  readonly foldFromDepth: (depth: number | null) => void;
  /** Shows the thread in another order, for as long as the page is open. */
  readonly setOrder: (order: Order) => void;
  /** Opens whatever hides the comment, brings it into view and stands on it. */
  readonly goTo: (id: CommentId) => void;
  /** Opens what hides the comment, and leaves the scrolling to whoever found it. */
  readonly uncover: (id: CommentId) => void;
  /** Stands on the comment after or before the current one, of those that are not folded away. */
  readonly step: (by: 1 | -1) => void;
  readonly goToParent: () => void;
  /** Goes to the new comment after or before the current one; after the last comes the first. */
  readonly nextNew: () => void;
  readonly previousNew: () => void;
  /** Counts as new what came since then. */
  readonly setSince: (since: Since) => void;
  /** What is new counts as seen. */
  readonly dismissNew: () => void;
  /** Writes what could not be kept once more. */
  readonly tryAgain: () => void;
  readonly closeNotice: () => void;
  readonly reply: (id: CommentId) => void;
  readonly loadAll: () => void;
  readonly cancelLoading: () => void;
  readonly showBloggersList: () => void;
  readonly showConversation: () => void;
  /** Puts a comment back to where Blogger has it. */
  readonly detach: (id: CommentId) => void;
  /** Takes back what the reader said of a comment's place. */
  readonly undoCorrection: (id: CommentId) => void;
  /** Lets the reader choose the comment that this one is to stand under. */
  readonly startPlacing: (id: CommentId) => void;
  readonly placeUnder: (parent: CommentId) => void;
  readonly cancelPlacing: () => void;
  /** Opens a panel that belongs to a control, or closes it where it is open. */
  readonly openPanel: (content: PanelContent, control: Element) => void;
  readonly closePanel: () => void;
  /** Shows where the post says what was quoted. */
  readonly showInPost: (passage: string) => void;
  /** Goes back to where the reader was before the last jump. */
  readonly goBack: () => void;
};

/** Commands that a control can name in `data-do`, with the comment's id in `data-id`. */
export const ONE_COMMENT = [
  'fold',
  'foldComment',
  'open',
  'reply',
  'detach',
  'undoCorrection',
  'startPlacing',
  'showOnce',
  'showAlways',
  'hideAgain',
] as const;

/** Commands that a control can name in `data-do` and that need nothing else. */
export const WHOLE_THREAD = [
  'foldAll',
  'openAll',
  'loadAll',
  'cancelLoading',
  'cancelPlacing',
  'showBloggersList',
  'showConversation',
  'goBack',
  'nextNew',
  'dismissNew',
  'tryAgain',
  'closeNotice',
  'saveMute',
  'undoMute',
  'closePanel',
  'openMutes',
] as const;

export type PressName = (typeof ONE_COMMENT)[number] | (typeof WHOLE_THREAD)[number];

/** What the commands need from around them. */
export type CommandTools = {
  readonly store: ThreadStore;
  /** The shadow root in which the thread is drawn. */
  readonly root: ShadowRoot;
  /** Opens Blogger's form for a top-level comment. */
  readonly openForm: (rootId: CommentId) => void;
  /** Puts the form back and shows Blogger's list, or ours again. */
  readonly uncoverList: () => void;
  readonly coverList: () => void;
  /** Reads all comments of the post from the blog. */
  readonly loadComments: LoadComments;
  /** Keeps what is to be remembered. */
  readonly memory: Keeping;
  /** Shows a passage in the post above. */
  readonly showInPost: (passage: string) => void;
  /** Runs each command, and takes care of what it throws. */
  readonly guard: Guard;
  readonly signal: AbortSignal;
};

/** What the commands have remembered. */
export type Keeping = {
  /** Keeps what the reader says of a comment's place; `null` takes it back. */
  readonly keepCorrection: (id: CommentId, correction: Correction | null) => void;
  /** What is new counts as seen. */
  readonly dismissNew: () => void;
  /** Writes what could not be kept once more. */
  readonly tryAgain: () => void;
  readonly mutes: KeepingMutes;
};

/**
 * Reads all comments of the post, those of the page included. Rejects with a {@link LoadFailure}'s
 * shape.
 */
export type LoadComments = (
  signal: AbortSignal,
  onProgress: (loaded: number, total: number | null) => void,
) => Promise<{ readonly comments: readonly Comment[]; readonly total: number | null }>;

/** Why the rest of the comments could not be read. */
export type LoadFailure = { readonly kind: 'cancelled' | 'offline' | 'http' | 'format' };

/** Makes the commands of one overlay. */
export function createCommands(tools: CommandTools): Commands {
  const { store, root, signal } = tools;
  let loading: AbortController | null = null;
  let panelOpener: HTMLElement | null = null;
  const jumps: { readonly currentId: CommentId | null; readonly scrollY: number }[] = [];
  const view = () => root.ownerDocument.defaultView;

  const articleOf = (id: CommentId) =>
    root.querySelector<HTMLElement>(`article[data-comment-id="${CSS.escape(id)}"]`);
  const barHeight = () => root.querySelector('.toolbar')?.getBoundingClientRect().height ?? 0;

  const bringIntoView = (id: CommentId) => {
    const article = articleOf(id);
    if (!article) return;
    const offset = barHeight() + 12;
    if (!isHeadVisible(article, offset)) scrollToElement(article, offset, signal);
  };
  const standOn = (id: CommentId) => {
    store.dispatch({ do: 'stand-on', id });
    articleOf(id)?.focus({ preventScroll: true });
    bringIntoView(id);
  };
  const fold = (id: CommentId, as: 'branch' | 'comment') => {
    store.dispatch({ do: 'fold', id, fold: as });
    bringIntoView(id);
  };
  const correct = (id: CommentId, correction: Correction | null) => {
    const { [id]: _, ...others } = store.state().corrections;
    const corrections = correction ? { ...others, [id]: correction } : others;
    store.dispatch({ do: 'correct', corrections });
    store.dispatch({ do: 'go-to', id });
    bringIntoView(id);
    tools.memory.keepCorrection(id, correction);
  };
  const goToNew = (by: 1 | -1) => {
    const { map, marks } = store.state();
    const next = stepNew(map.order, marks.newIds, marks.currentId, by);
    if (next !== null) commands.goTo(next);
  };
  const setLoading = (next: Loading) => store.dispatch({ do: 'set-loading', loading: next });

  const commands: Commands = {
    ...createMuteCommands(tools, {
      goTo: (id) => commands.goTo(id),
      openPanel: (content, control) => commands.openPanel(content, control),
      closePanel: () => commands.closePanel(),
    }),
    fold: (id) => fold(id, 'branch'),
    foldComment: (id) => fold(id, 'comment'),
    open: (id) => store.dispatch({ do: 'fold', id, fold: 'open' }),
    toggle(id) {
      const branch = findBranch(store.view().branches, pathTo(store.state().map, id));
      if (branch?.fold === 'open') fold(id, 'branch');
      else store.dispatch({ do: 'fold', id, fold: 'open' });
    },
    foldAll: () => store.dispatch({ do: 'fold-all' }),
    openAll: () => keepingPlace(root, () => store.dispatch({ do: 'open-all' })),
    foldFromDepth(depth) {
      store.dispatch(depth === null ? { do: 'open-all' } : { do: 'fold-from-depth', depth });
    },
    setOrder(order) {
      const { isInferring } = store.state();
      keepingPlace(root, () => store.dispatch({ do: 'set-order', order, isInferring }));
    },
    goTo(id) {
      jumps.push({ currentId: store.state().marks.currentId, scrollY: view()?.scrollY ?? 0 });
      store.dispatch({ do: 'offer-way-back', canGoBack: true });
      store.dispatch({ do: 'go-to', id });
      const article = articleOf(id);
      if (!article) return;
      article.focus({ preventScroll: true });
      scrollToElement(article, barHeight() + 12, signal);
    },
    uncover: (id) => store.dispatch({ do: 'go-to', id }),
    step(by) {
      const shown = shownIds(store.view().branches);
      const at = shown.indexOf(store.state().marks.currentId ?? '');
      const next = at < 0 ? shown[by > 0 ? 0 : shown.length - 1] : shown[at + by];
      if (next !== undefined) standOn(next);
    },
    goToParent() {
      const { marks, map } = store.state();
      const parent = map.parentOf.get(marks.currentId ?? '');
      if (parent && !marks.muted.marks.has(parent) && articleOf(parent)) standOn(parent);
    },
    nextNew: () => goToNew(1),
    previousNew: () => goToNew(-1),
    setSince(since) {
      store.dispatch({ do: 'set-new', visit: store.state().visit, since, now: Date.now() });
    },
    dismissNew: () => tools.memory.dismissNew(),
    tryAgain: () => tools.memory.tryAgain(),
    closeNotice: () => store.dispatch({ do: 'notice', notice: null }),
    reply(id) {
      const { map } = store.state();
      if (!map.commentOf.has(id)) return;
      const rootId = nativeRootOf(map.commentOf, id);
      store.dispatch({ do: 'reply', id });
      tools.openForm(rootId);
    },
    loadAll() {
      if (loading) return;
      const controller = new AbortController();
      loading = controller;
      setLoading({ at: 'running', loaded: 0, total: null });
      const before = store.state().thread.size;
      const run = tools
        .loadComments(AbortSignal.any([controller.signal, signal]), (loaded, total) =>
          setLoading({ at: 'running', loaded, total }),
        )
        .then(({ comments, total }) => {
          keepingPlace(root, () => store.dispatch({ do: 'add-comments', comments }));
          const { size } = store.state().thread;
          const missing = Math.max(0, (total ?? size) - size);
          setLoading({ at: 'done', added: size - before, missing });
        })
        .catch((error: unknown) => {
          const { kind } = error as Partial<LoadFailure>;
          if (kind === undefined) throw error;
          setLoading(kind === 'cancelled' ? { at: 'waiting' } : { at: 'failed', reason: kind });
        })
        .finally(() => {
          loading = null;
        });
      tools.guard(() => run);
    },
    cancelLoading: () => loading?.abort(),
    showBloggersList() {
      store.dispatch({ do: 'reply', id: null });
      store.dispatch({ do: 'show-list', list: 'blogger' });
      tools.uncoverList();
    },
    showConversation() {
      store.dispatch({ do: 'show-list', list: 'threadkeeper' });
      tools.coverList();
    },
    detach(id) {
      const { placements } = store.state().marks;
      const isByHand = placements.get(id)?.by === 'hand';
      correct(id, isByHand ? null : { kind: 'detached' });
    },
    undoCorrection: (id) => correct(id, null),
    startPlacing(id) {
      store.dispatch({ do: 'place', id });
      articleOf(id)?.focus({ preventScroll: true });
    },
    placeUnder(parent) {
      const { placing, map } = store.state();
      if (placing === null) return;
      // A comment cannot answer itself, nor what stands under it.
      if (pathTo(map, parent).includes(placing)) return;
      correct(placing, { kind: 'under', parent });
    },
    cancelPlacing: () => store.dispatch({ do: 'place', id: null }),
    openPanel(content, control) {
      const open = store.state().panel;
      if (open && open.kind === content.kind && control === panelOpener) {
        commands.closePanel();
        return;
      }
      const container = root.querySelector('.thread');
      if (!container) return;
      panelOpener = control as HTMLElement;
      const at = placePanel(control, container);
      store.dispatch({ do: 'open-panel', panel: { ...content, at } });
      if (content.kind === 'preview') return;
      const first =
        content.kind === 'mute' || content.kind === 'thread'
          ? '.panel select, .panel button'
          : '.panel a, .panel button';
      [...root.querySelectorAll<HTMLElement>(first)]
        .find((each) => each.checkVisibility())
        ?.focus({ preventScroll: true });
    },
    closePanel() {
      if (!store.state().panel) return;
      const hadFocus = root.activeElement?.closest('.panel') !== null;
      store.dispatch({ do: 'open-panel', panel: null });
      if (hadFocus) panelOpener?.focus({ preventScroll: true });
      panelOpener = null;
    },
    showInPost: (passage) => tools.showInPost(passage),
    goBack() {
      const jump = jumps.pop();
      if (!jump) return;
      store.dispatch({ do: 'offer-way-back', canGoBack: jumps.length > 0 });
      store.dispatch({ do: 'stand-on', id: jump.currentId });
      if (jump.currentId) articleOf(jump.currentId)?.focus({ preventScroll: true });
      view()?.scrollTo({ top: jump.scrollY, behavior: 'instant' });
    },
  };
  return guarded(commands, tools.guard);
}

function guarded(commands: Commands, guard: Guard): Commands {
  const entries = Object.entries(commands).map(([name, command]) => [
    name,
    (...args: never[]) => guard(() => (command as (...args: never[]) => void)(...args)),
  ]);
  return Object.fromEntries(entries) as Commands;
}

/** Comments whose head can be seen, from top to bottom; a stub is passed over. */
function shownIds(branches: readonly BranchView[]): CommentId[] {
  return branches.flatMap((branch) => [
    ...(branch.comment && !branch.mute ? [branch.id] : []),
    ...(branch.fold === 'branch' ? [] : shownIds(branch.replies)),
  ]);
}

function findBranch(
  branches: readonly BranchView[],
  path: readonly CommentId[],
): BranchView | undefined {
  const [first, ...rest] = path;
  const branch = branches.find(({ id }) => id === first);
  return branch && rest.length > 0 ? findBranch(branch.replies, rest) : branch;
}

/** Blogger takes replies to top-level comments only: the one above a comment, in Blogger's nesting. */
function nativeRootOf(comments: ReadonlyMap<CommentId, Comment>, id: CommentId): CommentId {
  const seen = new Set<CommentId>();
  let at = id;
  for (let parent = comments.get(at)?.parentId; parent && !seen.has(parent); ) {
    seen.add(parent);
    at = parent;
    parent = comments.get(at)?.parentId;
  }
  return at;
}
