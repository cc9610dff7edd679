import type { SourceThread } from '../source';

/** Early release, over three days: one comment removed, one minute shared. */
export const sds40AndAllThat: SourceThread = {
  title: `SDS40 And All That`,
  slug: 'sds40-and-all-that',
  at: '2024-09-09 05:40',
  paragraphs: [
    `Tomorrow's the day. Some 1,700 prisoners will be released early under SDS40, with a further tranche to follow on October 22nd, and the new Lord Chancellor has been round the studios again explaining that there was no alternative. "The prisons were days from collapse, and if the prisons collapse then the police collapse and law and order go with them." She's also said that she will recruit a thousand trainee probation officers by next March, and paid a handsome tribute to staff.`,
    `Nobody seems to have asked where these people are going to live. From one reader:-`,
    `"I've five coming out tomorrow. I have an address for one of them, and it is his nan's, and she doesn't know yet. CAS3 is full until the 30th. I have been told to provide a list of day centres and a tent is not officially available. All five are to report to me between noon and 3pm, along with the eleven I have already."`,
    `And another:-`,
    `"We were told at the all-staff call that this will be 'a bumpy few weeks'. I have worked in probation for twenty two years and I have never known it not to be a bumpy few weeks. What I have never known before is managers crying in the car park."`,
    `Good luck everyone.`,
  ],
  comments: [
    {
      label: '1',
      at: '2024-09-09 06:38',
      says: `Solidarity with everyone in tomorrow. Get your lunch eaten by 11.`,
    },
    {
      label: '2',
      at: '2024-09-09 07:05',
      says: `7 here. 3 NFA. One of the seven has been released on SDS40 when he's a DV perpetrator on a common assault so it doesn't "count" as he's excluded only if it's the listed offence. His ex has been told by a letter that went to the old address. I found that out on Friday at 4:50.`,
      trap: true,
    },
    {
      label: '3',
      at: '2024-09-09 07:33',
      says: `Managers crying in the car park? Ours would be crying in Marbella.`,
      refs: { quote: ['post'] },
    },
    {
      label: '4',
      at: '2024-09-09 07:50',
      says: `Unpopular opinion but as a manager (SPO) who's had a sob in a Corsa this week, I'd ask you to go easy. I've got 9 PQiPs, 4 qualifieds, 2 of those on the sick. I've been doing UPDs and sentence plans myself at 5.30 in the morning. I was a good PO once.`,
      trap: true,
    },
    {
      label: '5',
      at: '2024-09-09 08:11',
      says: `@07:50 I'd work for you. Mine sends a spreadsheet at 8:55 every day with our names in red.`,
      refs: { clock: ['4'] },
    },
    {
      label: '6',
      at: '2024-09-09 08:14',
      says: `Thank you 7.50 for your honesty, hope you get some rest this week (you won't).`,
      refs: { clock: ['4'] },
    },
    {
      label: '7',
      at: '2024-09-09 08:40',
      by: `ML`,
      says: `So here we go again. ECSL, then ECSL extended, then "reset", then SDS40. Each time the wires are cut a bit further down the bomb. I said in May that we'd end up with the tail wagging the dog & here's the tail, 1,700 of them. Nothing on housing, nothing on mental health, nothing on pay.`,
      trap: true,
    },
    {
      label: '8',
      at: '2024-09-09 09:01',
      says: `"a tent is not officially available"

A colleague in Bristol bought three from Argos with her own money in June. £24.99 each. She was spoken to about professional boundaries.`,
      refs: { quote: ['post'] },
    },
    {
      label: '9',
      at: '2024-09-09 09:36',
      says: `Nothing wrong with the policy. The alternative was releasing at random or police cells overflowing. It's the Tories that left it, 14 years of it. Give her a chance.`,
    },
    {
      label: '9.1',
      at: '2024-09-09 09:58',
      says: `Fourteen years of it yes, but we've had 9 weeks notice and HMPPS spent 6 of them on the comms.`,
    },
    {
      label: '9.2',
      at: '2024-09-09 10:07',
      says: `Shabana Mahmood hasn't once said the word "housing"`,
      trap: true,
    },
    {
      label: '9.3',
      at: '2024-09-09 10:15',
      says: `@10:07 she did to be fair, on the Today programme, she said they were "working across government on it". Whatever that means.`,
      refs: { clock: ['9.2'] },
    },
    { label: '10', at: '2024-09-09 10:44', removedBy: 'author' },
    {
      label: '11',
      at: '2024-09-09 11:20',
      says: `ML, I agree with nearly all of that but the wires-on-a-bomb thing doesn't help. New staff read this. I'm mentoring two and one asked me if she'd made a mistake taking the job.`,
      refs: { name: ['7'] },
    },
    {
      label: '12',
      at: '2024-09-09 11:47',
      by: `ML`,
      says: `@11:20 Fair point & noted. But what did you tell her?`,
      refs: { clock: ['11'] },
    },
    { label: '13', at: '2024-09-09 12:10', says: `I told her to ask me again at Christmas.` },
    {
      label: '14',
      at: '2024-09-09 12:33',
      says: `HMP Nottingham have just rung me re one I've got due tomorrow at 0930, they've got his HDC mixed up with his SDS date and he was let out at 9 this morning!! He's walking round with a £89 grant and no licence as it's still on my desktop.`,
    },
    { label: '15', at: '2024-09-09 12:41', says: `oh my days` },
    {
      label: '16',
      at: '2024-09-09 12:44',
      says: `12:33 Ring your duty head of PDU and get it logged now, in an email. In writing. Before he does anything.`,
      refs: { clock: ['14'] },
    },
    {
      label: '17',
      at: '2024-09-09 13:15',
      says: `12.33 this happened to me under ECSL, mine turned up on his own at 4pm because he was bored. Try his mum.`,
      refs: { clock: ['14'] },
    },
    {
      label: '18',
      at: '2024-09-09 14:02',
      says: `Update on the Nottingham one, it was his mum's! Sat there eating toast. He said "they told me to go so I went". Licence now signed.`,
      trap: true,
    },
    {
      label: '19',
      at: '2024-09-09 15:30',
      says: `From the BBC live page:

"14:40 The Prime Minister's spokesman has said that the public should be 'in no doubt' about who is responsible for the state of the prisons. 

14:52 The Chief Inspector of Probation has warned it is 'certain' that some of those released will reoffend, and that the service was already struggling to cope with the number of people it supervised. He told the programme that 'a small number of really good people are being asked to do the impossible'."`,
      trap: true,
    },
    {
      label: '20',
      at: '2024-09-09 15:58',
      says: `> a small number of really good people are being asked to do the impossible

At last someone on our side.`,
      refs: { quote: ['19'] },
    },
    {
      label: '21',
      at: '2024-09-09 16:50',
      says: `What I'd like to know is, the thousand trainees, who trains them? I have a PTA with 14 learners. It was meant to be 1:6.`,
    },
    {
      label: '22',
      at: '2024-09-09 17:44',
      says: `I came out on ECSL in March. I'm doing ok before anyone asks. My probation lady is 24 & I've got tattoos older. But she rings when she says she'll ring. That's all it is, I never had anyone do that. Treat the ones tomorrow like that and you'll be fine most of the time. Some are going to be idiots whatever you do.`,
    },
    {
      label: '23',
      at: '2024-09-09 18:09',
      says: `17:44 Best thing written on here today. Keep going.`,
      refs: { clock: ['22'] },
    },
    {
      label: '24',
      at: '2024-09-09 20:31',
      says: `We had a briefing for victim liaison officers which started at 3 and by 3.20 the presenter said she'd have to drop off for another call. 140 VLOs left looking at each other on Teams. My inbox has 61 unanswered from victims and I'm one of the lucky ones.

It's not just the frontline OMs that this hits. VLOs have been forgotten in all of it. There's no line in the guidance for what I say to a woman who asks me why nobody told her.

Regards, a tired VLO`,
      trap: true,
    },
    {
      label: '25',
      at: '2024-09-09 21:16',
      says: `tired VLO - I hear you. We've had mothers ringing our reception as they can't get through. Your team have been amazing in spite of it.`,
      refs: { signoff: ['24'] },
    },
    {
      label: '26',
      at: '2024-09-09 21:55',
      says: `Can we stop pretending this blog is anything other than the same few malcontents. I love my job. There I said it. I've had cases turned round this year, I've a brilliant team, my SPO brings in samosas. Why can't there be one comment with something positive in?`,
      trap: true,
    },
    {
      label: '27',
      at: '2024-09-09 22:08',
      says: `9.55pm there was one at 17:44, did you not read it?`,
      refs: { clock: ['26', '22'] },
    },
    { label: '28', at: '2024-09-09 22:12', says: `Lol. Samosas.` },
    {
      label: '29',
      at: '2024-09-09 22:40',
      says: `I'd be more positive but I'd need to have eaten since 11 o'clock`,
      trap: true,
    },
    { label: '30', at: '2024-09-09 23:48', says: `Can't sleep. Anyone else?` },
    {
      label: '31',
      at: '2024-09-10 00:25',
      says: `@23:48 yep. I keep going through the list.`,
      refs: { clock: ['30'] },
    },
    {
      label: '32',
      at: '2024-09-10 05:40',
      says: `Same, 00:25. Well, here goes. See you on the other side everyone.`,
      refs: { clock: ['31'] },
    },
    {
      label: '33',
      at: '2024-09-10 19:20',
      says: `So how did everybody get on? Four out of five for me. Nan said yes.`,
    },
    {
      label: '34',
      at: '2024-09-10 19:52',
      says: `Hurrah for Nan! Two of my seven, recall on one already at half two, he was on the champagne outside the gate on the Channel 5 news`,
      trap: true,
    },
    {
      label: '35',
      at: '2024-09-10 20:15',
      by: `ML`,
      says: `To the ex-prisoner at 17:44 yesterday, I took your comment into our team meeting & read it out. You could have heard a pin drop.`,
      refs: { clock: ['22'] },
    },
    {
      label: '36',
      at: '2024-09-10 20:40',
      by: `ML`,
      says: `One or two reflections after a very long day, as I can't settle to the telly.

We had 13 due in. 12 came, which I'd not have bet on. The 12 included a man with a carrier bag & a walking frame who's done 19 months of a 4 year sentence and didn't know what the year was, I'm not exaggerating. He'd been dropped at the station by a taxi paid for by the prison. A PSO took him to A&E & sat with him till 5, she then came back and did her notes. Nobody will ever know that she did that.`,
    },
    {
      label: '37',
      at: '2024-09-10 20:46',
      by: `ML`,
      says: `(contd) What I also saw was the whole office muck in, like 20 years ago. Admin had been to Greggs. The police sergeant from IOM came in on his rest day. We found four beds by ringing round like lunatics. So it worked, if you want to call it that, because people who're treated like dirt decided to make it work. And on Thursday someone will put "successful" in an email.

That's what galls me.`,
      refs: { position: ['36'] },
    },
    {
      label: '38',
      at: '2024-09-10 21:10',
      says: `That PSO deserves a medal ML. Please tell her from us.`,
      refs: { name: ['36'] },
    },
    {
      label: '39',
      at: '2024-09-10 21:34',
      says: `Exactly the same here 20:46, right down to the Greggs.`,
      refs: { clock: ['37'] },
    },
    {
      label: '40',
      at: '2024-09-11 08:05',
      says: `Email's already out. 0801. Subject line "A huge thank you!". Four paragraphs, the word "successful" twice.`,
      trap: true,
    },
  ],
};
