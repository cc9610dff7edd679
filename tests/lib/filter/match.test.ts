import { describe, expect, it } from 'vitest';
import {
  FILTER_KEYS,
  type FilterFacts,
  findMatches,
  isQuestion,
  misunderstood,
} from '../../../lib/filter/match';
import { parseQuery } from '../../../lib/filter/query';
import type { Body } from '../../../lib/model/body';
import { comment, poster } from '../comments';

const now = new Date(2024, 4, 20, 12).getTime();
const at = (day: number, hour = 12) => new Date(2024, 4, day, hour).getTime();
const andrew = poster({ kind: 'profile', name: 'Andrew Penhallow', profileId: '42' });
const linked: Body = [
  { kind: 'italic', children: [{ kind: 'link', href: 'https://a.example/', children: ['there'] }] },
];

/** 1 Andrew (2 signed Ferryman (3)) 4 muted, 5 new, saved, moved; 6 without a time. */
const comments = [
  comment({
    id: '1',
    poster: andrew,
    text: 'Cold tea again. Why?',
    publishedAt: at(1, 10),
    clock: '1 May 2024 at 10:44',
  }),
  comment({
    id: '2',
    parentId: '1',
    text: 'The kettle is Andrew’s.',
    publishedAt: at(2),
    clock: '2 May 2024 at 12:00',
  }),
  comment({
    id: '3',
    parentId: '2',
    body: linked,
    publishedAt: at(3),
    clock: '3 May 2024 at 12:00',
  }),
  comment({
    id: '4',
    text: 'Hot tea, and no kettle',
    publishedAt: at(18),
    clock: '18 May 2024 at 12:00',
  }),
  comment({
    id: '5',
    text: 'See https://b.example/?q=1 and www.c.example',
    publishedAt: at(20, 9),
    clock: '20 May 2024 at 09:00',
  }),
  comment({ id: '6', body: [{ kind: 'quote', children: ['cold tea'] }, ' indeed'] }),
];
const facts: FilterFacts = {
  signOffOf: (id) => (id === '2' ? 'Ferryman' : null),
  answeredBy: ({ id, parentId }) =>
    comments.filter((other) => other.id === (id === '5' ? '1' : parentId)),
  isQuoting: (id) => id === '3',
  isNew: (id) => id === '5',
  isSaved: (id) => id === '5' || id === '1',
  isMuted: (id) => id === '4',
  isInferred: (id) => id === '5',
};

const found = (text: string) =>
  findMatches(comments, parseQuery(text, FILTER_KEYS), facts, now)
    .map(({ id }) => id)
    .join(' ');

describe('what is asked for', () => {
  it.each([
    ['tea', '1 6'],
    ['TEA cold', '1 6'],
    ['"cold tea" -again', '6'],
    ['-tea', '2 3 5'],
    ['andrew', '1 2'],
    ['anonymous', ''],
    ['10:44', '1'],
    ['may', ''],
    ['from:andrew', '1'],
    ['from:pen', '1'],
    ['from:ferryman', '2'],
    ['from:anonymous', '2 3 5 6'],
    ['-from:anonymous', '1'],
    ['from:andrew from:ferry', '1 2'],
    ['to:andrew', '2 5'],
    ['to:ferryman', '3'],
    ['to:10:44', '2 5'],
    ['before:2024-05-02', '1'],
    ['after:2024-05-03', '3 5'],
    ['after:2024-05-02 before:2024-05-03', '2'],
    ['after:today', '5'],
    ['-after:2024-05-02', '1 6'],
    ['is:new', '5'],
    ['is:saved', '1 5'],
    ['is:saved is:question', '1 5'],
    ['is:question', '1'],
    ['is:inferred', '5'],
    ['is:muted', '4'],
    ['is:muted kettle', '4'],
    ['is:muted is:new', '4 5'],
    ['-is:muted', '1 2 3 5 6'],
    ['-is:new kettle', '2'],
    ['has:link', '3 5'],
    ['has:quote', '3 6'],
    ['has:link -is:new', '3'],
    ['is:nonsense tea', '1 6'],
    ['before:someday tea', '1 6'],
    ['from: tea', '1 6'],
    ['who:andrew', ''],
  ])('%s', (text, ids) => {
    expect(found(text)).toBe(ids);
  });

  it.each([
    ['tea is:new from:x before:2016 is: has:', ''],
    ['who:x is:nonsense -has:cheese after:never', 'who is has after'],
  ])('is not understood: %s', (text, terms) => {
    const names = misunderstood(parseQuery(text, FILTER_KEYS), now).map((term) =>
      term.kind === 'key' ? term.key : term.unknownKey,
    );
    expect(names.join(' ')).toBe(terms);
  });
});

describe('a question', () => {
  it.each([
    ['Why?', true],
    ['"Why?" he said.', true],
    ['Really?! No.', true],
    ['https://a.example/?q=1', false],
    ['No.', false],
  ])('%s: %s', (text, isOne) => {
    expect(isQuestion(comment({ id: '1', text }))).toBe(isOne);
  });
});
