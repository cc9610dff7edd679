import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ATTENTION,
  afterLook,
  isLookDue,
  LEAST_WAIT,
  LONGEST_WAIT,
  mayLookOnRequest,
  nextLookAt,
  startWatch,
  type Watch,
} from '../../../lib/arrivals/schedule';

const MINUTE = 60_000;
const there = { isInView: true, activeAt: 0 };

describe('a look is due', () => {
  it.each([
    ['not right after coming', there, 0, false],
    ['not a moment too soon', there, LEAST_WAIT - 1, false],
    ['after two minutes', there, LEAST_WAIT, true],
    ['not out of view', { ...there, isInView: false }, LEAST_WAIT, false],
    ['not for somebody who went away', there, ATTENTION + 1, false],
    ['for somebody who came back', { ...there, activeAt: ATTENTION }, ATTENTION + 1, true],
  ])('%s', (_, reader, now, isDue) => {
    expect(isLookDue(startWatch(0), reader, now)).toBe(isDue);
  });

  it.each([
    [1, 4 * MINUTE],
    [2, 8 * MINUTE],
    [4, 32 * MINUTE],
    [5, LONGEST_WAIT],
    [40, LONGEST_WAIT],
  ])('after %i failures only once %i ms are over', (failures, wait) => {
    let watch = startWatch(0);
    for (let i = 0; i < failures; i++) {
      watch = afterLook(watch, { isDone: false, retryAfter: null }, 0);
    }
    expect(nextLookAt(watch)).toBe(wait);
    expect(afterLook(watch, { isDone: true }, 0)).toEqual(startWatch(0));
  });

  it('never before the blog has had the rest that it asked for, on request neither', () => {
    const watch = afterLook(startWatch(0), { isDone: false, retryAfter: 90 * MINUTE }, MINUTE);
    expect(nextLookAt(watch)).toBe(91 * MINUTE);
    expect(mayLookOnRequest(watch, 90 * MINUTE)).toBe(false);
    expect(mayLookOnRequest(watch, 91 * MINUTE)).toBe(true);
  });

  it('never twice within two minutes, whatever comes between', () => {
    const outcomes = fc.oneof(
      fc.constant({ isDone: true } as const),
      fc.record({
        isDone: fc.constant(false as const),
        retryAfter: fc.option(fc.nat(3 * LONGEST_WAIT)),
      }),
    );
    const visit = fc.array(fc.tuple(fc.nat(5 * MINUTE), fc.boolean(), outcomes), { maxLength: 60 });
    fc.assert(
      fc.property(visit, (steps) => {
        let now = 0;
        let watch: Watch = startWatch(0);
        const looks = [0];
        for (const [later, isInView, outcome] of steps) {
          now += later;
          if (!isLookDue(watch, { isInView, activeAt: now }, now)) continue;
          expect(isInView && now >= watch.notBefore).toBe(true);
          watch = afterLook(watch, outcome, now);
          looks.push(now);
        }
        const gaps = looks.slice(1).map((at, i) => at - (looks[i] ?? 0));
        expect(gaps.filter((gap) => gap < LEAST_WAIT)).toEqual([]);
      }),
    );
  });
});
