import type { SampleComment, SamplePost } from '../posts/post';
import { type CommentParts, commentParts, escapeHtml } from './comment-parts';
import { WORDS, type Words } from './language';
import type { PageOptions } from './options';
import { groupByParent, shownInThreads } from './paging';

/**
 * Blogger's list of about 2014 until now (`ol#top-ra`), which the V1 and the V2 themes share. Both
 * Blogger's `ol > div > li` and the empty reply boxes under every comment are as served.
 */
export function threadedList(post: SamplePost, options: PageOptions): string {
  const words = WORDS[options.language];
  const { comments, moreAfter } = shownInThreads(post, options);
  const replies = groupByParent(comments);
  const ran = options.dialect === 'threaded-after-script';

  const item = (comment: SampleComment): string => {
    const parts = commentParts(comment, post, options.language);
    const inner = (replies.get(comment.id) ?? []).map(item);
    return (
      `<li class="comment" id="c${parts.id}">${avatar(parts)}` +
      `<div class="comment-block">${header(parts)}${content(parts)}` +
      `${actions(parts, comment.parentId === null, words, ran)}</div>` +
      `<div class="comment-replies">${replyThread(parts.id, inner, words, ran)}</div>` +
      `<div class="comment-replybox-single" id="c${parts.id}-ce"></div></li>`
    );
  };

  const roots = (replies.get(null) ?? []).map(item);
  const publishedMin = moreAfter === null ? '' : ` data-published-min="${moreAfter}"`;
  return (
    `<div id='comment-holder'>\n<div class="comment-thread toplevel-thread"><ol id="top-ra">` +
    `${roots.join('')}</ol>` +
    `<div id="top-continue" class="continue${ran ? ' hidden' : ''}">` +
    `<a class="comment-reply" target="_self"${scriptHref(ran)}>${words.addComment}</a></div>` +
    `<div class="comment-replybox-thread" id="top-ce">${ran ? MOVED_FRAME : ''}</div>` +
    `<div class="loadmore hidden"${publishedMin} data-post-id="${post.id}">` +
    `<a target="_self"${scriptHref(ran)}>${words.loadMore}</a></div></div>\n</div>`
  );
}

/** The reply frame where Blogger's script puts it on load; {@link commentForm} then leaves it out. */
const MOVED_FRAME =
  `<iframe allowtransparency="true" class="blogger-iframe-colorize blogger-comment-from-post" ` +
  `frameborder="0" height="90px" id="comment-editor" name="comment-editor" src="" width="100%" ` +
  `style="display:block" data-resized="true"></iframe>`;

function scriptHref(ran: boolean): string {
  return ran ? ' href="javascript:;"' : '';
}

function avatar({ avatar }: CommentParts): string {
  return `<div class="avatar-image-container"><img src="${avatar}" alt=""/></div>`;
}

function header({ name, url, isOwner, permalink, clock }: CommentParts): string {
  const shown = escapeHtml(name);
  const user = url ? `<a href="${escapeHtml(url)}" rel="nofollow">${shown}</a>` : shown;
  return (
    `<div class="comment-header"><cite class="user">${user}</cite>` +
    `<span class="icon user ${isOwner ? 'blog-author' : ''}"></span>` +
    `<span class="datetime secondary-text">` +
    `<a rel="nofollow" href="${permalink}">${clock}</a></span></div>`
  );
}

function content({ body, isRemoved }: CommentParts): string {
  const inner = isRemoved
    ? `<span class="deleted-comment">${body}</span>`
    : body.replaceAll('<br />', '<br>');
  return `<p class="comment-content">${inner}</p>`;
}

/** Only a comment of the top level can be replied to; a nested one offers "Delete" alone. */
function actions(parts: CommentParts, isTop: boolean, words: Words, ran: boolean): string {
  return (
    `<span class="comment-actions secondary-text">${isTop ? replyLink(parts.id, words, ran) : ''}` +
    `<span class="item-control blog-admin ${parts.deleteClass}">` +
    `<a target="_self" href="${parts.deleteUrl}">${words.remove}</a></span></span>`
  );
}

function replyLink(id: string, words: Words, ran: boolean): string {
  return `<a class="comment-reply" target="_self" data-comment-id="${id}"${scriptHref(ran)}>${words.reply}</a>`;
}

function replyThread(id: string, items: readonly string[], words: Words, ran: boolean): string {
  return (
    `<div id="c${id}-rt" class="comment-thread inline-thread${items.length === 0 ? ' hidden' : ''}">` +
    `<span class="thread-toggle thread-expanded"><span class="thread-arrow"></span>` +
    `<span class="thread-count"><a target="_self"${scriptHref(ran)}>${words.replies}</a></span></span>` +
    `<ol id="c${id}-ra" class="thread-chrome thread-expanded"><div>${items.join('')}</div>` +
    `<div id="c${id}-continue" class="continue">${replyLink(id, words, ran)}</div></ol></div>`
  );
}
