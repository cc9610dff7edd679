import type { SourceThread } from '../source';

/** Everybody back at a desk, eighteen months after the doors were shut. */
export const roadmapToTheOffice: SourceThread = {
  title: `Roadmap to the Office`,
  slug: 'roadmap-to-the-office',
  at: '2021-09-05 21:40',
  paragraphs: [
    `We have not talked about the pandemic for a while, but tomorrow is the day on which quite a few regions move to what is called 'business as usual delivery'. This has been passed to me:`,
    `"From 6 September all sentence management staff will be expected to attend their base for a minimum of three days per week, and face to face supervision will be the default for all cases. Telephone contact should be used by exception and must be authorised by a Senior Probation Officer. Desk spacing will revert to one metre plus. Staff who have concerns should speak to their line manager in the first instance."`,
    `I'm in two minds. Probation was never meant to be done down a telephone. On the other hand I am hearing of offices with windows that don't open, of five people sharing a room meant for two, and of the risk assessments being signed off by people who have not set foot in the building since March 2020.`,
    `What is it like where you are?`,
  ],
  comments: [
    {
      label: '1',
      at: '2021-09-05 22:08',
      says: `Windows painted shut since about 1994. The assessor recommended "opening windows".`,
      trap: true,
    },
    {
      label: '2',
      at: '2021-09-05 22:31',
      says: `Can't wait tbh. Newly qualified, did the whole of my training in my bedroom. I've met my team twice.`,
    },
    { label: '2.1', at: '2021-09-05 22:50', says: `Welcome! Bring a cushion and your own mug.` },
    {
      label: '2.2',
      at: '2021-09-06 07:40',
      says: `"did the whole of my training in my bedroom" - this has to be the most worrying sentence I've read all year and no criticism of you at all. How's anybody meant to learn this job without sitting in on someone else doing it?`,
      refs: { quote: ['2'] },
    },
    {
      label: '3',
      at: '2021-09-05 23:46',
      says: `Some of us are clinically vulnerable. I have had one phone call from occ health since the start of this and it was to ask when I'd be coming back. My husband's on chemo. I said so to my line manager in the first instance and the answer was that shielding ended on the 1st of April. Nobody is going to care until somebody dies, and then there'll be a plaque and an email.`,
    },
    {
      label: '4',
      at: '2021-09-06 00:22',
      says: `Still up so I'll add: two did die, in our region, and there wasn't an email.`,
    },
    {
      label: '5',
      at: '2021-09-06 06:33',
      says: `Good. About time. Sorry but there are people in my team who have taken the mick for 18 months, out with the dog at 11, never answer the phone, and muggins here has been doing their duty days.`,
    },
    {
      label: '6',
      at: '2021-09-06 07:15',
      says: `23:46 and 00:22 (that's both you I think?) I'm so sorry, that's shameful. Please go to your GP and get a letter. They've got to do an individual risk assessment and it isn't for a line manager to overrule.`,
      refs: { clock: ['3', '4'] },
    },
    {
      label: '7',
      at: '2021-09-06 07:52',
      by: 'Old Sweat',
      says: `In 1987 I had an office of my own with a door, a kettle and a rubber plant. I saw 8 to 10 people a day in it, I knew all their mothers. I'm not saying it was better. (It was better.)`,
    },
    {
      label: '8',
      at: '2021-09-06 08:10',
      says: `What they mean by one metre plus is that they've taken the tape off the floor.`,
    },
    {
      label: '9',
      at: '2021-09-06 08:26',
      says: `8.10 lol. Ours has had the tape taken off and the arrows left on. One way system to nowhere. Sums it up.`,
      refs: { clock: ['8'] },
    },
    {
      label: '10',
      at: '2021-09-06 09:05',
      says: `@ 06:33 - speak to your manager about it then instead of wanting everyone dragged in. I've done more hours at my kitchen table than I ever did in the office and my stats prove it.`,
      refs: { clock: ['5'] },
    },
    {
      label: '11',
      at: '2021-09-06 09:48',
      says: `"Telephone contact should be used by exception and must be authorised by a Senior Probation Officer."

I'm an SPO. I've got 17 staff and 640 cases between them. So that'll be me sat authorising phone calls from 9 till 5 then. The last time that I did a supervision session with any of them was in June.`,
      refs: { quote: ['post'] },
    },
    {
      label: '12',
      at: '2021-09-06 10:30',
      says: `First day back. 09.00 arrived. 09.10 no desk. 09.40 IT say docking stations are on order. 10.15 fire alarm. 10.30 writing this in my car.`,
      trap: true,
    },
    {
      label: '13',
      at: '2021-09-06 10:52',
      says: `Previous poster: were you in Leeds? Our fire alarm went at quarter past ten too :-)`,
      refs: { position: ['12'] },
    },
    {
      label: '14',
      at: '2021-09-06 11:37',
      says: `People on probation haven't been asked either. Mine are split about half and half. Some hate coming in, they see their old dealer on the steps. One has a job for the first time, 6-2 at a bakery, and being able to phone at 3 was what made it possible. And then there's those for whom I'm the only person who'll look them in the eye all week.

So it should be down to judgement. Mine. That's what the training was for.`,
      trap: true,
    },
    {
      label: '15',
      at: '2021-09-06 12:04',
      says: `This is a really good post 11:37. Judgement's the word that's never in any of these documents.`,
      refs: { clock: ['14'] },
    },
    { label: '16', at: '2021-09-06 12:41', removedBy: 'administrator' },
    {
      label: '17',
      at: '2021-09-06 12:58',
      says: `Uncalled for. There are ways of making that point without getting personal.`,
    },
    {
      label: '18',
      at: '2021-09-06 13:20',
      by: 'Maud',
      says: `I've taken one down. Same rules as ever please, folks: go for the argument and not for the person. I gather that Sonia Flynn is doing an all staff call at 2pm, so if anyone would like to report back I'd be grateful.`,
      trap: true,
    },
    {
      label: '19',
      at: '2021-09-06 15:05',
      says: `All staff call summary: 1. thank you 2. proud 3. resilience 4. recruitment, 1,500 PQiPs by March 5. can't comment on individual buildings 6. thank you. 38 mins. Chat was switched off after ten.`,
      trap: true,
    },
    {
      label: '20',
      at: '2021-09-06 16:12',
      says: `Thanks for that 15.05, you've saved me half an hour of my life.`,
      refs: { clock: ['19'] },
    },
    {
      label: '21',
      at: '2021-09-06 17:25',
      says: `from the BBC

Covid: Scientists warn of "extensive" outbreak risk as offices return

'People should be allowed to work from home where they can,' said Prof Helen Marsh, who sits on a behavioural advisory group. Cases rose to 41,192 on Monday, with 45 deaths. The government said its autumn plan would be published within weeks.`,
      trap: true,
    },
    {
      label: '22',
      at: '2021-09-06 18:18',
      says: `I liked Old Sweat's rubber plant. Mine was a spider plant, I left it with the cleaner when the building got sold in 2012 and she sent me a picture of it last Christmas. It's enormous.`,
      refs: { name: ['7'] },
    },
    {
      label: '23',
      at: '2021-09-06 18:50',
      says: `My honest view, for what it's worth, after thirty years. We've had a whole year and a half to think about what could be done better by phone, and what can't. Someone could've asked us. Instead we had EDM, exceptional delivery, then recovery, then the roadmap, then BAU, all with a RAG rating and not a single question in any of it that started "what have you noticed". And now we pretend that it never happened. We'll have learnt nothing at all.`,
    },
    {
      label: '24',
      at: '2021-09-06 19:36',
      says: `I've noticed that the young lads talk more on the phone when they're walking. Side by side, sort of. I've noticed that the ones with DV in the background talk less as she's in the room.`,
    },
    {
      label: '25',
      at: '2021-09-06 20:02',
      says: `Agree with 18.50, and 19.36 is exactly the kind of thing we should have been asked.`,
      refs: { clock: ['23', '24'] },
    },
    {
      label: '26',
      at: '2021-09-06 20:45',
      says: `3 days a week in the office, 2 at home, £200 a month season ticket either way as the train company doesn't do a sensible flexi one. And parking is £9.`,
    },
    {
      label: '27',
      at: '2021-09-06 21:58',
      says: `risk assessments being signed off by people who haven't set foot in the building since March 2020 <<< ours was signed by somebody who left in 2019!`,
      refs: { quote: ['post'] },
    },
    {
      label: '28',
      at: '2021-09-07 07:03',
      says: `Anon yesterday 06:33, I manage a team and I've looked at who did what over the lockdowns. It wasn't the home workers who dropped off. It was everybody, evenly, about Jan and Feb. People were worn out.`,
      refs: { clock: ['5'] },
    },
    { label: '29', at: '2021-09-07 08:30', says: `Day 2. There's a desk. It's in the corridor.` },
  ],
};
