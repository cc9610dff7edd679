import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommentId } from '../../../lib/model/comment';
import {
  type Arrival,
  AWAY_LIMIT,
  dismissNew,
  keepVisit,
  type Listing,
  leaveVisit,
  markOwn,
  markSeen,
  newIds,
  openVisit as openVisitIn,
  type Tabs,
  type VisitRecord,
} from '../../../lib/model/visit';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const all = (...ids: CommentId[]) => ({ ids, isComplete: true });
const part = (...ids: CommentId[]) => ({ ids, isComplete: false });
const fresh = (pageId: string, at: number): Arrival => ({ pageId, at, kind: 'fresh' });
const continued = (pageId: string, at: number): Arrival => ({ pageId, at, kind: 'continued' });

/** Opened in tab 1, with another tab open, unless told. */
const openVisit = (
  record: VisitRecord | null,
  listing: Listing,
  arrival: Arrival,
  tabs: Tabs = { own: 1, open: [1, 2] },
) => openVisitIn(record, listing, arrival, tabs);

/** A reader who read comments 1 and 2 once and left. */
function afterOneVisit(): VisitRecord {
  const opened = openVisit(null, all('1', '2'), fresh('a', 0));
  return leaveVisit(markSeen(opened, ['1', '2']), 'a', MINUTE);
}

describe('the first visit', () => {
  it('has nothing new in it', () => {
    const record = openVisit(null, all('1', '2'), fresh('a', 5));
    expect(record).toEqual({
      visitId: 'a',
      lastVisitAt: null,
      presentAt: 5,
      pages: { a: { tabId: 1, at: 5 } },
      baseline: ['1', '2'],
      isBaselineOpen: false,
      seen: [],
      own: [],
    });
    expect(newIds(record, ['1', '2'])).toEqual([]);
  });

  it('takes what "load all" brings as old', () => {
    const first = openVisit(null, part('1', '2'), fresh('a', 0));
    const loaded = openVisit(first, all('1', '2', '3'), fresh('a', MINUTE));
    expect(newIds(loaded, ['1', '2', '3'])).toEqual([]);
  });

  it('marks what arrives after everything had been listed', () => {
    const first = openVisit(null, all('1', '2'), fresh('a', 0));
    const reloaded = openVisit(first, all('1', '9', '2'), continued('b', MINUTE));
    expect(newIds(reloaded, ['1', '9', '2'])).toEqual(['9']);
  });
});

describe('a later visit', () => {
  it('marks what was not seen before, wherever it stands', () => {
    const record = openVisit(afterOneVisit(), all('1', '9', '2'), fresh('b', DAY));
    expect(record.lastVisitAt).toBe(MINUTE);
    expect(newIds(record, ['1', '9', '2'])).toEqual(['9']);
  });

  it('begins at once when the reader had gone elsewhere', () => {
    const second = openVisit(afterOneVisit(), all('1', '9', '2'), fresh('b', 2 * MINUTE));
    const left = leaveVisit(markSeen(second, ['1', '9', '2']), 'b', 3 * MINUTE);
    const third = openVisit(left, all('1', '9', '2'), fresh('c', 4 * MINUTE));
    expect(newIds(third, ['1', '9', '2'])).toEqual([]);
  });

  it('goes on over a reload and over the reload after posting', () => {
    const second = openVisit(afterOneVisit(), all('1', '9', '2'), fresh('b', DAY));
    const left = leaveVisit(markSeen(second, ['1', '9', '2']), 'b', DAY + MINUTE);
    const reloaded = openVisit(left, all('1', '9', '2'), continued('c', DAY + 2 * MINUTE));
    expect(newIds(reloaded, ['1', '9', '2'])).toEqual(['9']);
    expect(reloaded.visitId).toBe('b');
  });

  it('goes on where the page went away before it could say so', () => {
    const second = openVisit(afterOneVisit(), all('1', '9'), fresh('b', DAY));
    const reloaded = openVisit(second, all('1', '9'), continued('c', DAY + MINUTE));
    const told = leaveVisit(reloaded, 'b', DAY + 2 * MINUTE);
    expect([reloaded.visitId, told.pages]).toEqual(['b', { c: { tabId: 1, at: DAY + MINUTE } }]);
  });

  it.each<[string, Tabs]>([
    ['its tab came back to the post from elsewhere', { own: 1, open: [1, 2] }],
    ['its tab was closed', { own: 2, open: [2] }],
  ])('is over when %s, though the page could not say that it went', (_name, tabs) => {
    const second = openVisit(afterOneVisit(), all('1', '9', '2'), fresh('b', DAY));
    const seen = markSeen(second, ['1', '9', '2']);
    const third = openVisit(seen, all('1', '9', '2'), fresh('c', DAY + MINUTE), tabs);
    expect([third.visitId, newIds(third, ['1', '9', '2'])]).toEqual(['c', []]);
  });

  it('is shared with a second tab', () => {
    const second = openVisit(afterOneVisit(), all('1', '9', '2'), fresh('b', DAY));
    const other = openVisit(markSeen(second, ['9']), all('1', '9', '2'), fresh('c', DAY + MINUTE), {
      own: 2,
      open: [1, 2],
    });
    expect(newIds(other, ['1', '9', '2'])).toEqual(['9']);
  });

  it('is over after half an hour without a sign of the reader, and stays so', () => {
    const second = markSeen(openVisit(afterOneVisit(), all('9'), fresh('b', DAY)), ['9']);
    const late = DAY + AWAY_LIMIT + 1;
    const woken = keepVisit(second, 'b', late);
    expect(woken).toBe(second);
    expect(newIds(openVisit(woken, all('9'), continued('c', late)), ['9'])).toEqual([]);
  });

  it('lasts for as long as there are signs of the reader', () => {
    let record = markSeen(openVisit(afterOneVisit(), all('9'), fresh('b', DAY)), ['9']);
    for (let at = DAY; at < DAY + 10 * AWAY_LIMIT; at += AWAY_LIMIT) {
      record = keepVisit(record, 'b', at);
    }
    const reloaded = openVisit(record, all('9'), continued('c', record.presentAt + MINUTE));
    expect(newIds(reloaded, ['9'])).toEqual(['9']);
  });

  it('ends too when the clock was set back by a year', () => {
    const second = openVisit(afterOneVisit(), all('9'), fresh('b', 400 * DAY));
    expect(openVisit(second, all('9'), continued('c', 35 * DAY)).visitId).toBe('c');
  });
});

it("never marks the reader's own comment", () => {
  const second = openVisit(afterOneVisit(), all('1', '2'), fresh('b', DAY));
  const posted = markOwn(second, ['5']);
  expect(newIds(openVisit(posted, all('1', '5', '2'), continued('c', DAY)), ['1', '5'])).toEqual(
    [],
  );
  const next = openVisit(leaveVisit(posted, 'b', DAY), all('1', '5'), fresh('d', 3 * DAY));
  expect([newIds(next, ['1', '5']), next.own]).toEqual([[], ['5']]);
});

it('marks nothing that was dismissed', () => {
  const second = openVisit(afterOneVisit(), all('7', '8', '9'), fresh('b', DAY));
  expect(newIds(dismissNew(second, ['8']), ['7', '8', '9'])).toEqual(['7', '9']);
});

/** One thing that happens in a reader's year with one post. */
type Happening =
  | { kind: 'grow'; at: number[] }
  | { kind: 'come'; afterMinutes: number; isLeaveLost: boolean; inNewTab: boolean }
  | { kind: 'reload' | 'second-tab'; afterMinutes: number }
  | { kind: 'load-all' }
  | { kind: 'scroll'; upTo: number }
  | { kind: 'post' };

const minutes = fc.integer({ min: 0, max: 29 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('grow'), at: fc.array(fc.nat(1000)) }) },
  fc.record({
    kind: fc.constant('come'),
    afterMinutes: fc.oneof(fc.nat(29), fc.nat(30 * 24 * 60)),
    isLeaveLost: fc.boolean(),
    inNewTab: fc.boolean(),
  }),
  fc.record({ kind: fc.constantFrom('reload', 'second-tab'), afterMinutes: minutes }),
  fc.constant({ kind: 'load-all' } as const),
  fc.record({ kind: fc.constant('scroll'), upTo: fc.nat(1000) }),
  fc.constant({ kind: 'post' } as const),
);

describe.each(['on-leave', 'on-screen'] as const)('a year of visits, seen %s', (mode) => {
  it('marks exactly what is new, always', () => {
    fc.assert(
      fc.property(
        fc.array(happening, { maxLength: 60 }),
        fc.constantFrom(4, 1000),
        checkYear(mode),
      ),
      { numRuns: 400 },
    );
  });
});

/** Plays the year with the rules, beside a plain ledger of which visit first saw each comment. */
function checkYear(mode: 'on-leave' | 'on-screen') {
  return (year: readonly Happening[], pageSize: number) => {
    const blog: CommentId[] = ['1', '2', '3'];
    const page = () => ({ ids: blog.slice(0, pageSize), isComplete: blog.length <= pageSize });
    let now = 0;
    let pages = 0;
    let record: VisitRecord | null = null;
    let open: { pageId: string; tabId: number }[] = [];
    let tab = 1;

    let visit = 0;
    const firstSeen = new Map<CommentId, number>();
    const wasThereAtFirst = new Set<CommentId>();
    let isAllKnown = false;

    const list = (listing: { ids: CommentId[]; isComplete: boolean }, arrival: Arrival) => {
      const tabIds = open.map(({ tabId }) => tabId);
      record = openVisit(record, listing, arrival, { own: tab, open: [...tabIds, tab] });
      if (visit === 1 && !isAllKnown) {
        for (const id of listing.ids) wasThereAtFirst.add(id);
        isAllKnown = listing.isComplete;
      }
      const expected = listing.ids.filter(
        (id) => !((firstSeen.get(id) ?? visit) < visit || (visit === 1 && wasThereAtFirst.has(id))),
      );
      expect(newIds(record, listing.ids)).toEqual(expected);
      if (mode === 'on-leave') see(listing.ids);
    };
    const see = (ids: readonly CommentId[], inVisit = visit) => {
      record = markSeen(record as VisitRecord, ids);
      for (const id of ids) if (!firstSeen.has(id)) firstSeen.set(id, inVisit);
    };
    const load = (kind: Arrival['kind']) => {
      const pageId = `page-${++pages}`;
      open = [...open.filter(({ tabId }) => tabId !== tab), { pageId, tabId: tab }];
      list(page(), { pageId, at: now, kind });
    };
    const leave = () => {
      const here = open.filter(({ tabId }) => tabId === tab);
      for (const { pageId } of here) record = leaveVisit(record as VisitRecord, pageId, now);
    };

    visit = 1;
    load('fresh');
    for (const next of year) {
      if (next.kind === 'grow') {
        for (const at of next.at) blog.splice(at % blog.length, 0, String(blog.length + 1));
      } else if (next.kind === 'come') {
        // Every other tab is closed, without a word, and this one leads elsewhere and back.
        open = open.filter(({ tabId }) => tabId === tab);
        if (!next.isLeaveLost) leave();
        open = [];
        now += next.afterMinutes * MINUTE;
        if (next.inNewTab) tab++;
        visit++;
        load('fresh');
      } else if (next.kind === 'reload') {
        now += next.afterMinutes * MINUTE;
        leave();
        load('continued');
      } else if (next.kind === 'second-tab') {
        now += next.afterMinutes * MINUTE;
        tab++;
        load('fresh');
      } else if (next.kind === 'load-all') {
        const pageId = `page-${pages}`;
        list({ ids: [...blog], isComplete: true }, { pageId, at: now, kind: 'fresh' });
      } else if (next.kind === 'scroll') {
        if (mode === 'on-screen') see(page().ids.slice(0, next.upTo % pageSize));
      } else {
        const id = String(blog.length + 1);
        blog.push(id);
        record = markOwn(record as unknown as VisitRecord, [id]);
        firstSeen.set(id, 0);
        leave();
        load('continued');
      }
    }
  };
}
