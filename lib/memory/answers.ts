import type { CommentId } from '../model/comment';
import type { SavedId } from '../model/saved';
import type { ThreadState } from '../view/thread-state';
import type { RememberedPost } from './remembered-post';

/**
 * Has it kept which of the new comments answer what the reader saved, so that listing pages can tell
 * until they are seen.
 */
export function rememberAnswers({ postId, call, link, store, signal }: RememberedPost): void {
  let told = '{}';
  let before: ThreadState | null = null;
  const note = () => {
    const state = store.state();
    const isSame =
      before?.fresh === state.fresh &&
      before.saving.kept === state.saving.kept &&
      before.answers === state.answers;
    before = state;
    if (isSame || !state.visit) return;
    const answers = answersToSaved(state);
    const next = JSON.stringify(answers);
    if (next === told) return;
    told = next;
    void link.ask(() => call('noteAnswers', postId, answers));
  };
  store.subscribe(note, signal);
}

/** By its place, whoever decided that, and by its words. */
function answersToSaved(state: ThreadState): Readonly<Record<CommentId, readonly SavedId[]>> {
  const { saving, marks, map, answers, conversation } = state;
  const found: Record<CommentId, readonly SavedId[]> = {};
  if (saving.kept.size === 0) return found;
  for (const id of marks.newIds) {
    const comment = map.commentOf.get(id);
    if (!comment) continue;
    const addressed = (conversation.referencesOf.get(id) ?? []).flatMap((reference) =>
      reference.isAddressed ? reference.to : [],
    );
    const to = [...new Set([answers(comment), ...addressed])].filter(
      (target): target is SavedId => target !== null && saving.kept.has(target),
    );
    if (to.length > 0) found[id] = to;
  }
  return found;
}
