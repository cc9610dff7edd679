import type { SourceThread } from '../source';

/** A union's meeting at the weekend: two posters with names among Anonymous. */
export const aQuorumAtLast: SourceThread = {
  title: `A Quorum At Last`,
  slug: 'a-quorum-at-last',
  at: '2016-10-15 05:40',
  paragraphs: [
    `So, AGM has come and gone for another year and this time in Cardiff, where I'm told the rain came in sideways and the quorum held until about 11.20 on Friday morning. A member who was there has kindly sent in the following:-`,
    `"There was a good deal of anger in the hall on Thursday and very little of it was directed where you would expect. The General Secretary's speech was politely received. The motion on a single case-management workload ceiling was carried overwhelmingly, as it has been in each of the last four years, and one wonders what becomes of these motions when everyone has gone home. The emergency motion on the CRC closures fell because it could not be reached in the time.`,
    `"The best session by a distance was the fringe on professional identity. Somebody said that we have stopped describing ourselves as a profession and begun describing ourselves as a workforce, and the room went very quiet.`,
    `"Attendance was 270 or thereabouts. Five years ago it was nearer 600."`,
    `Membership figures, I understand, stand at a little over 5,000 and reserves continue to fall. There's talk of the Chivalry Road building having been the last of the family silver. Is it time for a merger with one of the bigger unions, or would that just finish the job off completely?`,
  ],
  comments: [
    { label: '1', at: '2016-10-15 07:58', says: `Merge. Should have been done 5 years ago.` },
    {
      label: '2',
      at: '2016-10-15 08:26',
      says: `I resigned from Napo in March after 19 years and have not missed it once. £20-odd a month for a diary and an apology.`,
    },
    {
      label: '3',
      at: '2016-10-15 08:44',
      says: `"we have stopped describing ourselves as a profession and begun describing ourselves as a workforce"

That was me that said that! Or at least I said something close to it. Nice to know someone was listening.`,
      refs: { quote: ['post'] },
    },
    {
      label: '4',
      at: '2016-10-15 09:10',
      says: `I was there. It was quorate at 9.30 both days, let's be accurate about this. The problem on the Friday was that the 11:24 to Paddington was the last one before the engineering works.`,
      trap: true,
    },
    {
      label: '5',
      at: '2016-10-15 09:33',
      says: `8:26 And who do you suppose is going to represent you when your disciplinary comes round? You'll be back on the phone quick enough.`,
      refs: { clock: ['2'] },
    },
    {
      label: '6',
      at: '2016-10-15 09:41',
      by: `Mags`,
      says: `Cardiff was lovely, rain and all. First AGM for me. I thought people were kind. I didn't understand half of what was going on from the platform, there is so much standing-order stuff, but I came back feeling less alone than when I went. That counts for something doesn't it?`,
      trap: true,
    },
    {
      label: '7',
      at: '2016-10-15 10:05',
      says: `Unison has 1.3 million members and can't get us a pay rise either so I don't see what a merger does.`,
    },
    {
      label: '8',
      at: '2016-10-15 10:30',
      says: `Mags - it does count, and I hope you'll go back. I remember my first one, Torquay in '86. I was terrified. Someone from Merseyside took me under her wing and we're still friends.`,
      refs: { name: ['6'] },
    },
    {
      label: '9',
      at: '2016-10-15 11:02',
      says: `Motion 14 again. Every year 14 or thereabouts. Carried overwhelmingly, filed lovingly.`,
    },
    {
      label: '10',
      at: '2016-10-15 11:17',
      says: `09:33, with respect that's the protection racket argument. I did phone. Twice. In 2014. I got a call back nine days after the hearing.`,
      refs: { clock: ['5'] },
    },
    {
      label: '11',
      at: '2016-10-15 11:49',
      says: `There's nothing wrong with Napo that 4,000 more members wouldnt fix. Its a members union, if it's weak then its because we are weak.`,
    },
    {
      label: '12',
      at: '2016-10-15 12:30',
      says: `Could somebody explain in plain words why the CRC closures motion "could not be reached in the time"? There are 40 staff in my area who will be out of a job in January and that was the one thing we asked our branch to bring.`,
      refs: { quote: ['post'] },
    },
    {
      label: '12.1',
      at: '2016-10-15 12:58',
      says: `Because an hour and ten was spent on a constitutional amendment about the number of vice chairs, that's why.`,
    },
    {
      label: '12.2',
      at: '2016-10-15 13:14',
      says: `And because people will get up to the rostrum to say they agree with the previous speaker. 3 minutes each. At 4.25 pm there were still two motions ahead of yours and the hall is only ours till 5.`,
      trap: true,
    },
    { label: '12.3', at: '2016-10-15 13:22', says: `Thank you both. That's about what I feared.` },
    {
      label: '13',
      at: '2016-10-15 14:40',
      says: `What's the view on Ian Lawrence? I thought his speech was ok, better than last year. He did at least mention the CRCs by name. Sodexo, Working Links, Purple Futures the lot.`,
    },
    { label: '14', at: '2016-10-15 15:55', says: `Fiddling while Rome burns` },
    {
      label: '15',
      at: '2016-10-15 16:08',
      says: `I'd like to say a word for branch officers. I have been a rep for seven years. In that time I've done I think 60-odd disciplinaries, grievances, sickness meetings, most of them in my own time. I get 0.5 of a day a week on paper and in practice I do it between 7 and 9 at night after the kids are down. I've been shouted at by managers, which is fine, and by members, which isn't. I'm going to give it up at Christmas and there is nobody, and I mean nobody, to take it on.

So when people say what does the union do - it's me. I'm the union. There isn't anybody else.`,
    },
    {
      label: '16',
      at: '2016-10-15 16:31',
      says: `@16:08 That's one of the most moving things I've read on here. Thank you for what you've done.`,
      refs: { clock: ['15'] },
    },
    {
      label: '17',
      at: '2016-10-15 17:20',
      says: `16.08 - seconded. Our rep saved my job in 2012 and I never so much as sent her a card. Will do it tomorrow.`,
      refs: { clock: ['15'] },
    },
    {
      label: '18',
      at: '2016-10-15 18:02',
      says: `Wales 1 Georgia 1 for those asking what else was on in Cardiff`,
    },
    {
      label: '19',
      at: '2016-10-15 19:45',
      by: `Penfold`,
      says: `I am, or was, the member from Lancashire who spoke for the workload motion. For the record it had a £ sign in it this time. It instructs the NEC to fund a legal opinion on whether a caseload of 140% on the WMT is a breach of the Management of Health & Safety at Work Regs 1999. That's new. It didn't have that in 2013, 14 or 15.

If anyone wants the text I can ask Jim to put it up.`,
    },
    {
      label: '20',
      at: '2016-10-15 20:12',
      says: `Yes please Penfold, would like to see it.`,
      refs: { name: ['19'] },
    },
    {
      label: '21',
      at: '2016-10-15 21:05',
      says: `A legal opinion! That'll have them quaking in Petty France.`,
    },
    {
      label: '22',
      at: '2016-10-15 21:19',
      says: `And what would you do 21:05? Genuinely. Sneering is free.`,
      refs: { clock: ['21'] },
    },
    {
      label: '23',
      at: '2016-10-15 21:44',
      says: `Work to rule for one month. 37 hours, everything on the WMT, no court cover, no duty cover for vacancies. Costs nobody a penny in lost pay.`,
    },
    {
      label: '24',
      at: '2016-10-15 22:20',
      says: `We'd need a ballot with 50% turnout under the new Trade Union Act and we had 27% last time, so good luck with that.`,
    },
    {
      label: '25',
      at: '2016-10-16 00:14',
      says: `Typical napo blog same 5 people talking to themselves`,
    },
    {
      label: '26',
      at: '2016-10-16 00:52',
      says: `And yet here you are at quarter past midnight, 00:14, reading every word!`,
      refs: { clock: ['25'] },
    },
    {
      label: '27',
      at: '2016-10-16 08:15',
      by: `Mags`,
      says: `Thank you to the kind person who replied to me about Torquay. I will go next year, money permitting.

I wanted to ask Penfold whether the legal opinion would cover PSOs too? I'm a PSO with 71 cases and my WMT says 128.`,
      refs: { name: ['19'] },
    },
    {
      label: '28',
      at: '2016-10-16 09:37',
      by: `Penfold`,
      says: `@Mags Yes it would. "All grades holding cases" is the wording, we were careful about it.`,
      refs: { name: ['27'] },
    },
    {
      label: '29',
      at: '2016-10-16 10:24',
      says: `"There isn't anybody else." That line from the rep last night should be framed and hung in HQ, wherever HQ is these days.`,
      refs: { quote: ['15'] },
    },
    {
      label: '30',
      at: '2016-10-16 11:05',
      says: `A bit of history if people will bear with me, as there's been a good deal of nonsense talked about Chivalry Road. Part 1.

The building was bought when Battersea was not what it is now and it was paid for by members, many of them on about £900 a year. By 2012 it needed a new roof, rewiring, and wasn't accessible. The surveyor's report was put to the NEC and I remember very well the silence when we got to page 12. There were some who wanted to keep it whatever it cost, I was one. We lost 14-11.`,
    },
    {
      label: '31',
      at: '2016-10-16 11:09',
      says: `Part 2, continued from above. What was agreed at that meeting was that the proceeds would be ring-fenced. They were not to be used for running costs. I'd invite anyone with access to the accounts for 2014 and 2015 to look at note 9 and tell me what they make of it. I've asked twice by letter. I'm not alleging anything, I'd simply like a reply.

A former NEC member`,
      refs: { position: ['30'] },
    },
    {
      label: '32',
      at: '2016-10-16 12:20',
      says: `Former NEC member: I have looked at note 9 and it's got two lines and an asterisk that doesn't go anywhere. I'll be asking my branch to raise it.`,
      refs: { signoff: ['31'] },
    },
    {
      label: '33',
      at: '2016-10-16 20:41',
      says: `I think c'ttee minutes are open to members on request. Rule 14 or 15. Worth a try.`,
    },
  ],
};
