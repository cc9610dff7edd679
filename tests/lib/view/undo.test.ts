import { expect, it } from 'vitest';
import { createUndoList } from '../../../lib/view/undo';

it('takes back what was done last, then what was done before', () => {
  const undone: string[] = [];
  const list = createUndoList();
  list.add(() => undone.push('first'));
  list.add(() => undone.push('second'));
  expect([list.undo(), list.undo(), list.undo()]).toEqual([true, true, false]);
  expect(undone).toEqual(['second', 'first']);
});

it('takes back one thing out of turn, once', () => {
  const undone: string[] = [];
  const list = createUndoList();
  const takeBackFirst = list.add(() => undone.push('first'));
  list.add(() => undone.push('second'));
  takeBackFirst();
  takeBackFirst();
  list.undo();
  expect(list.undo()).toBe(false);
  expect(undone).toEqual(['first', 'second']);
});
