import {
  type Attributes,
  arrange,
  complete,
  copier,
  make,
  type Part,
  type Parts,
  setAttributes,
} from '../../lib/dom/make';
import type { Comment } from '../../lib/model/comment';
import { type BranchView, isGone } from '../../lib/view/derive';
import type { Kept } from '../../lib/view/saving';
import { countWords, words } from '../../lib/words/words';
import { actionParts } from './draw-actions';
import { drawBody } from './draw-body';
import { headParts, shownClock } from './draw-head';
import { drawKeptCopy } from './draw-kept-copy';
import { drawStub } from './draw-stub';

/** What a row is drawn from. */
export type RowProps = {
  readonly branch: BranchView;
  /** The displayed clock of the comment that this one stands under; absent at the top. */
  readonly clockAbove: string | null;
  /** The thread takes Blogger's form under its comments. */
  readonly canReply: boolean;
  /** Of what posters wrote; absent where it is the interface's own. */
  readonly language: string | undefined;
  /** What one can do with the comment is drawn, though the reader does not stand on it. */
  readonly isNear: boolean;
};

/** A comment and, in the list at its end, everything under it. */
export type BranchRow = {
  readonly item: HTMLLIElement;
  /** The list of what stands under it, which is not the row's own to fill. */
  readonly replies: HTMLOListElement;
  readonly props: () => RowProps;
  readonly update: (next: RowProps) => void;
};

/** From the level after this one on, the style sheet steps in by less and less. */
const FIRST_SMALLER = 2;

/** What of a branch is seen in its item, what stands under it left out. */
const CONTENT = [
  'comment',
  'fold',
  'part',
  'indent',
  'replyCount',
  'mutedCount',
  'newCount',
  'mute',
  'isNew',
  'isCurrent',
  'isReplying',
  'deletion',
  'placement',
  'references',
  'answers',
  'signOff',
  'kept',
  'hits',
  'headHits',
] as const satisfies readonly (keyof BranchView)[];

/** Attributes that most rows have, and with which each begins. */
const BLANK = {
  item: { class: 'branch leaf', 'data-fold': 'open' },
  line: { 'data-do': 'fold', 'aria-expanded': 'true' },
} as const satisfies Record<string, Attributes>;

/** A row with nothing in it that is one comment's own. */
const blankRow = copier(() =>
  make(
    'li',
    BLANK.item,
    make('button', { type: 'button', class: 'line', ...BLANK.line }),
    make(
      'article',
      { tabindex: -1 },
      make('div', { class: 'head' }),
      make('div', { class: 'body', dir: 'auto' }),
    ),
  ),
);

const blankReplies = copier(() => make('ol', { class: 'replies' }));

/** Draws a row, which later only changes where what it is drawn from is another. */
export function drawRow(first: RowProps): BranchRow {
  const item = blankRow();
  const line = item.firstElementChild as HTMLButtonElement;
  const element = line.nextElementSibling as HTMLElement;
  const replies = blankReplies();
  line.setAttribute('data-id', first.branch.id);
  const article = drawArticle(element, first);
  const children: Parts = new Map([
    ['line', { of: [], element: line }],
    ['article', { of: [], element }],
  ]);
  let props = first;
  let ofItem: Attributes = BLANK.item;
  let ofLine: Attributes = BLANK.line;
  let ofReplies: Attributes = {};

  const draw = () => {
    const { branch, language } = props;
    const { comment, fold } = branch;
    const isFolded = fold === 'branch';
    ofLine = change(line, lineAttributes(branch), ofLine);
    ofReplies = change(
      replies,
      { hidden: isFolded && 'until-found', 'aria-hidden': isFolded && 'true' },
      ofReplies,
    );
    const parts: Part[] = [{ name: 'line', of: [], draw: () => line }];
    if (comment) {
      article.update(props, comment);
      parts.push({ name: 'article', of: [], draw: () => element });
    } else if (!isCopyShown(branch)) {
      const draw = () => make('p', { class: 'missing' }, words('missingComment'));
      parts.push({ name: 'missing', of: [], draw });
    }
    if (isCopyShown(branch)) {
      const { kept } = branch;
      parts.push({
        name: 'copy',
        of: [kept, fold],
        draw: () => drawKeptCopy(kept, fold, language),
      });
    }
    if (branch.indent === 'last' && branch.replyCount > 1 && !isFolded) {
      const { id, replyCount } = branch;
      const attributes = {
        type: 'button',
        class: 'continue',
        'data-do': 'showAlone',
        'data-id': id,
      };
      const draw = () => make('button', attributes, countWords('continueBranch', replyCount));
      parts.push({ name: 'continue', of: [replyCount], draw });
    }
    if (branch.isReplying) {
      parts.push({ name: 'reply', of: [], draw: () => make('slot', { name: 'reply' }) });
    }
    if (!branch.replies.every(isGone)) {
      parts.push({ name: 'replies', of: [], draw: () => replies });
    }
    arrange(item, parts, children);
  };
  const update = (next: RowProps) => {
    const before = props;
    props = next;
    ofItem = change(item, itemAttributes(next.branch), ofItem);
    if (next === first || !isSameContent(before, next)) draw();
  };
  update(first);
  return { item, replies, props: () => props, update };
}

function isSameContent(a: RowProps, b: RowProps): boolean {
  return (
    a.clockAbove === b.clockAbove &&
    a.canReply === b.canReply &&
    a.isNear === b.isNear &&
    CONTENT.every((name) => a.branch[name] === b.branch[name]) &&
    // Whether it leaves a stub, and whether there is a list at all.
    ((a.branch.mute === null && b.branch.mute === null) || a.branch.found === b.branch.found) &&
    (a.branch.replies === b.branch.replies ||
      a.branch.replies.every(isGone) === b.branch.replies.every(isGone))
  );
}

function change(element: Element, now: Attributes, before: Attributes): Attributes {
  setAttributes(element, now, before);
  return now;
}

function itemAttributes(branch: BranchView): Attributes {
  const { fold, found, part, indent, level } = branch;
  return {
    class: branch.replies.every(isGone) ? 'branch leaf' : 'branch',
    'data-fold': fold,
    'data-found': found ?? undefined,
    'data-part': part === 'above' && part,
    'data-indent': indent === 'beside' && indent,
    style: level > FIRST_SMALLER && `--level: ${level}`,
    hidden: (part === 'aside' || found === 'away') && 'until-found',
  };
}

/** The branch's line: press it, anywhere along it, to fold the branch or open it again. */
function lineAttributes({ fold, replyCount }: BranchView): Attributes {
  const isFolded = fold === 'branch';
  return {
    'data-do': isFolded ? 'open' : 'fold',
    'aria-expanded': String(!isFolded),
    'aria-label': replyCount > 0 ? countWords('branchOf', replyCount) : words('foldLine'),
  };
}

/** Draws the comment itself, and what can be done with it, in its blank. */
function drawArticle(element: HTMLElement, { branch: { id }, language }: RowProps) {
  const head = element.firstElementChild as HTMLElement;
  const body = head.nextElementSibling as HTMLElement;
  complete(element, { id: `c${id}`, 'data-comment-id': id });
  complete(body, { lang: language });
  let actions: HTMLElement | undefined;
  const children: Parts = new Map([
    ['head', { of: [], element: head }],
    ['body', { of: [], element: body }],
  ]);
  const inHead: Parts = new Map();
  const inActions: Parts = new Map();
  let ofElement: Attributes = {};
  let ofBody: Attributes = {};
  let says: readonly unknown[] = [];
  return {
    update({ branch, clockAbove, canReply, isNear }: RowProps, comment: Comment) {
      const { mute, fold, references, hits } = branch;
      ofElement = change(element, articleAttributes(branch, comment), ofElement);
      if (mute) {
        const { found, mutedCount } = branch;
        const draw = () => drawStub(branch, mute);
        arrange(element, [{ name: 'stub', of: [mute, found, mutedCount], draw }], children);
        return;
      }
      const clock = shownClock(comment.clock, clockAbove);
      arrange(head, headParts(branch, comment, clock, language), inHead);
      if (says[0] !== comment.body || says[1] !== references || says[2] !== hits) {
        says = [comment.body, references, hits];
        body.replaceChildren(...drawBody(comment.body, references, hits));
      }
      ofBody = change(body, { hidden: fold !== 'open' && 'until-found' }, ofBody);
      const parts: Part[] = [
        { name: 'head', of: [], draw: () => head },
        { name: 'body', of: [], draw: () => body },
      ];
      if (fold === 'open' && (isNear || branch.isCurrent)) {
        actions ??= make('div', { class: 'actions' });
        const drawn = actions;
        arrange(drawn, actionParts(branch, canReply), inActions);
        parts.push({ name: 'actions', of: [], draw: () => drawn });
      }
      arrange(element, parts, children);
    },
  };
}

function articleAttributes(branch: BranchView, comment: Comment): Attributes {
  const { mute, kept, placement } = branch;
  return {
    'data-native-parent-id': comment.parentId ?? undefined,
    'data-current': branch.isCurrent,
    'data-removed': comment.isRemoved,
    'data-new': branch.isNew,
    // The cue by which it was moved here; absent where Blogger, or the reader, put it here.
    'data-inferred': placement && placement.by !== 'hand' ? placement.by : undefined,
    'data-muted': mute ? mute.mute.what.kind : undefined,
    'data-saved': kept !== null,
    // By what it is known among others: who and when, and nothing of one that is muted.
    'aria-label': mute
      ? words('mutedComment')
      : words('commentBy', comment.poster.name, comment.clock),
    hidden: branch.part === 'above',
  };
}

/** The blog has the comment no longer, and the reader has a copy of it. */
function isCopyShown(branch: BranchView): branch is BranchView & { readonly kept: Kept } {
  const { comment, kept, mute } = branch;
  return (
    kept?.copy != null && kept.saved.goneAt !== null && !mute && (!comment || comment.isRemoved)
  );
}
