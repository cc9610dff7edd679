import { BLOG, BLOGGER_ORIGIN } from '../blog';
import type { SamplePost } from '../posts/post';
import { type CommentParts, commentParts, escapeHtml } from './comment-parts';
import { WORDS, type Words } from './language';
import type { PageOptions } from './options';
import { COMMENTS_PER_PAGE, shownFlat } from './paging';

/** The definition list of blogs with threading switched off: `dt`, `dd`, `dd` for each comment. */
export function flatList(post: SamplePost, options: PageOptions): string {
  const words = WORDS[options.language];
  const items = shownFlat(post, options).comments.map((comment) =>
    definition(commentParts(comment, post, options.language), words),
  );
  return (
    `<div id='Blog1_comments-block-wrapper'>\n` +
    `<dl class='avatar-comment-indent' id='comments-block'>\n${items.join('')}</dl>\n</div>`
  );
}

/** The flat list of the themes of 2017 and later: one `div.comment` for each comment. */
export function v2FlatList(post: SamplePost, options: PageOptions): string {
  const words = WORDS[options.language];
  const items = shownFlat(post, options).comments.map((comment) =>
    division(commentParts(comment, post, options.language), words),
  );
  return (
    `<div id='Blog1_comments-block-wrapper'>\n` +
    `<div class='comments-block avatar-comment-indent' id='comments-block'>\n` +
    `${items.join('')}</div>\n</div>`
  );
}

/** Links to the other pages of a flat list; nothing where one page holds all. */
export function flatPaging(post: SamplePost, options: PageOptions): string {
  const total = post.comments.length;
  const pages = Math.ceil(total / COMMENTS_PER_PAGE);
  if (options.isWhole || pages < 2) return '';
  const { first, last } = shownFlat(post, options);
  const link = (label: string, commentPage: number) =>
    `<a class='${label.toLowerCase()}-link' href='${BLOG.origin}${post.path}?commentPage=${commentPage}` +
    `&dialect=${options.dialect}#comments'>${label}</a>`;
  const { commentPage } = options;
  const links = [
    commentPage > 1 ? `${link('Oldest', 1)} ${link('Older', commentPage - 1)}` : '',
    `<span class='comment-range-text'>${first} – ${last} of ${total}</span>`,
    commentPage < pages ? `${link('Newer', commentPage + 1)} ${link('Newest', pages)}` : '',
  ];
  return options.dialect === 'v2-flat'
    ? `<div class='paging-control-container'>${links.join(' ')}</div>\n`
    : `<span class='paging-control-container'>${links.join(' ')}</span>\n`;
}

function definition(parts: CommentParts, words: Words): string {
  const body = parts.isRemoved
    ? `<span class='deleted-comment'>${parts.body}</span>`
    : `<p>\n${parts.body}\n</p>`;
  return `<dt class='comment-author ${parts.isOwner ? 'blog-author' : ''}' id='c${parts.id}'>
<a name='c${parts.id}'></a>
<div class="avatar-image-container vcard"><span dir="ltr"><img src="${parts.avatar}" width="35" height="35" alt="" title="${escapeHtml(parts.name)}"></span></div>
${poster(parts)}
${words.said}
</dt>
<dd class='comment-body' id='Blog1_cmt-${parts.id}'>
${body}
</dd>
<dd class='comment-footer'>
<span class='comment-timestamp'>
<a href='${parts.permalink}' title='comment permalink'>
${parts.clock}
</a>
${deleteControl(parts)}
</span>
</dd>
`;
}

function division(parts: CommentParts, words: Words): string {
  return `<div class='comment' id='c${parts.id}'>
<div class='avatar-image-container vcard'><img src='${parts.avatar}' width='35' height='35' alt=''/></div>
<div class='comment-author${parts.isOwner ? ' blog-author' : ''}'>
${poster(parts)}
${words.said}
</div>
<div class='comment-body${parts.isRemoved ? ' deleted' : ''}'>
${parts.body}
</div>
<div class='comment-footer'>
<span class='comment-timestamp'>
<a href='${parts.permalink}' title='comment permalink'>
${parts.clock}
</a>
${deleteControl(parts)}
</span>
</div>
</div>
`;
}

function poster({ name, url }: CommentParts): string {
  const shown = escapeHtml(name);
  return url ? `<a href='${escapeHtml(url)}' rel='nofollow'>${shown}</a>` : shown;
}

function deleteControl({ deleteClass, deleteUrl }: CommentParts): string {
  return `<span class='item-control ${deleteClass}'>
<a class='comment-delete' href='${deleteUrl}' title='Delete Comment'>
<img alt='' src='${BLOGGER_ORIGIN}/img/icon_delete13.gif'/>
</a>
</span>`;
}
