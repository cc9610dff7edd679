import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findListRoots, readPage } from '../../../lib/blogger/read-page';
import type { Comment } from '../../../lib/model/comment';
import {
  count,
  early,
  earlySection,
  flat,
  POST_URL,
  parse,
  permalinkOf,
  postHtml,
  postPage,
  type Sample,
  threaded,
  timeOf,
  v2Flat,
  v2Threaded,
} from './blog-page';

const SAMPLES: readonly Sample[] = [
  { id: '7000000001', replies: [{ id: '7000000002' }, { id: '7000000003' }] },
  { id: '7000000004' },
];

const DIALECTS = [
  { dialect: 'threaded', markup: threaded, isThreaded: true },
  { dialect: 'early-threaded', markup: earlySection, isThreaded: true },
  { dialect: 'v2-threaded', markup: v2Threaded, isThreaded: true },
  { dialect: 'flat', markup: flat, isThreaded: false },
  { dialect: 'v2-flat', markup: v2Flat, isThreaded: false },
] as const;

describe.each(DIALECTS)('a $dialect page', ({ dialect, markup, isThreaded }) => {
  const samples: readonly Sample[] = isThreaded
    ? SAMPLES
    : [{ id: '7000000001' }, { id: '7000000004' }];

  it('gives each comment whole', () => {
    const page = readPage(postPage(markup(samples)));
    const id = '7000000004';
    expect(page?.comments.at(-1)).toEqual({
      id,
      parentId: null,
      poster: {
        kind: 'anonymous',
        name: 'Anonymous',
        url: null,
        profileId: null,
        pid: null,
        isBlogAuthor: false,
      },
      publishedAt: timeOf(id),
      clock: dialect === 'flat' ? '09:04, March 01, 2021' : '1 March 2021 at 09:04',
      body: [`Text of ${id}`],
      text: `Text of ${id}`,
      permalink: permalinkOf(id),
      isRemoved: false,
    } satisfies Comment);
  });

  it('is told from the other dialects, with its comments in order under their parents', () => {
    const page = readPage(postPage(markup(samples)));
    expect(page?.dialect).toBe(dialect);
    expect(page?.declared).toBe(count(samples));
    expect(page?.problems).toEqual([]);
    expect(page?.hasMore).toBe(false);
    expect(page?.comments.map((c) => [c.id, c.parentId])).toEqual(pairs(samples));
  });

  it('has its list told apart from what stands around it', () => {
    const [root, ...others] = findListRoots(postPage(markup(samples)));
    expect(others).toEqual([]);
    expect(root?.querySelector('.continue#top-continue, .loadmore, h4, .comment-form')).toBeNull();
    expect(root?.textContent).toContain('Text of 7000000001');
  });

  it('is left as it was', () => {
    const document = postPage(markup(samples));
    const before = document.documentElement.outerHTML;
    readPage(document);
    findListRoots(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is read as far as it goes wherever it breaks off', { timeout: 30_000 }, () => {
    const html = postHtml(markup(samples));
    const known = new Set(pairs(samples).map(([id]) => id));
    for (let end = 0; end < html.length; end += 61) {
      const page = readPage(parse(html.slice(0, end)));
      for (const { id } of page?.comments ?? []) expect(known).toContain(id);
    }
  });

  it('is a post without comments where the list is empty', () => {
    const page = readPage(postPage(markup([])));
    expect(page).toMatchObject({ dialect, comments: [], problems: [], hasMore: false });
  });

  it.each(HOSTILE)('keeps %s in a comment what it is: text', (_, body) => {
    const page = readPage(
      postPage(markup([{ id: '7000000001', body: `Before ${body} after` }, { id: '7000000004' }])),
    );
    expect(page?.comments.map((c) => [c.id, c.parentId])).toEqual([
      ['7000000001', null],
      ['7000000004', null],
    ]);
    expect(page?.problems).toEqual([]);
    expect(page?.comments[0]?.text).toMatch(/^Before.*after$/s);
    expect(page?.comments[1]).toMatchObject({
      text: 'Text of 7000000004',
      publishedAt: timeOf('7000000004'),
    });
  });
});

const HOSTILE: readonly (readonly [string, string])[] = [
  ['an element with the id of a comment', '<span id="c999999999">x</span>'],
  ['a whole comment', threaded([{ id: '999999999', body: 'x' }])],
  ['a block that closes the paragraph', '<div class="comment-block" id="c999999999">x</div>'],
  ['a link to another comment', '<a href="?showComment=1#c999999999">x</a>'],
  ['an unclosed tag', '<b><i>x'],
  ['a script', '<script>document.title = "x"</script>'],
  ['a form in a form', '<form><form><input name="q"></form>'],
  ['a heading with a number', '<h4>9999 comments</h4>'],
];

function pairs(
  samples: readonly Sample[],
  parentId: string | null = null,
): (readonly [string, string | null])[] {
  return samples.flatMap(({ id, replies = [] }) => [
    [id, parentId] as const,
    ...pairs(replies, id),
  ]);
}

describe('a threaded page', () => {
  it('gives every comment exactly once and under its parent, however they are nested', {
    timeout: 30_000,
  }, () => {
    const tree = fc.letrec<{ node: Sample }>((tie) => ({
      node: fc.record({
        id: fc.bigInt(100_000n, 10n ** 19n).map(String),
        replies: fc.oneof(
          { maxDepth: 4 },
          fc.constant([]),
          fc.array(tie('node'), { maxLength: 3 }),
        ),
      }),
    })).node;
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), fc.boolean(), (samples, isEarly) => {
        const expected = pairs(samples);
        fc.pre(new Set(expected.map(([id]) => id)).size === expected.length);
        const markup = isEarly ? earlySection : threaded;
        const page = readPage(postPage(markup(samples)));
        expect(page?.comments.map((c) => [c.id, c.parentId])).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('whose list stands twice, as in Dynamic Views, gives each comment once', () => {
    const copy = `<div class='comments'><div class='blogger-comments' data-itemid='88002'><div class='comments-content'>${early(SAMPLES)}</div></div></div>`;
    const document = postPage(copy + copy);
    const page = readPage(document);
    expect(page?.dialect).toBe('early-threaded');
    expect(page?.comments.map((c) => [c.id, c.parentId])).toEqual(pairs(SAMPLES));
    expect(findListRoots(document)).toHaveLength(2);
  });

  it('over a listing page, as in Dynamic Views, is read', () => {
    const script = `<script>var data = {'pageType': 'index'};</script>`;
    const page = readPage(postPage(threaded(SAMPLES), script));
    expect(page?.comments).toHaveLength(4);
  });

  it('whose blocks share one item gives each of them', () => {
    const blocks = early([{ id: '7000000001' }, { id: '7000000002' }]).replace(/<\/?li[^>]*>/g, '');
    const page = readPage(postPage(`<div id='comments'><ul><li>${blocks}</li></ul></div>`));
    expect(page?.comments.map(({ id }) => id)).toEqual(['7000000001', '7000000002']);
  });

  it('of `?m=1`, without list elements, is read too', () => {
    const mobile = early(SAMPLES).replace(/<(\/?)(li|ol)\b/g, '<$1div');
    const page = readPage(postPage(`<div class='comments' id='comments'>${mobile}</div>`));
    expect(page?.comments.map((c) => [c.id, c.parentId])).toEqual(pairs(SAMPLES));
  });

  it('that a reader tool robbed of classes, or of ids, is read by what is left', () => {
    const html = postHtml(threaded(SAMPLES));
    for (const cleaned of [
      html.replace(/ class="[^"]*"/g, '').replace(/ data-[\w-]+="[^"]*"/g, ''),
      html.replace(/ id="[^"]*"/g, ''),
    ]) {
      const page = readPage(parse(cleaned));
      expect(page?.comments.map((c) => [c.id, c.parentId, c.text, c.publishedAt])).toEqual(
        pairs(SAMPLES).map(([id, parent]) => [id, parent, `Text of ${id}`, timeOf(id)]),
      );
    }
  });

  it('reports what should be a comment and cannot be read', () => {
    const broken = '<li class="comment" id="c7000000009"><div class="comment-block"></div></li>';
    const nameless = '<li class="comment"><p>Who?</p></li>';
    const document = postPage(
      threaded(SAMPLES).replace('</ol>\n    <div id="top', `${broken}${nameless}$&`),
    );
    const page = readPage(document);
    expect(page?.problems).toEqual([
      { commentId: '7000000009', reason: 'It has no author part (cite.user).' },
      { commentId: null, reason: 'It has neither an id nor an address of its own.' },
    ]);
    expect(page?.comments).toHaveLength(4);
  });

  it('tells what Blogger put in place of a removed comment', () => {
    const body = '<span class="deleted-comment">Gone.</span>';
    const page = readPage(postPage(threaded([{ id: '7000000001', body }])));
    expect(page?.comments[0]).toMatchObject({ isRemoved: true, text: 'Gone.' });
  });

  it('tells posters apart', () => {
    const profile = (name: string) => `<a href="https://www.blogger.com/profile/0123">${name}</a>`;
    const markup = threaded([
      { id: '7000000001', name: profile('Jo') },
      { id: '7000000002', name: '<a href="http://jo.example/">Jo</a>' },
      { id: '7000000003', name: 'Jo' },
      { id: '7000000004', name: 'Anónimo' },
    ]).replace('"icon user "', '"icon user blog-author"');
    const posters = readPage(postPage(markup))?.comments.map((c) => c.poster);
    const nobody = { url: null, profileId: null, pid: null, isBlogAuthor: false };
    expect(posters).toEqual([
      {
        kind: 'profile',
        name: 'Jo',
        url: 'https://www.blogger.com/profile/0123',
        profileId: '0123',
        pid: 'pid-4242',
        isBlogAuthor: true,
      },
      { ...nobody, kind: 'link', name: 'Jo', url: 'http://jo.example/' },
      { ...nobody, kind: 'name', name: 'Jo' },
      { ...nobody, kind: 'anonymous', name: 'Anónimo' },
    ]);
  });

  it.each([['data-published-min', 'data-post-id="88002" data-published-min="1600007000004"']])(
    'has more where "Load more" carries %s',
    (_, attributes) => {
      const markup = threaded(SAMPLES).replace('data-post-id="88002"', attributes);
      expect(readPage(postPage(markup))?.hasMore).toBe(true);
    },
  );

  it('ignores a sidebar that lists comments of other posts', () => {
    const sidebar = `<div class='widget'><ol class='comment-thread'>${early([{ id: '5000000001' }])}</ol></div>`;
    const page = readPage(postPage(sidebar + threaded(SAMPLES)));
    expect(page?.comments.map((c) => [c.id, c.parentId])).toEqual(pairs(SAMPLES));
    expect(readPage(postPage(sidebar + threaded([])))?.comments).toEqual([]);
  });
});

describe('a flat page', () => {
  it.each([
    ['<a href="https://www.blogger.com/profile/1">Jo said</a>', 'Jo said'],
    ['Dick King', 'Dick King'],
    ['Lisa', 'Lisa'],
  ])('reads the name out of %s', (name, expected) => {
    for (const markup of [flat, v2Flat]) {
      const page = readPage(postPage(markup([{ id: '7000000001', name }])));
      expect(page?.comments[0]?.poster.name).toBe(expected);
    }
  });

  it('learns from linked names how the blog says "said"', () => {
    const link = '<a href="http://jo.example/">Jo</a>';
    const markup = v2Flat([
      { id: '7000000001', name: link },
      { id: '7000000002', name: 'Ann' },
    ]);
    const page = readPage(postPage(markup.replaceAll('said…', 'quoth!')));
    expect(page?.comments.map((c) => c.poster.name)).toEqual(['Jo', 'Ann']);
  });

  it('has more where the controls lead to another page', () => {
    const controls = (className: string) =>
      `<span class='paging-control-container'><a class='${className}' href='?commentPage=2'>Newer</a></span>`;
    const withControls = (className: string) =>
      readPage(postPage(flat([{ id: '7000000001' }]).replace('</h4>', `$&${controls(className)}`)));
    expect(withControls('')?.hasMore).toBe(true);
    expect(withControls('unneeded-paging-control')?.hasMore).toBe(false);
  });
});

describe('the post', () => {
  it('is read with its numbers, title, address and text', () => {
    expect(readPage(postPage(threaded([])))?.post).toEqual({
      blogId: '77001',
      postId: '88002',
      title: 'On tea',
      blogTitle: null,
      url: POST_URL,
      text: 'Leaves first.\nThen water.',
    });
  });

  const header = "<div class='widget Header'>";
  const feed = "<link rel='alternate' type='application/atom+xml' title='The Urn - Atom'";
  it.each([
    ["<meta property='og:site_name' content=' The  Urn '>", '', 'The Urn'],
    [`${feed} href='https://example.blogspot.com/feeds/posts/default'>`, '', 'The Urn'],
    [`${feed} href='https://example.blogspot.com/feeds/88002/comments/default'>`, '', null],
    ['', `${header}<h1 class='title'><a href='/'>\nThe Urn\n</a></h1></div>`, 'The Urn'],
    ['', `${header}<p class='title'>The Urn</p></div>`, 'The Urn'],
    ['', `${header}<img id='Header1_headerimg' alt='The Urn' src='/urn.png'></div>`, 'The Urn'],
    ['', `${header}</div>`, null],
  ])('tells the name of its blog by "%s%s"', (head, body, blogTitle) => {
    expect(readPage(postPage(threaded([]) + body, head))?.post.blogTitle).toBe(blogTitle);
  });

  it('is whole where the page goes on after the list', () => {
    const samples = [{ id: '7000000001' }, { id: '7000000002' }];
    const isWhole = (html: string) => readPage(postPage(html))?.isWhole;
    const html = threaded(samples);
    expect(isWhole(html)).toBe(true);
    const half = html.slice(0, html.indexOf('id="c7000000002"') + 60);
    expect(readPage(parse(postHtml(`${half}<!--`)))?.isWhole).toBe(false);
  });

  it.each([
    ['1 Kommentar:', 1],
    [' Kommentare:', null],
    ['No comments:', null],
    ['1,234 comments:', 1234],
    ['٢٤ تعليقًا:', 24],
    ['\n3\ncomments:\n', 3],
  ])('declares by "%s"', (heading, declared) => {
    const page = readPage(postPage(threaded([]).replace('0 comments:', heading)));
    expect(page?.declared).toBe(declared);
  });
});

describe('no post page', () => {
  it.each([
    ['a page that Blogger did not make', '<div id="comments"><ol id="top-ra"></ol></div>'],
    [
      'a page of another kind that links to a Blogger comment',
      `<div id="comments"><ol><li class="comment" id="comment-9">
        <a href="${permalinkOf('7000000001')}">there</a></li></ol></div>`,
    ],
    ['a Blogger page without a part for comments', '<meta name="generator" content="blogger">'],
    [
      'a listing page',
      `<meta name="generator" content="Blogger"><div id="comments"></div>
       <script>_WidgetManager._SetDataContext([{'name': 'blog', 'data': {'pageType': 'index'}}]);</script>`,
    ],
    ['an empty document', ''],
  ])('is %s', (_, html) => {
    expect(readPage(parse(html))).toBeNull();
    expect(findListRoots(parse(''))).toEqual([]);
  });
});
