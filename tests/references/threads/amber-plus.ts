import type { SourceThread } from '../source';

/** One day about a spreadsheet, mostly by the clock; one who gives a name, one who signs. */
export const amberPlus: SourceThread = {
  title: `Amber Plus`,
  slug: 'amber-plus',
  at: '2022-03-08 07:20',
  paragraphs: [
    `There is a new framework. It has five colours, and a ready reckoner by which a head of unit may work out on a Monday morning which parts of the work are not to be done until the Monday following. At 'Amber Plus' the practitioner may stop seeing those assessed as posing a lower risk, may leave out the second half of the assessment, and is asked to 'use professional judgement to identify further tasks that can be safely paused'.`,
    `I have been trying to think what a hospital would call this. I believe that it would be called being shut.`,
    `What troubles me most is not the pausing. Sensible people have always put off the less urgent thing. It is that the reckoner counts the staff you ought to have rather than the staff you do, and so a team of eleven with four at their desks can be, on paper, quite green.`,
  ],
  comments: [
    {
      label: '1',
      at: '2022-03-08 07:52',
      says: `We are green. Six vacancies, two on long term sick, one on maternity, one just resigned this morning via a sticky note. GREEN. I asked how and I was told that sickness isn't counted until day 29 and vacancies aren't counted where they are "in the pipeline". I've been hearing about this pipeline for 3 years. Nothing's ever come out of the end of it.`,
    },
    {
      label: '1.1',
      at: '2022-03-08 08:10',
      says: `Is there anyone IN the pipeline? Should someone go in with a torch?`,
    },
    {
      label: '1.2',
      at: '2022-03-08 08:31',
      says: `Two came out of it at ours in January. One of them's cried in the car park every day since. The other one has gone back in.`,
    },
    {
      label: '2',
      at: '2022-03-08 08:05',
      says: `'use professional judgement to identify further tasks that can be safely paused'

Translation: you choose, and then if it goes wrong it was you that chose. We had this with the exceptional delivery thing in covid. Each of us was told to RAG our own and I did it honestly, I put down in writing who I couldn't see, and it came back with "please review, this exceeds the expected proportion of red". So I was allowed to use my judgement so long as it came out at 15%.`,
      refs: { quote: ['post'] },
    },
    {
      label: '3',
      at: '2022-03-08 08:40',
      says: `I'm a victim's mum. I don't say that so that anyone will be sorry for me, I read on here from time to time because it's the only place where anyone talks normally. The person that killed my son was, I found out at the inquest, being seen by telephone. I've never blamed the girl who was ringing him. She had fifty eight of them. But somebody somewhere had decided it was safe to do it by phone, and had a colour for it, and I've asked for four years who that was and I've had eleven letters and not one has a name in it except for mine. So when you see your reckoner have a look if there's a box for who.`,
    },
    {
      label: '4',
      at: '2022-03-08 09:02',
      says: `8.40 I don't have any words but I didn't want nobody to answer you. I will look for the box.`,
      refs: { clock: ['3'] },
    },
    {
      label: '5',
      at: '2022-03-08 09:15',
      says: `I've read that three times and I have just shut my door.`,
    },
    {
      label: '6',
      at: '2022-03-08 09:33',
      says: `To the lady at 08:40. I chaired reviews for some years. There's no box. There never has been. There's a sentence that says "the decision was made at a senior level", and in all of my time I never managed to have it taken out. I did try. I am so very sorry.

Quill`,
      refs: { clock: ['3'] },
    },
    {
      label: '7',
      at: '2022-03-08 10:05',
      says: `Bulletin this morning. "Colleagues are reminded that prioritisation is a positive choice. A short animation (3:40) is available on the hub, which explains how Amber Plus can help you to thrive." The animation has got a lady watering a plant.`,
      trap: true,
    },
    {
      label: '8',
      at: '2022-03-08 10:21',
      says: `What we were told on the call yesterday was this. You have five colours. Nobody is ever going to be red as red has to be signed off by the executive and the executive's got a target for no reds. Green you get nothing. Amber you get a meeting. Amber Plus you're able to stop doing the things that you stopped doing in November, so it doesn't make any odds, but they'll be counted as stopped officially. Then there's a thing called Amber Double Plus, which I honestly thought was a joke, which is where a neighbouring PDU has to lend you someone. Our neighbouring PDU's lending us the same person who we're lending them. (1/2)`,
    },
    {
      label: '9',
      at: '2022-03-08 10:24',
      says: `(2/2) Hit post too soon. Anyway she's called Carol and she is on the M6.`,
      refs: { position: ['8'] },
    },
    {
      label: '10',
      at: '2022-03-08 10:40',
      says: `Please may we all chip in and get Carol a sandwich. I have been on the other end of one of those "loans", it was 92 miles, and the desk had somebody else's lunch on it.`,
    },
    {
      label: '11',
      at: '2022-03-08 11:02',
      says: `10:05... Is it a real plant?`,
      refs: { clock: ['7'] },
    },
    {
      label: '12',
      at: '2022-03-08 11:18',
      says: `11.02 it's a cactus. I went back and checked. I am not joking, someone drew a cactus and then drew a lady watering it and nobody in the whole of HQ said hang on`,
      refs: { clock: ['11'] },
    },
    {
      label: '13',
      at: '2022-03-08 11:45',
      says: `Anyone able to say what a 'lower risk' case actually is? Mine have all got domestic abuse flags, every one. I had a shoplifter come in last week and half the office came out for a look.`,
    },
    {
      label: '14',
      at: '2022-03-08 12:10',
      by: `M. Fairhurst`,
      says: `I am a head of PDU and I post under my own name since I'm retiring in June and what can they do. Everything in the first comment is correct, sickness at 29 days, pipeline counted as bodies. I raised it in September in writing. I was told that the methodology had been assured. When I asked who by I was told by the people who had made it. I've now signed off a return on which I am green each week for twenty three weeks, and I've written on each of them in the free text "this isn't true". Nobody's ever rung. I do not think that anyone opens the free text. I'm not proud of the signing. I've a daughter at university and a mortgage and I told myself that the free text was enough.`,
      refs: { position: ['1'] },
    },
    {
      label: '15',
      at: '2022-03-08 12:33',
      says: `M. Fairhurst - good on you for saying so but with respect twenty three weeks is twenty three weeks. We're the ones who are carrying what you signed.`,
      refs: { name: ['14'] },
    },
    {
      label: '16',
      at: '2022-03-08 12:41',
      says: `That is harsh on M Fairhurst. I don't know any other head of anything who'd put their name here. Mine won't put her name on an email.`,
      refs: { name: ['14'] },
    },
    {
      label: '17',
      at: '2022-03-08 12:58',
      by: `M. Fairhurst`,
      says: `12.33 is right and not harsh. I've nothing to say to it.`,
      refs: { clock: ['15'] },
    },
    {
      label: '18',
      at: '2022-03-08 13:20',
      says: `"this isn't true"

Twenty three times, in a box, and no one has ever opened it. That is the most probation thing I've ever heard. They ought to put it over the door.`,
      refs: { quote: ['14'] },
    },
    {
      label: '19',
      at: '2022-03-08 14:00',
      says: `Going to try and be positive, deep breath. 1. I saw all of mine this week. 2. One of them's got a job on the bins, starts 5.30am, says that he has never seen a sunrise sober before. 3. My manager brought a cake in. It's 8.40 on a Tuesday somewhere in my heart and the coffee's hot. Thats all I've got.`,
      trap: true,
    },
    {
      label: '20',
      at: '2022-03-08 14:45',
      says: `Quill at 9.33, if you were who I think you were you came to our office after ours and you were the only one out of all of them who asked how we were. I've never forgotten it. I won't say more.`,
      refs: { clock: ['6'] },
    },
    {
      label: '21',
      at: '2022-03-08 15:30',
      says: `Pasted from the union's circular which went round at lunch:

"Members should NOT use their own judgement to pause any task. Ask your manager to tell you in writing which tasks are to be paused and in respect of which cases. If your manager declines, write back to say that in the absence of an instruction you'll carry on in order of priority until the end of your contracted hours, and then go home."`,
      trap: true,
    },
    {
      label: '22',
      at: '2022-03-08 15:52',
      says: `"and then go home"

I don't remember how`,
      refs: { quote: ['21'] },
    },
    {
      label: '23',
      at: '2022-03-08 16:15',
      says: `"Ask your manager to tell you in writing"
I am the manager. Who do I ask? I have asked mine, she's asked hers, and he's on the animation.`,
      refs: { quote: ['21'] },
    },
    {
      label: '24',
      at: '2022-03-08 17:40',
      says: `Has anybody got the actual document? Not the bulletin or the cactus, the framework. Ours says that it is "on the hub" and the hub says that it's "with your line manager".`,
      trap: true,
    },
    {
      label: '25',
      at: '2022-03-08 18:05',
      says: `17.40, I have it. It's 31 pages with an annex. Annex C is the reckoner and it's a locked spreadsheet, the password is Password1, I wish I was making it up. Cell F19 is staff in post. If you click on F19 it's not a number, it's a formula and it says target staffing x 0.94. So there you are, everybody is at 94%. Every single team in England and Wales.`,
      refs: { clock: ['24'] },
    },
    {
      label: '26',
      at: '2022-03-08 18:32',
      says: `OMG. 18:05 is this for real?? So it doesn't matter what we put in??`,
      refs: { clock: ['25'] },
    },
    {
      label: '27',
      at: '2022-03-08 18:50',
      says: `18.32. For real. Doesn't matter what you put in. You could put in minus six`,
      refs: { clock: ['26'] },
    },
    {
      label: '28',
      at: '2022-03-08 19:27',
      by: `M. Fairhurst`,
      says: `I've just been and looked. F19. I've had that spreadsheet since September. I am going to have to go and sit down for a while. Thank you, 18.05. That's one letter to the Permanent Secretary and this time it's not going in the free text.`,
      refs: { clock: ['25'] },
    },
    {
      label: '29',
      at: '2022-03-08 21:12',
      says: `I'm the mum from 8:40. Thank you everybody who wrote, I hadn't expected it. I'm not sure I understand what F19 is, but it sounds to me as though it might be the box.`,
      refs: { clock: ['3'] },
    },
    {
      label: '30',
      at: '2022-03-08 21:30',
      says: `It might be the box.

I'll be thinking about that for a long time. Goodnight all.`,
      refs: { quote: ['29'] },
    },
    {
      label: '31',
      at: '2022-03-09 06:50',
      says: `New day, new colour. We've gone Blue. There wasn't a blue yesterday. "Blue denotes a unit whose colour is under review."`,
      trap: true,
    },
    {
      label: '32',
      at: '2022-03-09 07:31',
      says: `06.50 please stop, I've got a meeting at eight and I have to keep a straight face`,
      refs: { clock: ['31'] },
    },
    {
      label: '33',
      at: '2022-03-09 08:02',
      says: `If any journalists are reading: Annex C. F19. I've nothing else to add and I was never here.

A Friend`,
    },
  ],
};
