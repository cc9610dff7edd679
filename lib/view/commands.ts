import type { Guard } from '../dom/fail-open';
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
import { type CopyCommands, type Copying, createCopyCommands } from './copy-commands';
import { createFilterCommands, type FilterCommands } from './filter-commands';
import { createFoldCommands, type FoldCommands } from './fold-commands';
import { createFollowCommands, type FollowCommands, type KeepingFollows } from './follow-commands';
import { createHelpCommands, type HelpCommands } from './help-commands';
import { createLoadCommands, type LoadCommands, type LoadComments } from './load-commands';
import { createMoveCommands, type MoveCommands } from './move-commands';
import { createMuteCommands, type KeepingMutes, type MuteCommands } from './mute-commands';
import type { Since } from './new';
import { lookOnPage } from './on-page';
import { createPanelCommands, type PanelCommands } from './panel-commands';
import { createPlaceCommands, type PlaceCommands } from './place-commands';
import { createSaveCommands, type KeepingSaved, type SaveCommands } from './save-commands';
import type { ThreadStore } from './thread-store';
import { createUndoList } from './undo';

/** Everything that a reader can have done, by press or by key. */
export type Commands = MoveCommands &
  FoldCommands &
  PlaceCommands &
  PanelCommands &
  LoadCommands &
  HelpCommands &
  MuteCommands &
  SaveCommands &
  FollowCommands &
  ArrivalCommands &
  FilterCommands &
  CopyCommands & {
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
    readonly showBloggersList: () => void;
    readonly showConversation: () => void;
    /** Shows the one of the two lists that is not shown. */
    readonly switchList: () => void;
    /** Puts the note for newcomers away for good. */
    readonly closeWelcome: () => void;
    /** Shows where the post says what was quoted. */
    readonly showInPost: (passage: string) => void;
    /** Opens a section of our own page in a tab of its own. */
    readonly openSection: (section: Section) => void;
    /** Takes back what the reader did last, of what can be taken back. */
    readonly undo: () => void;
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
  /** The reader has taken note of what came back by itself. */
  readonly dismissRestored: () => void;
  readonly mutes: KeepingMutes;
  /** Opens a section of our own page. */
  readonly openSection: (section: Section) => void;
  readonly saved: KeepingSaved;
  readonly follows: KeepingFollows;
};

/** Makes the commands of one overlay. */
export function createCommands(tools: CommandTools): Commands {
  const { store, root, signal } = tools;
  const page = lookOnPage(root, store, signal);
  const { add: addUndo, undo } = createUndoList();
  const panels = createPanelCommands(tools, page);

  const commands: Commands = {
    ...createMoveCommands(tools, page),
    ...createFoldCommands(tools, page),
    ...createPlaceCommands(tools, page, { addUndo }),
    ...panels,
    ...createLoadCommands(tools),
    ...createHelpCommands(tools, panels.closePanel),
    ...createArrivalCommands(tools),
    ...createFilterCommands(tools, page),
    ...createMuteCommands(tools, { ...panels, addUndo, goTo: (id) => commands.goTo(id) }),
    ...createCopyCommands(tools),
    ...createFollowCommands(tools, { addUndo }),
    ...createSaveCommands(tools, { ...panels, addUndo }),
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
    closeNotice() {
      if (store.state().notice === 'restored') tools.memory.dismissRestored();
      store.dispatch({ do: 'notice', notice: null });
    },
    reply(id) {
      const { map, canReply } = store.state();
      if (!canReply || !map.commentOf.has(id)) return;
      const rootId = nativeRootOf(map.commentOf, id);
      store.dispatch({ do: 'reply', id });
      tools.openForm(rootId);
    },
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
    showInPost: (passage) => tools.showInPost(passage),
    openSection: (section) => tools.memory.openSection(section),
    undo() {
      if (!undo()) store.dispatch({ do: 'answer', is: 'nothingToUndo' });
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
