import { describe, expect, it } from 'vitest';
import { lastOf, type Said } from './thread';

describe('findReferences, of names at the foot that somebody calls', () => {
  it.each([
    ['A former NEC rep', 'Former NEC rep: thank you for looking it up.'],
    ['JP (retired)', 'JP (retired), do come and see us.'],
    ['Nearly There (honest)', 'Nearly There (honest), frame that letter.'],
    ['Old Heron, PO', 'You made me laugh Old Heron. Is it plastic?'],
    ['PO, wide awake', 'PO, wide awake: it was the same in our county.'],
    ['Regards, a weary VLO', 'weary VLO - I hear you.'],
    ['Night Shift PO', "Night Shift PO's third suggestion was tried here."],
  ])('%s', (signed, text) => {
    const found = lastOf([
      { at: '09:00', text: `We asked for the minutes twice and had none.\n\n${signed}` },
      { at: '10:00', text },
    ]);
    expect(found.targets).toEqual(['09:00']);
    expect(found.references.map(({ cue }) => cue)).toEqual(['signoff']);
  });

  it.each([
    ['Good point', 'Good point, and one that nobody made at the meeting.'],
    ['Make of that what you will', 'Make of that what you will, they did not.'],
    ['Nothing changes', 'Nothing changes: we are still in the annexe.'],
    ['Full stop', 'Full stop, new paragraph, as my teacher said.'],
    ['Rant done, sorry', 'Rant done, sorry: that is how all of mine end.'],
  ])('but no last line such as "%s"', (last, text) => {
    const found = lastOf([
      { at: '09:00', text: `We asked for the minutes twice and had none.\n\n${last}` },
      { at: '10:00', text },
    ]);
    expect(found.targets).toEqual([]);
  });
});

describe('findReferences, of a poster who has said several things', () => {
  const talk: readonly Said[] = [
    {
      at: '08:00',
      by: 'Lapwing',
      text: 'I kept the rota for eleven years. There were four of us, one telephone and a ledger that nobody but Maureen could read, and still the visits were done, week in, week out.',
    },
    { at: '09:00', text: 'Lapwing, who was Maureen?' },
    { at: '09:40', by: 'Lapwing', text: '@09:00 She ran the place, and two choirs besides.' },
  ];

  it('takes what they came to say before what they answered others', () => {
    const found = lastOf([...talk, { at: '14:00', text: 'Lapwing, thank you for this.' }]);
    expect(found.targets).toEqual(['08:00']);
  });

  it('takes what speaks of the same as the paragraph that names them', () => {
    const text = 'The visits have gone here.\n\nLapwing, which choirs?';
    expect(lastOf([...talk, { at: '14:00', text }]).targets).toEqual(['09:40']);
  });

  it('takes what they said last, right behind it', () => {
    const found = lastOf([...talk, { at: '09:50', text: 'Lapwing, thank you for this.' }]);
    expect(found.targets).toEqual(['09:40']);
  });

  it('takes one for all places in a comment where the name is said', () => {
    const text = 'Lapwing, which choirs? Two! Well done Lapwing.';
    const found = lastOf([...talk, { at: '14:00', text }]);
    expect(found.references.map(({ to }) => to)).toEqual([['09:40'], ['09:40']]);
  });
});

describe('findReferences, of a place with what is spoken of there', () => {
  const talk: readonly Said[] = [
    { at: '08:00', text: 'Does anyone know what becomes of our pensions on transfer?' },
    { at: '09:00', text: 'We built a kiln out of bricks from the old yard.' },
    {
      at: '10:00',
      text: 'Cut from the Chronicle: "The yard is to be sold for flats by the spring."',
    },
    { at: '11:00', text: 'Raining again.' },
  ];

  it.each([
    ['The comment above about the kiln cheered me up.', '09:00'],
    ['To answer the pension query above, it stays where it is.', '08:00'],
    ['A correction to the article quoted above from the Chronicle: it is let.', '10:00'],
    ['The comment above is right.', '11:00'],
    ['The comment above about the weather is right.', '11:00'],
  ])('%s', (text, target) => {
    expect(lastOf([...talk, { at: '12:00', text }]).targets).toEqual([target]);
  });
});
