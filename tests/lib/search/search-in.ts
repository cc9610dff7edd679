import type { SavedComment } from '../../../lib/model/saved';
import type { SearchSort } from '../../../lib/search/ask';
import { searchDocument } from '../../../lib/search/document';
import { createSearch, type Found } from '../../../lib/search/search';
import { indexOf } from '../../../lib/search/search-index';
import { savedComment } from '../saved';

/** When it is in these tests. */
export const NOW = Date.UTC(2026, 10, 22);

/** A post with nothing remarkable. */
export const { post } = savedComment({ id: '0' });

/** The poster who gave this name and nothing else. */
export const named = (name: string): SavedComment['poster'] => ({
  kind: 'name',
  name,
  url: null,
  profileId: null,
});

/** Asks for something among these comments. */
export function searchIn(rows: readonly SavedComment[]) {
  const search = createSearch(indexOf(rows.map(searchDocument)));
  return (text: string, sort: SearchSort = 'oldest'): Found => search({ text, sort }, NOW);
}
