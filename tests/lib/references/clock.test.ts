import { describe, expect, it } from 'vitest';
import { cuesOf, lastOf, type Said } from './thread';

/** A busy day: every time that the tables speak of is a comment's. */
const DAY: readonly Said[] = [
  { at: '2018-03-04 20:36' },
  { at: '2018-03-05 23:46' },
  ...[
    '00:22',
    '00:25',
    '07:02',
    '08:10',
    '08:45',
    '09:15',
    '09:25',
    '09:30',
    '10:13',
    '10:30',
    '10:44',
    '11:02',
    '12:10',
    '14:36',
    '16:15',
    '19:55',
    '22:11',
  ].map((at) => ({ at })),
];
const following = (text: string) => lastOf([...DAY, { at: '23:00', text }]);

describe('findReferences by clock: a comment called by its time', () => {
  it.each<[string, string[]]>([
    ['Anon 10:44 I could not have put it better.', ['10:44']],
    ['Annon@10.44 which trust was that?', ['10:44']],
    ['To 10:44, the form you want is on the intranet.', ['10:44']],
    ['@ 00:25 sleep well.', ['00:25']],
    ['@19:55 nobody asked us either.', ['19:55']],
    ['@10.44: seconded', ['10:44']],
    ['9.25 read the second page before you shout.', ['09:25']],
    ['09.25: read the second page.', ['09:25']],
    ['9:25 - read the second page.', ['09:25']],
    ['8:45 I think you have the wrong end of the stick.', ['08:45']],
    ['00:22 and 00:25 (same person, I take it), go to bed.', ['00:22', '00:25']],
    ['Anon 10:13 and 11:02, you two should meet.', ['10:13', '11:02']],
    ['10:13, 11:02 & 12:10 - all good points.', ['10:13', '11:02', '12:10']],
    ['Anon 10:13, Anon 11:02 and Anon 12:10 have all left then.', ['10:13', '11:02', '12:10']],
    ['12.10 above makes sense to me.', ['12:10']],
    ['Anonymous 4 March 2018 at 20:36 asked for figures and here they are.', ['2018-03-04 20:36']],
    ['Anonymous4 March 2018 at 20:36\nHere are the figures.', ['2018-03-04 20:36']],
    ['Anonymous March 4, 2018 at 8:36 PM wanted the figures.', ['2018-03-04 20:36']],
    ['4 March at 20:36 had this right.', ['2018-03-04 20:36']],
    ['yesterday 23:46 - still waiting for your source.', ['2018-03-05 23:46']],
    ['Anon 23:46 yesterday, still waiting.', ['2018-03-05 23:46']],
    ["Yesterday's 23:46 comment says it all.", ['2018-03-05 23:46']],
    ['Anon Monday 23:46, still waiting.', ['2018-03-05 23:46']],
    ['10.44am, well said.', ['10:44']],
    ['10.44 am, well said.', ['10:44']],
    ['1044hrs you are having a laugh.', ['10:44']],
    ['Anon 1044 you are having a laugh.', ['10:44']],
    ['@1044 you are having a laugh.', ['10:44']],
    ['Anon10:44 you are having a laugh.', ['10:44']],
    ['Anon 10;44 you are having a laugh.', ['10:44']],
    ['The 10:44 comment deserves a frame.', ['10:44']],
    ['In reply to 10.44, it was never costed.', ['10:44']],
    ['Reply to 10.44: it was never costed.', ['10:44']],
    ['Re 10:44, it was never costed.', ['10:44']],
    ['re: 10.44 it was never costed.', ['10:44']],
    ['10:44 has it right.', ['10:44']],
    ['In response to 22.11 I would say the opposite.', ['22:11']],
    ['Anon at 7.02 you must be new here.', ['07:02']],
    ['anonymous@12:10 you must be new here.', ['12:10']],
    ['Anonymous at 12:10 must be new here.', ['12:10']],
    ['Anonymous (12:10) must be new here.', ['12:10']],
    ['Whoever posted at 12:10 must be new here.', ['12:10']],
    ['I agree with 12:10.', ['12:10']],
    ['I totally agree with the comment at 12:10.', ['12:10']],
    ['Well said 12:10!', ['12:10']],
    ['Spot on, 12:10.', ['12:10']],
    ['Thanks 12:10, that cheered me up.', ['12:10']],
    ['Thank you Anon 12:10, that cheered me up.', ['12:10']],
    ['Sorry 12:10 but that is not how it works.', ['12:10']],
    ['No, 12:10, that is not how it works.', ['12:10']],
    ['As 12:10 says, nobody was asked.', ['12:10']],
    ['I think 12:10 makes a fair case.', ['12:10']],
    ["12:10's point about pay is the one that matters.", ['12:10']],
    ['What 12:10 said.', ['12:10']],
    ['Contrary to 12:10 we were asked.', ['12:10']],
    ['Further to 12:10, the minutes are out.', ['12:10']],
    ['I would not go that far.\n\n12:10 you have my vote.', ['12:10']],
    ['Fair enough. 12:10, you have my vote.', ['12:10']],
    ['Hear hear 12:10', ['12:10']],
    ['2.36pm you are a star.', ['14:36']],
    ['Anon 2.36 you are a star.', ['14:36']],
    ['Anon 10:44pm... no, sorry, Anon 22:11, I meant you.', ['22:11']],
    ['10:44 am I the only one who laughed at that?', ['10:44']],
    ['Anon at 10:44 and your friend at 12:10 should read the contract.', ['10:44', '12:10']],
    ['The poster at 16:15 has clearly never written one.', ['16:15']],
    ['I was going to stay out of this but Anon 16.15 is plain wrong.', ['16:15']],
    ['Are you for real 16:15?', ['16:15']],
    ['Dear 16.15, please take a seat.', ['16:15']],
    ['PS 16:15, it was a joke.', ['16:15']],
    ['To be fair to 16:15, it was a joke.', ['16:15']],
    ['Sorry, I meant 16:15.', ['16:15']],
    ['I see 16:15 is at it again.', ['16:15']],
    ['That took some nerve 16:15.', ['16:15']],
    ['At 16:15 they were only saying what we all think.', ['16:15']],
    ['I cannot forget what was said at 16:15.', ['16:15']],
    ['The person who could not sleep at 16:15: neither can I.', ['16:15']],
    ['What 16:15 did is the job.', ['16:15']],
    ["It's 16:15 again, with an update.", ['16:15']],
    ['Thank you for being honest 16:15, it helps.', ['16:15']],
    ['1615 - you forgot the tea.', ['16:15']],
  ])('%s', (text, targets) => {
    const { references, targets: found } = following(text);
    expect(found).toEqual([...targets].sort());
    expect(cuesOf(references)).toEqual(['clock']);
  });
});

describe('findReferences by clock: a time that is nobody', () => {
  it.each([
    'Court at 10:30 and not a report in sight.',
    'I was in court by 9:30 and home by 16:15.',
    'at 9:30 this morning I had four in the waiting room.',
    '9:30 this morning I had four in the waiting room.',
    'It took 13m13 to log on.',
    'They offered us £8.45 an hour.',
    '£10.44 is what I clear after parking.',
    '8.45 per hour before tax, would you believe.',
    '10.44% was the rise for the top table.',
    'A rise of 10.44% for some.',
    'They work 24/07 in that building.',
    'It has been like this since 1998/99.',
    'A first or a 2:1 is asked for now.',
    'See §10.44 of the manual.',
    'Section 10.13 of the framework covers it.',
    'Paragraph 12.10 is the one to read.',
    'PSI 12.10 was withdrawn.',
    'I get the 9.15 train every day.',
    'the 10:30 train was late again',
    'My train is the 7.02 from Leeds.',
    'It was on BBC Radio 4 at 8.10 today.',
    'Did anyone hear the interview on the Today programme at 8.10?',
    '10.30pm on Newsnight tonight, do watch.',
    'Newsnight 22.11 if you blinked you missed it.',
    'John 10:30 comes to mind.',
    'Romans 8:45 does not exist, look it up.',
    'Proverbs 12:10 and all that.',
    'Meet outside the court at 10:30 with banners.',
    'Protest @ 10:30 outside the office.',
    'Napo meeting @ 12:10 in room two.',
    'We won by 12.10 to 8.45 if you count the halves.',
    'The clinic runs from 9:30 to 12:10.',
    'The clinic runs 9:30-12:10.',
    'Open between 9:30 and 12:10 only.',
    '9.30 - 16.15 is not a working day for a prison.',
    'My appointment was 9.15 and I was seen at 11.02.',
    'Tomorrow 9:30 I have another of these.',
    'Version 10.44 of the software fixed nothing.',
    'v10.13 is worse.',
    'The ratio is now 10:30 across the division.',
    'My caseload went up 10.44 points on their tool.',
    'I woke up at 00:25 worrying about it.',
    'I started at 08:45 and finished at 19:55.',
    'It is 22:11 and I am still typing up.',
    "It's 22.11 and I am still typing up.",
    'He was due at 10:30. He came at 12:10. I had gone.',
    'After 16:15 the phones go dead.',
    'Before 9:30 nobody picks up.',
    'By 10:44 I had given up.',
    'Around 10:30 the fire alarm went.',
    'Every day at 9:15 we stand in a circle.',
    'The video is at 10:44 minutes in.',
    'Watch https://example.org/clip?t=10:44 before you judge.',
    'The log says 10:44:12 on that day.',
    'Ref 2018.10.44 if you want to look it up.',
    'Flat 10.44, Tower Block, is empty too.',
    'Room 10.44 is the one with the bucket.',
    '9:15 log on.\n9:30 log on again.\n10:30 ring the help desk.\n12:10 lunch at the desk.',
    '9:15 check the diary.\n9:20 cry.\n10:30 tea.',
    'In at 8.45, coffee at 9.15, done for by 9.30.',
    'The 9.30 start is fine but the 19.55 finish is not.',
    'I earn 12.10 and my friend at the supermarket earns more.',
    'He scored 10.44 on the new tool.',
    'The judge rose at 12:10 and never came back.',
    'Curfew is 19:55 so do the sums.',
    'The hearing is listed for 10:30.',
    'I finished about 19:55.',
    'See you all at 9.30.',
    'The bus is the 7.02 or the 8.10.',
    'I last ate at 12:10.',
    '10:30 this morning, 16:15 yesterday, and I am meant to be part time.',
    '8.45 to London, 9.15 to Leeds, 9.30 cancelled.',
    '9:15 in the queue, 9:25 at the till, 9.30 back in the car.',
    '10:13 and 10:30 were the buses that we had.',
    '9.30 from Crewe and it never came.',
    '9.15 and the first one has not come. 9:50 and neither has the second.',
  ])('%s', (text) => {
    expect(following(text).references).toEqual([]);
  });
});

describe('findReferences by clock: which comment is meant', () => {
  const text = 'Anon 10:44 you are right.';

  it('takes the latest earlier comment of that minute', () => {
    const { targets } = lastOf([
      { at: '2018-03-04 10:44' },
      { at: '2018-03-05 10:44' },
      { at: '2018-03-06 09:00', text },
    ]);
    expect(targets).toEqual(['2018-03-05 10:44']);
  });

  it('never takes a later one', () => {
    const comments = [{ at: '09:00', text }, { at: '10:44' }];
    expect(lastOf([...comments].reverse()).references).toEqual([]);
  });

  it('never takes the comment itself', () => {
    expect(lastOf([{ at: '10:44', text }]).references).toEqual([]);
  });

  it('names all comments of a shared minute, and moves nothing', () => {
    const { references, movedUnder } = lastOf([
      { at: '10:44', id: '1' },
      { at: '10:44', id: '2' },
      { at: '12:00', text },
    ]);
    expect(references).toEqual([
      {
        from: '12:00',
        to: ['1', '2'],
        cue: 'clock',
        span: [0, 10],
        certainty: 'likely',
        isAddressed: true,
        place: null,
      },
    ]);
    expect(movedUnder).toBeNull();
  });

  it('settles a shared minute by the branch that Blogger nested the comment in', () => {
    const { targets } = lastOf([
      { at: '10:00', id: '1' },
      { at: '10:44', id: '2', under: '1' },
      { at: '10:44', id: '3' },
      { at: '12:00', text, under: '1' },
    ]);
    expect(targets).toEqual(['2']);
  });

  it('settles a shared minute by "Anon", where one of the two gave a name', () => {
    const { targets } = lastOf([
      { at: '10:44', id: '1', by: 'Ferryman' },
      { at: '10:44', id: '2' },
      { at: '12:00', text },
    ]);
    expect(targets).toEqual(['2']);
  });

  it('settles a shared minute by the name before it', () => {
    const { targets, words } = lastOf([
      { at: '10:44', id: '1', by: 'Ferryman' },
      { at: '10:44', id: '2' },
      { at: '12:00', text: 'I see what Ferryman at 10:44 is driving at.' },
    ]);
    expect(targets).toEqual(['1']);
    expect(words).toEqual(['Ferryman at 10:44']);
  });

  it('settles a shared minute by the words that are quoted beside it', () => {
    const { targets } = lastOf([
      { at: '10:44', id: '1', text: 'The office is cold and the kettle is broken.' },
      { at: '10:44', id: '2', text: 'Nobody reads the forms that we fill in for them.' },
      { at: '12:00', text: 'Anon 10:44 "nobody reads the forms that we fill in" is so true.' },
    ]);
    expect(targets).toEqual(['2']);
  });

  it('names what is left of a comment that was removed, none other of its minute, and moves nothing', () => {
    const { targets, movedUnder } = lastOf([
      { at: '2018-03-05 10:44' },
      { at: '2018-03-06 10:44', isRemoved: true },
      { at: '2018-03-06 12:00', text },
    ]);
    expect({ targets, movedUnder }).toEqual({ targets: ['2018-03-06 10:44'], movedUnder: null });
  });

  it('is silent where one of the two comments of that minute was removed', () => {
    const { references } = lastOf([
      { at: '10:44', id: '1' },
      { at: '10:44', id: '2', isRemoved: true },
      { at: '12:00', text },
    ]);
    expect(references).toEqual([]);
  });

  it('knows a removed comment that Blogger itself nests the answer under', () => {
    const { targets, movedUnder } = lastOf([
      { at: '10:44', id: '1', isRemoved: true },
      { at: '12:00', under: '1', text },
    ]);
    expect({ targets, movedUnder }).toEqual({ targets: ['1'], movedUnder: null });
  });

  it('settles a shared minute by what only one of the comments speaks of', () => {
    const { targets, movedUnder } = lastOf([
      { at: '10:44', id: '1', text: 'The biscuits have gone from the kitchen.' },
      { at: '10:44', id: '2', text: 'The pension figures are out.' },
      { at: '12:00', text: 'Anon 10:44 those figures are wrong.' },
    ]);
    expect({ targets, movedUnder }).toEqual({ targets: ['2'], movedUnder: null });
  });

  it('is silent where nothing stands at that minute', () => {
    expect(lastOf([{ at: '10:43' }, { at: '12:00', text }]).references).toEqual([]);
  });

  it('is silent where the day that is named has no such comment', () => {
    const { references } = lastOf([
      { at: '2018-03-05 10:44' },
      { at: '2018-03-06 12:00', text: 'Anon 2 March 2018 at 10:44 you are right.' },
    ]);
    expect(references).toEqual([]);
  });

  it('prefers the exact hour to the other half of the day', () => {
    const { targets } = lastOf([
      { at: '02:36' },
      { at: '14:36' },
      { at: '20:00', text: 'Anon 2.36 you are right.' },
    ]);
    expect(targets).toEqual(['02:36']);
  });

  it('moves a comment that speaks to one minute under it', () => {
    expect(lastOf([{ at: '10:44' }, { at: '12:00', text }]).movedUnder).toBe('10:44');
  });

  it('moves a comment that speaks to several under the first', () => {
    const said = [
      { at: '10:13' },
      { at: '10:44' },
      { at: '12:00', text: 'Anon 10:44 yes, and Anon 10:13 no.' },
    ];
    expect(lastOf(said).movedUnder).toBe('10:44');
  });

  it('leaves a comment that merely mentions another where it stands', () => {
    const said = [
      { at: '10:44' },
      {
        at: '12:00',
        text: 'A long day, with little to show for it. It was as the 10:44 comment says.',
      },
    ];
    expect(lastOf(said)).toMatchObject({ targets: ['10:44'], movedUnder: null });
  });

  it('moves a nested comment within its branch only', () => {
    const branch = [
      { at: '09:00', id: '1' },
      { at: '10:44', id: '2', under: '1' },
      { at: '11:02', id: '3' },
    ];
    expect(lastOf([...branch, { at: '12:00', under: '1', text }]).movedUnder).toBe('2');
    const out = lastOf([...branch, { at: '12:00', under: '1', text: 'Anon 11:02 no.' }]);
    expect(out).toMatchObject({ targets: ['3'], movedUnder: null });
  });

  it('leaves words that are somebody else’s to them', () => {
    const said: Said[] = [
      { at: '10:44' },
      { at: '11:02', text: 'Anon 10:44 you are right about the forms.' },
      {
        at: '12:00',
        text: '"Anon 10:44 you are right about the forms" is a strange thing to say.',
      },
    ];
    expect(lastOf(said).targets).toEqual(['11:02']);
  });
});
