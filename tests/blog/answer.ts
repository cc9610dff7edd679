import { BLOG, OTHER_HOSTS, PLAIN_ORIGIN } from './blog';
import { feedBatch } from './feed/batch';
import { renderFeed } from './feed/feed';
import { posts } from './posts/all-posts';
import { type Edits, editedPost } from './posts/edits';
import { postAt, type SamplePost } from './posts/post';
import {
  commentFrame,
  deletePage,
  OWNER_STYLE,
  profilePage,
  ROUND_LOGO,
  WIDGETS_SCRIPT,
} from './render/blogger-pages';
import { renderAbout, renderListing } from './render/listing';
import { optionsFromQuery } from './render/options';
import { renderPage } from './render/page';

/** What the sample blog sends for an address. */
export type Answer = {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  /** Which faults befall it; absent for pictures, styles and Blogger's own pages. */
  readonly kind: 'page' | 'feed' | null;
};

/** What the blog has to go by. */
export type BlogState = {
  /** Whole pages by path, ahead of the sample posts. */
  readonly savedPages: ReadonlyMap<string, string>;
  /** The time of the visit: comments that the owner had not let through by then are absent. */
  readonly now: number;
  /** What the owner did to comments since. */
  readonly edits: Edits;
  /** The feed never runs out of full batches. */
  readonly isEndless: boolean;
};

/** The answer to an address, or nothing where the host is none of ours. */
export function answer(url: URL, state: BlogState): Answer | null {
  if (url.hostname === BLOG.host) return blogAnswer(url, state);
  if (OTHER_HOSTS.includes(url.hostname)) return elsewhere(url, state);
  if (url.origin === PLAIN_ORIGIN) return html('<!DOCTYPE html><h1>Plain</h1>', null);
  if (url.hostname === 'www.blogger.com') return bloggerAnswer(url);
  if (url.hostname === 'resources.blogblog.com') return picture(BLANK);
  return null;
}

/** The same blog, every address in it included, under another host. */
function elsewhere(url: URL, state: BlogState): Answer | null {
  const found = blogAnswer(new URL(url.pathname + url.search, BLOG.origin), state);
  return found && { ...found, body: found.body.replaceAll(BLOG.host, url.hostname) };
}

function blogAnswer(url: URL, state: BlogState): Answer {
  const { pathname: path, searchParams: query } = url;
  const saved = state.savedPages.get(path);
  if (saved !== undefined) return html(saved, 'page');

  const visible = posts.map((post) => editedPost(postAt(post, state.now), state.edits));
  const options = optionsFromQuery(query);
  const post = visible.find((candidate) => candidate.path === path);
  if (post) return html(renderPage(post, options), 'page');
  if (path === '/p/about.html') return html(renderAbout(visible, options), 'page');
  if (path === '/favicon.ico') return picture(BLANK);

  const feedOf = /^\/feeds\/(\d+)\/comments\/default$/.exec(path)?.[1];
  const fed = visible.find(({ id }) => id === feedOf);
  if (fed) return feedAnswer(fed, query, state);

  const listing = listed(visible, path, query);
  if (!listing) return { ...html('<!DOCTYPE html><title>Not found</title>', 'page'), status: 404 };
  return html(
    renderListing(listing.posts, visible, { path, status: listing.status }, options),
    'page',
  );
}

function feedAnswer(post: SamplePost, query: URLSearchParams, { isEndless }: BlogState): Answer {
  const batch = feedBatch(post, query);
  const shown = isEndless
    ? { ...batch, entries: post.comments.slice(0, batch.itemsPerPage), total: 1_000_000 }
    : batch;
  return { status: 200, kind: 'feed', ...renderFeed(post, query, shown) };
}

/** The posts of home, a year or month, a label or a search, and the line above them. */
function listed(
  visible: readonly SamplePost[],
  path: string,
  query: URLSearchParams,
): { readonly posts: readonly SamplePost[]; readonly status: string | null } | null {
  if (path === '/') return { posts: visible, status: null };
  if (/^\/\d{4}\/(\d\d\/)?$/.test(path)) {
    return { posts: visible.filter((post) => post.path.startsWith(path)), status: null };
  }
  const label = decodeURIComponent(/^\/search\/label\/(.+)$/.exec(path)?.[1] ?? '');
  if (label) {
    const status = `Showing posts with label ${label}. Show all posts`;
    return { posts: visible.filter(({ labels }) => labels.includes(label)), status };
  }
  if (path !== '/search') return null;
  const words = (query.get('q') ?? '').toLowerCase();
  const found = visible.filter(({ title, paragraphs }) =>
    [title, ...paragraphs].some((text) => text.toLowerCase().includes(words)),
  );
  return { posts: found, status: words ? `Showing posts matching the search for ${words}` : null };
}

function bloggerAnswer({ pathname: path, searchParams: query }: URL): Answer {
  if (path === `/comment/frame/${BLOG.id}`) return html(commentFrame(query), null);
  if (path === '/dyn-css/authorization.css') return text('text/css', OWNER_STYLE);
  if (/^\/static\/v1\/widgets\/\d+-widgets\.js$/.test(path)) {
    return text('text/javascript; charset=UTF-8', WIDGETS_SCRIPT);
  }
  if (path.startsWith('/img/')) return picture(ROUND_LOGO);
  const deleted = new RegExp(`^/comment/delete/${BLOG.id}/(\\d+)$`).exec(path)?.[1];
  if (deleted) return html(deletePage(deleted), null);
  if (path === '/delete-comment.g') return html(deletePage(query.get('postID') ?? ''), null);
  const profile = /^\/profile\/(\d+)$/.exec(path)?.[1];
  if (profile) return html(profilePage(profile), null);
  return { ...html('<!DOCTYPE html><title>Not found</title>', null), status: 404 };
}

const BLANK = "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>";

function picture(svg: string): Answer {
  return text('image/svg+xml', svg);
}

function html(body: string, kind: Answer['kind']): Answer {
  return { status: 200, type: 'text/html; charset=UTF-8', body, kind };
}

function text(type: string, body: string): Answer {
  return { status: 200, type, body, kind: null };
}
