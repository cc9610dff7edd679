// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readInertBody } from '../../../lib/blogger/inert-body';
import { readPlainBody } from '../../../lib/blogger/plain-body';
import { bodyText } from '../../../lib/model/body';
import { posts } from '../../blog/posts/all-posts';

/** As Blogger's feed writes them: inline markup, with breaks. */
const written = posts
  .flatMap(({ comments }) => comments.slice(0, 60))
  .map(({ says }) => says.replaceAll('\n', '<br />'));

it('reads the same words in the background as on a page', () => {
  const read = written.map((html) => bodyText(readPlainBody(html)));
  expect(read).toEqual(written.map((html) => bodyText(readInertBody(html, 'about:blank'))));
});

it.each([
  ['Anon 10:44: <i>so</i> true', ['Anon 10:44: ', { kind: 'italic', children: ['so'] }, ' true']],
  ['a<br>b<br />c', ['a', { kind: 'break' }, 'b', { kind: 'break' }, 'c']],
  [
    '<b>never <i>closed',
    [{ kind: 'bold', children: ['never ', { kind: 'italic', children: ['closed'] }] }],
  ],
  ['<a href="https://example.org/">a link</a>', ['a link']],
])('keeps what marks words, and no more: %s', (html, body) => {
  expect(readPlainBody(html)).toEqual(body);
});
