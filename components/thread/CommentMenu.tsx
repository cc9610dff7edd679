import type { VNode } from 'preact';
import type { CommentId } from '../../lib/model/comment';
import type { CopyKind } from '../../lib/model/copied';
import { isConversation } from '../../lib/model/order';
import { commentsByPoster } from '../../lib/view/by-poster';
import { canFollow, followOfReplies } from '../../lib/view/following';
import type { Muting } from '../../lib/view/mutes';
import type { PressName } from '../../lib/view/press-names';
import { unsavedIn } from '../../lib/view/saving';
import type { ThreadState } from '../../lib/view/thread-state';
import { countWords, words } from '../../lib/words/words';

export type CommentMenuProps = {
  readonly id: CommentId;
  readonly state: ThreadState;
};

/** What can be done with a comment and is not wanted often enough to stand beside it. */
export function CommentMenu({ id, state }: CommentMenuProps): VNode {
  const poster = commentsByPoster(state, id);
  const isCorrected = state.corrections[id] !== undefined;
  const canPlace = isConversation(state.order);
  return (
    <div role="menu" aria-label={words('moreActions')}>
      {item('fold', id, words('foldBranch'))}
      {item('foldComment', id, words('foldText'))}
      {hasReplies(state, id) && item('showAlone', id, words('branchAlone'))}
      {canPlace && item('startPlacing', id, words('placeUnder'))}
      {canPlace && isCorrected && item('undoCorrection', id, words('undoCorrection'))}
      <SaveItems id={id} state={state} />
      <CopyItems id={id} state={state} />
      <button type="button" role="menuitem" data-panel="mute" data-id={id}>
        {words('mute')}
      </button>
      {isShownOnPurpose(state.muting, id) && item('hideAgain', id, words('hideAgain'))}
      {poster && poster.comments.length > 1 && (
        <button type="button" role="menuitem" data-panel="poster" data-id={id}>
          {countWords('commentsBy', poster.comments.length, poster.name)}
        </button>
      )}
    </div>
  );
}

/** What can be done to keep the comment, or to keep it no longer. */
function SaveItems({ id, state }: CommentMenuProps): VNode {
  const isKept = state.saving.kept.has(id);
  const canBeKept = !state.map.commentOf.get(id)?.isRemoved;
  const branch = unsavedIn(state, id);
  const hasMore = branch.some((each) => each !== id);
  return (
    <>
      {!isKept && canBeKept && item('save', id, words('save'))}
      {(isKept || canBeKept) && (
        <button type="button" role="menuitem" data-panel="note" data-id={id}>
          {words(isKept ? 'noteAndTags' : 'saveWithNote')}
        </button>
      )}
      {hasMore && item('saveBranch', id, countWords('saveBranch', branch.length))}
      {isKept && canFollow(state) && (
        <FollowItem id={id} isFollowed={followOfReplies(state, id) !== null} />
      )}
      {isKept && item('unsave', id, words('unsave'))}
    </>
  );
}

/** What is saved can be followed: the background knows its words. */
function FollowItem({ id, isFollowed }: { readonly id: CommentId; readonly isFollowed: boolean }) {
  const name = isFollowed ? 'unfollowReplies' : 'followReplies';
  return (
    <button type="button" role="menuitem" data-do={name} data-id={id} title={words('followHint')}>
      {words(name)}
    </button>
  );
}

function hasReplies({ map }: ThreadState, id: CommentId): boolean {
  return [...map.parentOf.values()].includes(id);
}

/** What can be taken along of it; each says in its own place whether it is on the clipboard. */
function CopyItems({ id, state }: CommentMenuProps): VNode | null {
  if (state.map.commentOf.get(id)?.isRemoved) return null;
  const copied = state.panel?.kind === 'menu' ? state.panel.copied : undefined;
  const outcome = copied && words(copied.isDone ? 'copied' : 'notCopied');
  const told = (as: CopyKind) => (copied?.as === as ? outcome : undefined);
  return (
    <>
      {item('copyQuote', id, told('quote') ?? words('copyQuote'))}
      {item('copyCitation', id, told('citation') ?? words('copyCitation'))}
    </>
  );
}

/** The comment would be muted, had the reader not said otherwise. */
function isShownOnPurpose({ shown, rules }: Muting, id: CommentId): boolean {
  return shown.has(id) || rules.some(({ exceptions }) => exceptions.includes(id));
}

function item(name: PressName, id: CommentId, label: string): VNode {
  return (
    <button type="button" role="menuitem" data-do={name} data-id={id}>
      {label}
    </button>
  );
}
