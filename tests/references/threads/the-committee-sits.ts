import type { SourceThread } from '../source';

/** A morning of evidence to a committee, watched from many desks. */
export const theCommitteeSits: SourceThread = {
  title: `The Committee Sits`,
  slug: 'the-committee-sits',
  at: '2018-03-22 05:45',
  paragraphs: [
    `I spent a good part of yesterday watching MPs take evidence on Transforming Rehabilitation. It lasted two hours and ten minutes and I can't say that I came away any happier. First up were two CRC chief executives:`,
    `"We were sold volumes that never materialised. The payment mechanism assumes fixed costs of around 20% and in reality they are nearer to 80. I would not say that the model is broken, I would say that it needs recalibrating."`,
    `Then we had the unions, who got all of eighteen minutes, and finally the man from the Ministry, who was asked four times by the chair whether anybody had lost their job over it:`,
    `"I think, Chair, that what we have here is a genuinely innovative programme which has had some challenges in delivery. Reoffending on the binary measure is down by two percentage points. The frequency measure is more challenging. I would not want to get into the question of individuals."`,
    `Not one probation officer, not one person on probation, and not one victim was called.`,
  ],
  comments: [
    {
      label: '1',
      at: '2018-03-22 06:40',
      says: `Recalibrating. Is that what they call it now when you hand over another £342m.`,
    },
    {
      label: '2',
      at: '2018-03-22 07:12',
      says: `I watched it on Parliament TV (starts at 9.31 if anyone wants to find it, the good bit is from about 11.05). The look on the chair's face when he said individuals for the fourth time was worth the licence fee.`,
      trap: true,
    },
    {
      label: '3',
      at: '2018-03-22 07:36',
      says: `"Reoffending on the binary measure is down by two percentage points."

It was going down by about that much every couple of years before anybody touched it. And that cohort's case mix has changed too, so like isn't being compared with like. Dame Glenys has said as much more politely.

The frequency measure is up because the ones who do reoffend now do so more often, which is what you would expect if you take away the people who used to see them every week and give them a phone call instead.

'Sisyphus`,
      refs: { quote: ['post'] },
    },
    {
      label: '4',
      at: '2018-03-22 08:02',
      says: `18 minutes for the unions! And they used up 5 of them on pensions.`,
    },
    {
      label: '5',
      at: '2018-03-22 08:29',
      says: `Not one probation officer, not one person on probation, and not one victim was called.

And this is the heart of it for me. I manage a small charity for families who've lost somebody, 3 staff and a phone. We've written to the committee twice and been thanked for our interest. I could have brought them a mother who found out from Facebook that he'd been out since the Tuesday. Our victim liaison officer has 190 on her books and cries in the car.`,
      refs: { quote: ['post'] },
    },
    { label: '5.1', at: '2018-03-22 09:14', says: `VLO here and yes. Thank you for saying it.` },
    {
      label: '6',
      at: '2018-03-22 09:03',
      says: `Thanks Sisyphus, I never did understand the difference between binary and frequency till now. Shame nobody on the committee did either.`,
      refs: { signoff: ['3'] },
    },
    {
      label: '7',
      at: '2018-03-22 09:50',
      says: `Did anyone ask about the 40p in the pound? Or through the gate?`,
    },
    {
      label: '7.1',
      at: '2018-03-22 10:22',
      says: `TTG came up for about a minute. The CRC woman said they'd met 100% of the contract requirement. Which they have. The requirement is to fill in a form.`,
    },
    {
      label: '8',
      at: '2018-03-22 11:17',
      says: `From the transcript, Q41 onwards:

Q41 Chair: Has anybody lost their job?
A: I do not think that is a helpful way to look at it.
Q42 Chair: That is a no then?
A: As I said, there has been a great deal of learning.

You have to laugh.`,
      trap: true,
    },
    {
      label: '9',
      at: '2018-03-22 12:05',
      by: 'Steve Ruddock',
      says: `I've worked for two of the CRCs and I'll say something unpopular. The chief exec who spoke yesterday's one of the decent ones, she came out of probation and she has kept two offices open that the owners wanted shut. It's not her fault the sums were wrong, they were wrong when she got there. They'd been got wrong in Petty France by people who've all been promoted since.

You'd do better to aim higher.`,
    },
    {
      label: '10',
      at: '2018-03-22 12:31',
      says: `Steve, if she's decent what is she doing taking £150k for it? I'd be decent for half of that.`,
      refs: { name: ['9'] },
    },
    {
      label: '10.1',
      at: '2018-03-22 12:58',
      by: 'Steve Ruddock',
      says: `Fair question and I don't know the answer. I can only tell you what I saw.`,
    },
    {
      label: '11',
      at: '2018-03-22 13:20',
      says: `Lunchtime rant. My caseload today 71. Two on the sick, one mat leave uncovered. Contact "at least every 4 weeks", so that's what it is, at least. I've a lad of 19 who should be seen weekly. He phones reception to ask if he could come in and talk and I've got to tell him no as I'm on OASys all day because a target's red. So I see him at 5.30 in my own time and there's a policy against that as well as it's lone working.

If that isn't a broken model then I don't know what is.`,
      trap: true,
    },
    {
      label: '12',
      at: '2018-03-22 14:09',
      says: `Broken, recalibrated, innovative, challenging. Bingo!`,
    },
    {
      label: '13',
      at: '2018-03-22 15:42',
      says: `13:20 please be careful, and I say so as somebody who got a written warning for exactly that. But also: good for you. He'll remember it when he's 40.`,
      refs: { clock: ['11'] },
    },
    {
      label: '14',
      at: '2018-03-22 16:30',
      says: `https://www.nao.org.uk/wp-content/uploads/2017/12/Investigation-into-changes-to-Community-Rehabilitation-Company-contracts.pdf

Pages 5 to 9 for those who haven't time. Para 1.14 is the killer.`,
      trap: true,
    },
    {
      label: '15',
      at: '2018-03-22 17:46',
      says: `Good to see Bob Neill getting cross. David Gauke is said to be a details man, so perhaps someone will put the transcript in his red box. I live in hope (and in Rochdale).`,
      trap: true,
    },
    {
      label: '16',
      at: '2018-03-22 18:20',
      says: `Agree with 12:05. Everyone I know who does the actual work is decent, on both sides. Stop going for the ones in the middle.`,
      refs: { clock: ['9'] },
    },
    {
      label: '17',
      at: '2018-03-22 18:35',
      says: `It was only two hours long so they'll be done with us until 2020 now.`,
    },
    {
      label: '18',
      at: '2018-03-22 19:10',
      says: `"she has kept two offices open that the owners wanted shut"

Not ours she hasn't. Shut in November, we are now at a business park with no bus after 4.`,
      refs: { quote: ['9'] },
    },
    {
      label: '19',
      at: '2018-03-22 19:41',
      says: `"We were sold volumes that never materialized"

They bid for it! Nobody made them!! If I buy a car without looking under the bonnet I don't get to go back to the garage and have it recalibrated for nothing.`,
      refs: { quote: ['post'] },
    },
    {
      label: '20',
      at: '2018-03-22 20:15',
      says: `Ah but you do if you are too big to fail. See Carillion. No hang on...`,
    },
    {
      label: '21',
      at: '2018-03-22 20:52',
      says: `Sisyphus at 07:36 - as well as the case mix there's the small matter that they moved the baseline year. 2011 was the riots. Anything looks good against that.`,
      refs: { signoff: ['3'] },
    },
    {
      label: '22',
      at: '2018-03-22 21:30',
      says: `I actually took the trouble to e-mail the clerk this afternoon. Written evidence is still open, until the 12th of April, no more than 3,000 words, and you can ask for it to be anonymous. Took them 20 mins to reply. So there's no excuse for any of us.`,
      trap: true,
    },
    { label: '22.1', at: '2018-03-22 22:04', says: `Will do. Thanks` },
    {
      label: '23',
      at: '2018-03-22 22:27',
      says: `@9:50 the 40p was asked about in 2016 and the answer was that it's a matter for the supply chain. Nobody has asked since.`,
      refs: { clock: ['7'] },
    },
    {
      label: '24',
      at: '2018-03-23 07:20',
      says: `Business park here too. What's the betting it is the same one. Is there a Greggs?`,
    },
    {
      label: '25',
      at: '2018-03-23 08:44',
      says: `I left three years ago and still read this every morning with my toast. I don't know why I do it to myself.

Regards to all still in the trenches.`,
    },
    {
      label: '26',
      at: '2018-03-23 10:12',
      says: `Anon 08:29 my heart goes out to that mother. Have you thought of sending her letter (with her leave) to the committee as written evidence, as per 21:30 last night?`,
      refs: { clock: ['5', '22'] },
    },
  ],
};
