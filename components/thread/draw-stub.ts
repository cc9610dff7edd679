import { make } from '../../lib/dom/make';
import type { MuteMark } from '../../lib/model/apply-mutes';
import type { BranchView } from '../../lib/view/derive';
import { countWords, words } from '../../lib/words/words';
import { muteReason } from '../mutes/mute-words';

/**
 * Stands for a muted comment: why it is not shown, and how to see it. Where the rule wants nothing
 * to be seen, the bare place is kept for the replies that stay.
 */
export function drawStub(branch: BranchView, { mute, through }: MuteMark): HTMLElement {
  const { id, mutedCount } = branch;
  const isBare = branch.found !== 'match' && (through !== 'itself' || mute.shows === 'nothing');
  if (isBare) return make('p', { class: 'stub' }, words('mutedComment'));
  const button = (attributes: Readonly<Record<string, string>>, label: string) =>
    make('button', { type: 'button', ...attributes, 'data-id': id }, label);
  return make(
    'p',
    { class: 'stub' },
    make('span', { class: 'reason' }, words('mutedBecause', muteReason(mute.what))),
    mutedCount > 0 && make('span', { class: 'more' }, countWords('hiddenUnder', mutedCount)),
    make(
      'span',
      { class: 'stub-actions' },
      button({ 'data-do': 'showOnce' }, words('showOnce')),
      button({ 'data-do': 'showAlways' }, words('showAlways')),
      button({ 'data-panel': 'editMute' }, words('editMute')),
    ),
  );
}
