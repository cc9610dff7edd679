import type { VNode } from 'preact';
import { splitClock } from '../../lib/model/clock';
import type { Comment } from '../../lib/model/comment';
import type { BranchView } from '../../lib/view/derive';
import type { Placement } from '../../lib/view/placement';
import { countWords, words } from '../../lib/words/words';
import { FoundWords } from './FoundWords';
import { firstWords } from './first-words';
import { SavedMark } from './SavedMark';

export type CommentHeadProps = {
  readonly branch: BranchView;
  readonly comment: Comment;
  /** The displayed clock of the comment that this one stands under; absent at the top. */
  readonly clockAbove: string | null;
  /** Of what posters wrote; absent where it is the interface's own. */
  readonly language: string | undefined;
};

/** Who and when, whom it answers and who answers it; for a folded comment also how it begins. */
export function CommentHead({ branch, comment, clockAbove, language }: CommentHeadProps): VNode {
  const { poster } = comment;
  const { id, signOff, placement, answers, kept } = branch;
  const found = (text: string) => <FoundWords text={text} needles={branch.headHits} />;
  const clock = found(shownClock(comment.clock, clockAbove));
  const name = found(poster.name);
  return (
    <div class="head">
      <h5 class="who" dir="auto" lang={language}>
        {poster.url ? (
          <a href={poster.url} rel="nofollow noopener ugc">
            {name}
          </a>
        ) : (
          name
        )}
      </h5>
      {poster.isBlogAuthor && <span class="badge">{words('blogAuthor')}</span>}
      {signOff && (
        <span class="signs" title={words('signsHint')}>
          {found(words('signs', signOff.name))}
        </span>
      )}
      {comment.permalink ? (
        <a class="clock" href={comment.permalink} data-to={id} title={comment.clock}>
          {clock}
        </a>
      ) : (
        <span class="clock" title={comment.clock}>
          {clock}
        </span>
      )}
      {branch.isNew && <span class="new">{words('new')}</span>}
      {kept && !comment.isRemoved && <SavedMark kept={kept} />}
      {placement && (
        <a class="why" href={`#c${placement.under}`} data-to={placement.under} data-preview={id}>
          {placementReason(placement)}
        </a>
      )}
      {branch.fold !== 'open' ? (
        <button type="button" class="gist" data-do="open" data-id={id}>
          <span class="first-words" dir="auto" lang={language}>
            {firstWords(comment.text)}
          </span>
          {branch.fold === 'branch' && branch.replyCount > 0 && (
            <span class="more">{countWords('moreUnder', branch.replyCount)}</span>
          )}
          {branch.fold === 'branch' && branch.mutedCount > 0 && (
            <span class="more">{countWords('hiddenUnder', branch.mutedCount)}</span>
          )}
          {branch.fold === 'branch' && branch.newCount > 0 && (
            <span class="new">{countWords('newUnder', branch.newCount)}</span>
          )}
        </button>
      ) : (
        answers.length > 0 && (
          <button type="button" class="answers" data-panel="answers" data-id={id}>
            {countWords('answeredBy', answers.length)}
          </button>
        )
      )}
    </div>
  );
}

/** Why a comment stands where it does, in the reader's words. */
export function placementReason({ by, time, name }: Placement): string {
  switch (by) {
    case 'hand':
      return words('placedUnder', time);
    case 'name':
    case 'signoff':
      return words('answersName', name, time);
    case 'quote':
      return words('answersQuote', time);
    default:
      return words('answersClock', time);
  }
}

/** The blog's clock as the blog shows it, without the date where the comment above has the same. */
export function shownClock(clock: string, clockAbove: string | null): string {
  if (clockAbove === null) return clock;
  const { date, time } = splitClock(clock);
  return time !== '' && splitClock(clockAbove).date === date ? time : clock;
}
