import { DIMENSIONS, type Dimension, type SearchDocument } from './document';
import { type Lists, ListsWriter } from './lists';
import { foldLabel, wordsOf } from './words';

/**
 * Everything about the saved comments that a search needs, as flat arrays that are stored and read
 * back as they are. Documents, words and labels go by their places in these arrays.
 */
export type SearchIndex = {
  readonly ids: readonly string[];
  /** Milliseconds since the epoch, UTC. */
  readonly savedAt: Float64Array<ArrayBuffer>;
  /** The same; `NaN` where the blog does not tell. */
  readonly publishedAt: Float64Array<ArrayBuffer>;
  /** Every word that is in use, once. The first is {@link GAP}. */
  readonly words: readonly string[];
  /** Each document's words in their order, with a {@link GAP} behind each of its texts. */
  readonly text: Lists;
  /** As the first document that has it writes it; none twice after `foldLabel`. */
  readonly labels: Readonly<Record<Dimension, readonly string[]>>;
  /** Each document's labels. */
  readonly labelled: Readonly<Record<Dimension, Lists>>;
};

/** Stands between two texts of a document, so that no phrase runs from one into the other. */
export const GAP = 0;

/** An index that is being written, from nothing or on top of another. */
export class IndexWriter {
  readonly #ids: string[];
  readonly #savedAt: number[];
  readonly #publishedAt: number[];
  readonly #words: Dictionary;
  readonly #text = new ListsWriter();
  readonly #labels: Readonly<Record<Dimension, Dictionary>>;
  readonly #labelled = byDimension(() => new ListsWriter());

  /** @param without documents of the other index that are left out */
  constructor(index: SearchIndex | null = null, without: ReadonlySet<string> = new Set()) {
    const isKept = index?.ids.map((id) => !without.has(id)) ?? [];
    const kept = <T>(column: ArrayLike<T> | undefined) =>
      Array.from(column ?? []).filter((_, document) => isKept[document]);
    this.#ids = kept(index?.ids);
    this.#savedAt = kept(index?.savedAt);
    this.#publishedAt = kept(index?.publishedAt);
    this.#words = new Dictionary((word) => word, index?.words ?? ['']);
    this.#labels = byDimension((each) => new Dictionary(foldLabel, index?.labels[each] ?? []));
    if (!index) return;
    this.#text.addAll(index.text, isKept);
    for (const each of DIMENSIONS) this.#labelled[each].addAll(index.labelled[each], isKept);
  }

  add(document: SearchDocument): void {
    this.#ids.push(document.id);
    this.#savedAt.push(document.savedAt);
    this.#publishedAt.push(document.publishedAt ?? Number.NaN);
    const text: number[] = [];
    for (const each of document.texts) {
      for (const { word } of wordsOf(each)) text.push(this.#words.placeOf(word));
      text.push(GAP);
    }
    this.#text.add(text);
    for (const dimension of DIMENSIONS) {
      const labels = this.#labels[dimension];
      const places = document.labels[dimension].map((label) => labels.placeOf(label));
      this.#labelled[dimension].add([...new Set(places)]);
    }
  }

  finish(): SearchIndex {
    const { entries: words, lists: text } = withoutUnused(this.#words, this.#text.finish(), GAP);
    const labelled = byDimension((each) =>
      withoutUnused(this.#labels[each], this.#labelled[each].finish()),
    );
    return {
      ids: this.#ids,
      savedAt: Float64Array.from(this.#savedAt),
      publishedAt: Float64Array.from(this.#publishedAt),
      words,
      text,
      labels: byDimension((each) => labelled[each].entries),
      labelled: byDimension((each) => labelled[each].lists),
    };
  }
}

/** An index of these documents alone. */
export function indexOf(documents: Iterable<SearchDocument>): SearchIndex {
  const writer = new IndexWriter();
  for (const document of documents) writer.add(document);
  return writer.finish();
}

/** An index in which some documents are no longer, and others are added or as they are now. */
export function reviseIndex(
  index: SearchIndex,
  removed: Iterable<string>,
  added: readonly SearchDocument[],
): SearchIndex {
  const writer = new IndexWriter(index, new Set([...removed, ...added.map(({ id }) => id)]));
  for (const document of added) writer.add(document);
  return writer.finish();
}

/** The same for each dimension. */
export function byDimension<T>(make: (dimension: Dimension) => T): Record<Dimension, T> {
  const made = DIMENSIONS.map((dimension) => [dimension, make(dimension)] as const);
  return Object.fromEntries(made) as Record<Dimension, T>;
}

/** Gives each entry its place. */
class Dictionary {
  readonly entries: string[];
  readonly #places: Map<string, number>;

  constructor(
    private readonly fold: (entry: string) => string,
    entries: readonly string[],
  ) {
    this.entries = [...entries];
    this.#places = new Map(entries.map((entry, place) => [fold(entry), place]));
  }

  placeOf(entry: string): number {
    const key = this.fold(entry);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.entries.length);
    return this.entries.push(entry) - 1;
  }
}

/** What only removed documents had must not stay behind: what was thrown away is away. */
function withoutUnused(
  { entries }: Dictionary,
  lists: Lists,
  alwaysUsed?: number,
): { readonly entries: readonly string[]; readonly lists: Lists } {
  const isUsed = new Uint8Array(entries.length);
  if (alwaysUsed !== undefined) isUsed[alwaysUsed] = 1;
  for (const place of lists.values) isUsed[place] = 1;
  if (!isUsed.includes(0)) return { entries, lists };
  const places = new Uint32Array(entries.length);
  const used = entries.filter((_, place) => isUsed[place] === 1);
  let next = 0;
  isUsed.forEach((each, place) => {
    places[place] = next;
    next += each;
  });
  const values = lists.values.map((place) => places[place] as number);
  return { entries: used, lists: { ...lists, values } };
}
