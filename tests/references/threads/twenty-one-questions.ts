import type { SourceThread } from '../source';

/** A consultation: earnest answers, quoted lines, an e-mail and a debate pasted with their times. */
export const twentyOneQuestions: SourceThread = {
  title: `Twenty-One Questions`,
  slug: 'twenty-one-questions',
  at: '2013-02-22 06:10',
  vanished: 1,
  paragraphs: [
    `The consultation closed at midnight. I said that I wasn't going to respond and then I sat up until ten to twelve and did it, all twenty-one questions, and here is the part I care about most.`,
    `Question 9 asks how the new providers should be paid for reducing reoffending. The honest answer is that nobody knows how to do it. The pilot that is mentioned in the foreword had not reported when the foreword was written.`,
    `The proposal divides offenders into those who are dangerous and those who are not, as if they were two breeds of dog. Risk is not a property of a person like the colour of their eyes. It goes up on a Tuesday night when the girlfriend leaves and down again when she comes back.`,
    `Under this scheme the person who notices the change will work for one organisation and the person who is allowed to act on it will work for another. About a quarter of those who go on to do something really serious were medium at the time.`,
    `I am told that four hundred and eleven responses went in. I am also told that the tender documents have already been drafted.`,
  ],
  comments: [
    {
      label: '1',
      at: '2013-02-22 07:02',
      says: `Thank you for doing this, I know how long it must have taken. I started mine and got as far as Question 4 and I'm ashamed to say I gave up. It felt like being asked what colour I would like the gallows.`,
    },
    {
      label: '1.1',
      at: '2013-02-22 07:40',
      says: `Same here. Did some of mine on the train and then it logged me out and lost the lot.`,
    },
    {
      label: '2',
      at: '2013-02-22 07:31',
      says: `"I am also told that the tender documents have already been drafted."

They have. Somebody I trained with is on secondment and has seen them. The competition timetable has been fixed since before Christmas, all they were waiting for was the consultation period to run out.`,
      refs: { quote: ['post'] },
    },
    {
      label: '3',
      at: '2013-02-22 08:05',
      says: `I have tried to explain to my family what is wrong with this and I always end up in the weeds so I'm going to try and do it here.

When a man comes out of prison he is one man. He has got one housing problem, one drug problem, one ex who doesn't want to see him and one mum who does. At the moment he has one officer who holds all of that in her head and who decides, every time she sees him, whether today is a day to worry. Under the plans that officer must hand him over the moment that she starts to worry. So there will be an incentive not to worry. And the ones receiving him will have never met him, on the one day when it matters most that somebody has.

And we will have to write it all down for each other because we are going to be different companies, with different computers, and we will spend our lives doing referrals to ourselves. That's it. That is the whole of my objection and I have not even mentioned profit.`,
    },
    {
      label: '3.1',
      at: '2013-02-22 08:44',
      says: `That's the best explanation I've seen and I have sat through four briefings.`,
    },
    {
      label: '3.2',
      at: '2013-02-22 09:12',
      says: `'we will spend our lives doing referrals to ourselves'

Exactly what happened with drug services round here. There are now five providers, all of them very nice people, and they all do assessments. Nobody does any treatment.`,
      refs: { quote: ['3'] },
    },
    {
      label: '4',
      at: '2013-02-22 08:50',
      says: `From Hansard yesterday:

"21 Feb 2013 : Column 498

11.33 am

The Parliamentary Under-Secretary (Mr Clive Wetherall): My hon. Friend is quite right. Nearly half of those released from short sentences are back inside within the year. That's not the fault of hard-working probation staff, it is the fault of a system which gives them no help at all. We will bring in the best of the private and the voluntary sectors, and we'll pay by results. [Interruption.] The hon. Lady shouts 'When?' I will tell her when: by the autumn of 2014."`,
      trap: true,
    },
    {
      label: '5',
      at: '2013-02-22 09:20',
      by: `Probation Wife`,
      says: `I'm not in the service but I am married to it. He hasn't slept properly since January. He sits in the kitchen at night with that consultation paper and a pencil. He did his response in the end and it was eleven pages long and he asked me to check the spelling and I'm afraid it made me cry. I don't understand half the words but I understood that these are people who he has known for years and he is frightened about what's going to happen to them. Nobody ever consulted me, so that's my response.`,
    },
    {
      label: '6',
      at: '2013-02-22 09:41',
      says: `To 8.05

Can I use this? I'm seeing our MP at his surgery on Saturday and I was going to take him the union briefing but it's fourteen pages long and yours is four paragraphs.`,
      refs: { clock: ['3'] },
    },
    {
      label: '7',
      at: '2013-02-22 10:10',
      says: `Sixteen years in. Two things that nobody is talking about.

First, the under 12 months group. There are about 45,000 of them a year and at the moment we don't get a penny for them and don't see them. Everybody agrees that somebody should. We have been saying so since the 1990s and been told there was no money. Now there is money, but only if somebody else does it.

Secondly, breach. Who takes them back to court? A company which is paid by results isn't going to want to record a failure, and a public service that has never seen him is not going to want to stand up and give evidence.

Northern PO`,
    },
    {
      label: '8',
      at: '2013-02-22 10:44',
      says: `Sorry but I am going to say something unpopular. I have worked for a private company before I came here and it wasn't full of devils. Things got decided. If a printer broke somebody came and mended it the same day. In the Trust I work for, we have had a working group on room bookings since last spring. There's an enormous amount of waste in this organisation and a lot of people who've not had a new idea in twenty years, and some competition might do us some good.`,
    },
    { label: '8.1', at: '2013-02-22 10:58', says: `You clearly work for one of the bidders` },
    {
      label: '8.2',
      at: '2013-02-22 11:05',
      says: `10:44 you're entitled to your view but I don't think you've thought about what they'd be competing on. A printer company wants the printer fixed, because that is how it gets paid. These ones are going to be paid whether he is fixed or not, less 10%.`,
      refs: { clock: ['8'] },
    },
    {
      label: '8.3',
      at: '2013-02-22 11:30',
      says: `No, I don't work for one of the bidders, I am a PSO with nine years in on £24k. It's possible to hold a different opinion without being a plant.`,
    },
    {
      label: '9',
      at: '2013-02-22 11:15',
      says: `Agree with 10:44 on the waste. Not on the remedy. You don't shoot a horse because the saddle's too dear.`,
      refs: { clock: ['8'] },
    },
    {
      label: '10',
      at: '2013-02-22 11:52',
      says: `Northern PO, where is the 45,000 from? I've seen anything from thirty to sixty and I would like to quote the right one.`,
      refs: { signoff: ['7'] },
    },
    {
      label: '11',
      at: '2013-02-22 12:20',
      says: `<i>Risk is not a property of a person like the colour of their eyes. It goes up on a Tuesday night when the girlfriend leaves and down again when she comes back.</i>

I'm going to have this tattooed somewhere. I did the risk training the year before last and in two days nobody said anything half as sensible.`,
      refs: { quote: ['post'] },
    },
    {
      label: '12',
      at: '2013-02-22 12:47',
      says: `My Friday so far. 8.30 duty. 9.20 no-show. 9.41 he rings to say that he is on the wrong bus. 10.10 three way with the social worker who is off sick. 10.44 fire alarm. 11.15 back at my desk and 63 e-mails, of which one is from Communications asking us if we've all remembered to have our say.`,
      trap: true,
    },
    {
      label: '13',
      at: '2013-02-22 13:05',
      says: `For anyone who can get to London, the Select Committee takes evidence on this next Tuesday 26 Feb, 10.15 am, Grand Committee Room 2. Sir Geoffrey Birtwhistle is first and two chief execs after him at about 11.05. It is also going to be on the parliamentary channel, or so they say.`,
      trap: true,
    },
    {
      label: '13.1',
      at: '2013-02-22 13:30',
      says: `Ours isn't going. He says he'd rather "keep the dialogue constructive".`,
      trap: true,
    },
    {
      label: '14',
      at: '2013-02-22 13:37',
      says: `Probation Wife - you have me in bits here. Mine would say just the same about me. Please tell him from all of us that somebody did read those eleven pages.`,
      refs: { name: ['5'] },
    },
    {
      label: '15',
      at: '2013-02-22 14:20',
      says: `Anon 11:52 it's in the annual bulletin, Table 4.2, and if you take out those who're serving it for fine default it drops to 43 and a bit. I rounded up, sorry.

Northern PO`,
      refs: { clock: ['10'] },
    },
    {
      label: '16',
      at: '2013-02-22 15:01',
      says: `Landed in all inboxes this morning:

From: Corporate Communications
Sent: 22 February 2013 10:44
To: All Staff
Subject: Blogs and social media

Dear colleagues

As the consultation draws to its close may I remind everyone that trust equipment must not be used to express personal opinions. A number of recent posts on a blog have come to our attention. Colleagues with concerns should raise them with their line manager, or at the drop-in between 12.30 and 13.30 on Thursdays.

Kind regards

Sandra`,
      trap: true,
    },
    {
      label: '16.1',
      at: '2013-02-22 15:20',
      says: `"A number of recent posts on a blog have come to our attention."

Hello Sandra! Glad to have you with us. Put the kettle on.`,
      refs: { quote: ['16'] },
    },
    {
      label: '16.2',
      at: '2013-02-22 15:44',
      says: `We have had the same one, almost word for word, and we're 200 miles from London. So somebody somewhere is writing these.`,
    },
    {
      label: '17',
      at: '2013-02-22 16:12',
      says: `Has anyone else noticed that the 21 questions don't include "Should we do this?" I counted. Q1-4 who, Q5-11 how much, Q12-18 how, Q19-21 equality. 2:1 against us before you start.`,
      trap: true,
    },
    {
      label: '18',
      at: '2013-02-22 17:02',
      says: `I was in the service when they brought in the National Standards and I remember that we all said we'd resign. Nobody resigned. When they took away social work training we all said that we would resign. I don't think anybody did. When they made us into trusts there was a very good meeting about it, with sandwiches. I'm not getting at anyone, I was there myself and had the sandwiches. I just think we should be honest with ourselves about how much of a fight there is in us, and plan on that basis instead of the other one.`,
    },
    { label: '18.1', at: '2013-02-22 17:25', says: `This is painfully true.` },
    {
      label: '18.2',
      at: '2013-02-22 18:31',
      says: `Re 17.02, I did resign, over the training. Cost me my pension enhancement and nobody noticed. I wouldn't do it again but I am glad I can say that I did it once.`,
      refs: { clock: ['18'] },
    },
    {
      label: '19',
      at: '2013-02-22 17:55',
      says: `The pilot that is mentioned in the foreword had not reported when the foreword was written. 

And still has not. When it does report it'll be on 1,000 volunteers from one prison with a charity throwing everything it's got at them. You can't scale that up to a quarter of a million people who don't want to know you. Anyone who has ever done a dissertation could tell them, it'd be failed at proposal stage.`,
      refs: { quote: ['post'] },
    },
    {
      label: '20',
      at: '2013-02-22 19:14',
      by: `Tolpuddle`,
      says: `Members need to understand the timetable. If they want contracts signed before the election then they have to have staff transferred by June 2014 at the very latest, and in order to do that they have to begin formal consultation with the unions by October this year. It is extremely tight. Every month that we can delay it matters. Ask for everything in writing, ask for the equality impact, ask for the data protection. None of this is glamorous but it is how things are stopped.`,
    },
    {
      label: '20.1',
      at: '2013-02-22 19:40',
      says: `With respect Tolpuddle, we have been saying that about delay since 2003 and it comes round every time a bit worse than the last.`,
      refs: { name: ['20'] },
    },
    {
      label: '21',
      at: '2013-02-22 20:05',
      says: `"how much of a fight there is in us" 

I think there might be more than you'd expect. The mood at our branch on Wednesday was something I have never seen before. Standing room only, and people there who had not been to a meeting in all the time I've been in the job.`,
      refs: { quote: ['18'] },
    },
    {
      label: '22',
      at: '2013-02-22 20:36',
      says: `Sir Geoffrey Birtwhistle said in 2009 (Lords Hansard, 12 May, col 733) and I quote: "I see no case whatever for putting the supervision of offenders on a commercial footing." He's now on the advisory board of one of the firms. Fee £1,100 a day.`,
      trap: true,
    },
    {
      label: '23',
      at: '2013-02-22 21:17',
      says: `Sorry if it's been said before but what happens to approved premises? Nobody has mentioned us. We are 100 hostels with about 2,000 beds and the paper has one line on us, in a footnote.`,
    },
    {
      label: '24',
      at: '2013-02-22 21:48',
      says: `In reply to anon 21:17, hostels stay public as far as I know, with the high risk stuff. Para 3.14 or thereabouts.`,
      refs: { clock: ['23'] },
    },
    {
      label: '25',
      at: '2013-02-22 22:30',
      says: `Can't sleep. Thirty one years. My first senior told me that you had done your job if nobody ever heard about it, and I thought that was a wonderful thing and I now think it was what has killed us.`,
    },
    {
      label: '26',
      at: '2013-02-23 07:50',
      says: `last night 22:30 - that last line. Yes. I'm sending it to everyone I trained with.`,
      refs: { clock: ['25'] },
    },
    {
      label: '27',
      at: '2013-02-23 08:44',
      says: `"some competition might do us some good"

We compete with each other already. We've had a league table since 2004! Our office was third in the region on completions and we got a certificate and a box of Heroes. The year after that we were eleventh. Nobody had done anything different in either year.`,
      refs: { quote: ['8'] },
    },
    {
      label: '28',
      at: '2013-02-23 09:30',
      says: `"The service is in the business of hope." I read that in the foreword of a book when I was training, can't now remember who said it. Does anybody know?`,
      trap: true,
    },
    {
      label: '29',
      at: '2013-02-23 10:10',
      by: `Tolpuddle`,
      says: `Branch meeting is at the Friends' Meeting House, Monday 4th March, doors 17.25 for 17.55. All grades are welcome, members or not.`,
      trap: true,
    },
    {
      label: '30',
      at: '2013-02-23 11:05',
      says: `I've come late to this but 10:44 and 11:05 yesterday is a better discussion than the one we had at our area conference with a facilitator. I don't know which of you is right. I suspect there's a bit that's true in each.`,
      refs: { clock: ['8', '8.2'] },
    },
    {
      label: '31',
      at: '2013-02-23 12:26',
      says: `For what it is worth I am a magistrate (Midlands, 14 years) and nobody has consulted us in any meaningful way. We had a letter. If there is to be one company in our court for the low ones and a civil servant for the high ones, who is to give us the report before we know which he is? I have asked three people this and had three different answers, one of which was "good question".`,
      trap: true,
    },
    {
      label: '32',
      at: '2013-02-23 13:15',
      says: `'who is to give us the report before we know which he is?' 

Sir/Madam, that's the whole thing in one sentence and I wish you'd put it in the Times.`,
      refs: { quote: ['31'] },
    },
    {
      label: '33',
      at: '2013-02-23 18:40',
      says: `Northern PO and Tolpuddle should be running the campaign. I mean it.`,
      refs: { signoff: ['7|15'], name: ['20|29'] },
    },
    {
      label: '34',
      at: '2013-02-24 10:44',
      says: `Lovely service at our church this morning and the reading was Matthew 25:35-40. I was in prison and ye came unto me. Nothing in there about payment by results.`,
      trap: true,
    },
    {
      label: '35',
      at: '2013-02-24 20:10',
      says: `Anonymous12:26 nails it. I've been trying for weeks to put that to our liaison judge, and I'll take it in on a card.`,
      refs: { clock: ['31'] },
    },
    {
      label: '36',
      at: '2013-02-25 07:50',
      says: `Somebody put this on a prison officers' board, worth a read:

"Posted by chalkie on 23 February 2013, 11:05
They did it to us first lads. Quote: 'nothing will change on the landings'. Two yrs on we've lost 1 in 4. Tell your probation mates to get out while the terms are good."`,
      trap: true,
    },
  ],
};
