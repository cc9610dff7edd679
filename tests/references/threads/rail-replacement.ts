import type { SourceThread } from '../source';

/** Offices that close along a branch line: timetables everywhere, a newcomer, a removed comment and its clock. */
export const railReplacement: SourceThread = {
  title: `Rail Replacement`,
  slug: 'rail-replacement',
  at: '2016-11-21 18:45',
  vanished: 1,
  paragraphs: [
    `Three more offices go at the new year: Market Standish, Coldwell and Little Ampney. People who report there will report to the county town instead. The company's letter helpfully encloses a railway timetable. The railway has been shut for works since August.`,
    `I have done the journey. It's two buses, of which the second leaves four minutes before the first gets in. I was late by an hour and ten minutes, and I am not on a licence.`,
    `A spokeswoman, Tamsin Hale, told the local radio that 'nobody will be disadvantaged by distance' and that enforcement decisions would be 'proportionate'. I should like to see the sum.`,
  ],
  comments: [
    {
      label: '1',
      at: '2016-11-21 19:03',
      says: `The 8.05 gets in 8.52, the 45 bus goes 8.48. Next one 9.48 arr. 10:31. So for a ten o'clock you leave home the night before with sandwiches.`,
      trap: true,
    },
    {
      label: '2',
      at: '2016-11-21 19:20',
      says: `'proportionate' ... so a man who's an hour and ten late gets what, one tenth of a breach?

I should like to see the sum as well.`,
      refs: { quote: ['post'] },
    },
    {
      label: '3',
      at: '2016-11-21 19:46',
      says: `Tamsin Hale used to be in comms at a water company. I remember her explaining that there wasn't a leak.`,
    },
    {
      label: '3.1',
      at: '2016-11-21 19:58',
      says: `Knew a Tamsin at school who ate chalk. Probably no relation.`,
      trap: true,
    },
    {
      label: '4',
      at: '2016-11-21 20:11',
      by: `Percy Trimble`,
      says: `Declaring an interest, I chaired the user forum in that county until they abolished it. We told them about the connection in 2014, in writing, with a diagram. Their reply thanked us for our engagement. I still have it framed in the downstairs lav.`,
    },
    {
      label: '5',
      at: '2016-11-21 20:25',
      says: `As Percy says they were told. They are always told.`,
      refs: { name: ['4'] },
    },
    { label: '6', at: '2016-11-21 20:40', removedBy: 'author' },
    { label: '6.1', at: '2016-11-21 20:47', says: `Steady on, that's a bit much even for here.` },
    {
      label: '7',
      at: '2016-11-21 20:52',
      says: `To 20:40, if you've got evidence of that take it to the police. Don't put it on a blog with somebody's name in.`,
      refs: { clock: ['6'] },
    },
    {
      label: '8',
      at: '2016-11-21 21:30',
      says: `Can I ask a daft question as I'm new, only started as a PSO in September. Is it up to me whether it's an acceptable absence or does the system do it? Because I've been told both, by the same person.`,
    },
    { label: '8.1', at: '2016-11-21 21:44', says: `Not daft. It's you. Write down why.` },
    {
      label: '8.2',
      at: '2016-11-21 22:02',
      says: `Agree with the above, it's your decision and your name on it. Get used to the phrase "in my professional judgement", you will need it.`,
      refs: { position: ['8.1'] },
    },
    {
      label: '9',
      at: '2016-11-21 22:19',
      says: `Enforcement 101 for them that want it. s.1 warning letter; 2nd failure within 12 months = breach, CJA 2003 Sched 8 para 6; "without reasonable excuse" are the words that matter. A bus that doesn't exist is a reasonable excuse. R v. Common Sense.`,
      trap: true,
    },
    {
      label: '10',
      at: '2016-11-22 06:40',
      says: `Hello 21:30 and welcome. Nobody knows. Smile, ask your PO, and keep a notebook.`,
      refs: { clock: ['8'] },
    },
    {
      label: '11',
      at: '2016-11-22 07:18',
      says: `Coldwell's my office. I've 44 cases and I'd say about nine have a car and three of them a licence. I've got a lad of nineteen who walks. Two hours each way along the A road with no pavement, and I said to him don't, I'll ring you, and he said no Miss you said I've got to come.`,
      trap: true,
    },
    {
      label: '12',
      at: '2016-11-22 07:55',
      says: `7.18 that's the most upsetting thing I've read on here in a year`,
      refs: { clock: ['11'] },
    },
    {
      label: '13',
      at: '2016-11-22 08:20',
      says: `@0718 can't you meet him half way, a library, a church hall, the chippy? We used to.`,
      refs: { clock: ['11'] },
    },
    { label: '13.1', at: '2016-11-22 08:33', says: `Lone working policy says no. I asked.` },
    {
      label: '14',
      at: '2016-11-22 09:14',
      says: `Replacement coach: Standish dep 06:50 / 09:14 / 12:05 / 17:33. Sat 09:14 only. No service Sundays or Bank Hols. Fare £7.40 return, it's £5.60 with a railcard, JSA is £57.90 a week so work that one out.`,
      trap: true,
    },
    {
      label: '15',
      at: '2016-11-22 10:05',
      says: `They'll end up breaching the ones that are furthest away, it's what happened in Norfolk. Then reoffending goes up, and then someone in London writes a report which says "rural criminality" and they get a car.

Signalman`,
      trap: true,
    },
    {
      label: '16',
      at: '2016-11-22 10:20',
      says: `Signalman, spot on. And the car'll be used to drive between meetings.`,
      refs: { signoff: ['15'] },
    },
    {
      label: '17',
      at: '2016-11-22 11:00',
      says: `"thanked us for our engagement" - I have had that exact letter. Same signature?`,
      refs: { quote: ['4'] },
    },
    {
      label: '18',
      at: '2016-11-22 11:37',
      by: `Percy Trimble`,
      says: `11.00, a squiggle, over the words 'Head of Stakeholder Experience'. I never did find out what a stakeholder experiences.`,
      refs: { clock: ['17'] },
    },
    {
      label: '19',
      at: '2016-11-22 12:30',
      says: `From the Standish Courier, 22 Nov 2016 (p. 7):

"Bus chiefs have hit back at claims that offenders are being left stranded. Director Guy Pellew said: 'The 45 has never been more popular. We carried 1,130 passengers in the week to 19 November. If people plan ahead there isn't a problem.' Cllr Percy Dunmore (Ind) called it 'a shambles on wheels'."`,
      trap: true,
    },
    {
      label: '20',
      at: '2016-11-22 12:58',
      says: `"If people plan ahead there isn't a problem." Tell that to the lad who's walking.`,
      refs: { quote: ['19'] },
    },
    {
      label: '21',
      at: '2016-11-22 13:30',
      says: `Percy Dunmore for PM. He got our zebra crossing.`,
      trap: true,
    },
    {
      label: '22',
      at: '2016-11-22 15:15',
      says: `I'll get shouted at for this. Plenty of working people commute for two hours. I do. It isn't a human right to have a probation office at the end of your street.`,
    },
    { label: '22.1', at: '2016-11-22 15:29', says: `You get paid to!` },
    {
      label: '23',
      at: '2016-11-22 16:40',
      says: `3:15 I won't shout. But you are going for a wage, and if you are late you get a dirty look and not 28 days.`,
      refs: { clock: ['22'] },
    },
    {
      label: '24',
      at: '2016-11-22 17:33',
      says: `In reply to anon at 15:15, you can move house. They can't, it's a licence condition.`,
      refs: { clock: ['22'] },
    },
    {
      label: '25',
      at: '2016-11-22 18:02',
      says: `16:40 and 17:33 have said it better than me so I'll just say what they said.`,
      refs: { clock: ['23', '24'] },
    },
    {
      label: '26',
      at: '2016-11-22 19:03',
      says: `Radio Standish, 19:03 after the news, "Have Your Say", it's on now. First caller thinks we should bring back the birch.`,
      trap: true,
    },
    {
      label: '27',
      at: '2016-11-22 20:15',
      says: `Re the comment above, did that caller say if he'd pay for the bus to the birching?`,
      refs: { position: ['26'] },
    },
    {
      label: '28',
      at: '2016-11-23 07:30',
      says: `Still thinking of the new starter (21:30 on the 21st). Love, in this job if you're asking the question you're going to be all right.`,
      refs: { clock: ['8'] },
    },
    {
      label: '29',
      at: '2016-11-23 08:12',
      says: `21:30 here, thank you everyone. I used my professional judgement this morning! My hand shook.`,
      refs: { clock: ['8'] },
    },
    {
      label: '30',
      at: '2016-11-23 08:30',
      says: `Well done 08:12, first of many.`,
      refs: { clock: ['29'] },
    },
    {
      label: '31',
      at: '2016-11-23 10:10',
      says: `Ticket machine says 10:10. Board says 10:10 cancelled. Man in orange says try at 11. Now I understand why they're all FTA. Cheers for the timetable Tamsin.`,
      trap: true,
    },
  ],
};
