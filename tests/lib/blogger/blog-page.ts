import { JSDOM } from 'jsdom';

/** A post's page around the given markup, as a document without a window of its own address. */
export function postPage(inside: string, head = ''): Document {
  return parse(postHtml(inside, head));
}

export function postHtml(inside: string, head = ''): string {
  return `<!DOCTYPE html><html><head>
    <meta content='blogger' name='generator'/>
    <link href='${POST_URL}?m=0' rel='canonical'/>
    <link href='https://www.blogger.com/feeds/77001/posts/default' rel='service.post'/>
    <link href='https://example.blogspot.com/feeds/88002/comments/default' rel='alternate'/>
    <title>A blog: On tea</title>${head}</head>
    <body><h3 class='post-title entry-title'> On tea </h3>
    <div class='post-body' id='post-body-88002'>Leaves first.<br>Then water.</div>
    ${inside}</body></html>`;
}

/** As `DOMParser` gives it: a document that is shown nowhere. */
export function parse(html: string): Document {
  return parser.parseFromString(html, 'text/html');
}

const parser = new new JSDOM('').window.DOMParser();

export const POST_URL = 'https://example.blogspot.com/2021/03/on-tea.html';

export type Sample = {
  readonly id: string;
  readonly name?: string;
  readonly body?: string;
  readonly replies?: readonly Sample[];
};

/** The time of a sample comment follows from its id, so that each has one of its own. */
export function timeOf(id: string): number {
  return 1_600_000_000_000 + Number(id.slice(-6)) * 1000;
}

export function permalinkOf(id: string): string {
  return `${POST_URL}?showComment=${timeOf(id)}#c${id}`;
}

/** Today's threaded list, with the empty reply skeleton that Blogger gives every comment. */
export function threaded(samples: readonly Sample[]): string {
  return `<div class='comments' id='comments'><a name='comments'></a>
    <h4>${count(samples)} comments:</h4><div class='comments-content'><div id='comment-holder'>
    <div class="comment-thread toplevel-thread"><ol id="top-ra">${samples.map(threadedItem).join('')}</ol>
    <div id="top-continue" class="continue"><a class="comment-reply">Add comment</a></div>
    <div class="comment-replybox-thread" id="top-ce"></div>
    <div class="loadmore hidden" data-post-id="88002"><a>Load more...</a></div></div></div></div>
    <p class='comment-footer'><div class='comment-form'><h4 id='comment-post-message'>Post 9</h4></div></p></div>`;
}

export function threadedItem(sample: Sample): string {
  const { id, replies = [] } = sample;
  return `<li class="comment" id="c${id}">${threadedBlock(sample)}
    <div class="comment-replies"><div id="c${id}-rt" class="comment-thread inline-thread"><ol id="c${id}-ra"><div>${replies
      .map(threadedItem)
      .join('')}</div><div id="c${id}-continue" class="continue"></div></ol></div></div>
    <div class="comment-replybox-single" id="c${id}-ce"></div></li>`;
}

function threadedBlock({ id, name = 'Anonymous', body = `Text of ${id}` }: Sample, blockId = '') {
  return `<div class="comment-block"${blockId}><div class="comment-header"><cite class="user">${name}</cite><span class="icon user "></span><span class="datetime secondary-text"><a rel="nofollow" href="${permalinkOf(id)}">1 March 2021 at 09:${id.slice(-2)}</a></span></div><p class="comment-content">${body}</p><span class="comment-actions secondary-text"><a class="comment-reply">Reply</a><span class="item-control blog-admin pid-4242"><a>Delete</a></span></span></div>`;
}

/** The list of 2012–2013, of Dynamic Views and of `?m=1`: the id is on the block. */
export function early(samples: readonly Sample[]): string {
  return `<div id='bc_0_9T' class='comment-thread' kind='r'><ol id='bc_0_9TB'>${samples.map(earlyItem).join('')}</ol>
    <div class='continue' kind='ci'><a>Add comment</a></div><div class='loadmore loaded' kind='rb'><a>Load more...</a></div></div>`;
}

function earlyItem(sample: Sample): string {
  const { id, replies = [] } = sample;
  return `<li id='bc_0_1B' class='comment' kind='b'>${threadedBlock(sample, ` id='c${id}'`)}
    <div class='comment-replies'><span><div class='comment-thread inline-thread'><ol class='thread-chrome'><div>${replies
      .map(earlyItem)
      .join('')}</div></ol></div></span></div></li>`;
}

export function earlySection(samples: readonly Sample[]): string {
  return `<div class='comments' id='comments'><h4>${count(samples)} comments:</h4><div class='comments-content'><div id='comment-holder'>${early(samples)}</div></div></div>`;
}

/** The definition list of V1 themes with threading off. */
export function flat(samples: readonly Sample[]): string {
  return `<div class='comments' id='comments'><a name='comments'></a><h4>\n${samples.length}\ncomments:\n</h4>
    <div id='Blog1_comments-block-wrapper'><dl class='avatar-comment-indent' id='comments-block'>${samples
      .map(
        ({ id, name = 'Anonymous', body = `Text of ${id}` }) => `
      <dt class='comment-author ' id='c${id}'><a name='c${id}'></a>
      <div class="avatar-image-container"><a class="avatar-hovercard" href="https://www.blogger.com/profile/1"><noscript>no</noscript></a></div>
      ${name}
      said...
      </dt><dd class='comment-body' id='Blog1_cmt-${id}'><p>\n${body}\n</p></dd>
      <dd class='comment-footer'><span class='comment-timestamp'><a href='${permalinkOf(id)}' title='comment permalink'>
      09:${id.slice(-2)}, March 01, 2021
      </a><span class='item-control blog-admin pid-4242'><a class='comment-delete'></a></span></span></dd>`,
      )
      .join('')}</dl></div><p class='comment-footer'><a href=''>Post a Comment</a></p></div>`;
}

/** The flat list of V2 themes. */
export function v2Flat(samples: readonly Sample[]): string {
  return `<div class='widget Blog' data-version='2'><section class='comments embed' data-num-comments='${samples.length}' id='comments'>
    <h3 class='title'>Comments</h3><div id='Blog1_comments-block-wrapper'><div id='comments-block'>${samples
      .map(
        ({ id, name = 'Anonymous', body = `Text of ${id}` }) => `
      <div class='comment' id='c${id}'><div class='comment-block'><div class='comment-author'>${name} said…</div>
      <div class='comment-body'>${body}</div><div class='comment-footer'><span class='comment-timestamp'>
      <a href='${permalinkOf(id)}'>1 March 2021 at 09:${id.slice(-2)}</a></span></div></div></div>`,
      )
      .join('')}</div></div></section></div>`;
}

/** The threaded list within a V2 theme. */
export function v2Threaded(samples: readonly Sample[]): string {
  return threaded(samples)
    .replace(
      "<div class='comments' id='comments'>",
      "<section class='comments threaded' id='comments'>",
    )
    .replace(/<\/div>$/, '</section>');
}

export function count(samples: readonly Sample[]): number {
  return samples.reduce((sum, { replies = [] }) => sum + 1 + count(replies), 0);
}
