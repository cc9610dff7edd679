import type { VNode } from 'preact';
import type { Comment, CommentId } from '../../lib/model/comment';
import { commentsByPoster } from '../../lib/view/by-poster';
import type { Panel } from '../../lib/view/panel';
import type { ThreadState } from '../../lib/view/thread-state';
import { countWords, type MessageKey, words } from '../../lib/words/words';
import { BlogText } from './BlogText';
import { ChangedWords } from './ChangedWords';
import { CommentBody } from './CommentBody';
import { CommentList } from './CommentList';
import { CommentMenu } from './CommentMenu';
import { MutedList } from './MutedList';
import { MuteMenu } from './MuteMenu';
import { NewList } from './NewList';
import { NoteForm } from './NoteForm';
import { PassageOffer } from './PassageOffer';
import { SavedList } from './SavedList';
import { SaveThread } from './SaveThread';
import { ThreadMenu } from './ThreadMenu';

/** What is a dialog, by what it is called; a menu and a preview are none. */
const NAMES: Readonly<Partial<Record<Panel['kind'], MessageKey>>> = {
  answers: 'panelAnswers',
  poster: 'panelPoster',
  new: 'panelNew',
  mute: 'muteTitle',
  muted: 'panelMuted',
  thread: 'threadMenu',
  note: 'noteAndTags',
  changed: 'panelChanged',
  saved: 'panelSaved',
  saveThread: 'panelSaveThread',
};

/** What lies over the thread: previews, lists of comments, and the menu of a comment. */
export function PanelLayer({ state }: { readonly state: ThreadState }): VNode | null {
  const { panel } = state;
  if (!panel) return null;
  const { x, y, isAbove, room } = panel.at;
  const name = NAMES[panel.kind];
  const box = {
    class: 'panel',
    'data-kind': panel.kind,
    style: `--x: ${x}px; --room: ${room}px; ${isAbove ? 'bottom' : 'top'}: ${y}px`,
    ...(name && { role: 'dialog' as const, 'aria-label': words(name) }),
  };
  return (
    <div {...box}>
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
  const isMuted = (id: CommentId) => state.muting.muted.marks.has(id);
  const comments = (ids: readonly CommentId[]) => ids.flatMap((id) => commentOf.get(id) ?? []);
  switch (panel.kind) {
    case 'preview':
      return (
        <>
          {panel.passage !== null && (
            <blockquote class="preview passage">
              <p class="head">{words('fromThePost')}</p>
              <BlogText tag="p">{panel.passage}</BlogText>
            </blockquote>
          )}
          {comments(panel.targets).map((comment) => (
            <Preview key={comment.id} comment={comment} isMuted={isMuted(comment.id)} />
          ))}
        </>
      );
    case 'answers': {
      const answers = comments(
        state.conversation.answersTo.get(panel.of)?.filter((id) => !isMuted(id)) ?? [],
      );
      return <CommentList title={countWords('answeredBy', answers.length)} comments={answers} />;
    }
    case 'poster': {
      const found = commentsByPoster(state, panel.of);
      if (!found) return null;
      const title = countWords('commentsBy', found.comments.length, found.name);
      const shown = found.comments.filter(({ id }) => !isMuted(id));
      return <CommentList title={title} comments={shown} />;
    }
    case 'menu':
      return <CommentMenu id={panel.of} state={state} />;
    case 'new':
      return <NewList state={state} />;
    case 'mute':
      return <MuteMenu draft={panel.draft} state={state} />;
    case 'thread':
      return <ThreadMenu state={state} />;
    case 'muted':
      return <MutedList state={state} />;
    case 'note':
      return <NoteForm draft={panel.draft} state={state} />;
    case 'passage':
      return <PassageOffer />;
    case 'changed':
      return <ChangedWords kept={state.saving.kept.get(panel.of)} parts={panel.parts} />;
    case 'saved':
      return <SavedList state={state} />;
    case 'saveThread':
      return <SaveThread state={state} />;
  }
}

function Preview({
  comment,
  isMuted,
}: {
  readonly comment: Comment;
  readonly isMuted: boolean;
}): VNode {
  if (isMuted) return <p class="preview head">{words('mutedComment')}</p>;
  return (
    <div class="preview">
      <p class="head">
        <BlogText class="who">{comment.poster.name}</BlogText>
        <span class="clock">{comment.clock}</span>
      </p>
      <BlogText tag="div">
        <CommentBody body={comment.body} />
      </BlogText>
    </div>
  );
}
