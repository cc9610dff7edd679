import { describe, expect, it } from 'vitest';
import { lastOf, post } from './thread';

const said = (text: string) => lastOf([{ at: '09:00', text }]).signOff;

describe('findSignOffs: names under Anonymous comments', () => {
  it.each([
    ["The kettle is broken again.\n\n'Getafix", 'Getafix'],
    ['The kettle is broken again.\n\n‘Getafix', 'Getafix'],
    ['The kettle is broken again.\n\n’Getafix', 'Getafix'],
    ["The kettle is broken again.\n'Getafix'", 'Getafix'],
    ["The kettle is broken again. 'Getafix", 'Getafix'],
    ['The kettle is broken again.\n- Getafix', 'Getafix'],
    ['The kettle is broken again.\n-Getafix', 'Getafix'],
    ['The kettle is broken again. - Getafix', 'Getafix'],
    ['The kettle is broken again.\n— Getafix', 'Getafix'],
    ['The kettle is broken again.\n-- JB', 'JB'],
    ['The kettle is broken again.\n~ Ferryman', 'Ferryman'],
    ['The kettle is broken again.\n/Probation Officer', 'Probation Officer'],
    ['The kettle is broken again. /Probation Officer', 'Probation Officer'],
    ['The kettle is broken again.\n\nRegards, ex-PO', 'ex-PO'],
    ['The kettle is broken again.\n\nRegards\nex-PO', 'ex-PO'],
    ['The kettle is broken again.\nKind regards, Sad of Leeds', 'Sad of Leeds'],
    ['The kettle is broken again.\nCheers, Ferryman', 'Ferryman'],
    ['The kettle is broken again.\nThanks,\nFerryman', 'Ferryman'],
    ['The kettle is broken again.\nYours in solidarity, Old Hand', 'Old Hand'],
    ['The kettle is broken again.\nIn solidarity,\nOld Hand', 'Old Hand'],
    ['The kettle is broken again.\nYours sincerely\nTired PSO', 'Tired PSO'],
    ['The kettle is broken again.\nSigned, Tired PSO', 'Tired PSO'],
    ['The kettle is broken again.\nBest wishes\nTired PSO', 'Tired PSO'],
    ['The kettle is broken again.\n(Disillusioned PO)', 'Disillusioned PO'],
    ['The kettle is broken again.\n- Disillusioned PO', 'Disillusioned PO'],
    ['The kettle is broken again.\n- Tilly Teapot', 'Tilly Teapot'],
    ['The kettle is broken again.\n*Wombat*', 'Wombat'],
    ['The kettle is broken again.\nLove, Wombat xx', 'Wombat'],
  ])('%j', (text, name) => {
    expect(said(text)).toBe(name);
  });

  it.each([
    'The kettle is broken again. /irony',
    'The kettle is broken again. /rant',
    'The kettle is broken again.\n/Rant over',
    'The kettle is broken again.\n</sarcasm>',
    'The kettle is broken again.\n/s',
    'The kettle is broken again.\nThanks',
    'The kettle is broken again.\nMany thanks',
    'The kettle is broken again.\nThanks, everyone',
    'The kettle is broken again.\nRegards',
    'The kettle is broken again.\nRant over',
    'The kettle is broken again.\nShameful',
    'The kettle is broken again.\nGetafix',
    "The kettle is broken again.\n'Nuff said",
    'The kettle is broken again.\nhttps://example.org/kettle',
    'The kettle is broken again.\n- https://example.org/kettle',
    '"The kettle is the heart of the office."\n- Winston Churchill',
    '"The kettle is the heart of the office." - Winston Churchill',
    'The kettle is the heart of the office.\n- Winston Churchill',
    '“The kettle is the heart of the office.”\n— Guardian',
    'The minister was seen to boil a kettle on Tuesday.\n- Guardian',
    'I speak as a Probation Officer',
    'It takes a good PO/Probation Officer',
    'The kettle is broken again. - or so they say',
    'The kettle is broken again.\n- Anon',
    'The kettle is broken again.\n- Discuss',
    'The kettle is broken again.\nThe end',
    "They call it 'Vision'",
    'Getafix',
    "'Getafix",
    'We need:\n- tea\n- milk\n- sugar cubes and a new kettle',
  ])('none in %j', (text) => {
    expect(said(text)).toBeNull();
  });

  it('takes a bare last line that ends several comments', () => {
    const signed = 'Still no news on the kettle.\n\nGetafix';
    expect(
      lastOf([
        { at: '08:00', text: 'No news.\n\nGetafix' },
        { at: '09:00', text: signed },
      ]).signOff,
    ).toBe('Getafix');
  });

  it('takes none of a poster who gave a name above', () => {
    expect(lastOf([{ at: '09:00', by: 'Andrew', text: "Quite so.\n'Getafix" }]).signOff).toBeNull();
  });

  it('takes thanks to somebody who has spoken for thanks', () => {
    const { signOff, targets } = lastOf([
      { at: '08:00', by: 'Ferryman' },
      { at: '09:00', text: 'That cheered me up.\nCheers, Ferryman' },
    ]);
    expect({ signOff, targets }).toEqual({ signOff: null, targets: ['08:00'] });
  });

  it('takes a person of the post under a passage for its author', () => {
    const { signOff } = lastOf(
      [{ at: '09:00', text: 'All kettles must go.\n- Pinfold' }],
      post('A spokesman, Gilbert Pinfold, would not comment.'),
    );
    expect(signOff).toBeNull();
  });

  it('takes no reference from the sign-off itself', () => {
    const said = [
      { at: '08:00', text: "No news.\n'Getafix" },
      { at: '09:00', text: "Still none.\n'Getafix" },
    ];
    expect(lastOf(said).references).toEqual([]);
  });
});
