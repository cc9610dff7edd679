import type { VNode } from 'preact';
import type { SavedComment, SavedId } from '../../../lib/model/saved';
import { postLabel } from '../../../lib/search/document';
import type { Mark } from '../../../lib/search/find-words';
import { snippetOf } from '../../../lib/search/marked-text';
import { words, writeDay } from '../../../lib/words/words';
import { SavedTime } from './SavedTime';

export type SavedRowProps = {
  readonly id: SavedId;
  /** Absent until it was read. */
  readonly saved: SavedComment | undefined;
  readonly marks: readonly Mark[];
  /** From the top of the list, in CSS pixels. */
  readonly offset: number;
  /** The same for all rows. */
  readonly height: number;
  /** Counted from 0. */
  readonly place: number;
  readonly count: number;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
};

/** The id of a row's element. */
export function rowId(id: SavedId): string {
  return `saved-row-${id}`;
}

/** One comment of the list: who and when, how it begins, and what there is to know of it. */
export function SavedRow(props: SavedRowProps): VNode {
  const { id, saved, isCurrent, isSelected } = props;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus and names this row by aria-activedescendant
    <div
      id={rowId(id)}
      class="saved-row"
      role="option"
      aria-selected={isSelected}
      aria-posinset={props.place + 1}
      aria-setsize={props.count}
      data-current={isCurrent ? '' : undefined}
      style={{ transform: `translateY(${props.offset}px)`, blockSize: `${props.height}px` }}
      data-id={id}
    >
      <span class="box" aria-hidden="true" title={words('select')} />
      {saved ? <Filled saved={saved} marks={props.marks} /> : <p class="who">&nbsp;</p>}
    </div>
  );
}

/** A row that is there to be measured, and is never seen. */
export function SampleRow(): VNode {
  return (
    <div class="saved-row sample" aria-hidden="true">
      <p class="who">&nbsp;</p>
      <p class="says">&nbsp;</p>
      <p class="about">&nbsp;</p>
    </div>
  );
}

function Filled({
  saved,
  marks,
}: {
  readonly saved: SavedComment;
  readonly marks: readonly Mark[];
}) {
  const { poster, signOff, text, goneAt, changed, tags, note, isBare } = saved;
  const about = [
    goneAt === null ? null : <span class="gone">{words('goneSince', writeDay(goneAt))}</span>,
    changed && <span class="gone">{words('facet_changed')}</span>,
    <span key="post" data-found>
      {postLabel(saved)}
    </span>,
    tags.length > 0 && (
      <span key="tags" data-found>
        {tags.join(', ')}
      </span>
    ),
    note !== '' && <span title={note}>{words('facet_noted')}</span>,
  ].filter((part) => part !== null && part !== false);
  return (
    <>
      <p class="who">
        <span data-found>
          <b lang="">{poster.name}</b>
          {signOff !== null && ` ${words('signs', signOff)}`}
        </span>
        <SavedTime of={saved} />
      </p>
      <p class="says" lang={isBare ? undefined : ''} data-found>
        {isBare ? words('bare') : snippetOf(text, marks)}
      </p>
      <p class="about">
        {about.map((part, i) => (
          <>
            {i > 0 && ' · '}
            {part}
          </>
        ))}
      </p>
    </>
  );
}
