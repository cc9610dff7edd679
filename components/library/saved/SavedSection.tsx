import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SavedLibrary } from '../../../lib/library/saved-library';
import type { Body } from '../../../lib/model/body';
import type { SavedComment, SavedId, SavedText } from '../../../lib/model/saved';
import { words } from '../../../lib/words/words';
import { type FailedChange, Failure } from '../../ui/Failure';
import { ExportBar } from './ExportBar';
import { RemovedBar } from './RemovedBar';
import { SavedEmpty } from './SavedEmpty';
import { SavedFacets } from './SavedFacets';
import { SavedList } from './SavedList';
import { SavedPane } from './SavedPane';
import { SavedSearch } from './SavedSearch';
import { SelectionBar } from './SelectionBar';

export type SavedSectionProps = {
  readonly library: SavedLibrary;
  /** In a narrow window the comment is read in place of the list. */
  readonly isReading: boolean;
  readonly isReadOnly: boolean;
  readonly failure: FailedChange | null;
  /** What a kept text says, after the sanitiser; absent until the list can be seen. */
  readonly bodyOf: ((text: SavedText) => Body) | null;
  /** Marks what was found in the texts below these elements. */
  readonly onPaint: (elements: Iterable<Element>) => void;
  readonly onOpen: (id: SavedId) => void;
  readonly onBack: () => void;
  /** Opens the page anew, where what is saved could not be read. */
  readonly onReload: () => void;
  readonly exports: readonly ExportChoice[];
  readonly onExport: (ids: readonly SavedId[], format: string) => void;
  /** How far the file is that is being written; absent where none is. */
  readonly exporting: Progress | null;
  readonly onStopExport: () => void;
  readonly copies: readonly CopyChoice[];
};

/** How many of how many. */
export type Progress = { readonly done: number; readonly total: number };

/** A form in which comments leave. */
export type ExportChoice = { readonly format: string; readonly name: string };

/** Something about one comment that can be copied. */
export type CopyChoice = {
  readonly name: string;
  /** In the two forms in which a clipboard takes it. */
  readonly of: (saved: SavedComment) => { readonly text: string; readonly html: string };
};

/** Everything that is kept: facets, the list with its search, and one comment to read. */
export function SavedSection(props: SavedSectionProps): VNode {
  const { library, isReading, onOpen } = props;
  const state = library.state();
  const section = useRef<HTMLElement>(null);
  const [areFacetsOpen, setFacetsOpen] = useState(false);
  const marks = state.found?.marks ?? [];
  const saved = state.current === null ? undefined : state.rows.get(state.current);
  const isEmpty = state.ids?.length === 0;

  // After each drawing: what is drawn anew has lost its marks.
  useLayoutEffect(() => {
    props.onPaint(section.current?.querySelectorAll('[data-found]') ?? []);
  });
  useEffect(() => listenForSlash(section), []);

  const toField = (name: 'note' | 'tag') => {
    if (state.current === null) return;
    if (name === 'tag' && state.selection.ids.size > 0) focusOn(section, '[name="bulk-tag"]');
    else {
      onOpen(state.current);
      // In a narrow window the field is not there before the next drawing.
      requestAnimationFrame(() => focusOn(section, `[name="${name}"]`));
    }
  };
  return (
    <section
      class="saved"
      ref={section}
      aria-labelledby="saved-title"
      data-reading={isReading ? '' : undefined}
      data-empty={state.total === 0 && isEmpty ? '' : undefined}
    >
      <h2 id="saved-title" class="unseen">
        {words('savedComments')}
      </h2>
      <SavedFacets
        facets={state.found?.facets ?? null}
        total={state.total}
        ask={state.ask}
        isOpen={areFacetsOpen}
        onAsk={library.ask}
      />
      <div class="saved-column">
        <SavedSearch
          state={state}
          areFacetsOpen={areFacetsOpen}
          onFacets={() => setFacetsOpen(!areFacetsOpen)}
          onAsk={library.ask}
          onToList={() => focusOn(section, '[role="listbox"]')}
          onReload={props.onReload}
        />
        {props.isReadOnly && (
          <p class="note" role="status">
            {words('notice_notKeptNewer')}
          </p>
        )}
        <Failure failure={props.failure} />
        <SelectionBar library={library} exports={props.exports} onExport={props.onExport} />
        {isEmpty ? (
          <SavedEmpty state={state} onAsk={library.ask} />
        ) : (
          <SavedList
            state={state}
            marks={marks}
            library={library}
            onOpen={onOpen}
            onRead={() => focusOn(section, '.saved-pane h3')}
            onToField={toField}
          />
        )}
        <ExportBar progress={props.exporting} onStop={props.onStopExport} />
        <RemovedBar
          count={state.removed.length}
          onBringBack={library.bringBack}
          onLetGo={library.letGo}
        />
      </div>
      <div class="saved-pane">
        {saved && props.bodyOf && !isEmpty && (
          <SavedPane
            key={saved.id}
            saved={saved}
            bodyOf={props.bodyOf}
            knownTags={(state.found?.facets.tag ?? []).map(({ label }) => label)}
            exports={props.exports}
            copies={props.copies}
            onEdit={(edit) => library.edit(saved.id, edit)}
            onExport={(format) => props.onExport([saved.id], format)}
            onRemove={() => library.remove([saved.id])}
            onBack={props.onBack}
            onToList={() => focusOn(section, '[role="listbox"]')}
          />
        )}
      </div>
    </section>
  );
}

type SectionRef = { readonly current: HTMLElement | null };

function focusOn({ current }: SectionRef, selector: string): void {
  current?.querySelector<HTMLElement>(selector)?.focus();
}

/** `/` goes to the search from anywhere but a field. */
function listenForSlash(section: SectionRef): () => void {
  const hear = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof Element && event.target.closest('input, textarea');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    event.preventDefault();
    focusOn(section, '[type="search"]');
  };
  document.addEventListener('keydown', hear);
  return () => document.removeEventListener('keydown', hear);
}
