import { describe, expect, it } from 'vitest';
import { lastOf, type Said } from './thread';

/*
 * Comments stand at round minutes as often as at others, and people call them by those as well. The
 * sentences were written before the engine was taught to take such a match for what it is; the hours
 * below them fall on the minute of a comment each.
 */

const THREAD: readonly Said[] = [
  ...['18:30', '21:45', '22:10'].map((at) => ({ at: `2018-03-05 ${at}` })),
  { at: '06:25', id: 'una', by: 'Una Birtwhistle' },
  { at: '06:26', id: 'moth', text: 'Never mind the carpet.\n\nMoth in the Stationery' },
  { at: '06:27', id: 'kettle', text: 'It was full when I left it.\n\nWatched Kettle' },
  ...['06:40', '07:15', '08:00', '08:30', '08:31', '09:05', '09:15', '09:55'].map((at) => ({ at })),
  ...['10:00', '10:11', '10:30', '11:15', '11:40', '12:00', '12:30', '12:45'].map((at) => ({ at })),
  ...['13:30', '14:20', '15:45', '16:50', '17:00', '18:10', '19:30', '20:20'].map((at) => ({ at })),
  { at: '20:38', id: 'last' },
];
const following = (text: string) => lastOf([...THREAD, { at: '20:50', text }]);

describe('findReferences by clock: a round minute in a sentence of any shape', () => {
  it.each<[string, string[]]>([
    ['We could do with the hat from 12:30 here.', ['12:30']],
    ['Brave, 15:45. Brave and true.', ['15:45']],
    ['They do have a policy, 16:50.', ['16:50']],
    ['dont sign it 6:40, ring your rep first', ['06:40']],
    ['give over 14.20, he never said that', ['14:20']],
    ['19.30 would you do it all again? Honestly?', ['19:30']],
    ['I laughed at 13:30 and then I laughed at 20:38.', ['13:30', 'last']],
    ["Right I'm off to print out 11:15 and 11:40", ['11:15', '11:40']],
    ['The magistrate (12:45): which bench was this?', ['12:45']],
    ['To the dad of 9.15: take a friend with you.', ['09:15']],
    ['We tried that 10.30, they binned it', ['10:30']],
    ['4.50 and 6.10 need their heads knocking together', ['16:50', '18:10']],
    ['0831 you have my vote', ['08:31']],
    ['1011, brilliant.', ['10:11']],
    ['11 15 our printer is doing the same', ['11:15']],
    ['Not yet 19.30pm, give it a week', ['19:30']],
    ['Does it come in blue 17:00?', ['17:00']],
    [
      '08:30 this morning and 21:45 last night are talking about the same man.',
      ['08:30', '2018-03-05 21:45'],
    ],
    ['Kettle on for 14:20 please somebody.', ['14:20']],
    ['Nobody has answered 10:00 yet.', ['10:00']],
    ['I nominate 19:30 for the job.', ['19:30']],
    ['Marry me 18:10', ['18:10']],
    ['Wise woman, 08:00.', ['08:00']],
    ['Oi 12:00', ['12:00']],
    ['It gets worse 09:05, wait till you see the sequel.', ['09:05']],
    ['Three times I have typed a reply to 15:45 and three times I have deleted it.', ['15:45']],
    ["My heart goes out to 06:40's lad.", ['06:40']],
    ["I'm in the same boat as 13:30, minus the boat.", ['13:30']],
    ['If 14:20 is who I hope it is then I owe them a fiver.', ['14:20']],
    ['Forget the report, 17:00 for chief inspector.', ['17:00']],
    ['Typical 16:50, always somebody else is to blame', ['16:50']],
    ['Would you credit it, 11:40, ours were delivered as well.', ['11:40']],
    ["Well 9.55 it is a fair cop but society's to blame.", ['09:55']],
    ['Behind you all the way, 20:20.', ['20:20']],
    ['14:20, 15:45, 16:50 – three different offices and one story.', ['14:20', '15:45', '16:50']],
    ['Anyone else in bits over 12:45?', ['12:45']],
    ['08:00 and 10:00 are both right, oddly.', ['08:00', '10:00']],
    ['Ours is in the cellar, 10:30. With the other one.', ['10:30']],
    ['Count me in 19:30', ['19:30']],
    ["I don't often agree with anybody, but 18:10.", ['18:10']],
    ['What on earth was 16:50 on about', ['16:50']],
    ['Somebody buy 07:15 some biscuits', ['07:15']],
    ['Scroll up to 09:15, it is all there.', ['09:15']],
    ['Hurrah for 12:00, the only grown up in the room.', ['12:00']],
    ['Come back 13:30, all is forgiven.', ['13:30']],
    ['(11:15, is that you Brian?)', ['11:15']],
    ['That told me, 12:45. Withdrawn.', ['12:45']],
    ['Is this the same cat as 10:30 had?', ['10:30']],
    ['Get well soon to the wife of 18:10.', ['18:10']],
    ['Which of you is the boss, 14:20 or 15:45?', ['14:20', '15:45']],
    ['10.00 can I nick that for my leaving speech', ['10:00']],
    ['Yours was quick, 09.05, mine took a year', ['09:05']],
    ['And the prize goes to... 13:30.', ['13:30']],
    ['17:00 – nobody asked me either.', ['17:00']],
    ['Steady on 12.30pm', ['12:30']],
    ['Reading 08:30 made me ring my mum.', ['08:30']],
    ['tell that to 11.15', ['11:15']],
    ['The bravest thing on here is 06:40.', ['06:40']],
  ])('%s', (text, targets) => {
    expect(following(text).targets).toEqual([...targets].sort());
  });
});

describe('findReferences by clock: an hour that falls on the minute of a comment', () => {
  it.each([
    'Court at 10:30, and no papers again.',
    'The hearing is listed for 12:00 in Leeds.',
    'Her train is the 16:50.',
    'My shift ends 20:20 and I am not staying.',
    'Got in at 09:15, screen froze by 09:55.',
    'I have a 12:30 and a 15:45 and no room for either.',
    'Team meeting 11:15. Bring your own chair.',
    'Doors open from 18:10 to 19:30.',
    'It was 12:45 before anybody rang.',
    'Nobody left before 17:00.',
    'He is tagged from 19:30.',
    'He was seen at 14:20 by the duty officer.',
    'The bus came at 16:50, full.',
    'Supervision 13:30 every Monday.',
    'The survey closes Friday 17:00.',
    'They close the counter at 16:50 now.',
    'Lunch was 12:00 to 12:30.',
    'Induction: 10:00 welcome, 10:30 tour, 11:15 fire drill.',
    'A ratio of 9.55 to one.',
    'I am on 15.45 an hour.',
    'Version 8.30 fixes it, they say.',
    'Section 10.11 of the manual.',
    'Up 6.40 on last month.',
    'The petrol was 14.20 and the sandwich 4.50.',
    'By 11:40 there were nine of us in the corridor.',
    'Since 08:30 I have done nothing but reset passwords.',
    'Woke up 06:40, went back to sleep, woke up 08:00.',
    'Breakfast at 08:00, bus at 09:05, court at 10:00.',
    'There is a webinar tomorrow, 13:30, cameras on.',
    'Radio 4, 20:20 tonight, worth a listen.',
    'I finish at 17:00 on a good day.',
    'Can we say 15:45 in the canteen?',
    'The appointment was for 14:20 and they took him at 15:45.',
    'Curfew 19:30.',
    'Panorama 20:20 BBC1',
    'We are all to log on at 10:00 sharp.',
    'John 11:40 is the verse you want.',
    'In the 2015 order, 12.30 is the paragraph.',
    'He arrived 12:45, drunk.',
    'My manager booked the room until 18:10.',
    'At 14:20 the phone rang and at 15:45 it stopped.',
    'The memo landed at 16:50 on a Friday.',
    'She was due 10:30, she came 11:40.',
    'We were told 12:00 and it was 13:30.',
    'Parking is 6.40 a day.',
    'Checked in 08:31, checked out 10:11.',
    'I was in the queue from 9.05.',
    'Around 19:30 the lights went.',
    'It is gone 20:20 and I am still in the office.',
    'Kick off 19:30.',
    'What time is it? 20:20 already.',
    'Nine of them at 12:30 and two at 13:30.',
    'Only 16:50 and dark already.',
    'The notice says 10:00, the letter says 10:30.',
    'The vigil is at 18:10 outside the office.',
    'I made it 12:45, he made it 12:30.',
    '1011 staff replied to the survey.',
    'Room 0831 is the one with the window.',
    'Emails at 21:45 and 22:10, from a man on leave.',
    'Please note the desk closes 16:50 from Monday.',
    'Monday 10:00 to 12:00, Tuesday 13:30 to 15:45.',
    'Caught the 7:15 as usual.',
    'My mum died 14:20 on the Tuesday.',
    'Meet outside, 12:30, bring a banner.',
    'Minutes: 10:00 apologies; 10:30 matters arising.',
    'Half an hour later, 11:15, still no answer.',
  ])('%s', (text) => {
    expect(following(text).references).toEqual([]);
  });
});

describe('findReferences by clock: where only the sense could tell', () => {
  it.each([
    'Every office has a 16:50.',
    "I'd sooner have 16:50 than the lot we've got.",
    '5pm I would have done just the same.',
  ])('is silent: %s', (text) => {
    expect(following(text).references).toEqual([]);
  });
});

describe('findReferences by name: called by what they are known by', () => {
  it.each<[string, string[]]>([
    ['To Watched Kettle: was it yours?', ['kettle']],
    ['Watched Kettle you are a tonic', ['kettle']],
    ['Moth you made my morning', ['moth']],
    ['Keep at it Una!', ['una']],
    ['Una B that is awful', ['una']],
    ['phone una', ['una']],
    ['Kettle, would you write it up for the branch?', ['kettle']],
  ])('%s', (text, targets) => {
    expect(following(text).targets).toEqual([...targets].sort());
  });
});
