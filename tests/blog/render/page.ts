import { BLOG } from '../blog';
import type { SamplePost } from '../posts/post';
import { posts } from '../posts/posts';
import { escapeHtml } from './comment-parts';
import { commentSection } from './comment-section';
import { blogDocument } from './document';
import { displayDate, WORDS } from './language';
import { commentLink, sidebar } from './listing';
import { DEFAULT_OPTIONS, type PageOptions } from './options';

/** A post's whole page as Blogger would serve it; options that are absent have their defaults. */
export function renderPage(post: SamplePost, chosen: Partial<PageOptions> = {}): string {
  const options = { ...DEFAULT_OPTIONS, ...chosen };
  const isV2 = options.dialect.startsWith('v2');
  return blogDocument(
    {
      title: post.title,
      path: post.path,
      postId: post.id,
      content: isV2 ? v2Post(post, options) : v1Post(post, options),
      sidebar: sidebar(posts),
    },
    options,
  );
}

function v1Post(post: SamplePost, options: PageOptions): string {
  const date = displayDate(post.publishedAt, options.language);
  const url = `${BLOG.origin}${post.path}`;
  return `<div class="date-outer">
<h2 class='date-header'><span>${date}</span></h2>
<div class="date-posts"><div class='post-outer'>
<div class='post hentry uncustomized-post-template' itemprop='blogPost' itemscope='itemscope' itemtype='http://schema.org/BlogPosting'>
<meta content='${BLOG.id}' itemprop='blogId'/>
<meta content='${post.id}' itemprop='postId'/>
<a name='${post.id}'></a>
<h3 class='post-title entry-title' itemprop='name'>
${escapeHtml(post.title)}
</h3>
<div class='post-body entry-content' id='post-body-${post.id}' itemprop='description articleBody'>
${post.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
<div style='clear: both;'></div>
</div>
<div class='post-footer'>
<span class='post-author vcard'>Posted by <span class='fn' itemprop='author'>Maud</span></span>
<span class='post-timestamp'>at <a class='timestamp-link' href='${url}' rel='bookmark' title='permanent link'><abbr class='published' title='${new Date(post.publishedAt).toISOString()}'>${date}</abbr></a></span>
<span class='post-comment-link'></span>
</div>
</div>
${commentSection(post, options)}
</div></div>
</div>
<div class='blog-pager' id='blog-pager'><a class='home-link' href='${BLOG.origin}/'>Home</a></div>
<div class='post-feeds'><div class='feed-links'>Subscribe to: <a class='feed-link' href='${BLOG.origin}/feeds/${post.id}/comments/default' target='_blank' type='application/atom+xml'>Post Comments (Atom)</a></div></div>`;
}

function v2Post(post: SamplePost, options: PageOptions): string {
  return `<article class='post-outer-container'><div class='post-outer'><div class='post'>
<a name='${post.id}'></a>
<h3 class='post-title entry-title'>${escapeHtml(post.title)}</h3>
<div class='post-header'><span class='byline post-timestamp'><time class='published' datetime='${new Date(post.publishedAt).toISOString()}'>${displayDate(post.publishedAt, options.language)}</time></span></div>
<div class='post-body entry-content float-container' id='post-body-${post.id}'>
${post.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</div>
<div class='post-bottom'>${commentLink(post, WORDS[options.language])}</div>
</div></div>
${commentSection(post, options)}
</article>`;
}
