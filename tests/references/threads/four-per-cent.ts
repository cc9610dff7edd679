import type { SourceThread } from '../source';

/** A pay offer: phone typing, union arithmetic, named posters, and an argument that lasts for days. */
export const fourPerCent: SourceThread = {
  title: `Four Per Cent`,
  slug: 'four-per-cent',
  at: '2026-01-15 06:00',
  paragraphs: [
    `The offer was published yesterday evening and I have it in front of me. Four per cent, of which one is what people were due anyway under their increments. It is backdated to October and not to April, and in return there is to be 'a commitment to explore modernised working patterns across the seven day week'.`,
    `The union is to hold an indicative ballot from Monday. It makes no recommendation, which I have always taken to be a recommendation of a kind.`,
    `I looked up what I was paid in the year I started this blog. If I had simply kept up with prices since then I would need a rise of thirty-one per cent. I mention it because I was told last week, by a person who should know better, that staff 'have been well looked after in difficult times'.`,
  ],
  comments: [
    { label: '1', at: '2026-01-15 06:44', says: `Reject. Next.` },
    {
      label: '2',
      at: '2026-01-15 07:02',
      says: `“a commitment to explore modernised working patterns across the seven day week”

So Saturdays and Sundays without enhancements then. That’s what this is about. The 4% is the wrapping paper`,
      refs: { quote: ['post'] },
    },
    {
      label: '2.1',
      at: '2026-01-15 07:20',
      says: `It’s always the last line in these things that does the damage.`,
    },
    { label: '2.2', at: '2026-01-15 07:49', says: `Read the annex. “Explore” appears 11 times.` },
    {
      label: '3',
      at: '2026-01-15 07:31',
      says: `I will be voting to accept and I’ll tell you why before you all jump down my throat. I’m a case administrator, Band 2, on my own with two kids. The backdated bit would be about £340 after tax and that is the boiler. I’ve been in the union for eight years and in that time we have rejected two offers and both times we ended up with the same money six months later. I can’t wait six months for the same money.`,
    },
    {
      label: '3.1',
      at: '2026-01-15 07:55',
      says: `No throat jumping from me. I completely understand. That's exactly how they plan it, January, after Christmas, when everybody's skint.`,
    },
    {
      label: '3.2',
      at: '2026-01-15 08:16',
      says: `7:31 you shouldn't have to explain yourself to anyone. Hope you get the boiler.`,
      refs: { clock: ['3'] },
    },
    {
      label: '4',
      at: '2026-01-15 08:10',
      by: `Beancounter`,
      says: `Some numbers for those that want them. Band 4 max is £42,000 for ease. 4% = £1,680, less the 1% increment (£420) = £1,260. Loss of Sunday enhancement at time and a half, say 10 shifts of 7:24 hours, is about £850. Net £410 a year, or £7.88 a week. CPI in December was 3.4. So in real terms it's a cut, even before we come to tax thresholds that have been frozen since 2021/22.`,
      trap: true,
    },
    {
      label: '4.1',
      at: '2026-01-15 08:31',
      says: `Thank you Beancounter, can you do Band 3?`,
      refs: { name: ['4'] },
    },
    {
      label: '4.2',
      at: '2026-01-15 08:58',
      by: `Beancounter`,
      says: `Band 3 max £31,500 roughly. 4% = £1,260, less £315 = £945, less enhancements of about £640 = £305. £5.86 a week.`,
      trap: true,
    },
    {
      label: '5',
      at: '2026-01-15 09:05',
      says: `Can we please have a union that recommends something. Anything. What are we paying them for? I can be neutral on my own.`,
    },
    {
      label: '6',
      at: '2026-01-15 09:36',
      says: `From the union's own website, posted 14 January 2026, 19:31 | updated 08:10:

"Negotiators have secured an improved offer. General Secretary Beth Carmody said: 'This is the best that can be achieved by negotiation. It is now for members to decide.' The indicative ballot opens on Monday 19th January at 09:00 and will close on Friday 30th January at 12:00 noon. Q: Is the union making a recommendation? A: No."`,
      trap: true,
    },
    {
      label: '6.1',
      at: '2026-01-15 09:58',
      says: `“This is the best that can be achieved by negotiation.” They say that every time. Then by some miracle it turns out it wasn’t.`,
      refs: { quote: ['6'] },
    },
    {
      label: '7',
      at: '2026-01-15 10:20',
      says: `I left for the local authority in September, children's services. £6k more, a proper supervisor and they bought me a desk. I was 14 years in probation and had got so used to it I thought that was what work felt like. Nobody shouts. Nobody sends a dashboard round at 6pm on a Friday. I still read this every day because I miss the clients and miss you lot, but I'm never ever coming back.

You don't have to vote on it. You can just go.`,
      trap: true,
    },
    { label: '7.1', at: '2026-01-15 10:47', says: `I wish. I'm 56, who would have me?` },
    { label: '7.2', at: '2026-01-15 11:03', says: `Plenty would! Don't sell yourself short.` },
    {
      label: '8',
      at: '2026-01-15 11:15',
      says: `Spot on 09:05! Neutral isn't a position it's a hiding place`,
      refs: { clock: ['5'] },
    },
    {
      label: '9',
      at: '2026-01-15 12:08',
      says: `'have been well looked after in difficult times'

I use the food bank at my own AP. I'm a residential worker. I put the parcels together for the lads on a Tuesday and take one home. Name and shame whoever said that Maud.`,
      refs: { quote: ['post'] },
    },
    {
      label: '10',
      at: '2026-01-15 12:40',
      by: `Steve Ruddock`,
      says: `Former branch chair here so I'll declare my interest. The reason why there's no recommendation is that the executive was split down the middle. I know because I rang somebody. Half of them think that you'll never get the turnout for a strike: the law requires 50% and last time we had 38. If you recommend rejection and then can't deliver a strike you've shown the employer your hand is empty.

I don't like it but it's not cowardice. It's counting. If every one of you who posted here this morning brings two colleagues to the branch meeting then we can have a different conversation.`,
    },
    {
      label: '10.1',
      at: '2026-01-15 13:01',
      says: `Steve with respect it's been "bring two colleagues" since I joined in 2011.`,
      refs: { name: ['10'] },
    },
    {
      label: '10.2',
      at: '2026-01-15 13:22',
      says: `He’s right about the turnout though. I’ve knocked on doors. They say they’ll vote and they don’t.`,
    },
    {
      label: '11',
      at: '2026-01-15 13:40',
      says: `Steve Penrose, the permanent secretary, has just had 9.5% and I got that from the accounts (p.112, note 7.2, banding £185-190k). Bonus on top. Steve says we've been well looked after? I bet he does.`,
      trap: true,
    },
    {
      label: '12',
      at: '2026-01-15 15:05',
      says: `Ballot opens 19/01, closes 30/01. Branch meetings on Teams, 12:40 Tuesday and 17:30 Thursday, link on the website. Quorum 25. Bring a brew.`,
      trap: true,
    },
    {
      label: '13',
      at: '2026-01-15 17:48',
      says: `What about agency? There are three agency POs in my office on about £33 an hour. Good luck to them. But one of them resigned on the Friday and was back on the Monday at the same desk with the same caseload for half as much again. The money is there. They just don't want to give it to people who stay.`,
      trap: true,
    },
    {
      label: '13.1',
      at: '2026-01-15 18:20',
      says: `This needs to be in every newspaper. The cost of agency nationally must be tens of millions.`,
    },
    {
      label: '14',
      at: '2026-01-15 18:36',
      says: `The money is there. They just don't want to give it to people who stay.

That's the truest thing that anyone has said about this place in years.`,
      refs: { quote: ['13'] },
    },
    {
      label: '15',
      at: '2026-01-15 19:31',
      says: `I'm a PQiP, second year. I owe nothing to anyone yet. Honestly reading these comments is making me think about not bothering to qualify? My cohort was 22 and there's 13 left. I love the work. I've never felt so useful in my life. But my sister's a manager in a supermarket and she earns more than I will on completion and nobody's ever going to put her name in a serious case review.`,
    },
    { label: '15.1', at: '2026-01-15 19:52', says: `Please stay. Please. We need you.` },
    {
      label: '15.2',
      at: '2026-01-15 20:14',
      says: `Qualify and then leave. It's a good degree. I mean it kindly`,
    },
    {
      label: '16',
      at: '2026-01-15 20:40',
      says: `19:31 don’t listen to 20:14. Stay, do your five years, get good at it. You can always go later but you can’t always come back.`,
      refs: { clock: ['15', '15.2'] },
    },
    {
      label: '17',
      at: '2026-01-15 22:10',
      by: `Beancounter`,
      says: `A clarification since a few colleagues have asked me at work: all of those were at the top of the band. Below it you keep your increment, and the sums look better than they are.`,
    },
    {
      label: '18',
      at: '2026-01-16 07:05',
      says: `yesterday 10:20, which authority? asking on behalf of about nine of us`,
      refs: { clock: ['7'] },
    },
    {
      label: '19',
      at: '2026-01-16 08:16',
      says: `Steve Ruddock's right that it is counting, but you count differently if you start out by telling people that they can win.`,
      refs: { name: ['10'] },
    },
    {
      label: '20',
      at: '2026-01-16 12:15',
      says: `9:30 meeting, 10:20 meeting, 11:15 meeting about the number of meetings. All on camera. This is what they are modernising.`,
      trap: true,
    },
    {
      label: '21',
      at: '2026-01-16 18:30',
      says: `I've been thinking all day about the Band 2 admin who posted on 15 January at 07:31. I was going to reject. I still am, but I'm putting £20 in for the boiler if someone can think of a way to do it.`,
      refs: { clock: ['3'] },
    },
    { label: '22', at: '2026-01-19 09:04', says: `Voted. Took 40 secs. Reject.` },
    {
      label: '23',
      at: '2026-01-30 16:20',
      says: `Result just in: Accept 51.7%, Reject 48.3%, turnout 44.1%. So that's that. See you all on Sunday.`,
      trap: true,
    },
    {
      label: '24',
      at: '2026-01-30 16:51',
      says: `I'd laugh at 16:20's "see you all on Sunday" if I hadn't already been asked which Sundays.`,
      refs: { clock: ['23'] },
    },
    {
      label: '25',
      at: '2026-01-30 18:05',
      says: `For the record the previous three. 2018 accept 59:41, 2022 reject 63:37, 2024 accept 55:45. So accept leads 3:1 now.`,
      trap: true,
    },
    {
      label: '26',
      at: '2026-01-30 19:14',
      says: `Just under half of us said no. That's not nothing. I'm proud of that half.`,
    },
  ],
};
