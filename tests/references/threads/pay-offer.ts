import type { SourceThread } from '../source';

/** A ballot on pay: quarrels at night, two posters with names. */
export const payOffer: SourceThread = {
  title: `Pay Offer: To Vote or Not to Vote`,
  slug: 'pay-offer',
  at: '2018-09-07 05:40',
  paragraphs: [
    `It's been a long time coming, but the long-awaited NPS pay offer is finally out. Here is how Napo puts it in today's mailout:-`,
    `"After many months of negotiation the employer has made a final offer on pay reform for staff in the National Probation Service. The main elements are a reduction in the number of pay points in each band, faster progression to the top, and an increase in London allowance. The offer is conditional upon acceptance by all three unions. The ballot opens on 17 September and closes at noon on 8 October. Your negotiating committee recommends acceptance as the best that can be achieved by negotiation."`,
    `There's nothing in it for CRC colleagues of course, who will have to wait for their own employers to find something down the back of the sofa. There's also the small matter of those at the top of their band who have had one per cent in total since 2010, and who will get a non-consolidated lump sum.`,
    `What do readers think? I suspect that opinion will be divided.`,
  ],
  comments: [
    { label: '1', at: '2018-09-07 17:26', says: `Divided? Nah` },
    {
      label: '2',
      at: '2018-09-07 17:48',
      says: `Top of band 4 since 2009. Lump sum of £500 before tax. After nine years. I make that about £1.07 a week.`,
      trap: true,
    },
    {
      label: '3',
      at: '2018-09-07 18:02',
      by: `Graham P`,
      says: `It is a good deal for anyone who joined after about 2008, and a poor one for the old hands. But the old hands have a final salary pension. I will vote yes, holding my nose.`,
    },
    {
      label: '4',
      at: '2018-09-07 18:15',
      says: `What about CRCs? 9,000 of us doing the same job. Napo's forgotten us AGAIN.`,
    },
    {
      label: '5',
      at: '2018-09-07 18:31',
      says: `Graham - only to 2014 or whenever it became career average. I lost about a third of mine and I'm an old hand.`,
      refs: { name: ['3'] },
    },
    {
      label: '6',
      at: '2018-09-07 18:40',
      says: `From the Civil Service pay guidance, para 3.4: "Departments have freedom to pay average awards within a range of 1 to 1.5%. Awards above this must be agreed by the Treasury in return for significant workforce reform."

So what did they give away?`,
      trap: true,
    },
    {
      label: '6.1',
      at: '2018-09-07 18:56',
      says: `AL buyout? Flexi? There'll be something in the small print. There's always something.`,
    },
    {
      label: '7',
      at: '2018-09-07 19:10',
      says: `Sick of unions that recommend whatever is put in front of them. Vote no.`,
    },
    {
      label: '8',
      at: '2018-09-07 19:22',
      by: `Graham P`,
      says: `Anon 18:31, fair point, I should have said 'part final salary'. I'm in the same boat as it happens.`,
      refs: { clock: ['5'] },
    },
    {
      label: '9',
      at: '2018-09-07 19:45',
      says: `Can anyone explain the table? If I'm on point 33 now do I go to the new pt 2 or pt 3 and when. The helpline was shut at 5.`,
    },
    {
      label: '10',
      at: '2018-09-07 19:58',
      says: `19:45 as I read it you go to the nearest point above and then up one every April, so top in 2 or 3 years rather than 12 or so. But you have to not be on a warning, ha ha.`,
      refs: { clock: ['9'] },
    },
    {
      label: '11',
      at: '2018-09-07 20:21',
      says: `"the best that can be achieved by negotiation" is what they say every single time. It was the best that could be achieved in 2014 as well, look how that turned out. What have they actually done except negotiate? When did we last walk out for more than a long lunch?`,
      refs: { quote: ['post'] },
    },
    {
      label: '12',
      at: '2018-09-07 20:30',
      says: `12.00 to 2.00 on a Tuesday, in the rain, nine of us and a dog. I remember it well`,
      trap: true,
    },
    {
      label: '13',
      at: '2018-09-07 20:41',
      says: `I'm in Unison and haven't had a word from them. Do I get a vote as well?`,
    },
    { label: '13.1', at: '2018-09-07 20:50', says: `Yes, same dates I believe` },
    {
      label: '14',
      at: '2018-09-07 21:17',
      says: `If it is turned down there isn't any more money. People need to grow up. I've had staff leave for the police at £4k more and this is the first time in ten years that anybody at the Treasury has admitted that we're underpaid. I'd bite their hand off.`,
    },
    {
      label: '15',
      at: '2018-09-07 21:29',
      says: `21.17 Bite their hand off then. You're management clearly.`,
      refs: { clock: ['14'] },
    },
    {
      label: '16',
      at: '2018-09-07 21:34',
      says: `Agree with 21:17. I'm a PO on 27k with 3 kids, I would get nearly 3 thousand by 2020. To the old timers who want to vote it down for the rest of us for the sake of principle: thanks a bunch.`,
      refs: { clock: ['14'] },
    },
    {
      label: '17',
      at: '2018-09-07 21:52',
      says: `Its not 'for the sake of principle', Anon 21:34, it is because I have trained people like you for 20 yrs and you'll earn more than me with 4 years in. Would you be happy?`,
      refs: { quote: ['16'] },
    },
    {
      label: '18',
      at: '2018-09-07 22:03',
      says: `No but you will be on the same as me at the top so whats the difference`,
    },
    {
      label: '19',
      at: '2018-09-07 22:05',
      says: `The difference 22:03 is about 16 years of frozen pay.`,
      refs: { clock: ['18'] },
    },
    { label: '20', at: '2018-09-07 22:14', says: `Here we go` },
    {
      label: '21',
      at: '2018-09-07 22:31',
      by: `sm`,
      says: `Napo members in CRCs should not get to vote on this and NPS members shouldn't get to ignore us. I have friends on both sides and it's ridiculous that we now fight on a blog on a Friday night about crumbs. Remember who did this to us.`,
    },
    {
      label: '22',
      at: '2018-09-07 22:44',
      says: `21:52 you don't get paid extra for moaning you know. If its so bad, leave. Some of us like our job.`,
      refs: { clock: ['17'] },
    },
    {
      label: '23',
      at: '2018-09-07 22:53',
      says: `How rude 22.44. 21:52 has a point and you haven't even addressed it.`,
      refs: { clock: ['22', '17'] },
    },
    {
      label: '24',
      at: '2018-09-07 23:08',
      says: `I've been on the sauce so forgive me but TINA my arse. There's always an alternative. They found 22 million for the CRCs at the drop of a hat, then 342m more. There's always money.`,
    },
    {
      label: '25',
      at: '2018-09-07 23:15',
      says: `Put the bottle down 23:08 and go to bed. (You're right though.)`,
      refs: { clock: ['24'] },
    },
    {
      label: '26',
      at: '2018-09-07 23:40',
      says: `<b>Napo's forgotten us AGAIN</b>

No it has not. There are 21 separate employers to negotiate with, half won't return a call. I'm a CRC rep and I've been to 14 meetings since Easter in my own time.

Steve, branch chair`,
      refs: { quote: ['4'] },
    },
    { label: '27', at: '2018-09-07 23:52', says: `Well said Steve.`, refs: { signoff: ['26'] } },
    {
      label: '28',
      at: '2018-09-08 00:07',
      says: `Steve who? There's a few of those`,
      refs: { signoff: ['26'] },
    },
    {
      label: '29',
      at: '2018-09-08 00:25',
      says: `@22:44 I did leave. Three weeks ago. Best thing I ever did, and I'd still vote no if I could.`,
      refs: { clock: ['22'] },
    },
    {
      label: '30',
      at: '2018-09-08 01:13',
      says: `cant sleep. 8 oral hearings this month, 2 SFOs in the office and were arguing over whether its 3% or 4. Ive got my reading from the police to do and court at 10 and I cant sleep`,
    },
    {
      label: '31',
      at: '2018-09-08 07:05',
      says: `Hope you got some rest 01:13. Please talk to someone. PAM assist is 24hrs and not as bad as you'd think.`,
      refs: { clock: ['30'] },
    },
    {
      label: '32',
      at: '2018-09-08 08:37',
      by: `Andy`,
      says: `Morning all. Having read the spat between 21:34 and 21:52 over my porridge may I say that you are both right, which is how they like it. The band structure was unfair before and it'll be unfair in a new way after.`,
      refs: { clock: ['16', '17'] },
    },
    {
      label: '33',
      at: '2018-09-08 09:16',
      says: `Very Zen Andy but how are you voting?`,
      refs: { name: ['32'] },
    },
    {
      label: '34',
      at: '2018-09-08 09:33',
      by: `Andy`,
      says: `9:16 Yes, with a heavy heart and a light wallet.`,
      refs: { clock: ['33'] },
    },
    {
      label: '35',
      at: '2018-09-08 10:20',
      says: `The Old Testament has something on this. Matthew 20:12 - "These last have worked but one hour, and thou hast made them equal unto us, which have borne the burden and heat of the day." And yes I know it's the New.`,
      trap: true,
    },
    {
      label: '36',
      at: '2018-09-08 10:48',
      says: `Ballot closes noon 8th Oct, not midnight as some branch emails have said. Don't get caught out.`,
    },
    {
      label: '37',
      at: '2018-09-08 11:30',
      says: `Typical. Nearly 40 comments and not one person mentions admin staff. Band 2 gets £211. Thank you and good night from the girls in the back office who book your rooms.`,
      trap: true,
    },
    {
      label: '38',
      at: '2018-09-08 12:02',
      says: `So Graham P and Andy are both voting yes and both feel ill about it. That's the ballot paper they should have printed.`,
      refs: { name: ['3', '34'] },
    },
    {
      label: '39',
      at: '2018-09-08 12:20',
      says: `sm said it best last night. Crumbs.`,
      refs: { name: ['21'] },
    },
    {
      label: '40',
      at: '2018-09-08 13:05',
      says: `I've been through the whole 46 pages with a ruler so that you don't have to. Band 3: bottom goes from 21,980 to 22,4 and something, top is untouched until April 2020. Band 4: six points instead of 13, you'd be at the top by 2021 if you're on a middle point now. Band 5 and 6 get about the same in % terms. London is up by 200 odd. Unsocial hours are "to be reviewed", which I don't like the look of at all.

(more to follow, have to get the washing in)`,
      trap: true,
    },
    {
      label: '41',
      at: '2018-09-08 13:31',
      says: `...continued. The nasty bit is on p 31, the link to "competency based progression". From 2020 you only move up if you've met a framework that hasn't been written. So it's fast for 2 years and then it's whatever your manager thinks of you. I make it a yes for anyone under about 35 and a no for me, and that's from someone who was going to vote yes when I sat down.`,
      refs: { position: ['40'] },
    },
  ],
};
