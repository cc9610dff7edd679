import type { SourceThread } from '../source';

/** A letter of resignation and who answers it. */
export const handingInMyLanyard: SourceThread = {
  title: `Guest Blog: Handing In My Lanyard`,
  slug: 'handing-in-my-lanyard',
  at: '2021-11-04 05:40',
  paragraphs: [
    `I left the probation service on Friday after seventeen years and eight months. There was no leaving do, because of Covid officially, but really because there were only four of us in and two had court. Somebody had left a card on my desk with an owl on it. I handed in my lanyard, my phone and the laptop, was asked to sign for them in three places, and I sat in my car and waited to feel something.`,
    `I want to try and say why, as my exit interview was a link to a survey.`,
    `It wasn't the work. I'd do the work tomorrow. It wasn't the people we work with, who over the years have thrown a chair at me, sent me a wedding invitation and, in one case, talked me through changing a tyre over the telephone. It wasn't even the money, though my husband would tell you otherwise.`,
    `It was that I'd become a person who was afraid of her own inbox. I would count the unread before I counted my children. I had come to look at each human being across the desk and see first of all the paragraph that would be written about me if they did the worst. You can't help someone whom you are afraid of in that way. I don't mean afraid that they'd hurt me. I mean afraid of the report.`,
    `I'm going to work in a garden centre for the winter. After that, we'll see.`,
    `To those staying: it isn't you. It was never you.`,
    `A Former Probation Officer`,
  ],
  comments: [
    {
      label: '1',
      at: '2021-11-04 06:12',
      says: `I've not cried at this blog before. Good luck to you.`,
    },
    {
      label: '2',
      at: '2021-11-04 06:59',
      says: `"I would count the unread before I counted my children." 

Sitting on the edge of the bath reading that so as not to wake mine. 214 by the way.`,
      refs: { quote: ['post'] },
    },
    {
      label: '3',
      at: '2021-11-04 07:24',
      says: `I left in 2018 after 26 years, stacking shelves for a year, then a school job. It's like coming up from under water. You will start sleeping about February.`,
    },
    {
      label: '4',
      at: '2021-11-04 07:47',
      says: `Beautifully written and I'm sorry that you've gone as we need your sort.`,
    },
    {
      label: '5',
      at: '2021-11-04 08:26',
      by: `Sandra W`,
      says: `Congratulations on getting out. I've 4 years 2 months and 11 days till I can, not that I'm counting. When I joined at 23 my first SPO told me, "if you stop liking them, go". I've never stopped liking them. It's just like you say, it's the fear. I had a SFO in 2016. I was cleared of everything, in writing, and I've not had a night since that I've slept past 4.10. I see the clock. Always 4.10.`,
      trap: true,
    },
    {
      label: '6',
      at: '2021-11-04 08:51',
      says: `Sandra, that made me catch my breath. Mine was 2011 and it's twenty to three I wake. Did you get any help? I paid for mine privately in the end, EMDR, it was worth every penny.`,
      refs: { name: ['5'] },
    },
    {
      label: '7',
      at: '2021-11-04 09:17',
      says: `Garden centre eh, you'll find Delius there too. Small blue flower. Or is that delphinium`,
    },
    {
      label: '8',
      at: '2021-11-04 09:42',
      says: `How anyone still thinks the SFO process is about "learning" is beyond me. It's a hunt. 26 pages, timeline down to the minute ("at 14.07 PO A recorded...") and never a word on the caseload.`,
      trap: true,
    },
    {
      label: '9',
      at: '2021-11-04 10:05',
      by: `Sandra W`,
      says: `@Anonymous 08:51 Six sessions of telephone CBT through PAM. She was nice but she'd never heard of probation, asked me if I'd been in prison long! I'll look into EMDR. Thank you so much`,
      refs: { clock: ['6'] },
    },
    {
      label: '10',
      at: '2021-11-04 10:30',
      says: `I do SFO reviews. I know how they're seen. I'll say this, most of us were POs and most of us hate it and fight to get workload in the report, and then see it edited out two layers up with the words "not relevant to the index offence". I've kept my originals.`,
      trap: true,
    },
    {
      label: '11',
      at: '2021-11-04 10:52',
      says: `10:30 keep them safe. One day somebody will ask.`,
      refs: { clock: ['10'] },
    },
    {
      label: '12',
      at: '2021-11-04 11:08',
      says: `Anon at 10.30, sorry but that's not good enough, you put your name to them. If it has been edited so it's not the truth, don't sign.`,
      refs: { clock: ['10'] },
    },
    {
      label: '13',
      at: '2021-11-04 11:31',
      says: `You've obviously never had a mortgage then 11:08`,
      refs: { clock: ['12'] },
    },
    {
      label: '14',
      at: '2021-11-04 12:00',
      says: `Oh stop it, this is a nice post. Somebody has left after seventeen years & eight months with an owl on a card.`,
      trap: true,
    },
    {
      label: '15',
      at: '2021-11-04 12:46',
      says: `I'm a service user (I hate that phrase, I hate "person on probation" worse). Mine left last month and nobody told me. I turned up for my 10:30, sat there until 11:15, and a lad came out and said "oh, she's gone". 3 years I'd known her. I'd have liked to say ta-ra.`,
      trap: true,
    },
    {
      label: '16',
      at: '2021-11-04 13:03',
      says: `12:46 I can promise you she'd have liked to say it as well. They often don't let us, or we don't know until the cases have been moved over on the Friday. I'm sorry that happened.`,
      refs: { clock: ['15'] },
    },
    {
      label: '17',
      at: '2021-11-04 13:40',
      says: `When I left they got my name wrong on the certificate`,
    },
    { label: '17.1', at: '2021-11-04 13:58', says: `You got a certificate?` },
    { label: '17.2', at: '2021-11-04 14:04', says: `I got 25% off at Halfords` },
    {
      label: '17.3',
      at: '2021-11-04 14:04',
      says: `I got walked to the door after 22 years, thinking I'd put in a grievance so they treated me like I'd nick the stapler`,
    },
    {
      label: '17.4',
      at: '2021-11-04 14:30',
      says: `14:04 shocking behaviour by them`,
      refs: { clock: ['17.3'] },
    },
    {
      label: '18',
      at: '2021-11-04 15:10',
      says: `I was going to hand my notice in on Monday. It's been typed since August. I read this and I thought that's me told, go. Then a bloke I've supervised on and off since he was 19 (he's 41) came in this morning with his first ever payslip, wanted me to explain the tax code. 1257L. And I thought well, I'll do till Christmas.

Still Here (just)`,
    },
    {
      label: '19',
      at: '2021-11-04 15:37',
      says: `Still Here (just), this is the loveliest comment. Frame the payslip.`,
      refs: { signoff: ['18'] },
    },
    {
      label: '20',
      at: '2021-11-04 16:11',
      says: `Have you noticed how those who leave are always the ones you'd want if it was your son? I've been here since 1995. The ones who get on are the ones who never met a case they couldn't close.

My list of those lost from our office since June: 3 POs, 2 PSOs, the receptionist, the duty SPO. Gained: one plant.

Old Lag, PO`,
    },
    {
      label: '21',
      at: '2021-11-04 16:45',
      says: `"it isn't you. It was never you."

I'd like to have heard that from one manager, once.`,
      refs: { quote: ['post'] },
    },
    {
      label: '22',
      at: '2021-11-04 17:26',
      says: `Made me smile Old Lag. Is it the peace lily? Ours came from FM at £14.20 a month, leased.`,
      refs: { signoff: ['20'] },
    },
    {
      label: '23',
      at: '2021-11-04 18:02',
      says: `Had a whole comment typed out there and deleted it. I'm too tired to argue with anyone.`,
      trap: true,
    },
    {
      label: '24',
      at: '2021-11-04 19:05',
      says: `You lasted longer than me. 11 months as a PSO, panic attacks, gone. Working for the council now, bins. I do 7 to 3, and nobody dies.`,
    },
    {
      label: '25',
      at: '2021-11-04 20:12',
      says: `I may be a lone voice here but walking away helps no one. Those of us who stay get your cases. I got 19 from the last "brave" leaver. It's not a hero's journey for me, it's 19 more.`,
      trap: true,
    },
    {
      label: '26',
      at: '2021-11-04 20:40',
      says: `20:12 That's a horrible thing to write under this.`,
      refs: { clock: ['25'] },
    },
    {
      label: '27',
      at: '2021-11-04 20:58',
      says: `Is it though? I read 20:12 as someone at the end of their tether. "It's 19 more". It's not the leaver's fault but I feel the same every time there's another whip round.`,
      refs: { clock: ['25'] },
    },
    {
      label: '28',
      at: '2021-11-04 21:14',
      says: `It was me at 20:12. Yes. End of tether. Sorry to the author who I'm sure is lovely, and probably left her cases in better order than mine was.`,
      refs: { clock: ['25'] },
    },
    {
      label: '29',
      at: '2021-11-04 21:33',
      says: `Hi all, I'm the author of the guest blog. I've been reading these all day on my phone behind the poinsettias. I'm overwhelmed. 19, I am so sorry, I know exactly who got mine and I've sent her a cyclamen. To the man who turned up and she'd gone - I think about mine too, I do, I think about them all the time and I'd have given anything to say ta-ra.

Sandra W, please ring someone. 4.10 was my time too.`,
      refs: { name: ['5'] },
    },
    { label: '30', at: '2021-11-04 22:05', by: `Sandra W`, says: `Oh bless you. I will. x` },
    {
      label: '31',
      at: '2021-11-05 08:19',
      says: `What a thread. Can I ask the SFO reviewer from 10:30 yesterday, is it right that reviews will now be shared with the families in full? We were told so at a briefing but nobody could say if that's anonymised.`,
      refs: { clock: ['10'] },
    },
    {
      label: '32',
      at: '2021-11-05 12:57',
      says: `Yes, since 2019ish, full review offered to the victim or family via the VLO. Staff names out, but grades in, so in a small office everyone can tell.`,
    },
    {
      label: '33',
      at: '2021-11-05 13:24',
      says: `Thank you 12:57, clearer than an hour of briefing.`,
      refs: { clock: ['32'] },
    },
    {
      label: '34',
      at: '2021-11-05 17:30',
      says: `Anonymous 4 November 2021 at 07:24 - I'm nearly four months out and you're right about the sleep. Thanks for saying.`,
      refs: { clock: ['3'] },
    },
    {
      label: '35',
      at: '2021-11-05 20:10',
      says: `Sandra, that 4.10 of yours. I also do 4 in the morning. There are a lot of us awake, if that's any comfort. Picture a street with all the lights on.`,
      refs: { name: ['5'] },
    },
  ],
};
