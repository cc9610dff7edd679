import type { SourceThread } from '../source';

/** Redundancies before Christmas: nights, days that follow on each other, full dates, corrections. */
export const stageTwo: SourceThread = {
  title: 'Stage Two',
  slug: 'stage-two',
  at: '2015-12-04 05:55',
  vanished: 2,
  paragraphs: [
    'It had to be December, it always is. Staff at one of the bigger companies were asked to dial in at noon yesterday for what the invitation called a conversation. It lasted eleven minutes and all microphones but one were muted.',
    'Four hundred and thirty posts will go. The offices will be replaced by what the slide calls community hubs, which may be a library, a church hall or a quiet corner of a cafe. Case managers are to see people of low risk once every six weeks, in a group of up to ten, or by telephone.',
    'Enhanced terms, which were promised in writing to everyone transferred, will not now be on offer. A spokesman explained that the money had been intended to support change, and change had already been supported.',
    'I do not usually do this, but could somebody tell me how you are supposed to talk to a man about what was done to him at nine years old in a quiet corner of a cafe?',
  ],
  comments: [
    {
      label: '1',
      at: '2015-12-04 06:20',
      says: `"change had already been supported". I've read that five times and I still think I must be having a stroke.`,
      refs: { quote: ['post'] },
    },
    {
      label: '2',
      at: '2015-12-04 07:05',
      by: 'Deepak R Nair',
      says: `I was on that call from the car, in a layby on the A38 with a sausage roll. What I keep thinking of is the slide with the hands on it. All those hands, holding each other up, and not one of them typing.

Let us be practical. Under the transfer scheme the terms had to be matched for seven months. Seven months from 1 June 2014 is 31 December 2014. They are a year clear of it. It was never a promise, it was a parking ticket.`,
      trap: true,
    },
    {
      label: '3',
      at: '2015-12-04 07:48',
      says: `Thanks Deepak, that's the first clear explanation I've had, including from the people we pay to give us one.`,
      refs: { name: ['2'] },
    },
    {
      label: '4',
      at: '2015-12-04 08:30',
      says: `The 'quiet corner' at our hub is the bit of the library with the toddlers' singing group in it. Tuesdays 10:30, Wind the Bobbin Up. I am not joking.`,
      trap: true,
    },
    {
      label: '4.1',
      at: '2015-12-04 08:47',
      says: `Ours is next to the sunbeds.`,
    },
    {
      label: '4.2',
      at: '2015-12-04 09:01',
      says: `"I am not joking" should be the company motto. Put it on the lanyards.`,
      refs: { quote: ['4'] },
    },
    {
      label: '5',
      at: '2015-12-04 09:36',
      says: `I took my package in the first round and I've never looked back, so for what it's worth: 1) get the pension figures in writing, 2) take all the leave, 3) say yes to the party. You'll miss them more than you think.

Regards,
ex-PO (and happy)`,
    },
    {
      label: '6',
      at: '2015-12-04 10:13',
      says: `Enhanced terms were in the staff transfer scheme, signed, and our branch has a copy. They cannot just say the money has gone on something else. That isn't a change of policy, it is a breach of contract, and I for one will be putting in a grievance on Monday and I hope that every single one of the 430 does the same. Swamp them.`,
    },
    {
      label: '7',
      at: '2015-12-04 10:40',
      says: `10:31 spot on. Where do we get the form?`,
    },
    {
      label: '8',
      at: '2015-12-04 10:42',
      says: `Sorry, meant 10:13 not 10:31. Fat fingers.`,
      refs: { clock: ['6'] },
    },
    {
      label: '9',
      at: '2015-12-04 11:02',
      says: `10.13 has obviously never put in a grievance. I've two on the go. The first one was heard by the man it was about.`,
      refs: { clock: ['6'] },
    },
    {
      label: '9.1',
      at: '2015-12-04 11:15',
      says: `And the second one?`,
    },
    {
      label: '9.2',
      at: '2015-12-04 11:18',
      says: `By his mate.`,
    },
    {
      label: '10',
      at: '2015-12-04 12:20',
      says: `Anon 10:13 and 11:02. You are both right and that's what is so depressing. I am going to do it anyway.`,
      refs: { clock: ['6', '9'] },
    },
    {
      label: '11',
      at: '2015-12-04 13:05',
      says: `ex-po and happy - did you get another job before you jumped or just jump? Asking for a friend who looks a lot like me.`,
      refs: { signoff: ['5'] },
    },
    {
      label: '12',
      at: '2015-12-04 14:27',
      says: `How can it be lawful to see ten people at once in a cafe? What about DPA, what about the lad in the corner being the brother of the victim. Had that happen to me in 2006 and that was in a proper building with a door.`,
      trap: true,
    },
    {
      label: '13',
      at: '2015-12-04 15:10',
      says: `Copied from the company's own site, posted 4 December, 12:20:

"Our journey continues

Today we shared with colleagues our plans for Stage Two. By the end of Q2 2016/17 our people will be spending 60% of their time face to face, up from 24%. 'I joined to work with people, not with paper,' says Deepa, a case manager in the east of our area. 'The hub gives me the freedom to do that.' Chief Executive Colin Marsh added: 'This isn't about cuts. We will be investing £1.3m in a platform that lets service users check in from 07:05 until 23:00.'"`,
      trap: true,
    },
    {
      label: '13.1',
      at: '2015-12-04 15:31',
      says: `'This isn't about cuts' says the man with the scissors.`,
      refs: { quote: ['13'] },
    },
    {
      label: '13.2',
      at: '2015-12-04 16:03',
      says: `I know Deepa. She didn't say that. She wasn't even in that day.`,
      trap: true,
    },
    {
      label: '14',
      at: '2015-12-04 17:45',
      by: 'Papa Bear',
      says: `Thirty four years. I've had a chief who knew my kids' names and a chief who thought I was the caretaker. Never had one before who was an app.`,
    },
    {
      label: '15',
      at: '2015-12-04 18:20',
      says: `Papa Bear, come and be our caretaker, we've no heating`,
      refs: { name: ['14'] },
    },
    {
      label: '16',
      at: '2015-12-04 20:36',
      says: `I'll say what nobody here will. A lot of the low risk work was tea and sympathy and could be done by phone. I've colleagues who have been dining out on "relationship" for years and couldn't tell you one thing that they have changed. If the company clears out some dead wood I won't weep.`,
    },
    {
      label: '16.1',
      at: '2015-12-04 20:49',
      says: `Found the manager`,
    },
    {
      label: '16.2',
      at: '2015-12-04 20:58',
      says: `'I've colleagues who have been dining out on "relationship" for years' - and I've got colleagues who've kept men alive with it. Shame on you.`,
      refs: { quote: ['16'] },
    },
    {
      label: '16.3',
      at: '2015-12-04 21:30',
      says: `20.36 above isn't entirely wrong, I just wouldn't have said it three weeks before Christmas.`,
      refs: { clock: ['16'] },
    },
    {
      label: '17',
      at: '2015-12-04 23:46',
      says: `Can't stop thinking about what was said at 20:36. Dead wood. My dad was called that at the pit. He was 48 and he never worked again.`,
      refs: { clock: ['16'] },
    },
    {
      label: '18',
      at: '2015-12-05 00:22',
      says: `Up feeding the baby and reading this with the brightness turned down. My team is 9 and will be 4. We're not allowed to ask which 4.`,
      trap: true,
    },
    {
      label: '19',
      at: '2015-12-05 08:11',
      says: `yesterday 23:46 - my old man too, steel, 51. He used to get up and put the boots on anyway.`,
      refs: { clock: ['17'] },
    },
    {
      label: '20',
      at: '2015-12-05 08:40',
      says: `23:46 and 00:22, thinking about you both. Strangers, but you know what I mean.`,
      refs: { clock: ['17', '18'] },
    },
    {
      label: '21',
      at: '2015-12-05 09:14',
      by: 'Deepak R Nair',
      says: `Anonymous 4 December 2015 at 20:36

You may not weep for the dead wood, but do learn to tell it from the kind that is only standing very still because it has been told not to move. I've supervised both.`,
      refs: { clock: ['16'] },
    },
    {
      label: '22',
      at: '2015-12-05 09:50',
      says: `Deepk you have a way with words. Standing very still because it has been told not to move. That's our whole office.`,
      refs: { name: ['21'] },
    },
    {
      label: '23',
      at: '2015-12-05 10:44',
      says: `Nigella's on BBC2 at 8:30 tonight, the rugby is 14:00, and I have four RMPs to do by Monday at 9. Guess which of these I'm looking forward to least.`,
      trap: true,
    },
    {
      label: '24',
      at: '2015-12-05 12:00',
      says: `For the poster who asked: I just jumped. Three months of nothing, then a hospice, 28 hours. Less money and I sleep.

Regards,
ex-PO (and happy)`,
    },
    {
      label: '25',
      at: '2015-12-05 12:35',
      says: `Ex PO and Happy, thank you. My friend has printed your list out and put it on the fridge.`,
      refs: { signoff: ['24'] },
    },
    {
      label: '26',
      at: '2015-12-05 16:18',
      says: `To quote the slide: "We will be brave. We will be bold. We will be better together." To quote my nan: "Fine words butter no parsnips."`,
      trap: true,
    },
    {
      label: '27',
      at: '2015-12-06 10:05',
      says: `Grievance drafted. It's two sides. I've kept in the bit about the toddlers. I've cited clause 7.2 and the letter of 12/05/14 and I'd be happy to share it, will post in two parts as it's too long for the box.`,
      trap: true,
    },
    {
      label: '28',
      at: '2015-12-06 10:13',
      says: `PART 1. I write to raise a formal grievance about the withdrawal of enhanced terms, which I understand to have been a term of my transfer. I was told in a meeting of 14 staff that these terms were "guaranteed" and I changed my plans on that understanding.`,
    },
    {
      label: '29',
      at: '2015-12-06 10:15',
      says: `cont'd ... The outcome that I seek is that the terms be honoured; in the alternative, that the person who said "guaranteed" be asked to say it again, slowly, in front of me.`,
      refs: { position: ['28'] },
    },
    {
      label: '30',
      at: '2015-12-06 11:40',
      says: `10.13 and 10.15 that is superb, I'm nicking it with one change, I had 16 in my meeting`,
      refs: { clock: ['28', '29'] },
    },
    {
      label: '31',
      at: '2015-12-06 15:00',
      says: `Anon 4th December at 10:13, you called it on Friday. Swamp them. Ours have gone in, all eleven.`,
      refs: { clock: ['6'] },
    },
    {
      label: '32',
      at: '2015-12-06 21:25',
      says: `<b>I do not usually do this, but could somebody tell me how you are supposed to talk to a man about what was done to him at nine years old in a quiet corner of a cafe?</b>

You can't. That is the answer, Maud. You can't, and so nobody will, and it'll be recorded as a contact.`,
      refs: { quote: ['post'] },
    },
    {
      label: '33',
      at: '2015-12-07 07:40',
      says: `I'm an ex-PO and happy enough on zero hours at the paint counter. Break 10.13, dinner 12.20, nobody's life in my hands.`,
      trap: true,
    },
    {
      label: '34',
      at: '2015-12-07 09:30',
      says: `10:13 and 10:15 were the buses that our lads could have got to the hub. Both withdrawn from January. I've written to the council.`,
      trap: true,
    },
    {
      label: '35',
      at: '2015-12-07 12:11',
      says: `"get the pension figures in writing" yes!! And then get them again. Mine went down by £811 between Tuesday and Thursday.`,
      refs: { quote: ['5'] },
    },
    {
      label: '36',
      at: '2015-12-07 18:05',
      says: `Papa Bear and Deepak for joint chief exec.`,
      refs: { name: ['14', '2|21'] },
    },
  ],
};
