import { Component, type VNode } from 'preact';
import type { Comment } from '../../lib/model/comment';
import type { BranchView } from '../../lib/view/derive';
import { countWords, words } from '../../lib/words/words';
import { CommentBody } from './CommentBody';

/** Characters of a folded comment that its line can show at the most; the style sheet cuts it to fit. */
const FIRST_WORDS = 160;

export type BranchItemProps = {
  readonly branch: BranchView;
  /** The thread takes Blogger's form under its comments. */
  readonly canReply: boolean;
};

/**
 * A comment and everything under it. Drawn anew only when its view is another object, so that a
 * change costs the branches it concerns and nothing else.
 */
export class BranchItem extends Component<BranchItemProps> {
  override shouldComponentUpdate(next: BranchItemProps): boolean {
    return next.branch !== this.props.branch || next.canReply !== this.props.canReply;
  }

  override render({ branch, canReply }: BranchItemProps): VNode {
    const { comment, fold, replies } = branch;
    const isFolded = fold === 'branch';
    return (
      <li class={replies.length > 0 ? 'branch' : 'branch leaf'} data-fold={fold}>
        <FoldLine branch={branch} />
        {comment ? (
          <article
            data-comment-id={branch.id}
            data-native-parent-id={comment.parentId ?? undefined}
            data-current={branch.isCurrent ? '' : undefined}
            data-removed={comment.isRemoved ? '' : undefined}
            tabIndex={-1}
          >
            <CommentHead branch={branch} comment={comment} canReply={canReply} />
            <div class="body" hidden={putAway(fold !== 'open')}>
              <CommentBody body={comment.body} />
            </div>
          </article>
        ) : (
          <p class="missing">{words('missingComment')}</p>
        )}
        {branch.isReplying && <slot name="reply" />}
        {replies.length > 0 && (
          <ol class="replies" hidden={putAway(isFolded)}>
            {replies.map((reply) => (
              <BranchItem key={reply.id} branch={reply} canReply={canReply} />
            ))}
          </ol>
        )}
      </li>
    );
  }
}

/** Folded text stays where the browser's own find can see it, and `beforematch` opens it. */
function putAway(isAway: boolean): 'until-found' | undefined {
  return isAway ? 'until-found' : undefined;
}

/** The branch's line: press it, anywhere along it, to fold the branch or open it again. */
function FoldLine({ branch }: { readonly branch: BranchView }): VNode {
  const isFolded = branch.fold === 'branch';
  const name = branch.comment?.poster.name ?? words('missingPoster');
  return (
    <button
      type="button"
      class="line"
      data-do={isFolded ? 'open' : 'fold'}
      data-id={branch.id}
      aria-expanded={!isFolded}
      aria-label={words('branchOf', name, branch.comment?.clock ?? '')}
    />
  );
}

type CommentHeadProps = {
  readonly branch: BranchView;
  readonly comment: Comment;
  readonly canReply: boolean;
};

/** Who and when, and what one can do; for a folded comment also how it begins and what is under it. */
function CommentHead({ branch, comment, canReply }: CommentHeadProps): VNode {
  const { poster } = comment;
  const isOpen = branch.fold === 'open';
  return (
    <header class="head">
      <h5 class="who">
        {poster.url ? (
          <a href={poster.url} rel="nofollow noopener ugc">
            {poster.name}
          </a>
        ) : (
          poster.name
        )}
      </h5>
      {poster.isBlogAuthor && <span class="badge">{words('blogAuthor')}</span>}
      {comment.permalink ? (
        <a class="clock" href={comment.permalink} data-to={branch.id}>
          {comment.clock}
        </a>
      ) : (
        <span class="clock">{comment.clock}</span>
      )}
      {isOpen ? (
        <span class="actions">
          {canReply && (
            <button type="button" data-do="reply" data-id={branch.id}>
              {words('reply')}
            </button>
          )}
          {branch.replyCount > 0 && (
            <button
              type="button"
              data-do="foldComment"
              data-id={branch.id}
              title={words('foldTextHint')}
            >
              {words('foldText')}
            </button>
          )}
          {branch.deletion && <a href={branch.deletion}>{words('delete')}</a>}
        </span>
      ) : (
        <button type="button" class="gist" data-do="open" data-id={branch.id}>
          <span class="first-words">{firstWords(comment.text)}</span>
          {branch.fold === 'branch' && branch.replyCount > 0 && (
            <span class="more">{countWords('moreUnder', branch.replyCount)}</span>
          )}
        </button>
      )}
    </header>
  );
}

function firstWords(text: string): string {
  return text.slice(0, FIRST_WORDS).replace(/\s+/g, ' ');
}
