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
