import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readListing } from '../../../lib/blogger/listing';

const page = (posts: string, type = 'index', path = '/2024/10/one.html') =>
  new JSDOM(
    `<meta content='blogger' name='generator'><script>_WidgetManager._SetDataContext([{'name': 'blog', 'data': {'pageType': '${type}'}}]);</script>${posts}`,
    { url: `https://second-desk.blogspot.com${path}` },
  ).window.document;

const listed = (document: Document) =>
  readListing(document).map(({ postId, declared }) => ({ postId, declared }));

describe('readListing', () => {
  it.each([
    [
      'a post of an old theme, numbered by the anchor before it',
      `<div class='post'><a name='4711000000000000001'></a><h3>One</h3>
       <a class='comment-link' href='/2024/10/one.html#comment-form'>39 comments:</a></div>`,
      [{ postId: '4711000000000000001', declared: 39 }],
    ],
    [
      'a link to the form in a window of its own',
      `<span class='post-comment-link'><a href='https://www.blogger.com/comment.g?blogID=1&postID=4711000000000000002'>1.204 Kommentare</a></span>`,
      [{ postId: '4711000000000000002', declared: 1204 }],
    ],
    [
      'posts of a newer theme, numbered by their bodies, each once',
      `<article><div id='post-body-4711000000000000003'></div>
       <a class='comment-link' href='/x.html#comments'>2 comments</a><a href='/x.html#comments'>2</a></article>
       <article><div id='post-body-4711000000000000004'></div>
       <a class='comment-link' href='/y.html#comments'>Post a comment</a></article>`,
      [
        { postId: '4711000000000000003', declared: 2 },
        { postId: '4711000000000000004', declared: 0 },
      ],
    ],
    [
      'nothing of a post whose own number is missing beside another',
      `<div><p><a class='comment-link' href='/x.html#comments'>2 comments</a></p>
       <div id='post-body-4711000000000000005'></div><div id='post-body-4711000000000000006'></div></div>`,
      [],
    ],
    ['nothing where there are no links', '<p>No posts.</p>', []],
  ])('reads %s', (_case, posts, expected) => {
    expect(listed(page(posts))).toEqual(expected);
  });

  it('leaves the page of a post alone', () => {
    const link = `<a name='4711000000000000001'></a><a class='comment-link' href='#comments'>3</a>`;
    expect(listed(page(link, 'item'))).toEqual([]);
    expect(listed(page(link))).toEqual([{ postId: '4711000000000000001', declared: 3 }]);
  });

  it.each(['/', '/2024/', '/2024/10/', '/search/label/tea', '/search', '/2009_05_01_archive.html'])(
    'knows a page at %s whose script says nothing',
    (path) => {
      const link = `<a name='4711000000000000001'></a><a class='comment-link' href='#comments'>3</a>`;
      expect(listed(page(link, '-', path))).toEqual([
        { postId: '4711000000000000001', declared: 3 },
      ]);
    },
  );

  it('leaves a page alone that Blogger did not make', () => {
    const { document } = new JSDOM(`<a class='comment-link' href='/x#comments'>3</a>`).window;
    expect(listed(document)).toEqual([]);
  });
});
