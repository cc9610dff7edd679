import { describe, expect, it } from 'vitest';
import { citation } from '../../../lib/export/citation';
import { quote } from '../../../lib/export/quote';
import { savedComment } from '../saved';

const accessed = new Date(2026, 10, 22, 9).getTime();
const post = savedComment({ id: '7' }).post;
const saved = savedComment({
  id: '7',
  clock: '2 May 2024 at 00:10',
  // Still the first of May in UTC; the blog's own day is what is cited.
  publishedAt: Date.UTC(2024, 4, 1, 23, 10),
  permalink: 'https://kettle.example/a.html?showComment=1#c7',
  post: { ...post, title: 'The kettle', blogTitle: 'On <Kettles>' },
  text: 'Two sugars.\n"Please"',
});

describe('a citation', () => {
  it('is in Harvard style as Cite Them Right has it for blogs', () => {
    expect(citation(saved, accessed)).toEqual({
      text: 'Anonymous (2024) Comment on ‘The kettle’, On <Kettles>, 2 May. Available at: https://kettle.example/a.html?showComment=1#c7 (Accessed: 22 November 2026).',
      html: 'Anonymous (2024) Comment on ‘The kettle’, <i>On &#60;Kettles&#62;</i>, 2 May. Available at: https://kettle.example/a.html?showComment=1#c7 (Accessed: 22 November 2026).',
    });
  });

  it.each([
    [
      'no day on the blog’s clock',
      { clock: '00:10' },
      '(2024) Comment on ‘The kettle’, On <Kettles>, 1 May.',
    ],
    [
      'no date at all',
      { clock: '', publishedAt: null },
      '(no date) Comment on ‘The kettle’, On <Kettles>. Av',
    ],
    ['no name of the blog', { post }, ', probationmatters.blogspot.com, 2 May.'],
    [
      'no permalink',
      { post, permalink: null },
      'at: https://probationmatters.blogspot.com/2023/11/kettle.html#c7 (',
    ],
    [
      'no address',
      { post: { ...post, url: null }, permalink: null },
      'at: https://probationmatters.blogspot.com/ (',
    ],
  ])('says what is known where there is %s', (_, differences, part) => {
    expect(citation({ ...saved, ...differences }, accessed).text).toContain(part);
  });
});

it('a quote has the words, who, when and where', () => {
  expect(quote(saved)).toEqual({
    text: '“Two sugars.\n"Please"”\n— Anonymous, 2 May 2024 at 00:10, https://kettle.example/a.html?showComment=1#c7',
    html: '<blockquote cite="https://kettle.example/a.html?showComment=1#c7">Two sugars.<br>&#34;Please&#34;</blockquote><p>— Anonymous, <a href="https://kettle.example/a.html?showComment=1#c7">2 May 2024 at 00:10</a></p>',
  });
});
