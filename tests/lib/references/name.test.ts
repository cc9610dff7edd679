import { describe, expect, it } from 'vitest';
import { cuesOf, lastOf, post, type Said } from './thread';

/** Everybody has spoken once, before nine; the owner too. */
const COMPANY: readonly Said[] = [
  { at: '06:01', id: 'andrew', by: 'Andrew S Hatton' },
  { at: '06:02', id: 'ferryman', by: 'The Ferryman' },
  { at: '06:03', id: 'ml', by: 'ML' },
  { at: '06:04', id: 'will', by: 'Will' },
  { at: '06:05', id: 'grace', by: 'Grace' },
  { at: '06:06', id: 'mark', by: 'Mark' },
  { at: '06:07', id: 'may', by: 'May' },
  { at: '06:08', id: 'jim', by: 'Jim Brown', isOwner: true },
  { at: '06:09', id: 'joe', by: 'Joe' },
  { at: '06:10', id: 'netnipper', by: 'netnipper' },
  { at: '06:11', id: 'officer', by: 'Probation Officer' },
  { at: '06:12', id: 'rhian', by: 'Rhian Pugh' },
  { at: '06:13', id: 'wombat', by: 'Weary Wombat' },
  { at: '06:14', id: 'papa', by: 'papa2010' },
];
const POST = post('The minister met Joe Bloggs and Helen Reed in Leeds on Tuesday.');
const following = (text: string) => lastOf([...COMPANY, { at: '09:00', text }], POST);

describe('findReferences by name: a poster who is spoken to or of', () => {
  it.each<[string, string[]]>([
    ['Thanks Andrew', ['andrew']],
    ['Thank you Andrew, I had missed that.', ['andrew']],
    ['Thanks for digging that out Andrew.', ['andrew']],
    ['Andrew - where did you find that?', ['andrew']],
    ['Andrew, where did you find that?', ['andrew']],
    ['Andrew: where did you find that?', ['andrew']],
    ['Andrew where did you find that?', ['andrew']],
    ['@Andrew where did you find that?', ['andrew']],
    ['@ Andrew, where did you find that?', ['andrew']],
    ['Hi Andrew\nhope you are keeping well.', ['andrew']],
    ['Hello Andrew.', ['andrew']],
    ['Dear Andrew, with respect, no.', ['andrew']],
    ['To Andrew: no.', ['andrew']],
    ['I agree with Andrew on this one.', ['andrew']],
    ['As Andrew says, it was never costed.', ['andrew']],
    ["Andrew's point about pay stands.", ['andrew']],
    ['Andrew makes a good case.', ['andrew']],
    ['Andrew S Hatton has the right of it.', ['andrew']],
    ['Andrew S. Hatton has the right of it.', ['andrew']],
    ['I could not agree more, Andrew.', ['andrew']],
    ['You are right Andrew', ['andrew']],
    ['Well said Andrew!', ['andrew']],
    ['Sorry Andrew but I was there.', ['andrew']],
    ['I was there, Andrew, and you were not.', ['andrew']],
    ['Andrew and Ferryman - thank you both.', ['andrew', 'ferryman']],
    ['Andrew, Ferryman and ML, thank you all.', ['andrew', 'ferryman', 'ml']],
    ['Thanks Andrew & ML for the links.', ['andrew', 'ml']],
    ['The Ferryman speaks for me.', ['ferryman']],
    ['Ferryman speaks for me.', ['ferryman']],
    ['It was Ferryman who first brought this up.', ['ferryman']],
    ['ML - which office was that?', ['ml']],
    ['ML, which office was that?', ['ml']],
    ['@ML which office was that?', ['ml']],
    ['Thanks Will.', ['will']],
    ['Will, you have this the wrong way round.', ['will']],
    ['Grace - I feel for you.', ['grace']],
    ['Hi Mark, I feel for you.', ['mark']],
    ['Thanks May, I feel better now.', ['may']],
    ['Jim - it was in the Gazette last week.', ['jim']],
    ['Thanks Joe, that helps.', ['joe']],
    ['netnipper, I always read you first.', ['netnipper']],
    ['I always agree with netnipper on this.', ['netnipper']],
    ['Netnipper has this right.', ['netnipper']],
    ['Probation Officer - which area are you in?', ['officer']],
    ['Diolch. Rhian, which office is that?', ['rhian']],
    ['Rhian Pugh put it better than I can.', ['rhian']],
    ['Weary Wombat, get some sleep.', ['wombat']],
    ['So say I and so says Weary Wombat.', ['wombat']],
    ['papa2010 you old rogue', ['papa']],
    ['No Andrew, it was March.', ['andrew']],
    ['Good point Andrew.', ['andrew']],
  ])('%s', (text, targets) => {
    const { references, targets: found } = following(text);
    expect(found).toEqual([...targets].sort());
    expect(cuesOf(references)).toEqual(['name']);
  });
});

describe('findReferences by name: a name that is nobody in the thread', () => {
  it.each([
    'Andrew Selwyn asked about it in the House.',
    'Thanks to Andrew Selwyn for asking.',
    'Prince Andrew would know.',
    'Mr Andrew of the ministry would know.',
    'I met a man called Andrew at the bus stop.',
    'My brother Andrew works for the council.',
    'We sang of St Andrew and went home.',
    'Will we ever learn?',
    'Will this be in the budget? Will it heck.',
    'They will, will they not?',
    'Where there is a Will there is a way.',
    'Mark my words, it is coming.',
    'The mark of a good officer is patience.',
    'Mark Reckless was on the panel.',
    'Grace and favour houses for the few.',
    'There but for the grace of God.',
    'May I ask who signed it off?',
    'In May, June and July nobody came.',
    'May, June and July were quiet.',
    'Since last May, nothing.',
    'Thanks Jim for this blog.',
    'Thanks for posting this Jim',
    'Thank you Jim for keeping us going.',
    'Jim, please could you post about the pension?',
    'Keep up the good work Jim.',
    'Joe Bloggs said it would save millions.',
    'As Joe says in the article, it would save millions.',
    'Joe Public has no idea.',
    'Helen, who spoke to the minister, had no idea.',
    'Thanks Helen.',
    'I am a Probation Officer and proud.',
    'A Probation Officer says what others think.',
    'Any Probation Officer, past or present, knows.',
    'The Pugh report is out.',
    'See andrew.example.org for more.',
    'Anon, you have made my day.',
    'Anonymous has a point.',
    'Thanks Anon.',
    'Was it Hatton Garden or the other one?',
    'The ml in the bottle was wrong.',
    'A hatton is a hat, I think.',
    'Good Will Hunting was on last night.',
    'That is how it was in my day.\n\nAndrew',
    'That is how it was in my day.\n<3 Ferryman',
    'No Mark on the form, no pay.',
    'Somebody wrote "Andrew is the one who broke the whole of the thing for all of us" on the wall.',
  ])('%s', (text) => {
    expect(following(text).references).toEqual([]);
  });

  it('knows nobody who has not spoken yet', () => {
    expect(lastOf([{ at: '06:00' }, { at: '07:00', text: 'Thanks Andrew.' }]).references).toEqual(
      [],
    );
  });

  it('does not take a poster’s own name for another', () => {
    const { references } = lastOf([
      { at: '06:00', by: 'Andrew' },
      { at: '07:00', by: 'Andrew', text: 'Andrew here again. You know where I stand.\nAndrew' },
    ]);
    expect(references).toEqual([]);
  });

  it('is silent where the last that the poster said was removed', () => {
    const said = [
      { at: '06:00', by: 'Andrew' },
      { at: '07:00', by: 'Andrew', isRemoved: true },
    ];
    expect(lastOf([...said, { at: '08:00', text: 'Thanks Andrew.' }]).references).toEqual([]);
  });
});

describe('findReferences by name: which comment is meant', () => {
  const text = 'Andrew, I had forgotten that.';

  it('moves the comment under the only one of that poster', () => {
    const { movedUnder, references } = lastOf([
      { at: '06:00', by: 'Andrew' },
      { at: '08:00', text },
    ]);
    expect(movedUnder).toBe('06:00');
    expect(references).toEqual([
      {
        from: '08:00',
        to: ['06:00'],
        cue: 'name',
        span: [0, 6],
        certainty: 'certain',
        isAddressed: true,
        place: null,
      },
    ]);
  });

  it('links to the latest of several, and moves nothing', () => {
    const said = [
      { at: '06:00', by: 'Andrew' },
      { at: '07:00', by: 'Andrew' },
      { at: '08:00', text },
    ];
    expect(lastOf(said)).toMatchObject({ targets: ['07:00'], movedUnder: null });
  });

  it('takes what the poster came to say for meant, not the short replies that followed', () => {
    const piece = 'It is all about the tea, and about who makes it and when. '.repeat(5);
    const said = [
      { at: '06:00', by: 'Longshanks', text: piece },
      { at: '06:30', id: 'asks', under: '06:00' },
      { at: '07:00', by: 'Longshanks', under: '06:00', text: 'No, never again.' },
    ];
    const texts = ['@Longshanks: same here.', 'As Longshanks says there is no cure for it.'];
    expect(texts.flatMap((text) => lastOf([...said, { at: '09:00', text }]).targets)).toEqual([
      '06:00',
      '06:00',
    ]);
  });

  it('prefers what the poster said in the own branch', () => {
    const { targets, movedUnder } = lastOf([
      { at: '05:00', id: '1' },
      { at: '06:00', id: '2', by: 'Andrew', under: '1' },
      { at: '07:00', by: 'Andrew' },
      { at: '08:00', text, under: '1' },
    ]);
    expect({ targets, movedUnder }).toEqual({ targets: ['2'], movedUnder: '2' });
  });

  it('calls a poster by a sign-off, marked as such', () => {
    const { references, movedUnder } = lastOf([
      { at: '06:00', text: "The forms are back to front again.\n\n'Getafix" },
      { at: '08:00', text: 'Getafix - You have hit the nail on the head.' },
    ]);
    expect(references).toMatchObject([{ to: ['06:00'], cue: 'signoff', certainty: 'certain' }]);
    expect(movedUnder).toBe('06:00');
  });

  it('takes a name at a time by the clock, and once', () => {
    const { references } = lastOf([
      { at: '06:00', by: 'Andrew' },
      { at: '07:00', by: 'Andrew' },
      { at: '08:00', text: 'Andrew 06:00 you have it.' },
    ]);
    expect(references).toMatchObject([{ to: ['06:00'], cue: 'clock', span: [0, 12] }]);
  });
});
