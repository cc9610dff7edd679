import { parseQuery, type Query } from '../filter/query';

/** The filter words of the library. */
export const SEARCH_KEYS = ['from', 'post', 'tag', 'year', 'before', 'after', 'is', 'has'] as const;

export type SearchKey = (typeof SEARCH_KEYS)[number];

/** In what order comments are listed. `best` is by how well they fit, and only where words are asked for. */
export const SEARCH_SORTS = ['saved', 'written', 'oldest', 'poster', 'post', 'best'] as const;

export type SearchSort = (typeof SEARCH_SORTS)[number];

/** What is looked for, as it was typed, and in what order. */
export type Ask = { readonly text: string; readonly sort: SearchSort };

/** Everything, as it stands before anything is asked for. */
export const EVERYTHING: Ask = { text: '', sort: 'saved' };

/** Whether nothing is asked for and the order is the first one, which the store has by itself. */
export function isEverything({ text, sort }: Ask): boolean {
  return text.trim() === '' && sort === EVERYTHING.sort;
}

export function readAsk({ text }: Ask): Query<SearchKey> {
  return parseQuery(text, SEARCH_KEYS);
}
