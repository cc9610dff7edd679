import type { SourceThread } from '../source';

/** The first summer of the sickness: quick answers, phone typing, worries, many bare minutes. */
export const keepYourDistance: SourceThread = {
  title: `Keep Your Distance`,
  slug: 'keep-your-distance',
  at: '2020-06-08 06:00',
  paragraphs: [
    `The plan for recovery came out on Friday afternoon at a quarter to five, and it runs to fifty-eight pages. It is called a roadmap. It has four stages, each with a colour, and staff are to move between them 'at the pace of the slowest'.`,
    `Doorstep visits are to continue. Offices will reopen for those cases assessed as high risk, provided that a risk assessment has been agreed locally. Desks are to be two metres apart, which in most of the offices I know will leave room for three people and a plant.`,
    `Unpaid work remains suspended, and there are said to be nine million hours outstanding. Nobody has said how they will ever be worked.`,
  ],
  comments: [
    {
      label: '1',
      at: '2020-06-08 06:25',
      says: `9 million hours. Just write it off, everyone knows it's going to happen.`,
    },
    { label: '1.1', at: '2020-06-08 07:02', says: `They can't. The Mail would have a field day.` },
    {
      label: '2',
      at: '2020-06-08 06:58',
      says: `Our "local risk assessment" was a bloke from estates with a tape measure and a roll of hazard tape. Took him 20mins. He said we can have 4 in and the kitchen's shut`,
    },
    { label: '2.1', at: '2020-06-08 07:30', says: `We had the same bloke lol` },
    {
      label: '3',
      at: '2020-06-08 07:15',
      says: `Am I the only person who has been happier these last 11 weeks? I know that's a terrible thing to say. No commute, no open plan, cases actually pick up the phone and chat, and I've got through all my reviews. I see my kids at lunch. I don't want to go back. Ever.`,
    },
    { label: '3.1', at: '2020-06-08 07:44', says: `No not the only one. Me too.` },
    {
      label: '3.2',
      at: '2020-06-08 08:12',
      says: `Try it with a DV case load in a one bed flat with your partner listening and a toddler. I've taken disclosure on the landing`,
    },
    {
      label: '4',
      at: '2020-06-08 08:05',
      says: `07:15 good for you but some of us are going round the bend. I live on my own and the only faces I've seen since March are the ones that I talk to through a letterbox.`,
      refs: { clock: ['3'] },
    },
    {
      label: '5',
      at: '2020-06-08 08:31',
      says: `"at the pace of the slowest". So that'll be IT then`,
      refs: { quote: ['post'] },
    },
    {
      label: '6',
      at: '2020-06-08 08:49',
      says: `For information, from the Q&A that came round with the plan:

Q14. Will staff who are shielding be required to attend?
A. No. Staff in the clinically extremely vulnerable group should continue to work from home until 31 July, when the position will be reviewed.
Q15. Will staff be provided with face coverings?
A. Face coverings are not PPE. Staff may wear their own.
Q16. What are the arrangements for toilets?
A. See Q9.`,
      trap: true,
    },
    {
      label: '6.1',
      at: '2020-06-08 09:07',
      says: `What are the arrangements for toilets? See Q9 haha. Guessing Q9 says see Q16`,
      refs: { quote: ['6'] },
    },
    {
      label: '7',
      at: '2020-06-08 09:12',
      says: `@ 8.05 please reach out to someone, our ACO has started a virtual tea break at 11 each day and I thought it'd be naff but it's been a life line tbh`,
      refs: { clock: ['4'] },
    },
    {
      label: '8',
      at: '2020-06-08 09:40',
      says: `Doorsteps in the rain with a mask on shouting "AND HOW ARE THE SEXUAL THOUGHTS" up at a first floor window. That's what we're doing. Professional.`,
    },
    { label: '8.1', at: '2020-06-08 09:52', says: `Oh god I shouldn't have laughed but I did.` },
    {
      label: '8.2',
      at: '2020-06-08 10:15',
      says: `This isn't funny. It's a breach of confidentiality, and a danger to the person on the step. I've raised it three times.`,
    },
    {
      label: '9',
      at: '2020-06-08 10:20',
      says: `Test and trace rang my colleague on Saturday at 8.10am to tell her to isolate until the 19th because of contact with someone in OUR OFFICE. Which was news to our office`,
      trap: true,
    },
    {
      label: '10',
      at: '2020-06-08 10:44',
      says: `I joined as a PQiP in January. I've done seven weeks in an office. I'm going to be a qualified probation officer having met about a dozen people.`,
    },
    {
      label: '10.1',
      at: '2020-06-08 11:01',
      says: `If it helps I qualified in 1999 having met hundreds and I still don't know what I'm doing.`,
    },
    {
      label: '11',
      at: '2020-06-08 11:37',
      says: `9:40 that is exactly why I've refused to do them. Told my SPO to put it in writing. She hasn't.`,
      refs: { clock: ['8'] },
    },
    {
      label: '12',
      at: '2020-06-08 12:10',
      says: `Anonymous8 June 2020 at 10:44 - don't worry you'll be fine, it's the listening that matters and you can learn that on the phone. What you won't get is the corridor. The moaning by the photocopier is where I learned this job.`,
      refs: { clock: ['10'] },
    },
    {
      label: '13',
      at: '2020-06-08 12:55',
      says: `Am told by someone high up that the write-off's been agreed already: anyone with less than x hours left on 24th July gets it quashed. Can't say more.`,
    },
    { label: '13.1', at: '2020-06-08 13:06', says: `What's x?` },
    { label: '13.2', at: '2020-06-08 13:31', says: `Source?` },
    {
      label: '14',
      at: '2020-06-08 14:20',
      says: `I am 61 & diabetic & BAME and my manager asked me if I could come in "just Tuesdays". The figures for who's dying are on the news every night at 5pm. I'm not a number in one of four colours.

Colours. I ask you.`,
      trap: true,
    },
    {
      label: '14.1',
      at: '2020-06-08 14:41',
      says: `Don't go in. You're entitled to an individual risk assessment.`,
    },
    {
      label: '15',
      at: '2020-06-08 15:09',
      says: `14.20 please don't go in, union rep here, get the individual assessment done and if they refuse then s44 of the Employment Rights Act. As for 06.58, a bloke with a tape measure isn't a risk assessment, and they have to consult us.`,
      refs: { clock: ['14', '2'] },
    },
    {
      label: '16',
      at: '2020-06-08 19:26',
      says: `Anon @ 12:55 I heard this too, heard under 30 hrs though might be just our area.`,
      refs: { clock: ['13'] },
    },
    {
      label: '17',
      at: '2020-06-08 20:02',
      says: `07:15 and 08:05 are the two halves of my week.`,
      refs: { clock: ['3', '4'] },
    },
    {
      label: '18',
      at: '2020-06-09 07:40',
      says: `Room for three people and a plant. We've been told that the plant has to go.`,
      refs: { quote: ['post'] },
    },
    {
      label: '19',
      at: '2020-06-09 08:18',
      says: `I see that Buckland is on Sky this morning. 8:30 I think. Bet he doesn't get asked.`,
      trap: true,
    },
  ],
};
