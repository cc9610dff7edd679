import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveView } from '../../../lib/view/derive';
import { initialState } from '../../../lib/view/initial-state';
import { railMarks, railPlaces, railTarget } from '../../../lib/view/rail';
import { reduce } from '../../../lib/view/reduce';
import type { ThreadAction } from '../../../lib/view/thread-action';
import { comment } from '../comments';

const post = { blogId: null, postId: '7', title: '', blogTitle: null, url: null, text: '' };

function placesOf(texts: readonly string[], ...actions: readonly ThreadAction[]) {
  const comments = texts.map((text, i) => ({ ...comment({ id: String(i + 1) }), text }));
  const page = { post, comments, declared: null, hasMore: false, isWhole: true, problems: [] };
  const state = actions.reduce(reduce, initialState(page));
  return railPlaces(deriveView(state.thread, state.marks).branches);
}

const texts = fc.array(
  fc.nat(3000).map((length) => 'x'.repeat(length)),
  { minLength: 1, maxLength: 60 },
);

describe('places beside the thread', () => {
  it('go by how long comments are', () => {
    const places = placesOf(['x'.repeat(370), '', 'x'.repeat(240)]);
    expect(places).toEqual([
      { id: '1', at: 0 },
      { id: '2', at: 0.5 },
      { id: '3', at: 0.63 },
    ]);
  });

  it('leave out the text that is folded', () => {
    const folded = { do: 'fold', id: '1', fold: 'comment' } as const;
    expect(placesOf(['x'.repeat(900), ''], folded)).toEqual([
      { id: '1', at: 0 },
      { id: '2', at: 0.5 },
    ]);
  });

  it('begin at the top and go down', () => {
    fc.assert(
      fc.property(texts, (texts) => {
        const places = placesOf(texts).map(({ at }) => at);
        expect(places[0]).toBe(0);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.every((at) => at < 1)).toBe(true);
      }),
    );
  });
});

describe('marks', () => {
  it('are those of what is marked, and never lie on each other', () => {
    fc.assert(
      fc.property(texts, fc.func(fc.boolean()), (texts, isMarked) => {
        const places = placesOf(texts);
        const marks = railMarks(places, 'new', isMarked);
        expect(marks.every(({ id }) => isMarked(id))).toBe(true);
        const gaps = marks.slice(1).map(({ at }, i) => at - (marks[i]?.at ?? 0));
        expect(gaps.every((gap) => gap >= 1 / 250)).toBe(true);
        expect(marks.length > 0).toBe(places.some(({ id }) => isMarked(id)));
      }),
    );
  });
});

describe('a press', () => {
  const places = [
    { id: '1', at: 0 },
    { id: '2', at: 0.5 },
    { id: '3', at: 0.9 },
  ];
  const marks = [{ id: '2', kind: 'new', at: 0.5 }] as const;
  it.each([
    ['near a mark leads to it', 0.48, '2'],
    ['far from any leads to what lies there', 0.95, '3'],
    ['above all leads to the first', 0, '1'],
  ])('%s', (_, at, id) => {
    expect(railTarget(places, marks, at)).toBe(id);
  });

  it('leads nowhere where nothing is shown', () => {
    expect(railTarget([], [], 0.5)).toBeNull();
  });
});
