import type { VNode } from 'preact';
import { words } from '../../lib/words/words';

/** Shown while the reader chooses the comment that another is to stand under. */
export function PlacingBar(): VNode {
  return (
    <div class="bar">
      <span>{words('placing')}</span>
      <button type="button" data-do="cancelPlacing">
        {words('cancel')}
      </button>
    </div>
  );
}
