import type { SourceThread } from '../source';

/** Programme staff, a tutor and some blunt northerners on the end of groupwork: terse, sweary, many answers in passing. */
export const nobodyInTheChair: SourceThread = {
  title: `Nobody In The Chair`,
  slug: 'nobody-in-the-chair',
  at: '2019-09-25 06:00',
  paragraphs: [
    `From January the accredited programmes are to be delivered in blocks of three days, because somebody has worked out that attendance falls off after the fourth week. It has not been asked why.`,
    `A facilitator writes: "I have run the same group on a Wednesday evening for nine years. There is a chair by the window that nobody sits in until week six, and then one of them does, and from that day he talks. You cannot do that in three days. You can get through the slides."`,
    `The contract pays on completions. A man who sits through seventy-two hours with his arms folded is a completion; so is a man who changed his mind in the chair by the window.`,
    `I rang the company and was told that the new model was evidence-led, agile and trauma-informed. I asked for the evidence, and I am to be called back.`,
  ],
  comments: [
    { label: '1', at: '2019-09-25 06:22', says: `Bums on seats. Always was.` },
    {
      label: '2',
      at: '2019-09-25 06:40',
      says: `"You can get through the slides". I nearly cried reading that.`,
      refs: { quote: ['post'] },
    },
    { label: '2.1', at: '2019-09-25 06:58', says: `Me too. 11 yrs a tutor.` },
    {
      label: '3',
      at: '2019-09-25 07:15',
      says: `can anyone say if this is nationwide or just the one CRC?? We've heard nothing down here but we never do til its happened`,
    },
    { label: '3.1', at: '2019-09-25 07:32', says: `Three CRCs, same owner. You can guess.` },
    {
      label: '3.2',
      at: '2019-09-25 07:50',
      says: `Ours is starting in Nov. Told on a Teams call at 4.45 on a Friday, course we were`,
    },
    {
      label: '4',
      at: '2019-09-25 07:44',
      says: `Worked evidence for you: I did my thesis on this in 2009. There's a body of literature (McGuire, Lipsey, Andrews and Bonta, all of whom should be turning in whatever they turn in) showing that dosage has got to be matched to risk & that intensity without spacing doesn't stick. 72 hours in three days isn't even arithmetically possible by the way, it's 24 hrs a day. So it's either a shortened programme, which would need re-accreditation, or somebody is about to commit fraud.`,
      trap: true,
    },
    {
      label: '4.1',
      at: '2019-09-25 08:05',
      says: `Brilliant spot 07:44! 3 x 24 = 72. Do they get a break for the toilet`,
      refs: { clock: ['4'] },
    },
    {
      label: '4.2',
      at: '2019-09-25 08:21',
      says: `It'll be blocks of three days, plural. Read it again.`,
    },
    {
      label: '5',
      at: '2019-09-25 08:33',
      says: `Nobody sits in the chair til week six and then he talks. That's it. That's the whole of the what works literature right there`,
      refs: { quote: ['post'] },
    },
    {
      label: '6',
      at: '2019-09-25 09:10',
      says: `Evidence led, agile and trauma informed lol. Bingo.`,
      refs: { quote: ['post'] },
    },
    {
      label: '7',
      at: '2019-09-25 09:42',
      says: `6.22 not always. I was trained by people who'd stop a session dead to deal with something that was live in the room.`,
      refs: { clock: ['1'] },
    },
    {
      label: '8',
      at: '2019-09-25 10:01',
      by: `Tyke`,
      says: `Ran groups in Leeds & Wakefield from 98. Best night's work I ever did was in a room over a butcher's: nine men, two heaters, no slides as the bulb had gone. One of them still sends a card, second week of Dec, regular as owt. He was bloody awful in group. Never said a word til the bulb went.

They'll not understand what they've scrapped til it's gone and then they'll pay some consultant to invent it.`,
      trap: true,
    },
    {
      label: '8.1',
      at: '2019-09-25 10:25',
      says: `Tyke you should write a book.`,
      refs: { name: ['8'] },
    },
    {
      label: '8.2',
      at: '2019-09-25 10:40',
      by: `Tyke`,
      says: `Nobody'd publish it, there's no dashboard in it.`,
    },
    {
      label: '9',
      at: '2019-09-25 11:12',
      says: `Anon 07.15 - if you're in the south west, it's you next. Look at the bidding docs, lot 9.`,
      refs: { clock: ['3'] },
    },
    {
      label: '10',
      at: '2019-09-25 12:20',
      says: `Am I the only one who thinks some groups SHOULD be put out of their misery? I sat in on TSP in my training and it was three blokes asleep, one taking the mick & a facilitator on her 3rd resignation letter. Not everything old is gold.`,
    },
    {
      label: '10.1',
      at: '2019-09-25 12:44',
      says: `No you're not. But the answer to a bad group's a good group.`,
    },
    {
      label: '10.2',
      at: '2019-09-25 13:02',
      says: `12:20 that wasn't the programme that was the staffing.`,
      refs: { clock: ['10'] },
    },
    {
      label: '11',
      at: '2019-09-25 13:25',
      says: `I think it was Tyke who hit on it, they'll pay a consultant to invent it again. Deloitte probably.`,
      refs: { name: ['8'] },
    },
    {
      label: '12',
      at: '2019-09-25 14:30',
      says: `My group starts at 6. They come straight from work, them that have any. How's a scaffolder supposed to get three days off running? He'll lose his job, then they'll breach him for not attending, then we can tick ETE as a criminogenic need.`,
      trap: true,
    },
    {
      label: '13',
      at: '2019-09-25 15:15',
      says: `14:30 nails it. Nobody thinks of the scaffolder.`,
      refs: { clock: ['12'] },
    },
    {
      label: '14',
      at: '2019-09-25 17:05',
      says: `From today's all staff bulletin.

"We know that change can feel unsettling. Following feedback from colleagues we have listened and will be introducing Intensive Delivery Pathways across all sites. Drop-in sessions will be held on 2 October at 10:01 and 3 October at 14:30, with a further session to be confirmed."`,
      trap: true,
    },
    {
      label: '14.1',
      at: '2019-09-25 17:20',
      says: `"Following feedback from colleagues we have listened". Which bloody colleagues?!`,
      refs: { quote: ['14'] },
    },
    {
      label: '15',
      at: '2019-09-25 19:50',
      says: `Two best things on here today, Tyke on the lightbulb and the thesis from 7.44. I'd hire either.`,
      refs: { name: ['8'], clock: ['4'] },
    },
    { label: '16', at: '2019-09-25 21:33', says: `Did they call you back yet Maud?`, trap: true },
    {
      label: '17',
      at: '2019-09-26 06:55',
      says: `Bit harsh on the person at 12:20 I thought, some of the groups were dire, we all know it.`,
      refs: { clock: ['10'] },
    },
    {
      label: '18',
      at: '2019-09-26 08:10',
      says: `A completion is a completion whether he's changed his mind or just folded his arms. That's payment by results for you.`,
      refs: { quote: ['post'] },
    },
  ],
};
