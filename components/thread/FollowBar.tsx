import type { VNode } from 'preact';
import { type Following, toldKey } from '../../lib/view/following';
import { words } from '../../lib/words/words';

/** Tells what is followed or no longer, once that is sure, and offers to take it back. */
export function FollowBar({ following }: { readonly following: Following }): VNode | null {
  const { told } = following;
  if (!told) return null;
  return (
    <div class="bar">
      <span>{words(toldKey(told))}</span>
      <button type="button" data-do="undoFollow">
        {words('undo')}
      </button>
      <button type="button" data-open="follows">
        {words('follows')}
      </button>
    </div>
  );
}
