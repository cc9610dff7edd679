import { make, type Part } from '../../lib/dom/make';
import type { BranchView } from '../../lib/view/derive';
import { words } from '../../lib/words/words';

/**
 * What one can do with a comment: seen on hover, focus or touch.
 *
 * @param canReply the thread takes Blogger's form under its comments
 */
export function actionParts(branch: BranchView, canReply: boolean): readonly Part[] {
  const { id, placement, deletion, kept } = branch;
  const button = (name: string, label: string): Part => ({
    name,
    of: [label],
    draw: () => make('button', { type: 'button', 'data-do': name, 'data-id': id }, label),
  });
  const parts: Part[] = [];
  if (placement) {
    const label = words(placement.by === 'hand' ? 'undoPlacement' : 'notAReply');
    parts.push(button('detach', label));
  }
  if (canReply) parts.push(button('reply', words('reply')));
  if (!kept && !branch.comment?.isRemoved) parts.push(button('save', words('save')));
  if (deletion) {
    const draw = () => make('a', { href: deletion }, words('delete'));
    parts.push({ name: 'delete', of: [deletion], draw });
  }
  parts.push({ name: 'menu', of: [], draw: () => drawMenuButton(id) });
  return parts;
}

function drawMenuButton(id: string): HTMLElement {
  const name = words('moreActions');
  const attributes = {
    type: 'button',
    'data-panel': 'menu',
    'data-id': id,
    'aria-haspopup': 'menu',
    'aria-label': name,
    title: name,
  };
  return make('button', attributes, '⋯');
}
