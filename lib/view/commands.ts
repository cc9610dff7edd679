import type { Guard } from '../dom/fail-open';
import { placePanel } from '../dom/place-panel';
import { keepingPlace } from '../dom/scroll';
import type { Comment, CommentId } from '../model/comment';
import type { Correction } from '../model/correction';
import type { Order } from '../model/order';
import type { Section } from '../rpc/sections';
import {
  type ArrivalCommands,
  createArrivalCommands,
  type FindingArrivals,
} from './arrival-commands';
import type { Conversation } from './conversation';
import { type CopyCommands, type Copying, createCopyCommands } from './copy-commands';
import { pathTo } from './derive';
import { createFilterCommands, type FilterCommands } from './filter-commands';
import { createFollowCommands, type FollowCommands, type KeepingFollows } from './follow-commands';
import { createHelpCommands, type HelpCommands } from './help-commands';
import { createMoveCommands, type MoveCommands } from './move-commands';
import { findBranch } from './moves';
import { createMuteCommands, type KeepingMutes, type MuteCommands } from './mute-commands';
import type { Since } from './new';
import { lookOnPage } from './on-page';
import type { PanelContent } from './panel';
import { createSaveCommands, type KeepingSaved, type SaveCommands } from './save-commands';
import type { Loading } from './thread-state';
import type { ThreadStore } from './thread-store';
import { createUndoList } from './undo';

/** Everything that a reader can have done, by press or by key. */
export type Commands = MoveCommands &
  HelpCommands &
  MuteCommands &
  SaveCommands &
  FollowCommands &
  ArrivalCommands &
  FilterCommands &
  CopyCommands & {
    /** Folds the branch to one line. */
    readonly fold: (id: CommentId) => void;
    /** Folds the comment's own text and leaves its replies. */
    readonly foldComment: (id: CommentId) => void;
    readonly open: (id: CommentId) => void;
    /** Opens what is folded, folds what is open. */
    readonly toggle: (id: CommentId) => void;
    /** The same with the comment's own text. */
    readonly toggleText: (id: CommentId) => void;
    readonly foldAll: () => void;
    readonly openAll: () => void;
    /** Folds what stands at this depth or deeper, and opens the rest; `null` opens all. */
    readonly foldFromDepth: (depth: number | null) => void;
    /** Shows the thread in another order, and the blog's other posts from their next visit on. */
    readonly setOrder: (order: Order) => void;
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
    /** Shows the one of the two lists that is not shown. */
    readonly switchList: () => void;
    /** Puts a comment back to where Blogger has it. */
    readonly detach: (id: CommentId) => void;
    /** Takes back what the reader said of a comment's place. */
    readonly undoCorrection: (id: CommentId) => void;
    /** Opens the menu of a comment, as its button does. */
    readonly openMenu: (id: CommentId) => void;
    /** Lets the reader choose the comment that this one is to stand under. */
    readonly startPlacing: (id: CommentId) => void;
    readonly placeUnder: (parent: CommentId) => void;
    readonly cancelPlacing: () => void;
    /** Opens a panel that belongs to a control, or closes it where it is open. */
    readonly openPanel: (content: PanelContent, control: Element) => void;
    readonly closePanel: () => void;
    /** Puts the note for newcomers away for good. */
    readonly closeWelcome: () => void;
    /** Shows where the post says what was quoted. */
    readonly showInPost: (passage: string) => void;
    /** Opens a section of our own page in a tab of its own. */
    readonly openSection: (section: Section) => void;
    /** Takes back what the reader did last, of what can be taken back. */
    readonly undo: () => void;
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
  'showAlone',
  'showOnce',
  'showAlways',
  'hideAgain',
  'save',
  'saveBranch',
  'unsave',
  'followReplies',
  'unfollowReplies',
  'reveal',
  'copyCitation',
  'copyQuote',
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
  'showWhole',
  'lookForArrivals',
  'showArrivals',
  'closeArrivals',
  'goBack',
  'nextNew',
  'dismissNew',
  'tryAgain',
  'closeNotice',
  'saveMute',
  'undoMute',
  'closePanel',
  'openHelp',
  'closeHelp',
  'saveThread',
  'followThread',
  'unfollowThread',
  'undoFollow',
  'saveNote',
  'undoSave',
  'savePassage',
  'closeWelcome',
  'openFilter',
  'closeFilter',
  'nextMatch',
  'previousMatch',
] as const;

export type PressName = (typeof ONE_COMMENT)[number] | (typeof WHOLE_THREAD)[number];

/** What a panel's form begins with; other panels with their first link or button. */
const FIRST_FIELDS: Partial<Record<PanelContent['kind'], string>> = {
  mute: '.panel select, .panel button',
  thread: '.panel select, .panel button',
  note: '.panel textarea',
};

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
  readonly arrivals: FindingArrivals;
  /** Keeps what is to be remembered. */
  readonly memory: Keeping;
  readonly copying: Copying;
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
  /** Keeps the order that the reader chose for this post, and for this blog. */
  readonly keepOrder: (order: Order) => void;
  /** What is new counts as seen. */
  readonly dismissNew: () => void;
  /** Writes what could not be kept once more. */
  readonly tryAgain: () => void;
  readonly closeWelcome: () => void;
  readonly mutes: KeepingMutes;
  /** Opens a section of our own page. */
  readonly openSection: (section: Section) => void;
  readonly saved: KeepingSaved;
  readonly follows: KeepingFollows;
};

/**
 * Reads all comments of the post, those of the page included. Rejects with a {@link LoadFailure}'s
 * shape.
 */
export type LoadComments = (
  signal: AbortSignal,
  onProgress: (loaded: number, total: number | null) => void,
) => Promise<{
  readonly comments: readonly Comment[];
  readonly total: number | null;
  /** What they say of each other; absent where it could not be found out. */
  readonly conversation: Conversation | null;
}>;

/** Why the rest of the comments could not be read. */
export type LoadFailure = { readonly kind: 'cancelled' | 'offline' | 'http' | 'format' };

/** Makes the commands of one overlay. */
export function createCommands(tools: CommandTools): Commands {
  const { store, root, signal } = tools;
  let loading: AbortController | null = null;
  let panelOpener: HTMLElement | null = null;
  const page = lookOnPage(root, store, signal);
  const undoList = createUndoList();

  const isOpen = (id: CommentId) =>
    findBranch({ view: store.view(), map: store.state().map }, id)?.fold === 'open';
  const fold = (id: CommentId, as: 'branch' | 'comment') => {
    store.dispatch({ do: 'fold', id, fold: as });
    page.bringIntoView(id);
  };
  const setCorrection = (id: CommentId, correction: Correction | null) => {
    const { [id]: _, ...others } = store.state().corrections;
    const corrections = correction ? { ...others, [id]: correction } : others;
    store.dispatch({ do: 'correct', corrections });
    store.dispatch({ do: 'go-to', id });
    page.bringIntoView(id);
    tools.memory.keepCorrection(id, correction);
  };
  const correct = (id: CommentId, correction: Correction | null) => {
    const before = store.state().corrections[id] ?? null;
    setCorrection(id, correction);
    undoList.add(() => setCorrection(id, before));
  };
  const setLoading = (next: Loading) => store.dispatch({ do: 'set-loading', loading: next });

  const commands: Commands = {
    ...createMoveCommands(tools, page),
    ...createHelpCommands(tools, () => commands.closePanel()),
    ...createArrivalCommands(tools),
    ...createFilterCommands(tools, page),
    ...createMuteCommands(tools, {
      addUndo: undoList.add,
      goTo: (id) => commands.goTo(id),
      openPanel: (content, control) => commands.openPanel(content, control),
      closePanel: () => commands.closePanel(),
    }),
    ...createCopyCommands(tools),
    ...createFollowCommands(tools, { addUndo: undoList.add }),
    ...createSaveCommands(tools, {
      addUndo: undoList.add,
      openPanel: (content, control) => commands.openPanel(content, control),
      closePanel: () => commands.closePanel(),
    }),
    fold: (id) => fold(id, 'branch'),
    foldComment: (id) => fold(id, 'comment'),
    open: (id) => store.dispatch({ do: 'fold', id, fold: 'open' }),
    toggle(id) {
      if (isOpen(id)) fold(id, 'branch');
      else commands.open(id);
    },
    toggleText(id) {
      if (isOpen(id)) fold(id, 'comment');
      else commands.open(id);
    },
    foldAll: () => store.dispatch({ do: 'fold-all' }),
    openAll: () => keepingPlace(root, () => store.dispatch({ do: 'open-all' })),
    foldFromDepth(depth) {
      store.dispatch(depth === null ? { do: 'open-all' } : { do: 'fold-from-depth', depth });
    },
    setOrder(order) {
      const { isInferring } = store.state();
      keepingPlace(root, () => store.dispatch({ do: 'set-order', order, isInferring }));
      tools.memory.keepOrder(order);
    },
    setSince(since) {
      store.dispatch({ do: 'set-new', visit: store.state().visit, since, now: Date.now() });
    },
    dismissNew: () => tools.memory.dismissNew(),
    tryAgain: () => tools.memory.tryAgain(),
    closeWelcome: () => tools.memory.closeWelcome(),
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
        .then(({ comments, total, conversation }) => {
          keepingPlace(root, () => store.dispatch({ do: 'add-comments', comments, conversation }));
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
    switchList() {
      if (store.state().list === 'threadkeeper') commands.showBloggersList();
      else commands.showConversation();
    },
    detach(id) {
      const { placements } = store.state().marks;
      const isByHand = placements.get(id)?.by === 'hand';
      correct(id, isByHand ? null : { kind: 'detached' });
    },
    undoCorrection: (id) => correct(id, null),
    openMenu(id) {
      const button = page.articleOf(id)?.querySelector('[data-panel="menu"]');
      if (button) commands.openPanel({ kind: 'menu', of: id }, button);
    },
    startPlacing(id) {
      store.dispatch({ do: 'place', id });
      page.articleOf(id)?.focus({ preventScroll: true });
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
      const first = FIRST_FIELDS[content.kind] ?? '.panel a, .panel button';
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
    openSection: (section) => tools.memory.openSection(section),
    undo() {
      if (!undoList.undo()) store.dispatch({ do: 'answer', is: 'nothingToUndo' });
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
