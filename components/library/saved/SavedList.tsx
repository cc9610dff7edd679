import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SavedLibrary } from '../../../lib/library/saved-library';
import type { SavedState } from '../../../lib/library/saved-state';
import type { SavedId } from '../../../lib/model/saved';
import type { Mark } from '../../../lib/search/find-words';
import { words } from '../../../lib/words/words';
import { rowId, SampleRow, SavedRow } from './SavedRow';

export type SavedListProps = {
  readonly state: SavedState;
  readonly marks: readonly Mark[];
  readonly library: SavedLibrary;
  /** A comment is to be read, which a narrow window shows in place of the list. */
  readonly onOpen: (id: SavedId) => void;
  /** The focus is to go to the comment that is read. */
  readonly onRead: () => void;
  readonly onToField: (name: 'note' | 'tag') => void;
};

/** Rows that are drawn beyond what is in sight, so that scrolling finds them there. */
const BEYOND = 8;

/**
 * The list, of which only what is in sight is drawn: every row is as high as the sample. The focus
 * stays on the list; which row it is at is told by `aria-activedescendant`.
 */
export function SavedList(props: SavedListProps): VNode {
  const { state, library } = props;
  const { ids, current, selection } = state;
  const list = useRef<HTMLDivElement>(null);
  const { top, height, rowHeight } = useSight(list);
  const count = ids?.length ?? 0;
  const place = current === null || !ids ? -1 : ids.indexOf(current);
  const from = Math.max(0, Math.floor(top / rowHeight) - BEYOND);
  const to = Math.min(count, Math.ceil((top + height) / rowHeight) + BEYOND);

  useEffect(() => library.show(from, to), [ids, from, to]);
  useLayoutEffect(() => {
    if (list.current && place >= 0) bringIntoSight(list.current, place, rowHeight);
  }, [place, rowHeight]);

  const drawn = (ids ?? []).slice(from, to).map((id, i) => ({ id, place: from + i }));
  if (place >= 0 && current !== null && (place < from || place >= to)) {
    // What the list's focus is at must be there.
    drawn.push({ id: current, place });
  }
  return (
    <div
      ref={list}
      class="saved-list"
      role="listbox"
      tabIndex={0}
      aria-label={words('savedComments')}
      aria-multiselectable
      aria-activedescendant={place >= 0 && current !== null ? rowId(current) : undefined}
      onMouseDown={(event) => {
        // A range of rows is meant, not one of their words.
        if (event.shiftKey) event.preventDefault();
      }}
      onClick={(event) => press(event, props)}
      onKeyDown={(event) => {
        if (act(event, props, place)) event.preventDefault();
      }}
    >
      <div role="presentation" style={{ blockSize: `${count * rowHeight}px` }}>
        <SampleRow />
        {drawn.map(({ id, place }) => (
          <SavedRow
            key={id}
            id={id}
            saved={state.rows.get(id)}
            marks={props.marks}
            offset={place * rowHeight}
            height={rowHeight}
            place={place}
            count={count}
            isCurrent={id === current}
            isSelected={selection.ids.has(id)}
          />
        ))}
      </div>
    </div>
  );
}

/** A press on a row reads it; on its box, or with a key that says so, it selects. */
function press(event: MouseEvent, { library, onOpen }: SavedListProps): void {
  if (!(event.target instanceof Element)) return;
  const row = event.target.closest<HTMLElement>('.saved-row');
  const id = row?.dataset.id;
  if (id === undefined) return;
  if (event.shiftKey) library.selectTo(id);
  else if (event.target.closest('.box') || event.ctrlKey || event.metaKey) library.toggle(id);
  else {
    library.go(id);
    onOpen(id);
  }
}

/** @returns whether the key was one of the list's */
function act(event: KeyboardEvent, props: SavedListProps, place: number): boolean {
  const { state, library, onOpen, onRead, onToField } = props;
  const { ids, current, selection } = state;
  if (!ids || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) {
    if (event.key !== 'a') return false;
    library.selectAll();
    return true;
  }
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    PageDown: place + 10,
    PageUp: place - 10,
    Home: 0,
    End: ids.length - 1,
  };
  const step = steps[event.key];
  if (step !== undefined) {
    const next = ids[Math.min(Math.max(step, 0), ids.length - 1)] ?? null;
    if (event.shiftKey && next !== null) {
      if (selection.ids.size === 0 && current !== null) library.toggle(current);
      library.selectTo(next);
    }
    library.go(next);
    return true;
  }
  if (current === null) return false;
  switch (event.key) {
    case 'Enter':
      onOpen(current);
      // In a narrow window it is not there before the next drawing.
      requestAnimationFrame(onRead);
      return true;
    case 'x':
    case ' ':
      library.toggle(current);
      return true;
    case 'e':
      onToField('note');
      return true;
    case '#':
      onToField('tag');
      return true;
    case 'Delete':
      void library.remove(selection.ids.size > 0 ? [...selection.ids] : [current]);
      return true;
    case 'Escape':
      library.selectNone();
      return true;
  }
  return false;
}

type Sight = {
  /** How far the list is scrolled. This and the others: CSS pixels. */
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
};

/** What of a list is in sight, and how high its rows are, which text size and spacing decide. */
function useSight(list: { readonly current: HTMLDivElement | null }): Sight {
  const [sight, setSight] = useState<Sight>({ top: 0, height: 800, rowHeight: 104 });
  useLayoutEffect(() => {
    const box = list.current;
    const sample = box?.querySelector('.sample');
    if (!box || !sample) return;
    const measure = () => {
      const rowHeight = sample.getBoundingClientRect().height;
      setSight({ top: box.scrollTop, height: box.clientHeight, rowHeight });
    };
    const resized = new ResizeObserver(measure);
    resized.observe(box);
    resized.observe(sample);
    box.addEventListener('scroll', measure, { passive: true });
    measure();
    return () => {
      resized.disconnect();
      box.removeEventListener('scroll', measure);
    };
  }, []);
  return sight;
}

function bringIntoSight(list: HTMLElement, place: number, rowHeight: number): void {
  const start = place * rowHeight;
  const end = start + rowHeight;
  if (start < list.scrollTop) list.scrollTop = start;
  else if (end > list.scrollTop + list.clientHeight) list.scrollTop = end - list.clientHeight;
}
