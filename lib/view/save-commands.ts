import { placePanel } from '../dom/place-panel';
import { blogHost } from '../model/blog-host';
import type { CommentId } from '../model/comment';
import { type SavedComment, type SavedEdit, tidyTags } from '../model/saved';
import type { TextPart } from '../model/text-part';
import type { CommandTools } from './commands';
import type { PanelContent } from './panel';
import { beginNote, type NoteDraft, savedCommentOf, type Told, unsaved, unsavedIn } from './saving';

/** What a reader can do to keep comments. */
export type SaveCommands = {
  /** Keeps the comment; of one that is kept, opens its note. Words that are selected begin a note. */
  readonly save: (id: CommentId) => void;
  /** Opens the form for a note and tags; a comment that is not kept yet is kept with them. */
  readonly startNote: (id: CommentId, control?: Element, passage?: string) => void;
  /** Keeps the comment and all under it. */
  readonly saveBranch: (id: CommentId) => void;
  /** Keeps every comment that is listed; asks first where these are many. */
  readonly startSavingThread: (control: Element) => void;
  readonly saveThread: () => void;
  /** Takes over what stands in the form. */
  readonly draftNote: (fields: Readonly<Record<string, string>>) => void;
  readonly addTag: (tag: string) => void;
  readonly removeTag: (tag: string) => void;
  /** Keeps note and tags as the form has them. */
  readonly saveNote: () => void;
  /** Shows what was saved of a comment and what the blog has in its place. */
  readonly showChanged: (id: CommentId, control: Element) => void;
  /** Keeps the comment no longer. */
  readonly unsave: (id: CommentId) => void;
  /** Takes back what was saved, or removed, a moment ago. */
  readonly undoSave: () => void;
  /** Offers to keep the selected words of a comment; `null` where none are selected any more. */
  readonly offerPassage: (selected: SelectedWords | null) => void;
  /** Opens the form with the words that are selected. */
  readonly savePassage: () => void;
};

/** Words of one comment that the reader has selected. */
export type SelectedWords = {
  readonly of: CommentId;
  readonly passage: string;
  /** Where they are on the screen. */
  readonly range: Range;
};

/** What has comments kept. The thread shows each as kept once that is sure, and tells of it. */
export type KeepingSaved = {
  readonly save: (comments: readonly SavedComment[], by?: Pick<Told, 'isUndo'>) => void;
  readonly remove: (comments: readonly SavedComment[], by?: Pick<Told, 'isUndo'>) => void;
  readonly edit: (id: CommentId, edit: SavedEdit) => void;
  /** What two texts have in common; `null` where nobody can tell. */
  readonly compare: (before: string, after: string) => Promise<readonly TextPart[] | null>;
  /** Finds out which tags are in use. */
  readonly readTags: () => void;
};

/** Other commands that these make use of. */
type Around = {
  /** Lets something be undone in its turn, or by what is given back. */
  readonly addUndo: (takeBack: () => void) => () => void;
  readonly openPanel: (content: PanelContent, control: Element) => void;
  readonly closePanel: () => void;
};

/** How long something can be taken back on the page, in milliseconds. */
export const UNDO = 10_000;

/** More than anybody saves by one press without meaning it. */
const MANY = 50;

/** Makes these commands for one overlay. */
export function createSaveCommands(
  { store, root, memory, guard, signal }: CommandTools,
  around: Around,
): SaveCommands {
  const host = blogHost(root.ownerDocument.location?.hostname ?? '');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: Told | null = null;
  let takeBack: (() => void) | null = null;
  signal.addEventListener('abort', () => clearTimeout(timer));
  store.subscribe(() => {
    const next = store.state().saving.told;
    if (next === told) return;
    told = next;
    clearTimeout(timer);
    if (!next) return;
    timer = setTimeout(() => guard(forget), UNDO);
    const undo = () => takeBackTold(next);
    // Undoing is no step of its own, or one would never come further back than one step.
    takeBack = next.isUndo ? undo : around.addUndo(undo);
  }, signal);
  const forget = () => store.dispatch({ do: 'set-saving', saving: { told: null } });

  const takeBackTold = (done: Told) => {
    if (done.is === 'removed') return memory.saved.save(done.comments, { isUndo: true });
    const { kept } = store.state().saving;
    const there = done.ids.flatMap((id) => kept.get(id)?.saved ?? []);
    if (there.length > 0) memory.saved.remove(there, { isUndo: true });
  };

  const articleOf = (id: CommentId) =>
    root.querySelector(`article[data-comment-id="${id}"], [data-kept-copy="${id}"]`);
  const make = (ids: readonly CommentId[], edit: Partial<SavedEdit> = {}) => {
    const state = store.state();
    const now = Date.now();
    return ids.flatMap((id) => {
      const comment = state.map.commentOf.get(id);
      return comment ? [savedCommentOf(state, comment, { host, now, ...edit })] : [];
    });
  };
  const keep = (ids: readonly CommentId[]) => {
    around.closePanel();
    const comments = make(ids);
    if (comments.length > 0) memory.saved.save(comments);
  };
  const draft = (): NoteDraft | null => {
    const { panel } = store.state();
    return panel?.kind === 'note' ? panel.draft : null;
  };
  const redraft = (next: NoteDraft) => {
    const { panel } = store.state();
    if (panel?.kind === 'note') {
      store.dispatch({ do: 'open-panel', panel: { ...panel, draft: next } });
    }
  };

  const commands: SaveCommands = {
    save(id) {
      const { panel, saving, map } = store.state();
      if (panel?.kind === 'passage' && panel.of === id) {
        commands.startNote(id, undefined, panel.passage);
      } else if (saving.kept.has(id)) commands.startNote(id);
      else if (!map.commentOf.get(id)?.isRemoved) keep([id]);
    },
    startNote(id, control, passage) {
      const opener = control ?? articleOf(id);
      const state = store.state();
      const canBeKept = state.map.commentOf.has(id) || state.saving.kept.has(id);
      if (!opener || !canBeKept) return;
      around.openPanel({ kind: 'note', draft: beginNote(state, id, passage ?? null) }, opener);
      memory.saved.readTags();
    },
    saveBranch: (id) => keep(unsavedIn(store.state(), id)),
    startSavingThread(control) {
      const ids = unsaved(store.state());
      if (ids.length <= MANY) keep(ids);
      else around.openPanel({ kind: 'saveThread' }, control);
    },
    saveThread: () => keep(unsaved(store.state())),
    draftNote({ note, typed = '' }) {
      const before = draft();
      if (!before) return;
      // A comma ends a tag.
      const parts = typed.split(',');
      const rest = parts.pop() ?? '';
      const tags = tidyTags([...before.tags, ...parts]);
      redraft({ ...before, note: note ?? before.note, tags, typed: rest });
    },
    addTag(tag) {
      const before = draft();
      if (!before) return;
      redraft({ ...before, tags: tidyTags([...before.tags, tag]), typed: '' });
      root.querySelector<HTMLElement>('.panel [name="typed"]')?.focus({ preventScroll: true });
    },
    removeTag(tag) {
      const before = draft();
      if (!before) return;
      redraft({ ...before, tags: before.tags.filter((each) => each !== tag) });
      root.querySelector<HTMLElement>('.panel [name="typed"]')?.focus({ preventScroll: true });
    },
    saveNote() {
      const made = draft();
      if (!made) return;
      const edit = { note: made.note.trim(), tags: tidyTags([...made.tags, made.typed]) };
      around.closePanel();
      if (store.state().saving.kept.has(made.of)) memory.saved.edit(made.of, edit);
      else memory.saved.save(make([made.of], edit));
    },
    showChanged(of, control) {
      const { changed, text } = store.state().saving.kept.get(of)?.saved ?? {};
      if (!changed || text === undefined) return;
      around.openPanel({ kind: 'changed', of, parts: null }, control);
      guard(async () => {
        const parts = await memory.saved.compare(text, changed.text);
        const { panel } = store.state();
        if (panel?.kind !== 'changed' || panel.of !== of) return;
        store.dispatch({ do: 'open-panel', panel: { ...panel, parts } });
      });
    },
    unsave(id) {
      const kept = store.state().saving.kept.get(id);
      around.closePanel();
      if (kept) memory.saved.remove([kept.saved]);
    },
    undoSave() {
      forget();
      takeBack?.();
      takeBack = null;
    },
    offerPassage(selected) {
      const { panel } = store.state();
      if (!selected) {
        if (panel?.kind === 'passage') around.closePanel();
        return;
      }
      const container = root.querySelector('.thread');
      const isFree = panel === null || panel.kind === 'preview' || panel.kind === 'passage';
      if (!container || !isFree) return;
      const { of, passage, range } = selected;
      const at = placePanel(range, container);
      store.dispatch({ do: 'open-panel', panel: { kind: 'passage', of, passage, at } });
    },
    savePassage() {
      const { panel } = store.state();
      if (panel?.kind === 'passage') commands.startNote(panel.of, undefined, panel.passage);
    },
  };
  return commands;
}
