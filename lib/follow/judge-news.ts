import { applyMutes } from '../model/apply-mutes';
import type { Comment, CommentId } from '../model/comment';
import type { Follow, FoundComment } from '../model/follow';
import type { Mute } from '../model/mute';
import type { SavedComment, SavedWords } from '../model/saved';
import { findReferences } from '../references/find-references';

/** What news are judged by. */
export type Judging = {
  /** The comments that the blog gave, the news among them. */
  readonly comments: readonly Comment[];
  readonly follows: readonly Follow[];
  /** What the reader saved of the post. */
  readonly saved: readonly SavedComment[];
  /** The rules that hold on the post. */
  readonly mutes: readonly Mute[];
  readonly matchPattern: (pattern: string, texts: readonly string[]) => readonly number[] | null;
  /** Milliseconds since the epoch, UTC. */
  readonly now: number;
};

/**
 * Of the news, what no rule of the reader's hides, with the saved or followed comments that each
 * answers: by Blogger's own word, or by its words as `lib/references` reads them. Of the thread only
 * the newest comments are at hand, and what is saved.
 */
export function judgeNews(news: readonly Comment[], judging: Judging): readonly FoundComment[] {
  if (news.length === 0) return [];
  const { follows, saved, mutes, matchPattern, now } = judging;
  const comments = withSaved(judging.comments, saved);
  const [first] = follows;
  const { references, moves, signOffs } = findReferences({
    post: {
      blogId: null,
      postId: first?.post.postId ?? null,
      title: first?.post.title ?? '',
      blogTitle: null,
      url: first?.post.url ?? null,
      text: '',
    },
    comments,
  });
  const targetsOf = (id: CommentId) =>
    references.flatMap((reference) =>
      reference.from === id && reference.isAddressed ? reference.to : [],
    );
  const texts = comments.map(({ text }) => text);
  const hits = mutes.flatMap(({ what }) => {
    if (what.kind !== 'pattern') return [];
    const places = matchPattern(what.pattern, texts) ?? [];
    const ids = places.flatMap((at) => comments[at]?.id ?? []);
    return [[what.pattern, new Set(ids)] as const];
  });
  const { marks } = applyMutes(mutes, {
    comments,
    parentOf: ({ id, parentId }) => moves.get(id)?.under ?? parentId,
    signOffs,
    targetsOf: (id) => references.flatMap(({ from, to }) => (from === id ? to : [])),
    hits: new Map(hits),
    shown: new Set(),
    now,
  });
  const wanted = new Set([
    ...saved.map(({ id }) => id),
    ...follows.flatMap(({ what }) => (what.kind === 'replies' ? what.of : [])),
  ]);
  return news
    .filter(({ id }) => !marks.has(id))
    .map(({ id, parentId, publishedAt }) => ({
      id,
      publishedAt: publishedAt ?? now,
      answers: [...new Set([parentId, moves.get(id)?.under, ...targetsOf(id)])].filter(
        (target): target is CommentId => typeof target === 'string' && wanted.has(target),
      ),
    }));
}

/** The newest comments together with what is saved and stood above that. */
function withSaved(
  comments: readonly Comment[],
  saved: readonly SavedComment[],
): readonly Comment[] {
  const all = new Map(comments.map((comment) => [comment.id, comment]));
  for (const each of saved.flatMap((one) => [...one.chain, one])) {
    if (!all.has(each.id)) all.set(each.id, toComment(each));
  }
  return [...all.values()];
}

function toComment({ id, poster, publishedAt, clock, text, permalink }: SavedWords): Comment {
  return {
    id,
    parentId: null,
    poster: { ...poster, pid: null, isBlogAuthor: false },
    publishedAt,
    clock,
    body: [text],
    text,
    permalink,
    isRemoved: false,
  };
}
