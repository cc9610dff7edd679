import { keepingPlace } from '../dom/scroll';
import { blogHost } from '../model/blog-host';
import type { CommentId } from '../model/comment';
import type { Mute, MuteId, MuteTerms } from '../model/mute';
import type { CommandTools } from './commands';
import {
  beginDraft,
  draftProblem,
  type MuteDraft,
  type MuteFields,
  muteChoices,
  newMuteId,
  termsFrom,
} from './mutes';
import type { PanelContent } from './panel';

/** What a reader can do about what is not shown. */
export type MuteCommands = {
  /** Opens the form for a rule about this comment, or about who wrote it; by key without a control. */
  readonly startMute: (id: CommentId, control?: Element) => void;
  /** Opens the form for the rule by which this comment is muted. */
  readonly editMute: (id: CommentId, control: Element) => void;
  /** Takes over what stands in the form. */
  readonly draftMute: (fields: MuteFields) => void;
  /** Keeps the rule as the form has it; where it cannot be kept, the form says why. */
  readonly saveMute: () => void;
  /** Takes back the rule that was made a moment ago. */
  readonly undoMute: () => void;
  /** Shows a muted comment until the page is left. */
  readonly showOnce: (id: CommentId) => void;
  /** Shows a muted comment on every visit. */
  readonly showAlways: (id: CommentId) => void;
  /** Takes back either. */
  readonly hideAgain: (id: CommentId) => void;
};

/** What has the rules kept. */
export type KeepingMutes = {
  readonly save: (id: MuteId, terms: MuteTerms) => void;
  readonly remove: (id: MuteId) => void;
  readonly except: (id: MuteId, commentId: CommentId, isShown: boolean) => void;
  /** Finds out what a pattern matches. */
  readonly tryPattern: (pattern: string) => void;
};

/** Other commands that these make use of. */
type Around = {
  /** Makes something known that can be undone, and gives what undoes it out of turn. */
  readonly addUndo: (takeBack: () => void) => () => void;
  readonly goTo: (id: CommentId) => void;
  readonly openPanel: (content: PanelContent, control: Element) => void;
  readonly closePanel: () => void;
};

/** How long a new rule can be taken back on the page, in milliseconds. */
const UNDO = 10_000;

/** Makes these commands for one overlay. */
export function createMuteCommands(
  { store, root, memory, guard, signal }: CommandTools,
  around: Around,
): MuteCommands {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let takeBack: (() => void) | null = null;
  signal.addEventListener('abort', () => clearTimeout(timer));
  const host = blogHost(root.ownerDocument.location?.hostname ?? '');

  const draft = (): MuteDraft | null => {
    const { panel } = store.state();
    return panel?.kind === 'mute' ? panel.draft : null;
  };
  const offerUndo = (mute: MuteId | null) => {
    clearTimeout(timer);
    store.dispatch({ do: 'offer-unmute', mute });
    if (mute) {
      timer = setTimeout(
        () => guard(() => store.dispatch({ do: 'offer-unmute', mute: null })),
        UNDO,
      );
    }
  };
  const open = (content: MuteDraft, control: Element) => {
    around.openPanel({ kind: 'mute', draft: content }, control);
    if (content.terms.what.kind === 'pattern') memory.mutes.tryPattern(content.terms.what.pattern);
  };
  const setExceptions = (id: CommentId, mutes: readonly MuteId[], isShown: boolean) => {
    if (mutes.length === 0) return;
    for (const mute of mutes) memory.mutes.except(mute, id, isShown);
    around.addUndo(() => {
      for (const mute of mutes) memory.mutes.except(mute, id, !isShown);
    });
  };
  const setShown = (id: CommentId, isShown: boolean) =>
    keepingPlace(root, () => store.dispatch({ do: 'show-muted', id, isShown }));

  return {
    startMute(id, control) {
      const { map, conversation } = store.state();
      const comment = map.commentOf.get(id);
      const opener = control ?? root.querySelector(`article[data-comment-id="${CSS.escape(id)}"]`);
      if (comment && opener) open(beginDraft(comment, conversation, host), opener);
    },
    editMute(id, control) {
      const mute = store.state().muting.muted.marks.get(id)?.mute;
      if (!mute) return;
      open({ of: id, terms: termsOf(mute), changes: mute.id }, control);
    },
    draftMute(fields) {
      const { panel, map, conversation, post } = store.state();
      if (panel?.kind !== 'mute') return;
      const comment = map.commentOf.get(panel.draft.of);
      const before = panel.draft.terms;
      const choices = comment ? muteChoices(comment, conversation) : [before.what];
      const place = { host, postId: post.postId, title: post.title };
      const terms = termsFrom(fields, before, choices, place, Date.now());
      store.dispatch({ do: 'open-panel', panel: { ...panel, draft: { ...panel.draft, terms } } });
      const { what } = terms;
      const isOpen = what.kind === 'pattern' && !store.state().muting.hits.has(what.pattern);
      if (isOpen && what.pattern !== '') memory.mutes.tryPattern(what.pattern);
    },
    saveMute() {
      const made = draft();
      if (!made || draftProblem(made, store.state().muting)) return;
      const id = made.changes ?? newMuteId();
      around.closePanel();
      const before = store.state().muting.rules.find((rule) => rule.id === id);
      memory.mutes.save(id, made.terms);
      offerUndo(made.changes ? null : id);
      takeBack = around.addUndo(() => {
        if (store.state().muting.justMade === id) offerUndo(null);
        if (before) memory.mutes.save(id, termsOf(before));
        else memory.mutes.remove(id);
      });
      root.querySelector<HTMLElement>('.bar [data-do="undoMute"]')?.focus({ preventScroll: true });
    },
    undoMute() {
      takeBack?.();
    },
    showOnce(id) {
      setShown(id, true);
      around.goTo(id);
    },
    showAlways(id) {
      const mute = store.state().muting.muted.marks.get(id)?.mute;
      if (!mute) return;
      setExceptions(id, [mute.id], true);
      around.goTo(id);
    },
    hideAgain(id) {
      around.closePanel();
      const { rules } = store.state().muting;
      const shownBy = rules.filter(({ exceptions }) => exceptions.includes(id));
      setExceptions(
        id,
        shownBy.map((rule) => rule.id),
        false,
      );
      setShown(id, false);
    },
  };
}

function termsOf({ what, scope, replies, shows, until }: Mute): MuteTerms {
  return { what, scope, replies, shows, until };
}
