import type { VNode } from 'preact';
import { splitClock } from '../../lib/model/clock';
import type { ThreadState } from '../../lib/view/thread-state';
import { countWords, words } from '../../lib/words/words';

/** Branches around the one that is shown by itself, the nearest of them, that have room by name. */
const NAMED = 2;

/** Where a branch stands that is shown by itself, and the ways back up. */
export function BranchTrail({ state }: { readonly state: ThreadState }): VNode | null {
  const { alone } = state.marks;
  if (!alone) return null;
  const named = alone.above.slice(-NAMED);
  return (
    <nav class="trail" aria-label={words('trail')}>
      <button type="button" class="whole" data-do="showWhole">
        {countWords('wholeThread', state.thread.size)}
      </button>
      {alone.above.length > named.length && <span aria-hidden="true">…</span>}
      {named.map((id) => (
        <button key={id} type="button" data-do="showAlone" data-id={id}>
          {nameOf(state, id)}
        </button>
      ))}
      <span aria-current="true">{nameOf(state, alone.id)}</span>
    </nav>
  );
}

/** By name, or by the clock where nearly everybody bears the same one. */
function nameOf({ map, marks }: ThreadState, id: string): string {
  const comment = map.commentOf.get(id);
  if (!comment) return words('missingPoster');
  if (marks.muted.marks.has(id)) return words('mutedComment');
  const { poster, clock } = comment;
  return poster.kind === 'anonymous' ? splitClock(clock).time || clock : poster.name;
}
