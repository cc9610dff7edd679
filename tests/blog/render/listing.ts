import { BLOG } from '../blog';
import type { SamplePost } from '../posts/post';
import { escapeHtml } from './comment-parts';
import { declaredCount } from './comment-section';
import { blogDocument } from './document';
import { displayDate, WORDS, type Words } from './language';
import { DEFAULT_OPTIONS, type PageOptions } from './options';

/** Home, a month, a label or a search: posts one below the other, each with "39 comments". */
export function renderListing(
  listed: readonly SamplePost[],
  allPosts: readonly SamplePost[],
  page: { readonly path: string; readonly status: string | null },
  chosen: Partial<PageOptions> = {},
): string {
  const options = { ...DEFAULT_OPTIONS, ...chosen };
  const status = page.status
    ? `<div class='status-msg-wrap'><div class='status-msg-body'>${escapeHtml(page.status)}</div></div>\n`
    : '';
  const newestFirst = listed.toSorted((a, b) => b.publishedAt - a.publishedAt);
  return blogDocument(
    {
      title: BLOG.title,
      path: page.path,
      postId: null,
      content: status + newestFirst.map((post) => listedPost(post, options)).join('\n'),
      sidebar: sidebar(allPosts),
    },
    options,
  );
}

/** Blogger's static page: it looks like a post and has no comments. */
export function renderAbout(allPosts: readonly SamplePost[], options: PageOptions): string {
  return blogDocument(
    {
      title: `${BLOG.title}: About`,
      path: '/p/about.html',
      postId: null,
      content: `<div class='post-outer'><div class='post hentry'>
<h3 class='post-title entry-title'>About</h3>
<div class='post-body entry-content'><p>${BLOG.description} The office, the kettle and the people who gather round it were made up, one comment at a time.</p></div>
</div></div>`,
      sidebar: sidebar(allPosts),
    },
    options,
  );
}

/** The link below a post on a listing page, and in the V2 themes on the post's own page. */
export function commentLink(post: SamplePost, words: Words): string {
  const count = words.commentCount(declaredCount(post));
  return `<span class='post-comment-link'><a class='comment-link' href='${BLOG.origin}${post.path}#comment-form' onclick=''>
${count}
</a></span>`;
}

/** About the owner, the archive and the labels. */
export function sidebar(allPosts: readonly SamplePost[]): string {
  const labels = [...new Set(allPosts.flatMap((post) => post.labels))].toSorted();
  const newestFirst = allPosts.toSorted((a, b) => b.publishedAt - a.publishedAt);
  return `<div class='widget Profile' data-version='1' id='Profile1'><h2>About Me</h2>
<p>Maud. Thirty years behind the desk, and still looking for the good stapler. <a href='${BLOG.origin}/p/about.html'>More</a></p></div>
<div class='widget BlogArchive' data-version='1' id='BlogArchive1'><h2>Blog Archive</h2>
<ul class='posts'>${newestFirst.map((post) => `<li><a href='${BLOG.origin}${post.path}'>${escapeHtml(post.title)}</a></li>`).join('')}</ul></div>
<div class='widget Label' data-version='1' id='Label1'><h2>Labels</h2>
<ul>${labels.map((label) => `<li><a dir='ltr' href='${BLOG.origin}/search/label/${encodeURIComponent(label)}'>${escapeHtml(label)}</a></li>`).join('')}</ul></div>`;
}

function listedPost(post: SamplePost, { language }: PageOptions): string {
  return `<div class="date-outer">
<h2 class='date-header'><span>${displayDate(post.publishedAt, language)}</span></h2>
<div class="date-posts"><div class='post-outer'>
<div class='post hentry uncustomized-post-template'>
<a name='${post.id}'></a>
<h3 class='post-title entry-title'><a href='${BLOG.origin}${post.path}'>${escapeHtml(post.title)}</a></h3>
<div class='post-body entry-content' id='post-body-${post.id}'><p>${post.paragraphs[0] ?? ''}</p></div>
<div class='post-footer'><span class='post-author vcard'>Posted by <span class='fn'>Maud</span></span>
${commentLink(post, WORDS[language])}
</div></div></div></div></div>`;
}
