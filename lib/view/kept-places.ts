import type { Comment, CommentId } from '../model/comment';
import type { Order } from '../model/order';
import type { SavedComment } from '../model/saved';
import type { ParentOf } from '../model/thread';
import type { Kept } from './saving';

/** Comments in the order in which siblings are to stand, and where each of them stands. */
type Places = { readonly comments: readonly Comment[]; readonly parentOf: ParentOf };

/** Those of the comments that are kept here and that the blog does not list any more. */
export function missingKept(
  kept: ReadonlyMap<CommentId, Kept>,
  comments: readonly Comment[],
): readonly SavedComment[] {
  if (kept.size === 0) return [];
  const listed = new Set(comments.map(({ id }) => id));
  return [...kept.values()].flatMap(({ saved }) =>
    saved.goneAt !== null && !listed.has(saved.id) ? [saved] : [],
  );
}

/**
 * Gives missing comments a place among those that are there: under the one that each stood under,
 * or the nearest above that is still here, by time among its siblings.
 */
export function placeMissing(
  { comments, parentOf }: Places,
  missing: readonly SavedComment[],
  order: Order,
): Places {
  if (missing.length === 0) return { comments, parentOf };
  const isFlat = order === 'oldest' || order === 'newest';
  const known = new Set([...comments, ...missing].map(({ id }) => id));
  const parents = new Map<CommentId, CommentId | null>();
  for (const { id, chain } of missing) {
    const above = isFlat
      ? undefined
      : chain.findLast((each) => known.has(each.id) && each.id !== id);
    parents.set(id, above?.id ?? null);
  }
  const parentOfAll: ParentOf = (comment) =>
    parents.has(comment.id) ? (parents.get(comment.id) ?? null) : parentOf(comment);

  const all = [...comments];
  for (const saved of missing) {
    const place = placeholderOf(saved);
    const parent = parentOfAll(place);
    const isBefore = (other: Comment) =>
      parentOfAll(other) === parent && isEarlier(other, place) === (order !== 'newest');
    const last = all.findLastIndex(isBefore);
    const first = all.findIndex((other) => parentOfAll(other) === parent);
    const at = last >= 0 ? last + 1 : first >= 0 ? first : all.length;
    all.splice(at, 0, place);
  }
  return { comments: all, parentOf: parentOfAll };
}

/** Comments without a time stay where the page has them, before everything that is put between. */
function isEarlier({ publishedAt }: Comment, than: Comment): boolean {
  return (
    (publishedAt ?? Number.NEGATIVE_INFINITY) <= (than.publishedAt ?? Number.POSITIVE_INFINITY)
  );
}

/** Says no more than where it stood: what is shown there is the reader's own copy. */
function placeholderOf({ id, publishedAt, clock, permalink, poster }: SavedComment): Comment {
  return {
    id,
    parentId: null,
    poster: { ...poster, pid: null, isBlogAuthor: false },
    publishedAt,
    clock,
    body: [],
    text: '',
    permalink,
    isRemoved: false,
  };
}
