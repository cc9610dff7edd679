import { BLOG, BLOGGER_ORIGIN } from '../blog';
import type { SamplePost } from '../posts/post';
import { earlyThreadedList } from './early-threaded-list';
import { flatList, flatPaging, v2FlatList } from './flat-list';
import { WORDS } from './language';
import type { PageOptions } from './options';
import { threadedList } from './threaded-list';

/** All that Blogger puts below a post: heading, list and form, in the markup of the dialect. */
export function commentSection(post: SamplePost, options: PageOptions): string {
  switch (options.dialect) {
    case 'threaded':
    case 'threaded-after-script':
      return v1Section(post, options, threadedContent(threadedList(post, options)));
    case 'early-threaded':
      return v1Section(post, options, threadedContent(earlyThreadedList(post, options, 0)));
    case 'flat':
      return v1Section(post, options, flatPaging(post, options) + flatList(post, options));
    case 'v2-threaded':
      return v2Section(post, options, 'threaded', threadedContent(threadedList(post, options)));
    case 'v2-flat':
      return v2Section(
        post,
        options,
        'embed',
        flatPaging(post, options) + v2FlatList(post, options),
      );
    case 'dynamic-views':
      return dynamicViewsSection(post, options);
  }
}

/** Blogger's number in the heading, which still counts what the owner has wiped out. */
export function declaredCount(post: SamplePost): number {
  return post.comments.length + post.vanished;
}

function v1Section(post: SamplePost, options: PageOptions, list: string): string {
  const words = WORDS[options.language];
  return `<div class='comments' id='comments'>
<a name='comments'></a>
<h4>${words.commentCount(declaredCount(post))}</h4>
${list}
<p class='comment-footer'>
<div class='comment-form'>
${commentForm(post, options)}
</div>
</p>
</div>`;
}

function v2Section(post: SamplePost, options: PageOptions, kind: string, list: string): string {
  const count = declaredCount(post);
  return `<section class='comments ${kind}${count === 0 ? ' no-comments' : ''}' data-num-comments='${count}' id='comments'>
<a name='comments'></a>
<h3 class='title'>${WORDS[options.language].commentCount(count)}</h3>
${list}
<div class='footer'>
<div class='comment-form'>
${commentForm(post, options)}
</div>
</div>
</section>`;
}

/** Dynamic Views has neither `#comments` nor a heading with a count, and its list stands twice. */
function dynamicViewsSection(post: SamplePost, options: PageOptions): string {
  return `<div class='comments'>
<div class='comments-wrapper blogger-comments' data-itemid='${post.id}'>
${threadedContent(earlyThreadedList(post, options, 0))}
</div>
</div>
<div class='comments viewitem-preload' style='display: none'>
<div class='comments-wrapper blogger-comments' data-itemid='${post.id}'>
${threadedContent(earlyThreadedList(post, options, 1))}
</div>
</div>`;
}

/** The inline script is dead code on today's pages; its empty data is what a reader must not trust. */
function threadedContent(list: string): string {
  return `<div class='comments-content'>
<script async='async' src='' type='text/javascript'></script>
<script type='text/javascript'>
    (function() {
      var items = null;
      var msgs = null;
      var config = {};
    })();
</script>
${list}
</div>`;
}

function commentForm(post: SamplePost, options: PageOptions): string {
  const frame =
    options.dialect === 'threaded-after-script'
      ? ''
      : `<iframe allowtransparency='true' class='blogger-iframe-colorize blogger-comment-from-post' frameborder='0' height='90px' id='comment-editor' name='comment-editor' src='' width='100%'></iframe>\n`;
  const skin = options.dialect.startsWith('v2') ? '&skin=contempo' : '';
  return (
    `<a name='comment-form'></a>\n` +
    `<h4 id='comment-post-message'>${WORDS[options.language].postComment}</h4>\n` +
    `<a href='${BLOGGER_ORIGIN}/comment/frame/${BLOG.id}?po=${post.id}&hl=${WORDS[options.language].locale}` +
    `&saa=85391&origin=${BLOG.origin}${skin}' id='comment-editor-src'></a>\n${frame}`
  );
}
