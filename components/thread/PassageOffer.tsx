import type { VNode } from 'preact';
import { words } from '../../lib/words/words';

/** Offers to keep the comment whose words are selected, with a note that begins with them. */
export function PassageOffer(): VNode {
  return (
    <button type="button" class="offer" data-do="savePassage" title={words('savePassageHint')}>
      {words('savePassage')}
    </button>
  );
}
