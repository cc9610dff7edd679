import type { SourceThread } from '../source';

/** Job cuts at a company six weeks after it was bought. */
export const ninetyDays: SourceThread = {
  title: `Ninety Days`,
  slug: 'ninety-days',
  at: '2015-03-18 07:15',
  paragraphs: [
    `So here it comes. Six weeks after taking over, the new owners of one CRC have served notice of redundancies. This is from the message that went to all staff at five o'clock yesterday, presumably so that everybody would read it on the bus:`,
    `"As you know we inherited a cost base which is not sustainable. Following a period of reflection we have developed an operating model which will put the service user at the heart of everything we do. Regrettably this means that we will be entering a period of consultation on a reduction of up to 38% of posts. We recognise that this will be an unsettling time and would remind colleagues that the Employee Assistance line is open 24/7."`,
    `Corporate support goes first: HR, IT and finance to a shared centre 170 miles away. Then admin. Case managers will be 'agile' and will see people in libraries, community centres and 'places where they feel comfortable'. Nine offices are to go.`,
    `The enhanced voluntary redundancy terms that were agreed nationally, and for which the Ministry paid up front, do not get a mention. I wonder where that money is.`,
  ],
  comments: [
    { label: '1', at: '2015-03-18 07:50', says: `38%. I had to read it twice. 38 per cent!!` },
    {
      label: '2',
      at: '2015-03-18 08:03',
      says: `Got it at 17.02 on my phone, in Asda, with my daughter. Admin for 19 years. Not even my own manager's name at the bottom of it.`,
      trap: true,
    },
    {
      label: '2.1',
      at: '2015-03-18 08:44',
      says: `I'm so sorry. None of our office would function for one day without admin and everybody who works there knows it`,
    },
    {
      label: '2.2',
      at: '2015-03-18 12:10',
      says: `Same. Same time, same message. I rang the Employee Assistance line for a laugh and it was engaged.`,
    },
    {
      label: '3',
      at: '2015-03-18 08:31',
      says: `"put the service user at the heart of everything we do"

...and in the toilets of everything we do, if we're to see them in the library.`,
      refs: { quote: ['post'] },
    },
    {
      label: '4',
      at: '2015-03-18 09:12',
      says: `For anyone in this position, from the ACAS site: where an employer proposes 100 or more redundancies within a period of 90 days consultation must begin at least 45 days before the first dismissal. 20 to 99, 30 days. They must give reps in writing the reasons, numbers, selection method and how payments are to be calculated (s.188). If they don't you can claim a protective award of up to 90 days' pay. Get everything in writing. Do NOT sign up for anything in the first week.`,
      trap: true,
    },
    {
      label: '5',
      at: '2015-03-18 09:40',
      says: `Excellent advice from 09:12, cut it out and keep it. I'd only add don't resign in a temper. I've seen two do that and they walked away with nothing.`,
      refs: { clock: ['4'] },
    },
    {
      label: '6',
      at: '2015-03-18 10:21',
      says: `The modernisation fund was £80m across the country if I recall. Ours had 14 months' worth of EVR out of it in the summer, 67.5 weeks for some of the senior managers who then popped up as consultants. You couldn't make it up.`,
      trap: true,
    },
    {
      label: '7',
      at: '2015-03-18 11:34',
      says: `Who does the DV checks when I'm in a library? Who's on reception when he turns up with a drink in him at quarter to five? I've been a PO since 2001 and I have pressed the panic button in an interview room three times. There isn't a panic button in the large print section.

I've got one who isn't allowed within 100 metres of a place where children go. Guess what's on in every library in this county on a Tuesday at 10.30. Rhyme Time.

These people have bought a thing and they haven't a clue what it is they've bought.`,
      trap: true,
    },
    { label: '7.1', at: '2015-03-18 12:26', says: `This should be in a newspaper.` },
    { label: '8', at: '2015-03-18 12:40', says: `Is this Sodexo? It reads like Sodexo.` },
    {
      label: '8.1',
      at: '2015-03-18 13:17',
      says: `Does it matter? They've all got the same consultants.`,
    },
    {
      label: '9',
      at: '2015-03-18 13:05',
      says: `10:21 that would be illegal, surely? I mean coming back through the side door after taking EVR.`,
      refs: { clock: ['6'] },
    },
    {
      label: '10',
      at: '2015-03-18 15:48',
      says: `Not illegal, just disgusting. There was a clause about not working for a CRC or NPS for however long but nothing about a firm that works for a firm.`,
    },
    {
      label: '11',
      at: '2015-03-18 17:30',
      says: `Whilst I feel for all those affected I have to say that some of us in the NPS have been drowning since last June with no sign of extra staff and nobody on here seemed very bothered. Our court team is at 60%. I had 14 reports in Feb. Be careful what you wish for.`,
    },
    {
      label: '12',
      at: '2015-03-18 18:06',
      says: `Anonymous 17:30 I don't think anybody wished for any of it. Let's not do this to each other again please. Divide and rule, it's what they want.`,
      refs: { clock: ['11'] },
    },
    {
      label: '13',
      at: '2015-03-18 18:15',
      says: `Nine offices are to go. In our case that's all the ones with a bus stop.`,
      refs: { quote: ['post'] },
    },
    {
      label: '14',
      at: '2015-03-18 18:52',
      says: `I can't be the only one thinking where are our MPs? Purdah in 12 days, election on the 7th of May, not one leaflet through my door with the word probation on it.

I sent mine an email in November and got the reply in Feb. It says, "The reforms will bring together the best of the public, private and voluntary sectors". He had spelt my name wrong.

'Old Lag`,
      trap: true,
    },
    {
      label: '15',
      at: '2015-03-18 19:20',
      says: `Agile. I'm 58 with two new knees. I'm about as agile as a wardrobe.`,
    },
    {
      label: '16',
      at: '2015-03-18 19:48',
      says: `Old Lag - mine was word for word the same, so they must've had it from central office. Difference is that mine is a Labour MP!`,
      refs: { signoff: ['14'] },
    },
    {
      label: '17',
      at: '2015-03-18 20:14',
      says: `A few facts, as I sit on the other side of the table from these people (union side, no names).

1. The notice is for the whole company but the numbers for each grade have not been given to us.
2. The 38% is posts not people. There were about 11% vacancies in January.
3. They've said that national terms "do not apply to a redundancy situation arising from a new operating model". Our advice is that it's rubbish.
4. We meet again on Tuesday at 2.

Please, if you are a member come to the branch meeting. If you're not, you know what to do.`,
      trap: true,
    },
    {
      label: '18',
      at: '2015-03-18 20:38',
      says: `anon 8.14 thanks for that, useful. When you say rubbish, is it counsel's opinion or is it just Napo's view? Only I seem to remember being told last year that the staff transfer scheme was watertight.`,
      refs: { clock: ['17'] },
    },
    {
      label: '18.1',
      at: '2015-03-18 21:29',
      says: `Counsel's. I'm not going to say more than that on here.`,
    },
    {
      label: '19',
      at: '2015-03-18 21:03',
      says: `170 miles from where? Asking for a friend in payroll.`,
    },
    {
      label: '20',
      at: '2015-03-18 21:51',
      says: `It's a sad fact that the only people who will do well from this are the lawyers and the makers of lanyards.`,
    },
    {
      label: '21',
      at: '2015-03-18 22:25',
      says: `I wonder where that money is? I'll tell you where it is Maud, it went over with the contract as working capital, nobody ring fenced it and nobody at the MoJ can say what it was spent on. There was a PQ on it two weeks ago. The minister's answer was that it was "for providers to determine".`,
      refs: { quote: ['post'] },
    },
    {
      label: '22',
      at: '2015-03-18 23:40',
      says: `Can't sleep. Single parent, mortgage, 11 years PSO. I keep doing the sum and it doesn't come out any different.`,
    },
    {
      label: '22.1',
      at: '2015-03-19 06:32',
      says: `Thinking of you. Talk to your rep, talk to anyone. You aren't on your own x`,
    },
    {
      label: '22.2',
      at: '2015-03-19 07:18',
      says: `11:40 please don't decide anything at midnight. There's a long way to go yet, and the numbers always come down. I've been through three of these.`,
      refs: { clock: ['22'] },
    },
    {
      label: '23',
      at: '2015-03-19 06:58',
      says: `Annon 11.34 is spot on about risk. I'd also ask who'll be insured. Public liability for the library? For us? Has anyone at all asked the councils?`,
      refs: { clock: ['7'] },
    },
    {
      label: '24',
      at: '2015-03-19 09:20',
      says: `Our council doesn't know. I rang. The nice lady asked me if we wanted the room with the hot drinks machine.`,
    },
    {
      label: '25',
      at: '2015-03-19 12:31',
      says: `To the NPS colleague at 17:30, I read your post and I was annoyed and then I thought about it. You're right, we did forget about you. Sorry. It has been like trying to swim with your eyes shut.`,
      refs: { clock: ['11'] },
    },
  ],
};
