import type { VNode } from 'preact';
import type { Comment, CommentId } from '../../lib/model/comment';
import { commentsByPoster } from '../../lib/view/by-poster';
import type { Panel } from '../../lib/view/panel';
import type { ThreadState } from '../../lib/view/thread-state';
import { countWords, words } from '../../lib/words/words';
import { CommentBody } from './CommentBody';
import { CommentMenu } from './CommentMenu';
import { firstWords } from './first-words';

/** What lies over the thread: previews, lists of comments, and the menu of a comment. */
export function PanelLayer({ state }: { readonly state: ThreadState }): VNode | null {
  const { panel } = state;
  if (!panel) return null;
  const { x, y, isAbove } = panel.at;
  return (
    <div
      class="panel"
      data-kind={panel.kind}
      style={`--x: ${x}px; ${isAbove ? 'bottom' : 'top'}: ${y}px`}
    >
      <PanelContent panel={panel} state={state} />
    </div>
  );
}

function PanelContent({
  panel,
  state,
}: {
  readonly panel: Panel;
  readonly state: ThreadState;
}): VNode | null {
  const { commentOf } = state.map;
  const comments = (ids: readonly CommentId[]) => ids.flatMap((id) => commentOf.get(id) ?? []);
  switch (panel.kind) {
    case 'preview':
      return (
        <>
          {panel.passage !== null && (
            <blockquote class="preview">
              <p class="head">{words('fromThePost')}</p>
              <p>{panel.passage}</p>
            </blockquote>
          )}
          {comments(panel.targets).map((comment) => (
            <Preview key={comment.id} comment={comment} />
          ))}
        </>
      );
    case 'answers': {
      const answers = comments(state.conversation.answersTo.get(panel.of) ?? []);
      return <CommentList title={countWords('answeredBy', answers.length)} comments={answers} />;
    }
    case 'poster': {
      const found = commentsByPoster(state, panel.of);
      if (!found) return null;
      const title = countWords('commentsBy', found.comments.length, found.name);
      return <CommentList title={title} comments={found.comments} />;
    }
    case 'menu':
      return <CommentMenu id={panel.of} state={state} />;
    case 'new':
      return null;
  }
}

function Preview({ comment }: { readonly comment: Comment }): VNode {
  return (
    <div class="preview">
      <p class="head">
        <span class="who">{comment.poster.name}</span>
        <span class="clock">{comment.clock}</span>
      </p>
      <div class="body">
        <CommentBody body={comment.body} references={[]} />
      </div>
    </div>
  );
}

export type CommentListProps = {
  readonly title: string;
  readonly comments: readonly Comment[];
};

/** Comments by one line each, from which one goes to them. */
export function CommentList({ title, comments }: CommentListProps): VNode {
  return (
    <>
      <h6 class="head">{title}</h6>
      <ol class="list">
        {comments.map((comment) => (
          <li key={comment.id}>
            <a href={`#c${comment.id}`} data-to={comment.id}>
              <span class="who">{comment.poster.name}</span>
              <span class="clock">{comment.clock}</span>
              <span class="first-words">{firstWords(comment.text)}</span>
            </a>
          </li>
        ))}
      </ol>
    </>
  );
}
