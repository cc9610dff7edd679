import { JSDOM, VirtualConsole } from 'jsdom';
import type { PostPage } from '../../lib/blogger/page';
import { readPage } from '../../lib/blogger/read-page';
import type { Comment, CommentId } from '../../lib/model/comment';
import type { Post } from '../../lib/model/post';
import type { Cue } from '../../lib/model/reference';
import { renderPage } from '../blog/render/page';
import { commentId, samplePost } from './sample-post';
import type { SourceComment, SourceThread } from './source';

/** A thread as Threadkeeper reads it, with what a careful reader says of its comments. */
export type LabelledThread = {
  readonly slug: string;
  readonly post: Post;
  /** In the order of the page. */
  readonly comments: readonly Comment[];
  readonly labels: ThreadLabels;
  /** The labelled references, each with the cue that names its target, in the order of writing. */
  readonly pairs: readonly LabelledPair[];
  /** The page from which post and comments were read, as Blogger would serve it. */
  readonly html: string;
};

/** One labelled reference. */
export type LabelledPair = {
  readonly from: CommentId;
  /** A comment's id or `post`; more than one where any of them is right. */
  readonly to: readonly string[];
  readonly cue: Cue;
};

/** One entry of a `labels.json`. */
export type ThreadLabels = {
  readonly url: string;
  /** The page beside `labels.json` is `<slug>.html`. */
  readonly slug: string;
  /** How many comments the page says there are, those removed for good included. */
  readonly declared: number;
  readonly listed: number;
  readonly comments: readonly {
    /** Its place on the page, for people: `4`, or `4.2` where Blogger nests it. */
    readonly label: string;
    readonly id: CommentId;
    /** As the blog displays it. */
    readonly time: string;
    readonly parent: CommentId | null;
    readonly author: string;
  }[];
  /** Targets by the comment that names them: an id, `post`, or these joined by `|`. */
  readonly refs: Readonly<Record<CommentId, readonly string[]>>;
  /** Comments that name no other. */
  readonly traps: readonly CommentId[];
};

/**
 * Serves a thread as the sample blog would, reads it as Threadkeeper does, and puts its labels in
 * terms of ids.
 *
 * @throws where the page cannot be read whole.
 */
export function labelThread(source: SourceThread): LabelledThread {
  const { slug } = source;
  const html = renderPage(samplePost(source));
  const { post, declared, comments } = read(html);
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const pairs = source.comments.flatMap((comment) => pairsOf(comment, slug));
  return {
    slug,
    post,
    comments,
    pairs,
    html,
    labels: {
      url: post.url ?? '',
      slug,
      declared: declared ?? comments.length,
      listed: comments.length,
      comments: source.comments.map(({ label }) => {
        const comment = byId.get(commentId(slug, label));
        if (!comment) throw new Error(`The page of ${slug} has no comment ${label}`);
        const { id, clock: time, parentId: parent, poster } = comment;
        return { label, id, time, parent, author: poster.name };
      }),
      refs: refsOf(pairs),
      traps: source.comments.filter(({ trap }) => trap).map(({ label }) => commentId(slug, label)),
    },
  };
}

function read(html: string): PostPage {
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const page = readPage(document);
  if (!page || page.problems.length > 0) {
    throw new Error(`The sample blog served a page that cannot be read: ${document.title}`);
  }
  return page;
}

function pairsOf({ label, refs = {} }: SourceComment, slug: string): readonly LabelledPair[] {
  const idOf = (target: string) => (target === 'post' ? target : commentId(slug, target));
  return (Object.keys(refs) as Cue[]).flatMap((cue) =>
    (refs[cue] ?? []).map((target) => ({
      from: commentId(slug, label),
      to: target.split('|').map(idOf),
      cue,
    })),
  );
}

function refsOf(pairs: readonly LabelledPair[]): ThreadLabels['refs'] {
  const refs: Record<CommentId, string[]> = {};
  for (const { from, to } of pairs) {
    refs[from] ??= [];
    refs[from].push(to.join('|'));
  }
  return refs;
}
