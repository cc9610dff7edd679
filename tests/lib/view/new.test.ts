import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../lib/model/comment';
import {
  arrivalKind,
  dayOf,
  orderNew,
  ownCommentAt,
  parseSince,
  type Since,
  selectNew,
  stepNew,
} from '../../../lib/view/new';

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

describe('the next new comment', () => {
  const order = ['1', '2', '3', '4', '5'];
  const isNew = new Set(['2', '4', '9']);
  it.each<[string, string | null, 1 | -1, string]>([
    ['the first, where the reader stands nowhere', null, 1, '2'],
    ['the last before, where the reader stands nowhere', null, -1, '4'],
    ['the one after', '2', 1, '4'],
    ['the one before', '4', -1, '2'],
    ['from between, after', '3', 1, '4'],
    ['from between, before', '3', -1, '2'],
    ['around the end', '4', 1, '2'],
    ['around the beginning', '2', -1, '4'],
    ['from a comment that is not here', '7', 1, '2'],
  ])('is %s', (_, current, by, next) => {
    expect(stepNew(order, isNew, current, by)).toBe(next);
  });

  it('is the same one where it is the only one', () => {
    expect(stepNew(order, new Set(['3']), '3', 1)).toBe('3');
    expect(stepNew(order, new Set(['3']), '3', -1)).toBe('3');
  });

  it('is none where nothing is new', () => {
    expect(stepNew(order, new Set(), '3', 1)).toBeNull();
  });
});

describe('a field says since when', () => {
  const now = new Date(2024, 9, 27, 15, 30).getTime();
  it.each<[string, Since | null]>([
    ['visit', 'visit'],
    ['week', 'week'],
    ['date', { after: new Date(2024, 9, 27).getTime() }],
    ['2024-10-01', { after: new Date(2024, 9, 1).getTime() }],
    ['', null],
    ['1 October', null],
  ])('%s', (value, since) => {
    expect(parseSince(value, now)).toEqual(since);
  });

  it.each(['2024-01-09', '2024-10-27', '1999-12-31'])('and shows it again: %s', (day) => {
    const since = parseSince(day, now);
    expect(typeof since === 'object' && since && dayOf(since.after)).toBe(day);
  });
});

describe('the reader’s own comment', () => {
  const blogger = 'https://www.blogger.com/';
  const address = 'https://a.blogspot.com/2024/05/post.html?showComment=1#c1';
  const own = [comment('1', NOW - 60_000), comment('2', NOW - 60_000)];
  it.each<[string, string, string, readonly Comment[], string | null]>([
    ['Blogger’s form has led back to it', address, blogger, own, '1'],
    ['the clock here is a little behind', address, blogger, [comment('1', NOW + 60_000)], '1'],
    ['one follows a link to an older one', address, blogger, [comment('1', NOW - HOUR)], null],
    ['one comes from elsewhere', address, 'https://example.org/', own, null],
    ['one comes from nowhere', address, '', own, null],
    ['the address names none', address.replace('#c1', ''), blogger, own, null],
    ['the address is no answer of the form', address.replace(/\?.*#/, '#'), blogger, own, null],
    ['it waits for the owner', address.replace('#c1', '#c3'), blogger, own, null],
    ['it has no date', address, blogger, [comment('1', null)], null],
  ])('is told where %s', (_, here, from, listed, id) => {
    expect(ownCommentAt(here, from, listed, NOW)).toBe(id);
  });
});
