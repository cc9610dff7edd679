import type { SearchSort } from './ask';
import type { Dimension } from './document';
import { listOf } from './lists';
import type { SearchTables } from './tables';

/** All documents in an order. */
export type Order = Uint32Array;

/** Gives the orders of an index, each of which is made once. */
export function createOrders(tables: SearchTables): (sort: Exclude<SearchSort, 'best'>) => Order {
  const made = new Map<SearchSort, Order>();
  return (sort) => {
    const known = made.get(sort);
    if (known) return known;
    const order = everyDocument(tables).sort(comparison(tables, sort));
    made.set(sort, order);
    return order;
  };
}

/** Documents by how well they fit, the best first; those alike as they stood before. */
export function byFit(
  documents: Uint32Array<ArrayBuffer>,
  fit: Float32Array,
): Uint32Array<ArrayBuffer> {
  return documents.sort((a, b) => (fit[b] as number) - (fit[a] as number));
}

function everyDocument({ size }: SearchTables): Uint32Array {
  return Uint32Array.from({ length: size }, (_, document) => document);
}

type Comparison = (a: number, b: number) => number;

function comparison(tables: SearchTables, sort: Exclude<SearchSort, 'best'>): Comparison {
  const saved = numbers(tables.savedAt, 'last first');
  switch (sort) {
    case 'saved':
      return saved;
    case 'written':
      return either(numbers(tables.publishedAt, 'last first'), saved);
    case 'oldest':
      return either(numbers(tables.publishedAt, 'first first'), saved);
    case 'poster':
      return either(labels(tables, 'name'), saved);
    case 'post':
      return either(labels(tables, 'post'), numbers(tables.publishedAt, 'first first'), saved);
  }
}

function either(...comparisons: readonly Comparison[]): Comparison {
  return (a, b) => {
    for (const compare of comparisons) {
      const difference = compare(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

/** What is not known comes last in either direction. */
function numbers(column: Float64Array, direction: 'first first' | 'last first'): Comparison {
  const sign = direction === 'first first' ? 1 : -1;
  const keys = column.map((value) => (Number.isNaN(value) ? Number.MAX_VALUE : value * sign));
  return (a, b) => (keys[a] as number) - (keys[b] as number);
}

function labels({ labelled, labels, size }: SearchTables, dimension: Dimension): Comparison {
  const collator = new Intl.Collator(undefined, { numeric: true });
  const sorted = labels[dimension].map((label, place) => ({ label, place }));
  sorted.sort((a, b) => collator.compare(a.label, b.label));
  const ranks = new Uint32Array(sorted.length);
  sorted.forEach(({ place }, rank) => {
    ranks[place] = rank;
  });
  const keys = Float64Array.from({ length: size }, (_, document) => {
    const [first] = listOf(labelled[dimension], document);
    return first === undefined ? Number.NaN : (ranks[first] as number);
  });
  return numbers(keys, 'first first');
}
