import type { SourceThread } from '../source';

/** An inspection report: scores, percentages and a poster with a name. */
export const requiresImprovementAgain: SourceThread = {
  title: `Requires Improvement (Again)`,
  slug: 'requires-improvement-again',
  at: '2023-02-21 05:40',
  paragraphs: [
    `I see from the Inspectorate website that another three PDUs have been rated 'Inadequate' and one 'Requires Improvement', the latter being greeted by HMPPS as something of a triumph. No PDU has yet been rated 'Good' since unification. The region concerned has responded with the customary action plan:-`,
    `"We accept the recommendations in full. A programme of quality improvement sessions will be mandated for all practitioners, to be completed by the end of March. A new assurance dashboard will provide heads of service with daily oversight of timeliness. Staff wellbeing remains at the heart of everything we do."`,
    `So that's the answer to excessive workloads, then: more workload. As someone said to me, it's a bit like responding to a famine with a mandatory course in chewing.`,
    `Two recent and truly dreadful murder cases have put the service on the front pages for the first time in years, and in each of them the Chief Inspector found mistakes at every stage. He also said, and this got rather less coverage, that the "warning signs have been flashing on the dashboard for years and it was a question of when and not if". Where exactly does accountability lie? With the newly-qualified officer carrying 55 cases? Or with those who've known about the dashboard all along?`,
  ],
  comments: [
    {
      label: '1',
      at: '2023-02-21 07:20',
      says: `"a mandatory course in chewing" has made my day. Thank you, whoever you are.`,
      refs: { quote: ['post'] },
    },
    {
      label: '2',
      at: '2023-02-21 07:48',
      says: `Chewing Effectively: a workbook for PoPs will be on EQuiP by Thursday`,
    },
    {
      label: '3',
      at: '2023-02-21 08:05',
      says: `Our quality improvement session was cancelled as nobody had the capacity to attend.`,
    },
    {
      label: '4',
      at: '2023-02-21 08:37',
      by: `Yorkie`,
      says: `I was seconded to the Inspectorate for 18 months, back in a PDU now. What readers here may not realise is how the ratings work. Each of the standards gets points, 0-3. The total for 9 standards is out of 27, 0 to 4 Inadequate, 5 to 13 RI, 14-22 Good. So you can go from 4 to 5 on the back of a decent induction pack and be "improved", with the same number of people unsafe. It isn't a scam but it's not a thermometer either.`,
      trap: true,
    },
    {
      label: '5',
      at: '2023-02-21 08:58',
      says: `It lies at the top. It always does and it always slides to the bottom.`,
    },
    {
      label: '6',
      at: '2023-02-21 09:14',
      says: `Yorkie, what do inspectors say to each other in the car on the way home? Genuinely.`,
      refs: { name: ['4'] },
    },
    {
      label: '7',
      at: '2023-02-21 09:25',
      says: `Sorry but some staff are just not up to it. I've sat in on a case audit and the NQO hadn't done a police check in 7 months, on a DV case. You can't blame workload for everything. Ten minutes. I'm from a background where if you didn't do your ten minutes someone died and you were out. It's the diversity hires and the kids straight out of uni`,
    },
    {
      label: '8',
      at: '2023-02-21 09:38',
      says: `9.25 "diversity hires"? Do explain what you mean by that.`,
      refs: { clock: ['7'] },
    },
    {
      label: '9',
      at: '2023-02-21 09:44',
      says: `09:25 and 09:38 please take it outside. It's early.`,
      refs: { clock: ['7', '8'] },
    },
    {
      label: '10',
      at: '2023-02-21 09:51',
      says: `No, I don't think it should be taken outside. I'm a black PO with 15 years in and I've heard it in corridors and now I've read it here. I'd like it to be answered.`,
    },
    {
      label: '11',
      at: '2023-02-21 10:13',
      says: `With you 09:51. That sort of remark used to get a person sent home. Jim, time for some moderation?`,
      refs: { clock: ['10'] },
    },
    {
      label: '12',
      at: '2023-02-21 10:40',
      says: `I'd rather it stayed up so that people can see what we're up against, personally.`,
    },
    {
      label: '13',
      at: '2023-02-21 11:02',
      by: `Yorkie`,
      says: `@09:14 Mostly we say what would we have done, with that many. Nobody ever had an answer. I came home one night from a very big city and told my partner that I'd read 14 files and I'd have missed the same things in nine of them.`,
      refs: { clock: ['6'] },
    },
    {
      label: '14',
      at: '2023-02-21 11:26',
      says: `Blimey. Thanks for the honesty Yorkie. They should be made to put that in the report as an appendix.`,
      refs: { name: ['13'] },
    },
    {
      label: '15',
      at: '2023-02-21 12:10',
      says: `Workload this morning on the tool: 168%. Green on the dashboard because everything's in time. 168% and GREEN.`,
    },
    { label: '16', at: '2023-02-21 12:35', says: `Dashboard says yes` },
    {
      label: '17',
      at: '2023-02-21 12:50',
      says: `Part of the trouble is OASys. It takes 5 hrs to do a good layer 3, they allow 2.5. If I've 55 cases that's a review due every 4.5 working days before I've even seen a person. Section 6.8 and 6.9 alone (relationship with partner, DV perpetrator)... then the ROSH, then R10.1 to R10.6, then the SARA. By the time you get to R11 you would sign anything.`,
    },
    {
      label: '18',
      at: '2023-02-21 13:18',
      says: `From The Times letters page yesterday -

<i>Sir, I served as a chief probation officer for twelve years under governments of both colours. In that time the deaths of members of the public at the hands of those under supervision were, as they must always be, the subject of searching inquiry. What has changed is not the frequency of error but the distance between those who make decisions on resources and those who must live with the results. A service run from a ministry will always discover that the fault lay in the office on the high street. Give it back to the places it serves.</i>`,
    },
    {
      label: '19',
      at: '2023-02-21 13:30',
      says: `<i>A service run from a ministry will always discover that the fault lay in the office on the high street.</i>

If I was 20 years younger I'd have that tattooed.`,
      refs: { quote: ['18'] },
    },
    { label: '20', at: '2023-02-21 13:52', says: `Who was it? The letter I mean. Paywall.` },
    {
      label: '20.1',
      at: '2023-02-21 14:27',
      says: `Didn't recognise the name, somewhere in the shires. Trusts era.`,
    },
    {
      label: '20.2',
      at: '2023-02-21 14:50',
      says: `I recognised it, he was my Chief! Knew everyone's name down to the cleaners and once did a night shift at the hostel when nobody else could get through the snow. Jan 2010.`,
    },
    {
      label: '20.3',
      at: '2023-02-21 15:05',
      says: `14:50, I was on that shift! He made egg and chips for 19.`,
      refs: { clock: ['20.2'] },
    },
    {
      label: '21',
      at: '2023-02-21 15:41',
      says: `Yorkie - on the scoring, is it right that if you get a 0 for "keeping people safe" on any part it drags the lot down regardless? We were told so by our QDO.`,
      refs: { name: ['4'] },
    },
    {
      label: '22',
      at: '2023-02-21 16:14',
      by: `Yorkie`,
      says: `Not quite. It's done standard by standard, lowest of the four key questions decides for that one (with a bit of professional discretion if it's within 5 points of the line).`,
    },
    {
      label: '23',
      at: '2023-02-21 16:32',
      says: `Can anyone tell me what happens if you refuse to take a case? As in put it in writing I've not the capacity to manage this person safely. My SPO went white and said "you can't say that" and left the room.`,
      trap: true,
    },
    {
      label: '24',
      at: '2023-02-21 16:49',
      says: `@16:32 you can and should. H&S at Work Act s.7, you've a duty to raise it. Send it by email, keep it factual, list what you'll not be able to do, and ask which they'd like you to drop. Copy your rep. They'll still allocate, but it's on their desk now.`,
      refs: { clock: ['23'] },
    },
    {
      label: '25',
      at: '2023-02-21 17:03',
      says: `Second what previous poster said. I did exactly this in November & the case got reallocated to my SPO who gave it back in January with an apology. Fwiw.`,
      refs: { position: ['24'] },
    },
    {
      label: '26',
      at: '2023-02-21 17:40',
      says: `"168% and GREEN". Ours is the same, 151 and green as a lettuce. They've changed the bands, it doesn't go red until 180 now.`,
      refs: { quote: ['15'] },
    },
    {
      label: '27',
      at: '2023-02-21 18:18',
      says: `I haven't posted for years. I was an ACO when ACO was still a thing.

1/2
I'll tell you what I saw from the inside. In 2013 a small group of us from nine Trusts took a paper to the Ministry. It said that if you divide the responsibility for a case at the point where risk changes, there will be deaths, and it put a number on it. It wasn't a guess, we'd had a statistician from the university go through ten years of data. We were given forty minutes, from 2 till 2.40 on a Wednesday, and the official in the chair was on his BlackBerry. At the end he thanked us for "the challenge".`,
      trap: true,
    },
    {
      label: '28',
      at: '2023-02-21 18:21',
      says: `2/2
I still have the paper. I look at the number sometimes. It was low.

Those two families ought to be told that it was known. Not by a PO on her first year's money, but by the people round that table, most of whom have gongs.`,
      refs: { position: ['27'] },
    },
    {
      label: '29',
      at: '2023-02-21 18:50',
      says: `18:21 publish it. Send it to Jim.`,
      refs: { clock: ['28'] },
    },
    {
      label: '30',
      at: '2023-02-21 19:09',
      says: `"At the end he thanked us for "the challenge"." That tells you everything in nine words.`,
      refs: { quote: ['27'] },
    },
    { label: '31', at: '2023-02-21 20:00', says: `It was low. Christ.` },
    {
      label: '32',
      at: '2023-02-21 21:24',
      says: `Read back over this. The person from 9.25 this morning never came back to explain, did they. Funny that.`,
      refs: { clock: ['7'] },
    },
    {
      label: '33',
      at: '2023-02-21 22:47',
      says: `I'm here. I was at work. I should have put it differently. I meant people recruited to hit a number without the training to back it, that is bad for them as well. But I see how it came over & I apologise to the PO who's 15 years in.`,
    },
    {
      label: '34',
      at: '2023-02-21 22:59',
      says: `Accepted, 22:47. Come and shadow me some time. I'll show you ten minutes.`,
      refs: { clock: ['33'] },
    },
    {
      label: '35',
      at: '2023-02-22 06:30',
      says: `And that, ladies & gents, is why you leave the comments up.`,
      trap: true,
    },
    {
      label: '36',
      at: '2023-02-22 08:10',
      says: `The Guardian has it today that there'll be an announcement at 12.30 on PPU "caseload relief". Don't hold your breath. We had relief in 2019, in 2020, and in 21.`,
      trap: true,
    },
    { label: '37', at: '2023-02-22 13:35', says: `They've announced a review.` },
    {
      label: '38',
      at: '2023-02-22 14:10',
      says: `The comment above wins the internet today.`,
      refs: { position: ['37'] },
    },
    {
      label: '39',
      at: '2023-02-22 18:26',
      says: `Re the ACO's two-parter yesterday, did anyone else go cold? I've been looking for that paper online & can't find a trace. I remember some such being talked about in the West Mids.

PO, awake`,
    },
    {
      label: '40',
      at: '2023-02-22 19:55',
      says: `PO, awake: it was talked of in Wales as well. Our Chief had a copy in his drawer. He retired in the spring of 14 and took the drawer with him.`,
      refs: { signoff: ['39'] },
    },
  ],
};
