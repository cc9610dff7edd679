import { make } from '../../lib/dom/make';
import type { CommentId } from '../../lib/model/comment';
import { type BranchView, isGone, type ThreadView } from '../../lib/view/derive';
import { countWords } from '../../lib/words/words';
import { type BranchRow, drawRow, type RowProps } from './branch-row';

/**
 * The comments of a thread on the page. They are thousands, and most of what is drawn, so each is a
 * row of plain elements that is changed where its view is another object, and stays the same row
 * wherever in the thread it comes to stand.
 */
export type ThreadRows = {
  /** Puts the rows into a list of the page's. */
  readonly standIn: (list: HTMLOListElement) => void;
  /** Shows the view; only so many of its top-level branches, where that is told. */
  readonly update: (view: ThreadView, most?: number) => void;
};

/** Comments from which on it pays to leave what is off the screen without layout. */
export const LONG = 150;

/** What every row has in common. */
export type RowsOptions = Pick<RowProps, 'language'> & {
  /** Asked at each drawing whether the thread takes Blogger's form under its comments. */
  readonly canReply: () => boolean;
  /** Runs what draws, and takes care of what it throws. */
  readonly guard: (draw: () => void) => void;
};

/**
 * Makes the rows of one overlay. What one can do with a comment is drawn once the reader comes near
 * it, by scrolling or by Tab; all else is there from the start, to be found and to be read aloud.
 */
export function createThreadRows({ canReply, language, guard }: RowsOptions): ThreadRows {
  const rows = new Map<CommentId, BranchRow>();
  /** By the first of the comments that each stands for. */
  const gaps = new Map<CommentId, HTMLLIElement>();
  /** Top-level branches that the reader has come near to. */
  const near = new Set<CommentId>();
  /** The items of each list, as they were placed last. */
  const standing = new WeakMap<Element, readonly Element[]>();
  /** Where each item is, which asks less of the browser than its parent. */
  const home = new WeakMap<Element, Element>();
  /** Items that their list does not have any more; another may have taken them meanwhile. */
  let left: { readonly item: Element; readonly from: Element }[] = [];
  let list = make('ol');
  let isLong = true;

  const fill = (
    parent: HTMLOListElement,
    branches: readonly BranchView[],
    around: RowProps | null,
  ) => {
    const clockAbove = (around?.branch.part === 'shown' && around.branch.comment?.clock) || null;
    const items: Element[] = [];
    for (const [i, branch] of branches.entries()) {
      const isFirstAway = branch.found === 'away' && branches[i - 1]?.found !== 'away';
      const gap = around && isFirstAway && gapFor(awayRun(branches, i));
      if (gap) items.push(gap);
      if (isGone(branch)) continue;
      const isNear = around ? around.isNear : !isLong || near.has(branch.id);
      items.push(show({ branch, clockAbove, canReply: canReply(), language, isNear }).item);
    }
    place(parent, items);
  };
  /** Makes the items those of the list, in this order. */
  const place = (parent: HTMLOListElement, items: readonly Element[]) => {
    const before = standing.get(parent) ?? [];
    standing.set(parent, items);
    const moved = items.findIndex((item, i) => item !== before[i] || home.get(item) !== parent);
    const same = moved < 0 ? items.length : moved;
    const staying = new Set(items.slice(same));
    const leaving = new Set(before.slice(same).filter((item) => !staying.has(item)));
    for (const item of leaving) left.push({ item, from: parent });
    let last = items[same - 1];
    for (const item of staying) {
      let next = last ? last.nextElementSibling : parent.firstElementChild;
      while (next && leaving.has(next)) next = next.nextElementSibling;
      if (item !== next) parent.insertBefore(item, next);
      home.set(item, parent);
      last = item;
    }
  };
  /** Stands for what the filter put away: neighbours are one line together, which shows them. */
  const gapFor = (run: readonly BranchView[]): HTMLLIElement | null => {
    const count = run.reduce((sum, branch) => sum + countShown(branch), 0);
    const id = run[0]?.id ?? '';
    if (count === 0) return null;
    const gap = gaps.get(id) ?? drawGap(id);
    gaps.set(id, gap);
    const line = gap.firstElementChild;
    const text = countWords('moreHere', count);
    if (line && line.textContent !== text) line.textContent = text;
    return gap;
  };
  const show = (props: RowProps): BranchRow => {
    const { branch } = props;
    const row = rows.get(branch.id);
    if (!row) {
      const drawn = drawRow(props);
      rows.set(branch.id, drawn);
      fill(drawn.replies, branch.replies, props);
      return drawn;
    }
    const before = row.props();
    const isSame =
      before.branch === branch &&
      before.clockAbove === props.clockAbove &&
      before.canReply === props.canReply &&
      before.isNear === props.isNear;
    if (isSame) return row;
    row.update(props);
    const isSameBelow =
      before.branch.replies === branch.replies &&
      before.branch.part === branch.part &&
      before.branch.comment === branch.comment &&
      before.canReply === props.canReply &&
      before.isNear === props.isNear;
    if (!isSameBelow) fill(row.replies, branch.replies, props);
    return row;
  };
  /** To move an item costs less than to take it away and put it in again, so this comes last. */
  const clear = () => {
    for (const { item, from } of left) {
      if (home.get(item) !== from) continue;
      item.remove();
      home.delete(item);
    }
    left = [];
  };
  const comeNear = (item: Element | null | undefined) => {
    const id = item?.querySelector<HTMLElement>(':scope > .line')?.dataset.id;
    const row = id === undefined ? undefined : rows.get(id);
    if (!row || row.props().isNear) return;
    near.add(row.props().branch.id);
    show({ ...row.props(), isNear: true });
    clear();
  };
  const onVisibility = (event: Event) => {
    if (!(event as ContentVisibilityAutoStateChangeEvent).skipped) {
      guard(() => comeNear(event.target as Element));
    }
  };
  const onFocus = (event: Event) => {
    const item = (event.target as Element).closest('.roots > li');
    // Tab leads from its last control to the first of the next one, and back.
    guard(() => [item?.previousElementSibling, item, item?.nextElementSibling].forEach(comeNear));
  };

  return {
    standIn(next) {
      const items = standing.get(list) ?? [];
      list = next;
      place(list, items);
      list.addEventListener('contentvisibilityautostatechange', onVisibility);
      list.addEventListener('focusin', onFocus);
    },
    update({ branches, size }, most = branches.length) {
      isLong = size > LONG;
      fill(list, most < branches.length ? branches.slice(0, most) : branches, null);
      clear();
    },
  };
}

function drawGap(id: CommentId): HTMLLIElement {
  const attributes = { type: 'button', class: 'gap-line', 'data-do': 'reveal', 'data-id': id };
  return make('li', { class: 'gap' }, make('button', attributes));
}

function awayRun(replies: readonly BranchView[], start: number): readonly BranchView[] {
  const end = replies.findIndex(({ found }, i) => i > start && found !== 'away');
  return replies.slice(start, end < 0 ? undefined : end);
}

/** Comments of a branch that no rule hides. */
function countShown({ comment, mute, replyCount, mutedCount }: BranchView): number {
  return (comment && !mute ? 1 : 0) + replyCount - mutedCount;
}
