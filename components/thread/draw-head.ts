import { type Content, complete, copier, make, type Part } from '../../lib/dom/make';
import { findNeedles, type Needle } from '../../lib/filter/find';
import { foldText } from '../../lib/filter/fold-text';
import { splitClock } from '../../lib/model/clock';
import type { Comment } from '../../lib/model/comment';
import type { BranchView } from '../../lib/view/derive';
import type { Placement } from '../../lib/view/placement';
import type { Kept } from '../../lib/view/saving';
import { countWords, words } from '../../lib/words/words';
import { firstWords } from './first-words';

const blankWho = copier(() => make('h5', { class: 'who', dir: 'auto' }));
const blankClock = copier(() => make('a', { class: 'clock' }));

/**
 * Who and when, whom it answers and who answers it; for a folded comment also how it begins.
 *
 * @param clock the blog's clock, as far as it is to be shown
 * @param language of what posters wrote; absent where it is the interface's own
 */
export function headParts(
  branch: BranchView,
  comment: Comment,
  clock: string,
  language: string | undefined,
): readonly Part[] {
  const { id, signOff, placement, answers, kept, headHits, fold } = branch;
  const { poster } = comment;
  const found = (text: string) => foundWords(text, headHits);
  const parts: Part[] = [
    {
      name: 'who',
      of: [poster.name, poster.url, headHits],
      draw: () => {
        const name = found(poster.name);
        const attributes = { href: poster.url ?? '', rel: 'nofollow noopener ugc' };
        const who = poster.url ? [make('a', attributes, ...name)] : name;
        return complete(blankWho(), { lang: language }, ...who);
      },
    },
  ];
  if (poster.isBlogAuthor) {
    const draw = () => make('span', { class: 'badge' }, words('blogAuthor'));
    parts.push({ name: 'badge', of: [], draw });
  }
  if (signOff) {
    const attributes = { class: 'signs', title: words('signsHint') };
    const draw = () => make('span', attributes, ...found(words('signs', signOff.name)));
    parts.push({ name: 'signs', of: [signOff.name, headHits], draw });
  }
  parts.push({
    name: 'clock',
    of: [clock, comment, headHits],
    draw: () => {
      const { permalink: href, clock: title } = comment;
      return href === null
        ? make('span', { class: 'clock', title }, ...found(clock))
        : complete(blankClock(), { href, 'data-to': id, title }, ...found(clock));
    },
  });
  if (branch.isNew) {
    parts.push({ name: 'new', of: [], draw: () => make('span', { class: 'new' }, words('new')) });
  }
  if (kept && !comment.isRemoved) parts.push(...savedParts(kept));
  if (placement) {
    const attributes = {
      class: 'why',
      href: `#c${placement.under}`,
      'data-to': placement.under,
      'data-preview': id,
    };
    const draw = () => make('a', attributes, placementReason(placement));
    parts.push({ name: 'why', of: [placement], draw });
  }
  if (fold !== 'open') {
    const { replyCount, mutedCount, newCount } = branch;
    const of = [fold, comment, replyCount, mutedCount, newCount];
    parts.push({ name: 'gist', of, draw: () => drawGist(branch, comment, language) });
  } else if (answers.length > 0) {
    const attributes = {
      type: 'button',
      class: 'answers',
      'data-panel': 'answers',
      'data-id': id,
    };
    const draw = () => make('button', attributes, countWords('answeredBy', answers.length));
    parts.push({ name: 'answers', of: [answers.length], draw });
  }
  return parts;
}

/** How a folded comment begins, and what is put away under it. */
function drawGist(branch: BranchView, comment: Comment, language: string | undefined): HTMLElement {
  const { id, replyCount, mutedCount, newCount } = branch;
  const isBranch = branch.fold === 'branch';
  const more = (text: string) => make('span', { class: 'more' }, text);
  return make(
    'button',
    { type: 'button', class: 'gist', 'data-do': 'open', 'data-id': id },
    make('span', { class: 'first-words', dir: 'auto', lang: language }, firstWords(comment.text)),
    isBranch && replyCount > 0 && more(countWords('moreUnder', replyCount)),
    isBranch && mutedCount > 0 && more(countWords('hiddenUnder', mutedCount)),
    isBranch && newCount > 0 && make('span', { class: 'new' }, countWords('newUnder', newCount)),
  );
}

/** Says that the comment is kept, and leads to its note; and that its words were others then. */
export function savedParts(kept: Kept): readonly Part[] {
  const { id, note, tags, changed, goneAt } = kept.saved;
  const hint = [words('savedHint'), note, tags.join(', ')].filter((part) => part !== '');
  const attributes = {
    type: 'button',
    class: 'saved',
    'data-panel': 'note',
    'data-id': id,
    'aria-haspopup': 'dialog',
    title: hint.join('\n\n'),
  };
  const saved: Part = {
    name: 'saved',
    of: [attributes.title],
    draw: () => make('button', attributes, words('saved')),
  };
  if (!changed || goneAt !== null) return [saved];
  const open = { type: 'button', class: 'changed', 'data-panel': 'changed', 'data-id': id };
  const draw = () => make('button', open, words('changedSince'));
  return [saved, { name: 'changed', of: [], draw }];
}

/** Why a comment stands where it does, in the reader's words. */
function placementReason({ by, time, name }: Placement): string {
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

/**
 * The blog's clock as the blog shows it, without the date where the comment above has the same.
 *
 * @param clockAbove of the comment that this one stands under; `null` at the top
 */
export function shownClock(clock: string, clockAbove: string | null): string {
  if (clockAbove === null) return clock;
  const { date, time } = splitClock(clock);
  return time !== '' && splitClock(clockAbove).date === date ? time : clock;
}

/** A short text in which what is looked for is set apart. */
function foundWords(text: string, needles: readonly Needle[]): readonly Content[] {
  if (needles.length === 0) return [text];
  let done = 0;
  const parts: Content[] = [];
  for (const [start, end] of findNeedles(foldText(text), needles)) {
    parts.push(text.slice(done, start), make('mark', {}, text.slice(start, end)));
    done = end;
  }
  return [...parts, text.slice(done)];
}
