import { arrange, make } from '../../lib/dom/make';
import type { Fold } from '../../lib/model/fold';
import type { Kept } from '../../lib/view/saving';
import { words, writeDay } from '../../lib/words/words';
import { drawBody } from './draw-body';
import { savedParts } from './draw-head';
import { firstWords } from './first-words';

/**
 * The reader's own copy of a comment that the blog has no longer, in its old place. It is no comment
 * of the page, and other programs are not to take it for one: `data-kept-copy` in place of the
 * article that every comment of the page has.
 *
 * @param language of what posters wrote; absent where it is the interface's own
 */
export function drawKeptCopy(kept: Kept, fold: Fold, language: string | undefined): HTMLElement {
  const { id, poster, signOff, clock, goneAt, text } = kept.saved;
  const isFolded = fold !== 'open';
  const marks = make('span', {});
  arrange(marks, savedParts(kept), new Map());
  const gist = {
    type: 'button',
    class: 'gist',
    'data-do': isFolded ? 'open' : 'foldComment',
    'data-id': id,
  };
  return make(
    'section',
    {
      id: `copy-${id}`,
      class: 'copy',
      'data-kept-copy': id,
      'aria-label': words('copyOf', poster.name),
      tabindex: -1,
    },
    make(
      'header',
      { class: 'head' },
      make('h5', { class: 'who', lang: language }, poster.name),
      signOff &&
        make('span', { class: 'signs', title: words('signsHint') }, words('signs', signOff)),
      make('span', { class: 'clock' }, clock),
      ...marks.children,
      make(
        'button',
        gist,
        isFolded
          ? make('span', { class: 'first-words', lang: language }, firstWords(text))
          : words('foldCopy'),
      ),
    ),
    make('p', { class: 'whose' }, words('copyNote', writeDay(goneAt ?? 0))),
    make(
      'div',
      { class: 'body', lang: language, hidden: isFolded && 'until-found' },
      ...drawBody(kept.copy ?? [], [], []),
    ),
  );
}
