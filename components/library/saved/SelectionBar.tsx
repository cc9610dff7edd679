import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { SavedLibrary } from '../../../lib/library/saved-library';
import { tidyTags } from '../../../lib/model/saved';
import { countWords, words } from '../../../lib/words/words';
import { ExportMenu } from './ExportMenu';
import type { ExportChoice } from './SavedSection';

export type SelectionBarProps = {
  readonly library: SavedLibrary;
  readonly exports: readonly ExportChoice[];
  readonly onExport: (ids: readonly string[], format: string) => void;
};

/** What can be done to all comments that are marked; not there as long as none is. */
export function SelectionBar({ library, exports, onExport }: SelectionBarProps): VNode {
  const { selection, ids: listed } = library.state();
  const [tag, setTag] = useState('');
  const ids = [...selection.ids];
  const tags = tidyTags([tag]);
  const change = async (kind: 'add' | 'remove') => {
    const none = { add: [], remove: [] };
    if (tags.length > 0 && (await library.tag(ids, { ...none, [kind]: tags }))) setTag('');
  };
  return (
    <div class="selection-place">
      {ids.length > 0 && (
        <fieldset class="selection" aria-label={words('selection')}>
          <span role="status">{countWords('selected', ids.length)}</span>
          {ids.length < (listed?.length ?? 0) && (
            <button type="button" class="plain" onClick={library.selectAll}>
              {words('selectAll')}
            </button>
          )}
          <button type="button" class="plain" onClick={library.selectNone}>
            {words('selectNone')}
          </button>
          <ExportMenu exports={exports} onExport={(format) => onExport(ids, format)} />
          <button type="button" class="grave" onClick={() => library.remove(ids)}>
            {words('delete')}
          </button>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void change('add');
            }}
          >
            <input
              type="text"
              name="bulk-tag"
              value={tag}
              maxLength={100}
              placeholder={words('tagName')}
              aria-label={words('tagName')}
              autocomplete="off"
              onInput={({ currentTarget }) => setTag(currentTarget.value)}
            />
            <button type="submit" disabled={tags.length === 0}>
              {words('addTag')}
            </button>
            <button type="button" disabled={tags.length === 0} onClick={() => change('remove')}>
              {words('takeTag')}
            </button>
          </form>
        </fieldset>
      )}
    </div>
  );
}
