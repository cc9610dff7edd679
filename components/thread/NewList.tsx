import type { VNode } from 'preact';
import { dayOf, orderNew, type Since } from '../../lib/view/new';
import type { ThreadState } from '../../lib/view/thread-state';
import { words, writeMoment } from '../../lib/words/words';
import { CommentList } from './CommentList';

const CHOICES = ['visit', 'hour', 'day', 'week'] as const;

/** What is new in the order in which it was written, and since when. */
export function NewList({ state }: { readonly state: ThreadState }): VNode {
  const { comments, marks, since, visit } = state;
  const listed = orderNew(comments, marks.newIds);
  return (
    <>
      <p class="since">
        <label>
          <span>{words('newSince')}</span>
          <select data-change="since" value={typeof since === 'string' ? since : 'date'}>
            {CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {words(`newSince_${choice}`)}
              </option>
            ))}
            <option value="date">{words('newSince_date')}</option>
          </select>
        </label>
        {typeof since !== 'string' && (
          <input
            type="date"
            data-change="since"
            value={dayOf(since.after)}
            aria-label={words('newSince_date')}
          />
        )}
        {listed.length > 0 && (
          <button type="button" data-do="dismissNew">
            {words('dismissNew')}
          </button>
        )}
      </p>
      {since === 'visit' && <p class="aside">{lastVisit(visit?.lastVisitAt ?? null)}</p>}
      {listed.length > 0 ? (
        <CommentList title={null} comments={listed} />
      ) : (
        <p class="none">{words(nothing(since, visit?.lastVisitAt ?? null))}</p>
      )}
    </>
  );
}

function lastVisit(at: number | null): string | null {
  if (at === null) return null;
  return words('lastVisit', writeMoment(at));
}

function nothing(since: Since, lastVisitAt: number | null): 'firstVisit' | 'nothingNewSince' {
  return since === 'visit' && lastVisitAt === null ? 'firstVisit' : 'nothingNewSince';
}
