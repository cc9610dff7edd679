import type { SourceThread } from '../source';

/** Trainees and those who teach them: sign-offs, parts one and two. */
export const whoWouldTrain: SourceThread = {
  title: `Who'd Be a Trainee?`,
  slug: 'who-would-train',
  at: '2021-11-03 05:40',
  paragraphs: [
    `The following arrived at the weekend and I think it deserves a wider audience:-`,
    `I'm a PQiP, eleven months in, and I want to say what it's really like. The advert said a protected caseload, one day a week of study time, and a dedicated practice tutor. I've got 34 cases including two high risk that were put in my name because "somebody has to have them". My study day has been cancelled seven weeks out of the last ten. My tutor has 19 learners over three counties and I have met her twice, both times with the sound off.`,
    `There were 22 of us in our cohort. We're now 13. The ones who went weren't the weak ones, they were the ones who had somewhere else to go. I do love the job, or the bits of it that I came in for. I had an hour with a woman last week and I knew when she went out of the door that something had shifted. Then I spent three hours recording it.`,
    `We are told that a thousand new probation officers are on the way. I'd like the minister to know that the bucket's got a hole in it.`,
    `Please don't print my name or area.`,
  ],
  comments: [
    {
      label: '1',
      at: '2021-11-03 06:12',
      says: `Thank you for writing this. I'm cohort 9 and could have written every word. Down to 11 from 20.`,
    },
    {
      label: '2',
      at: '2021-11-03 06:40',
      says: `In my day (sorry) it was 2 years full time, a DipSW, two placements, and a caseload of 8 at the end of it. We were supernumerary. My practice teacher sat in with me every Tuesday at 2.00 and ripped me to bits at 3.00 and I owe her everything.`,
      trap: true,
    },
    {
      label: '3',
      at: '2021-11-03 07:22',
      by: `Elaine`,
      says: `Elaine here, PTA of 6 yrs. I've got 21 learners. I'm not moaning about them, they are brilliant, but I'm sent a new one about once a month and nobody asks. Every tutor I know is applying for something else.`,
    },
    { label: '4', at: '2021-11-03 07:50', removedBy: 'author' },
    {
      label: '5',
      at: '2021-11-03 08:14',
      says: `34! I had 52 by the time I qualified. And that was 2018.`,
    },
    {
      label: '6',
      at: '2021-11-03 08:33',
      says: `It isn't a competition 8.14.`,
      refs: { clock: ['5'] },
    },
    {
      label: '7',
      at: '2021-11-03 08:59',
      says: `@Elaine - are you seeing a lot of extensions? Half of our lot have asked to defer and they have been told that they'd have to pay the fees back.`,
      refs: { name: ['3'] },
    },
    {
      label: '8',
      at: '2021-11-03 09:27',
      by: `Elaine`,
      says: `8.59 - yes, about a third. As for fees, that's in the contract, but I've not seen it enforced once. They need the bodies. Get them to ask their union.`,
      refs: { clock: ['7'] },
    },
    {
      label: '9',
      at: '2021-11-03 09:45',
      says: `So thats where the 1,000 new POs will come from. The same place as the 40 new hospitals.`,
    },
    {
      label: '10',
      at: '2021-11-03 10:10',
      says: `I was a trainee on the old TPO scheme, 2001 cohort, Midlands Consortium. Wednesdays were sacred. If a manager rang you on a Wednesday Dame Whatshername would ring them back. It can be done if somebody wants to.`,
    },
    {
      label: '11',
      at: '2021-11-03 11:00',
      says: `Nobody's mentioned the vetting yet. I waited from 14/1 to 2/9 for mine. Had two job offers elsewhere, like an idiot I stayed loyal.`,
    },
    {
      label: '11.1',
      at: '2021-11-03 11:25',
      says: `9 months for me. Somebody had lost my gas bill.`,
    },
    {
      label: '12',
      at: '2021-11-03 11:46',
      says: `My daughter is thinking of applying. Shall I tell her not to? Genuinely asking. She's 23 and she wants to help people.`,
    },
    { label: '12.1', at: '2021-11-03 11:58', says: `Tell her to be a paramedic` },
    {
      label: '12.2',
      at: '2021-11-03 12:03',
      says: `Tell her yes but go in with eyes open. I'm 2 yrs qualified and on good days there is no better job.`,
    },
    { label: '12.3', at: '2021-11-03 12:40', says: `No no no no no` },
    {
      label: '12.4',
      at: '2021-11-03 12:51',
      says: `12.03, how many good days do you get to the month? I'm on about two.`,
      refs: { clock: ['12.2'] },
    },
    {
      label: '13',
      at: '2021-11-03 13:34',
      says: `"the ones who had somewhere else to go". Oof. That one hit home. I'm still here because I've a mortgage and I'm 58.`,
      refs: { quote: ['post'] },
    },
    {
      label: '14',
      at: '2021-11-03 14:41',
      says: `Long comment, sorry, in two parts. 1/2

I've been on both sides of this, as a learner, then SPO with 4 learners. The problem isn't the PQiPs and isn't the tutors. The model assumes that there's a team for the learner to join. It assumes an experienced PO at the next desk who'll say "have you thought of X" and put the kettle on. In my office the most experienced PO has been qualified for 26 months. He's lovely and he's terrified. Everybody's working at home 3 days out of 5, so who do you overhear? I learned this job by earwigging.`,
      trap: true,
    },
    {
      label: '15',
      at: '2021-11-03 14:44',
      says: `2/2

And then there's the computer. Time and again I see bright people who can talk to anyone being taught that the job is OASys. They get feedback on the typing and not on the talking. When did anyone last sit in on one of your interviews? I asked this at a team meeting of 12 and the answer, in all, was once. In 2017.

SPO, for now`,
      refs: { position: ['14'] },
    },
    {
      label: '16',
      at: '2021-11-03 15:02',
      says: `SPO, for now - I'd work for you tomorrow. "I learned this job by earwigging" should go on the wall of every training centre in the land.`,
      refs: { signoff: ['15'], quote: ['14'] },
    },
    {
      label: '17',
      at: '2021-11-03 15:26',
      says: `Earwigging!! Yes. I learned more from listening to a woman called Jean on the phone to housing than from the entire degree.`,
    },
    {
      label: '18',
      at: '2021-11-03 16:07',
      says: `From the HMIP report on the training programme last year: "Learners described a wide variation in the support available to them. Of the 61 we spoke to, 38 held cases that were beyond their level of experience, and fewer than half (46%) had had their practice observed in the preceding six months. Protected learning time was frequently not protected." Not exactly a secret then.`,
      trap: true,
    },
    {
      label: '19',
      at: '2021-11-03 17:38',
      says: `I rang in sick today for the first time. 10.45 before anyone answered the phone. I cried when they asked what's up. Cohort 10. I don't think I am going back.`,
      trap: true,
    },
    {
      label: '19.1',
      at: '2021-11-03 17:49',
      says: `Please please speak to your GP before deciding anything. And to your union. It's not you.`,
    },
    { label: '19.2', at: '2021-11-03 18:20', says: `Sending a hug. You're worth more than this.` },
    {
      label: '20',
      at: '2021-11-03 19:40',
      says: `Unpopular opinion - some of the new recruits are not suited to it. We had a lad of 22 who would not be in a room with a sex offender. What did he think it was?`,
    },
    {
      label: '21',
      at: '2021-11-03 20:36',
      says: `I supervise about 30 people convicted of sexual offences and I wouldn't have wanted to at 22 either. Nobody is born to it. The difference is that I had someone to talk to about it afterwards and was not left on my own on Teams at quarter past six wondering what had I just heard.`,
    },
    {
      label: '22',
      at: '2021-11-03 21:15',
      says: `19.40 that's a recruitment problem, not his. Online tests and a video interview with a robot. Who could possibly have forseen it.`,
      refs: { clock: ['20'] },
    },
    {
      label: '23',
      at: '2021-11-03 22:58',
      says: `They should bring back social work training. There I said it.`,
    },
    {
      label: '24',
      at: '2021-11-03 23:46',
      says: `Oh not this again. We aren't social workers and I did not join to be one. I joined to protect the public. The service was rightly criticised for being soft in the 90s and I'd have thought that even on here people have moved on.`,
    },
    {
      label: '25',
      at: '2021-11-04 07:02',
      says: `Anon yesterday 23:46, I don't think you know what social workers do. They take children away from people at 3 in the morning. Soft it's not.`,
      refs: { clock: ['24'] },
    },
    {
      label: '26',
      at: '2021-11-04 07:33',
      says: `Anonymous 3 November 2021 at 20:36 Beautifully put. That's what's been lost, the afterwards.`,
      refs: { clock: ['21'] },
    },
    {
      label: '27',
      at: '2021-11-04 08:18',
      says: `"I joined to protect the public". Did you? I joined to advise, assist and befriend, and funny enough the public was protected.`,
      refs: { quote: ['24'] },
    },
    {
      label: '28',
      at: '2021-11-04 08:50',
      by: `Elaine`,
      says: `To yesterday 17:38, cohort 10 - if you are in the South or South West ask to speak to a PTA who is not your own. One of us will ring you back the same day, I promise.`,
      refs: { clock: ['19'] },
    },
    {
      label: '29',
      at: '2021-11-04 10:31',
      says: `My daughter has read all of this and she's applying anyway. God help her. And thanks to everyone who answered.`,
    },
    {
      label: '30',
      at: '2021-11-04 12:22',
      says: `I've applied for the RAF. Start at Halton on the 10th. 7 weeks' training, all of it protected.`,
    },
    {
      label: '31',
      at: '2021-11-04 12:51',
      says: `Elaine that is so kind. I've passed it on in our cohort's whatsapp, hope you don't mind. If HR find out say it was Jean.`,
      refs: { name: ['28'] },
    },
    {
      label: '32',
      at: '2021-11-04 20:10',
      says: `From the Napo magazine a couple of years back, typed out by hand so forgive errors:

"The branch heard from trainees that they felt isolated and were reluctant to raise concerns with managers who would be deciding on their competence. It was agreed that every office should have a named contact outside the line, that study time should be recorded as any other appointment would be, and that cancellations be reported monthly to the JNCC. The motion was carried with 1 against."

Contd`,
      trap: true,
    },
    {
      label: '33',
      at: '2021-11-04 20:14',
      says: `Contd from above

"In reply the employer's side said it recognised the concerns and would set up a working group." There's no record of the group ever having met. I was the 1 against by the way, I'd misheard`,
      refs: { position: ['32'] },
    },
  ],
};
