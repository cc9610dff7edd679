import { type NewTerm, writeQuery } from '../filter/query';
import { readAsk, type SearchKey } from '../search/ask';
import type { Facet } from '../search/facets';
import { isLabelMeant } from '../search/find-labels';

/** What is asked for, with a label chosen that was not, or the other way round. */
export function toggleChoice(text: string, facet: Facet, label: string, isChosen: boolean): string {
  const { terms } = readAsk({ text, sort: 'saved' });
  if (!isChosen) {
    const term: NewTerm<SearchKey> = { kind: 'key', key: facet, value: label, isNegated: false };
    return [text.trim(), writeQuery([term])].filter(Boolean).join(' ');
  }
  return writeQuery(
    terms.filter(
      (term) =>
        term.kind !== 'key' ||
        term.key !== facet ||
        term.isNegated ||
        !isLabelMeant(label, term.value),
    ),
  );
}

/** What is asked for without a part of it, which is given as it was typed. */
export function withoutPart(text: string, part: string): string {
  const parts = new Set(readAsk({ text: part, sort: 'saved' }).terms.map(asWritten));
  const { terms } = readAsk({ text, sort: 'saved' });
  return writeQuery(terms.filter((term) => !parts.has(asWritten(term))));
}

function asWritten(term: NewTerm<SearchKey>): string {
  return writeQuery([term]);
}
