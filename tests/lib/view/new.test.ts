import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../lib/model/comment';
import { arrivalKind, orderNew, type Since, selectNew } from '../../../lib/view/new';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = 1_700_000_000_000;

function comment(id: string, publishedAt: number | null): Comment {
  return {
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
    publishedAt,
    clock: '',
    body: [],
    text: '',
    permalink: null,
    isRemoved: false,
  };
}

const comments = [
  comment('old', NOW - 30 * DAY),
  comment('week', NOW - 6 * DAY),
  comment('own', NOW - 20 * HOUR),
  comment('undated', null),
  comment('day', NOW - 20 * HOUR),
  comment('hour', NOW - HOUR / 2),
];
const visit = { newIds: ['old', 'undated'], ownIds: ['own'] };

describe('what is new', () => {
  it.each<[Since, string[]]>([
    ['visit', ['old', 'undated']],
    ['hour', ['hour']],
    ['day', ['day', 'hour']],
    ['week', ['week', 'day', 'hour']],
    [{ after: NOW - 31 * DAY }, ['old', 'week', 'day', 'hour']],
    [{ after: NOW - HOUR / 2 }, []],
  ])('since %j', (since, ids) => {
    expect([...selectNew(comments, since, visit, NOW)]).toEqual(ids);
  });

  it('is listed in the order in which it was written', () => {
    const isNew = new Set(['hour', 'undated', 'old', 'day']);
    const ordered = orderNew([...comments].reverse(), isNew);
    expect(ordered.map(({ id }) => id)).toEqual(['old', 'day', 'hour', 'undated']);
  });
});

describe('a page that was opened by', () => {
  const post = 'https://probationmatters.blogspot.com/2024/05/a-post.html';
  const blog = 'https://probationmatters.blogspot.com/';
  const sent = `${post}?showComment=1700000000000#c1`;
  it.each([
    ['reload', '', post, 'continued'],
    ['back_forward', blog, post, 'continued'],
    ['navigate', '', post, 'fresh'],
    ['navigate', 'not an address', post, 'fresh'],
    ['navigate', blog, post, 'fresh'],
    ['navigate', blog, sent, 'fresh'],
    ['navigate', `${post}?commentPage=2`, post, 'continued'],
    ['navigate', 'https://www.blogger.com/', sent, 'continued'],
    ['navigate', 'https://www.blogger.com/', post, 'fresh'],
    ['navigate', 'https://www.example.org/', sent, 'fresh'],
  ] as const)('%s from %j to %s is %s', (type, referrer, address, kind) => {
    expect(arrivalKind(type, referrer, address)).toBe(kind);
  });
});
