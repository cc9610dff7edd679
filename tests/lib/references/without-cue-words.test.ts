import { describe, expect, it } from 'vitest';
import { lastOf, post, type Said } from './thread';

/*
 * People point at each other in ways that no list of cue words will ever hold. These tables were
 * written before the engine was made to weigh evidence, to see how far it gets without them.
 */

const THREAD: readonly Said[] = [
  { at: '2018-03-05 07:31', text: 'We kept ours in a tin.' },
  { at: '2018-03-05 19:40' },
  { at: '07:05', id: 'steve', by: 'Steve Ruddock' },
  { at: '07:06', id: 'dave', by: 'Dave A' },
  { at: '07:07', id: 'kev', by: 'Kev', text: 'They gave me thirty-one and a corridor.' },
  { at: '07:08', id: 'tolpuddle', by: 'Tolpuddle' },
  { at: '07:09', id: 'wife', by: 'Probation Wife' },
  { at: '07:12', id: 'gatekeeper', text: 'The other side of the wall is no better.\n\nGatekeeper' },
  { at: '07:14', id: 'getafix', text: "So much for the vision.\n\n'Getafix" },
  { at: '07:15', id: 'hattie', by: 'Hattie' },
  ...['08:02', '08:10', '09:20', '09:33', '10:10', '10:44', '11:15', '13:15'].map((at) => ({ at })),
  ...['14:36', '16:15', '17:26', '18:02', '18:47', '19:31', '20:14'].map((at) => ({ at })),
  { at: '21:30' },
  { at: '23:46', id: 'last', text: 'They took the lanyards away.' },
];
const POST = post('Helen Reed, the permanent secretary, met the staff in Leeds on Monday.');
const following = (text: string) => lastOf([...THREAD, { at: '23:50', text }], POST);

describe('findReferences by clock: a minute that nobody rounded, and nothing that makes an hour of it', () => {
  it.each<[string, string[]]>([
    ['Snort. 17:26 wins the internet today.', ['17:26']],
    ['Bless. 09:33 thinks we still have printers.', ['09:33']],
    ['Mine was magnolia too, 18:02.', ['18:02']],
    ['Pull the other one 14:36', ['14:36']],
    ['17:26 for Director General!', ['17:26']],
    ['Vote 17:26.', ['17:26']],
    ['Gold star to 09:33; detention for 18:47.', ['09:33', '18:47']],
    ['Have read 17:26 out to the whole team and they clapped.', ['17:26']],
    ['Nothing to do with me, 19:31, I only wash the cups.', ['19:31']],
    ['Three cheers! (17:26)', ['17:26']],
    ['Somebody needs to sit 18:47 down with a cup of tea.', ['18:47']],
    ['17:26... word for word what happened to us.', ['17:26']],
    ["It wasn't the caretaker. 09:33 will know who I mean.", ['09:33']],
    ['Fourteen in our office. See also 18:02.', ['18:02']],
    ['cc 18:02', ['18:02']],
    ['~17:26~ nail, head.', ['17:26']],
    ['17:26 = hero', ['17:26']],
    ['Pot, kettle, 18:47.', ['18:47']],
    ['Careful now 18:47', ['18:47']],
    ["That'd be a matter for your line manager 17:26.", ['17:26']],
    ['Ask 09:33, they seem to know everything.', ['09:33']],
    ['The more I read 18:02 the crosser I get.', ['18:02']],
    ['Only 18:02 has answered the question.', ['18:02']],
    ['You and 17:26 must work in the same building.', ['17:26']],
    ['Would love to buy 17:26 a pint.', ['17:26']],
    ['Who upset 18:47?', ['18:47']],
    ["There's a lot of truth in 17:26.", ['17:26']],
    ['Every word of 17:26 could be my husband.', ['17:26']],
    ['17:26, 18:02, 18:47: get a room.', ['17:26', '18:02', '18:47']],
    ['Not the first to say it (see 09:33) but the loudest.', ['09:33']],
    ['Same office as 09:33 by the sound of it. Third floor?', ['09:33']],
    ['A kettle each?? 09:33 you jammy so and so', ['09:33']],
    ['Yeah but no but. 18:47', ['18:47']],
    ['1726 what colour was the lanyard?', ['17:26']],
    ['17.26 take a bow.', ['17:26']],
    ['I raise my mug to 17.26', ['17:26']],
    ["5.26pm's got a nerve.", ['17:26']],
    ['6:47 give over.', ['18:47']],
    ['17-26 agreed', ['17:26']],
    ['17:26hrs. Agreed.', ['17:26']],
    ['@ 6.02pm nope', ['18:02']],
    ["Well, that's told 18:47.", ['18:47']],
    ['Poor old 18:47, outnumbered.', ['18:47']],
    ["I'd been about to write the same thing and then I saw 18:02.", ['18:02']],
    ['That tin (07:31, 5th March) is still on my mind.', ['2018-03-05 07:31']],
    ['Back to 07:31 on Monday: which tin?', ['2018-03-05 07:31']],
    ['Put better than I could. (19:40 on the 5th)', ['2018-03-05 19:40']],
    ['18:47, nobody is forcing you to read it.', ['18:47']],
    ['What a sad little post 18:47.', ['18:47']],
    ['I was with you until the last line, 18:47.', ['18:47']],
    ['Asking for a friend, 17:26, but is there a vacancy?', ['17:26']],
    ['Bingo 17:26!!!', ['17:26']],
    ['See 17:26', ['17:26']],
    ['This x 100. 17:26', ['17:26']],
    ['Took me a minute, 17:26, but I got there', ['17:26']],
    ["17:26 here: they've found the lanyard.", ['17:26']],
    ["I wrote 17:26 and I'd write it again.", ['17:26']],
    ["Update from 17:26, it's been fixed.", ['17:26']],
    ['17.26 is me btw.', ['17:26']],
    ['As the author of 17:26 I should say it was a joke.', ['17:26']],
    ['Has 18:47 gone quiet?', ['18:47']],
    ['And another thing 18:47', ['18:47']],
    ['Disappointed in 18:47. Expected better.', ['18:47']],
    ["If 17:26's manager is reading: shame.", ['17:26']],
    ['People like 18:47 are why I left.', ['18:47']],
    ['19:31 nailed on.', ['19:31']],
  ])('%s', (text, targets) => {
    expect(following(text).targets).toEqual([...targets].sort());
  });
});

describe('findReferences by clock: a minute that people do round', () => {
  it.each<[string, string[]]>([
    ['Snap 13:15', ['13:15']],
    ['13:15!! Ha!', ['13:15']],
    ['Nah 11:15', ['11:15']],
    ['Oh do give over 11:15', ['11:15']],
    ["You're a treasure 16:15.", ['16:15']],
    ["16:15, mine's a large one.", ['16:15']],
    ['13:15 – ours had mice too.', ['13:15']],
    ["(13:15, I'm looking at you)", ['13:15']],
    ['21:30 I could hug you.', ['21:30']],
    ['Night night 21:30, sleep well.', ['21:30']],
    ["3:15 I won't fall out with you over it", []],
    ["1:15 I won't fall out with you over it", ['13:15']],
  ])('%s', (text, targets) => {
    expect(following(text).targets).toEqual([...targets].sort());
  });
});

describe('findReferences by clock: where only the sense could tell', () => {
  it.each([
    'Off to bed with 17:26 ringing in my ears.',
    "I'm none the wiser after 18:47.",
    'Somebody wake 18:47 up.',
    'Still chuckling about 17:26 at the bus stop.',
  ])('is silent: %s', (text) => {
    expect(following(text).references).toEqual([]);
  });
});

describe('findReferences by name: nobody else is called so', () => {
  it.each<[string, string[]]>([
    ['Only Tolpuddle could get a hymn into a pension thread.', ['tolpuddle']],
    ['Somewhere Getafix is stirring his cauldron.', ['getafix']],
    ['I would never bet against Gatekeeper.', ['gatekeeper']],
    ["Kev's thirty-one has become my thirty-eight.", ['kev']],
    ['I keep going back to what happened to Probation Wife.', ['wife']],
    ["Where's Hattie when you need her", ['hattie']],
    ['Hattie and Tolpuddle in one thread, it must be Christmas.', ['hattie', 'tolpuddle']],
    ["you're not wrong, steve", ['steve']],
    ['Made I laugh, Kev.', ['kev']],
    ['My vote goes to Tolpuddle', ['tolpuddle']],
    ["Are we sure Gatekeeper isn't on commission?", ['gatekeeper']],
    ['Steve R, any chance of the link?', ['steve']],
    ['Evening all, evening Dave.', ['dave']],
    ['Getafix!!', ['getafix']],
    ['Sorry, that was meant for Hattie.', ['hattie']],
  ])('%s', (text, targets) => {
    expect(following(text).targets).toEqual([...targets].sort());
  });
});

describe('findReferences by place: what stands above', () => {
  it.each<[string, string[]]>([
    ['^ this', ['last']],
    ['^^^ what they said', ['last']],
    ['This ^^', ['last']],
    ['The above is spot on.', ['last']],
    ['See directly above.', ['last']],
    ['As the post above says, it is not.', ['last']],
    ["Couldn't have put it better than the previous poster.", ['last']],
    ['First comment nails it.', ['2018-03-05 07:31']],
    ['The very first comment on here asked the right question.', ['2018-03-05 07:31']],
    ['What the person above me said.', ['last']],
    ['Whoever is above me has it right.', ['last']],
  ])('%s', (text, targets) => {
    expect(following(text).targets).toEqual([...targets].sort());
  });
});

describe('findReferences: nobody is meant', () => {
  it.each([
    'Our 17:26 is a replacement bus.',
    'Logged off 17:26, logged back on 18:47, such is life.',
    'The stab vest arrived 17:26, a size too small.',
    'Sunset 17:26, lights off 18:02 to save money.',
    'My watch stopped at 17:26.',
    'Tag alert 23:46, police 01:10, nobody home.',
    '17:26: rain. 18:02: rain. 18:47: more rain.',
    "I make it 23:46 and no, I'm not asleep either.",
    'ETA 18:47.',
    'Next tram 18:47, or so the board says.',
    "Kick-off's 18:47 for some reason.",
    'Bus times: 17:26, 18:02, 18:47.',
    'It says 17.26 on my payslip and it should say 26.17.',
    "A 17.26 pay point is what I'm on.",
    'Mileage 14.36, parking 8.10, patience nil.',
    'The BMI came out as 18.47, hence the biscuits.',
    'Reg 17.26 is the one about dogs.',
    'DPA 2018, 14.36, look it up.',
    'Luke 14:36 or thereabouts.',
    "Ecclesiasticus 19:31 isn't in my bible.",
    'Ran the parkrun in 23:46, not bad for fifty.',
    'PB of 23:46 at the weekend.',
    'Marathon in 4:17:26.',
    'The call lasted 14:36 and I said four words.',
    'The video, from about 14:36, tells you.',
    'Skip to 14:36 for the bit about us.',
    'Watch from 14:36.',
    'Odds of 8.10 on him lasting the month.',
    'Beat them 17-26 at the quiz.',
    'We lost 14-36 at netball.',
    'Ages 18-47 only, it says here.',
    'Rooms 14-36 are closed.',
    'Call 0800 17 26 18.',
    'Ext 1726 if anyone wants me.',
    'Box 1044, Leeds.',
    "In 1726 they'd have hanged him.",
    'Sentenced 10:44, released 18:47 the same day.',
    'The ambulance was called at 14:36 and came at 20:14.',
    'Statement: at 20:14 I observed the male leave.',
    'I was born at 17:26 on a Tuesday.',
    "Flight's at 18:47, passport's at home.",
    'Her bus is 17:26.',
    'I get in 08:02 and sign out 17:26.',
    'Curfew 20:14 until 07:06.',
    'Nothing before 09:33, they told her.',
    'Emails sent after 18:47 will be read on Monday.',
    'Fire drill 14:36 today.',
    'Briefing, 14:36, camera on.',
    'Invite says 14:36. Who books a meeting for 14:36?',
    'Pay rise works out at 17.26 a month.',
    "17.26 extra a month, don't spend it all at once.",
    '+17.26 on the gas bill.',
    '17.26 after tax.',
    'Half a tank is 17.26 now.',
    "The average is 14.36 and I've 31.",
    'He got 18.47 in the assessment.',
    'From 14.36 to 18.47 in one year!',
    'Hattie Jacques would have loved it.',
    'There is a Steve in every office.',
    'Above all, an above-inflation rise.',
    'The first comment he made to me was about my shoes.',
    'In my previous post I was a PSO.',
    'The person above me in the pecking order is twelve.',
    'It is 10^6 to one.',
  ])('%s', (text) => {
    expect(following(text).references.filter(({ cue }) => cue !== 'quote')).toEqual([]);
  });
});
