import { describe, expect, it } from 'vitest';
import { lastOf, type Said } from './thread';

const BEFORE: readonly Said[] = [
  { at: '07:00', id: '1' },
  { at: '08:00', id: '2' },
  { at: '08:30', id: '2.1', under: '1' },
];

describe('findReferences by place', () => {
  it.each([
    'I agree with the comment above.',
    'The poster above has it.',
    'Agree with previous poster.',
    'As the previous comment says, no.',
    'To the anon above: no.',
    'The above comment is nonsense.',
    'Like the commenter before me I am baffled.',
    'I am with the person above.',
  ])('links, and never moves: %s', (text) => {
    const { references, movedUnder } = lastOf([...BEFORE, { at: '09:00', text }]);
    expect(references).toMatchObject([{ to: ['2'], cue: 'position', certainty: 'likely' }]);
    expect(movedUnder).toBeNull();
  });

  it.each([
    'See above.',
    'As I said above, no.',
    'In my previous comment I was too kind.',
    'The comments above are all from managers.',
    'In a previous post it was said that tea is free.',
    'The above is from the paper.',
    'A cut above the rest.',
    'Our last contributor to the tea fund has left.',
  ])('is silent: %s', (text) => {
    expect(lastOf([...BEFORE, { at: '09:00', text }]).references).toEqual([]);
  });

  it.each([
    'PS to my comment above, the kettle is mine.',
    'Sorry, in my previous comment I meant May.',
    'Part two. It broke again.',
    '(2/2) It broke again.',
    'Continued: it broke again.',
  ])('links to what was said right before, as if by the same poster: %s', (text) => {
    expect(lastOf([...BEFORE, { at: '08:50' }, { at: '08:55', text }]).targets).toEqual(['08:50']);
    expect(lastOf([...BEFORE, { at: '09:30', text }]).references).toEqual([]);
  });

  it('counts back where the last comment but one is named', () => {
    const { targets } = lastOf([
      { at: '07:00' },
      { at: '08:00' },
      { at: '09:00', text: 'As for the last comment but one, no.' },
    ]);
    expect(targets).toEqual(['07:00']);
  });

  it.each([
    [
      'I will send this in two parts. It was May when the kettle broke.',
      'Part two. It broke again.',
    ],
    ['It broke in May. More to follow.', 'Part 2: it broke again.'],
  ])('knows a first part by its promise: %j', (first, text) => {
    const said = [{ at: '09:00', text: first }, { at: '09:20' }, { at: '09:40', text }];
    expect(lastOf(said).targets).toEqual(['09:00']);
  });

  it.each([
    'Last comment from me on this.',
    'The last comment of mine was lost.',
    'The last person to leave puts out the light.',
  ])('takes none of its own for another: %s', (text) => {
    expect(lastOf([...BEFORE, { at: '09:00', text }]).references).toEqual([]);
  });

  it('looks within the own branch of a nested comment', () => {
    expect(
      lastOf([...BEFORE, { at: '09:00', under: '1', text: 'Not so, poster above.' }]).targets,
    ).toEqual(['2.1']);
  });

  it.each([
    ['First half of it (1/2)', '(2/2) and the second half.'],
    ['Part 1: the kettle.', 'Part 2: the tea.'],
    ['The kettle broke and then cont’d', 'cont’d: it broke again.'],
    ['1 of 2. The kettle broke.', '2 of 2. It broke again.'],
  ])('joins the parts of what is one: %j and %j', (first, second) => {
    const said = [{ at: '09:00', text: first }, { at: '09:01' }, { at: '09:02', text: second }];
    expect(lastOf(said).targets).toEqual(['09:00']);
  });

  it('joins nothing where no first part is marked', () => {
    expect(lastOf([...BEFORE, { at: '09:00', text: '2/2 was the score.' }]).references).toEqual([]);
  });
});
