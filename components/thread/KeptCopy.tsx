import type { VNode } from 'preact';
import type { Fold } from '../../lib/model/fold';
import type { Kept } from '../../lib/view/saving';
import { words, writeDay } from '../../lib/words/words';
import { CommentBody } from './CommentBody';
import { firstWords } from './first-words';
import { SavedMark } from './SavedMark';

export type KeptCopyProps = {
  readonly kept: Kept;
  readonly fold: Fold;
  /** Of what posters wrote; absent where it is the interface's own. */
  readonly language: string | undefined;
};

/**
 * The reader's own copy of a comment that the blog has no longer, in its old place. It is no comment
 * of the page, and other programs are not to take it for one: `data-kept-copy` in place of the
 * article that every comment of the page has.
 */
export function KeptCopy({ kept, fold, language }: KeptCopyProps): VNode {
  const { id, poster, signOff, clock, goneAt, text } = kept.saved;
  const isFolded = fold !== 'open';
  return (
    <section
      id={`copy-${id}`}
      class="copy"
      data-kept-copy={id}
      aria-label={words('copyOf', poster.name)}
      tabIndex={-1}
    >
      <header class="head">
        <h5 class="who" lang={language}>
          {poster.name}
        </h5>
        {signOff && (
          <span class="signs" title={words('signsHint')}>
            {words('signs', signOff)}
          </span>
        )}
        <span class="clock">{clock}</span>
        <SavedMark kept={kept} />
        <button type="button" class="gist" data-do={isFolded ? 'open' : 'foldComment'} data-id={id}>
          {isFolded ? (
            <span class="first-words" lang={language}>
              {firstWords(text)}
            </span>
          ) : (
            words('foldCopy')
          )}
        </button>
      </header>
      <p class="whose">{words('copyNote', writeDay(goneAt ?? 0))}</p>
      <div class="body" lang={language} hidden={isFolded ? 'until-found' : undefined}>
        <CommentBody body={kept.copy ?? []} references={[]} />
      </div>
    </section>
  );
}
