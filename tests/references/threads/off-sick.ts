import type { SourceThread } from '../source';

/** Sickness from stress: long comments, advice, a retired steward. */
export const offSick: SourceThread = {
  title: `Off Sick`,
  slug: 'off-sick',
  at: '2017-02-09 05:40',
  paragraphs: [
    `I'm grateful to the reader who sent me this:-`,
    `I have been a probation officer for seventeen years and until last October I had never had more than three days off in a row. I'm writing this at my kitchen table in week fourteen of being signed off with what my GP calls work-related stress.`,
    `It didn't come suddenly. It came one case at a time. When my colleague left in March her 38 were "shared out", which meant that I got 22 of them. When the PSO went on maternity leave I got the programme cases too. By August the Workload Management Tool had me at 163% and my manager told me that the tool was not fit for purpose. I was told to be more resilient. I was offered a lunchtime mindfulness session, which I could not attend as I had a reception duty.`,
    `One morning I sat in the car park with the engine running for fifty minutes and then drove home again. I have not been back.`,
    `The worst of it is that occupational health say I am fit to return if the causes are removed, and HR say that the causes are operational and not for them. My first sickness hearing is in two weeks.`,
    `I don't want sympathy. I only want someone to know that this is what an innovative, efficient, 21st century service looks like from the inside.`,
  ],
  comments: [
    {
      label: '1',
      at: '2017-02-09 06:48',
      says: `So sorry to read this. You've described my last two years as well. Look after yourself and take a rep to that hearing.`,
    },
    {
      label: '2',
      at: '2017-02-09 07:03',
      says: `163%! I was 171 last month and they gave me a "well done for coping" card. With a fox on it.`,
      trap: true,
    },
    {
      label: '3',
      at: '2017-02-09 07:55',
      says: `Do not resign. Do not let them talk you into a 'mutual agreement'. Stay off until you are better and make them follow the procedure. Keep a diary of every call, date and time, eg "Mon 6 Feb 10.15 HR rang, said x, I said y". I did it for five months and when it came to the hearing they folded in about 20 minutes.`,
      trap: true,
    },
    {
      label: '4',
      at: '2017-02-09 08:30',
      says: `The CRC I work in has sickness at 15.8 days per person. Trust average was 9.1 in 2013. Nobody at the top puts the two figures side by side.`,
    },
    {
      label: '4.1',
      at: '2017-02-09 08:52',
      says: `FOI doesn't apply to CRCs, which is convenient`,
    },
    {
      label: '5',
      at: '2017-02-09 08:41',
      says: `08:30 - where do you get that figure? Our lot refuse to publish.`,
      refs: { clock: ['4'] },
    },
    {
      label: '6',
      at: '2017-02-09 09:11',
      says: `8.41 It was on a slide at the staff conference. They put it up by accident and he skipped on quickly but I'd already photographed it.`,
      refs: { clock: ['5'] },
    },
    {
      label: '7',
      at: '2017-02-09 09:40',
      by: `Kate`,
      says: `This made me cry. I left in 2015 after 12 years, I am now a support worker in a school on about half of the money and I sleep at night. There is life after probation, whoever you are. x`,
      trap: true,
    },
    {
      label: '8',
      at: '2017-02-09 10:02',
      says: `"I was told to be more resilient"

There is it in a nutshell. The organisation breaks you and then asks why you're not made of better stuff.`,
      refs: { quote: ['post'] },
    },
    {
      label: '9',
      at: '2017-02-09 10:25',
      says: `Kate, do you mind me asking how you got in to that? I'm 52 and everything I look at wants a degree in something I haven't got.`,
      refs: { name: ['7'] },
    },
    {
      label: '10',
      at: '2017-02-09 10:26',
      says: `I'm a manager. I know I'll be shot for this but we aren't all monsters. I have 14 staff, 4 on long term sick, I've been told by my head of area that I must hit 95% on ISP timeliness by 31/3 or I will be on a capability plan myself. I go home at 7.30 most nights and I do not remember the last time that I ate lunch. I have told them. They sent me the fox card too.`,
      trap: true,
    },
    {
      label: '10.1',
      at: '2017-02-09 11:15',
      says: `Hang in there. Ours is lovely and she's on her knees as well`,
    },
    {
      label: '11',
      at: '2017-02-09 10:51',
      says: `Anonymous 10:26 - nobody sensible thinks you're all monsters. But you have to stop absorbing it. When managers hide the shortage it does not exist.`,
      refs: { clock: ['10'] },
    },
    {
      label: '12',
      at: '2017-02-09 11:07',
      says: `Manager or not, who has been forcing the targets down? You all nodded TR through, every last one of you.`,
    },
    { label: '13', at: '2017-02-09 11:38', says: `Ah the fox card. Ours has a hedgehog.` },
    {
      label: '14',
      at: '2017-02-09 12:10',
      says: `Some law, for what it's worth. The leading cases on stress at work are Walker v Northumberland (1995) and Hatton v Sutherland [2002]. In Walker the employer knew that he had already had one breakdown and sent him back to the same caseload. He was a social services manager. What matters is whether it was foreseeable, so put it in WRITING. "I am at 163% and I am unwell because of it" sent to your manager at any time is worth more than ten conversations.

(cont)`,
      trap: true,
    },
    {
      label: '15',
      at: '2017-02-09 12:13',
      says: `(cont)

Secondly, ask for the stress risk assessment. The HSE management standards have six headings - demands, control, support, relationships, role and change. The employer has to do it, it's not a favour. If they've not done one by the hearing the rep should ask for an adjournment straight away. Section 2(1) of the 1974 Act.

/retired Unison steward`,
      refs: { position: ['14'] },
    },
    {
      label: '16',
      at: '2017-02-09 12:40',
      says: `Brilliant, thank you retired Unison steward, I've printed off both parts for the noticeboard. It will be down by 2.`,
      refs: { signoff: ['15'] },
    },
    { label: '17', at: '2017-02-09 13:02', says: `It was down by ten past one.` },
    {
      label: '18',
      at: '2017-02-09 13:20',
      says: `I feel like I'm the only one who's noticed that 'mindfulness' costs the company £40 an hour and another PSO would cost £11.`,
    },
    {
      label: '19',
      at: '2017-02-09 13:58',
      by: `Kate`,
      says: `To Anon at 10:25 - I just went in and asked! Local primary school, they wanted people who don't panic when a chair gets thrown. Turns out that 12 years of reception duty is a qualification. Try the academy chains as well, and youth hubs.`,
      refs: { clock: ['9'] },
    },
    {
      label: '20',
      at: '2017-02-09 15:16',
      says: `<i>the causes are operational and not for them</i>

I've had this word for word. Are they all given a script?`,
      refs: { quote: ['post'] },
    },
    {
      label: '21',
      at: '2017-02-09 16:45',
      says: `Sodexo here. Last Thursday we had a 'Wellbeing Day'. 9.30 coffee, 10.00 welcome by the CEO by video link (frozen), 10.45 'Your Inner Gardener', 12.00 lunch (not provided), 1pm back to your desks please. I've still got the little trowel.`,
      trap: true,
    },
    {
      label: '22',
      at: '2017-02-09 17:30',
      says: `Am I right that half pay starts after 6 months? Asking for me.`,
      trap: true,
    },
    {
      label: '22.1',
      at: '2017-02-09 17:41',
      says: `Depends on length of service. Over 5 years = 6 full, 6 half.`,
      trap: true,
    },
    {
      label: '22.2',
      at: '2017-02-09 17:59',
      says: `And check whether it's rolling 12 months, that's what caught me out.`,
    },
    {
      label: '23',
      at: '2017-02-09 18:22',
      says: `16.45 please tell me that you are making up the trowel`,
      refs: { clock: ['21'] },
    },
    {
      label: '24',
      at: '2017-02-09 18:50',
      says: `The people we supervise notice. One of my lads, 19, came in, looked at me and said "Miss, you look worse than me mum". I told him I was fine. He said that's what his mum says.`,
      trap: true,
    },
    {
      label: '25',
      at: '2017-02-09 19:14',
      says: `I do think that we should be careful. Some people do swing the lead, and the rest of us carry their cases. I have covered for one person on and off since last June and she is all over facebook in Tenerife.`,
    },
    {
      label: '26',
      at: '2017-02-09 19:26',
      says: `19:14 How do you know what's wrong with her? Being in Tenerife does not mean that you're well. My consultant TOLD me to go away.`,
      refs: { clock: ['25'] },
    },
    {
      label: '27',
      at: '2017-02-09 19:33',
      says: `Nasty comment that, Anon 19:14. It's exactly what they want us to say about each other.`,
      refs: { clock: ['25'] },
    },
    { label: '28', at: '2017-02-09 19:50', says: `I'm not nasty I'm tired. I have 71 cases.` },
    {
      label: '29',
      at: '2017-02-09 20:05',
      says: `Divide and rule. Worked on us in 2014 and it works now.`,
    },
    {
      label: '30',
      at: '2017-02-09 21:11',
      says: `To the author: I went through the sickness hearing thing in Nov. It started at 2 and was finished by 2.25, the HR lady was reading it from a sheet. In the end they gave me a phased return, 4 weeks, and nothing on the caseload was changed. I lasted till week 3. Now back off. So get the caseload number in the agreement or don't sign it.`,
      trap: true,
    },
    {
      label: '31',
      at: '2017-02-09 22:36',
      says: `Everything the retired steward says is right but I'd add one thing. Go to your GP and make sure that he writes "work related stress" and not "low mood" on the note. It matters later on.`,
      refs: { signoff: ['15'] },
    },
    {
      label: '32',
      at: '2017-02-10 07:19',
      says: `Good luck to the writer and everybody else on here. I'm going in now. Deep breath.`,
    },
    {
      label: '33',
      at: '2017-02-10 08:02',
      says: `Kate I'd not thought of the academy chains, just found one 2 miles away advertising for a pastoral lead!! Closes on Monday. Wish me luck`,
      refs: { name: ['19'] },
    },
    {
      label: '34',
      at: '2017-02-10 12:15',
      says: `I was the one who organised the fox cards. I was told to. I'm on the sick now too`,
    },
    {
      label: '35',
      at: '2017-02-10 12:31',
      says: `Comment above - don't beat yourself up. We all knew it wasn't your idea. Get well.`,
      refs: { position: ['34'] },
    },
  ],
};
