import type { SampleComment, SamplePost } from '../posts/post';
import { type CommentParts, commentParts, escapeHtml } from './comment-parts';
import { WORDS, type Words } from './language';
import type { PageOptions } from './options';
import { groupByParent, shownInThreads } from './paging';

/**
 * Blogger's list of 2012 and 2013, also in Dynamic Views and on mobile pages: the comment's id is
 * on `div.comment-block`, while the ids of the list (`bc_0_1B`) number it through and tell nothing.
 *
 * @param listNumber the first number of those ids; a second list on one page has another.
 */
export function earlyThreadedList(
  post: SamplePost,
  options: PageOptions,
  listNumber: number,
): string {
  const words = WORDS[options.language];
  const { comments } = shownInThreads(post, options);
  const replies = groupByParent(comments);
  let count = 0;

  const item = (comment: SampleComment): string => {
    const inner = (replies.get(comment.id) ?? []).map(item);
    const thread =
      inner.length === 0 ? '' : replyThread(`bc_${listNumber}_${count++}`, inner, words);
    const name = `bc_${listNumber}_${count++}`;
    const parts = commentParts(comment, post, options.language);
    return (
      `<li id='${name}B' class='comment' kind='b'>` +
      `<div class='avatar-image-container'><img src='${parts.avatar}'></img></div>` +
      `<div id='c${parts.id}' class='comment-block'>${header(parts, name)}${content(parts, name)}` +
      `${actions(parts, name, comment.parentId === null, words)}</div>` +
      `<div id='${name}BR' class='comment-replies'>${thread}</div>` +
      `<div id='${name}B_box' class='comment-replybox-single'></div></li>`
    );
  };

  const roots = (replies.get(null) ?? []).map(item);
  const name = `bc_${listNumber}_${count}`;
  return (
    `<div id='comment-holder'>\n<div id='bc_${listNumber}_${count + 1}C' kind='c'>` +
    `<div id='bc_${listNumber}_${count + 1}CT'>` +
    `<div id='${name}T' class='comment-thread' kind='r' t='0' u='0'>` +
    `<ol id='${name}TB'>${roots.join('')}</ol>` +
    `<div id='${name}I' class='continue' kind='ci'>` +
    `<a href='javascript:;' target='_self'>${words.addComment}</a></div>` +
    `<div id='${name}T_box' class='comment-replybox-thread'></div>` +
    `<div id='${name}L' class='loadmore loaded' kind='rb'>` +
    `<a href='javascript:;' target='_self'>${words.loadMore}</a></div></div></div></div>\n</div>`
  );
}

function header(parts: CommentParts, name: string): string {
  const shown = escapeHtml(parts.name);
  const user = parts.url ? `<a rel='nofollow' href='${escapeHtml(parts.url)}'>${shown}</a>` : shown;
  return (
    `<div id='${name}M' class='comment-header' kind='m'><cite class='user'>${user}</cite>` +
    `<span class='icon user${parts.isOwner ? ' blog-author' : ''}'></span>` +
    `<span class='datetime secondary-text'>` +
    `<a rel='nofollow' href='${parts.permalink}'>${parts.clock}</a></span></div>`
  );
}

function content({ body, isRemoved }: CommentParts, name: string): string {
  const inner = isRemoved ? `<span class='deleted-comment'>${body}</span>` : body;
  return `<p id='${name}MC' class='comment-content'>${inner}</p>`;
}

function actions(parts: CommentParts, name: string, isTop: boolean, words: Words): string {
  const reply = isTop
    ? `<a kind='i' href='javascript:;' target='_self' o='r'>${words.reply}</a>`
    : '';
  return (
    `<span id='${name}MN' class='comment-actions secondary-text' kind='m'>${reply}` +
    `<span class='item-control ${parts.deleteClass}'>` +
    `<a o='d' target='_self' href='${parts.deleteUrl}'>${words.remove}</a></span></span>`
  );
}

function replyThread(name: string, items: readonly string[], words: Words): string {
  return (
    `<span id='${name}b+seed' kind='d'>` +
    `<div id='${name}T' class='comment-thread inline-thread' kind='t' t='0' u='0'>` +
    `<span id='${name}TT' class='thread-toggle thread-expanded' kind='g'>` +
    `<span id='${name}TA' class='thread-arrow'></span>` +
    `<span id='${name}TN' class='thread-count'>` +
    `<a href='javascript:;' target='_self'>${words.replies}</a></span></span>` +
    `<ol id='${name}TC' class='thread-chrome thread-expanded'><div>${items.join('')}</div>` +
    `<div id='${name}I' class='continue' kind='ci'>` +
    `<a href='javascript:;' target='_self'>${words.reply}</a></div></ol>` +
    `<div id='${name}T_box' class='comment-replybox-thread'></div></div></span>`
  );
}
