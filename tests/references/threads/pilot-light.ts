import type { SourceThread } from '../source';

/** A new computer system on one long day, with two who give a name. */
export const pilotLight: SourceThread = {
  title: `Pilot Light`,
  slug: 'pilot-light',
  at: '2019-11-12 06:55',
  paragraphs: [
    `The new case recording system was switched on in two areas a week ago yesterday, and switched off in one of them on Thursday. I have the user guide in front of me. It is a hundred and forty pages long and on the cover is a photograph of a lighthouse.`,
    `'Practitioners will find that the intuitive journey releases time for face to face work.' So it says on page 3. By my post of the last week, the journey releases time in the sense that a burst pipe releases water.`,
    `I should be glad to hear from the pilot sites. Please do not say which office you are in; there are not many, and the lighthouse is watching.`,
  ],
  comments: [
    {
      label: '1',
      at: '2019-11-12 07:30',
      says: `It took 44 clicks on Friday to record that a man had come in, said he was fine, and gone home again. I counted because I thought I was going mad. On the old one it's 9. There are drop downs inside of drop downs. One asks you "What was the emotional tone of the contact?" and the options are Positive, Negative, Neutral and Not Applicable. I put Not Applicable. For him and me both.`,
      trap: true,
    },
    {
      label: '2',
      at: '2019-11-12 07:58',
      says: `At 07.30 this morning, before I'd even got my coat off, there were four messages from the project team: 1) system is back, 2) disregard previous, 3) system will be back at 09:00, 4) a survey asking how satisfied I was with the messages.`,
      trap: true,
    },
    {
      label: '3',
      at: '2019-11-12 08:25',
      by: `Piotr`,
      says: `I sat on the user group for this. Sixteen months, every other Tuesday, 10:00 to 12:00. I want to put it on record as I think there is an idea going round that no practitioner was ever asked. We were asked. There were eight of us and we said all of it. We said too many clicks, we said that the risk flag needs to be on the first screen and not on the fifth, we said it times out too quickly for anyone who stops to listen to what's being said to them, and all of it was typed on a big screen under a heading that was called "Parking Bay". In the last session I asked what'd happened to the parking bay and the facilitator, who was about the ninth facilitator, did not know that there'd been one. That's what I've got to show for sixteen months. I have a mug as well.`,
    },
    {
      label: '3.1',
      at: '2019-11-12 08:49',
      says: `Piotr did the mug have a lighthouse on`,
      refs: { name: ['3'] },
    },
    {
      label: '3.2',
      at: '2019-11-12 12:17',
      by: `Piotr`,
      says: `It has now. It is one of those where the picture comes up when you put something hot in it, and it takes about as long as the system does.`,
      trap: true,
    },
    {
      label: '4',
      at: '2019-11-12 09:05',
      says: `7.30 - only 44? You must be on the fast version. I got to 61 and then it timed out and when I logged back in again it'd saved the emotional tone and nothing else.`,
      refs: { clock: ['1'] },
    },
    {
      label: '5',
      at: '2019-11-12 09:40',
      says: `Not applicable. For him and me both. I'm sorry but I actually laughed out loud at that on the top deck of the 86 and then I felt like I wanted to weep.`,
      refs: { quote: ['1'] },
    },
    {
      label: '6',
      at: '2019-11-12 10:12',
      says: `I'm in the area that went off on Thursday. What happened (and I'll be careful) is it began to show people the wrong person's record. Not all the time. About one time in thirty. You'd open up A and you would be reading B with A's name at the top. It was an admin who noticed, she's been here since we had card indexes, she said "that isn't him, he hasn't got a sister". And we'd had it for THREE DAYS by then. So there's three days of contacts in the north of our patch which may or may not be on the right human being. We've been asked to go through and check ours "as capacity allows". I've been doing it every night at home. I have found two so far. One's a child protection one.`,
    },
    {
      label: '7',
      at: '2019-11-12 10:30',
      says: `Anonymous at 10.12 - please tell me that has gone to the data protection people? That isn't a teething problem, that's a reportable breach, and they've got 72 hours from when they knew, and if they knew Thursday then they ran out of road on Sunday.`,
      refs: { clock: ['6'] },
    },
    {
      label: '8',
      at: '2019-11-12 10:55',
      says: `From the user guide, pg 88, for your enjoyment:

"4.2.1 Should the practitioner become aware that the journey has stalled, the practitioner should return to the Harbour screen and re-embark. 4.2.2 Data entered prior to re-embarkation may not be retained."`,
      trap: true,
    },
    {
      label: '9',
      at: '2019-11-12 11:20',
      says: `Re-embark! That's going on my leaving card.`,
    },
    {
      label: '10',
      at: '2019-11-12 11:34',
      says: `72 hrs from becoming aware, yes. @10:30 I work in that field and you're right, but "aware" is a lawyer's paradise. They will say that they weren't aware until the review's reported, and that the review's not due until the new year.`,
      refs: { clock: ['7'] },
    },
    {
      label: '11',
      at: '2019-11-12 11:50',
      by: `Linda`,
      says: `I'd like to say something for the developers since I am married to one, not on this thank god. They'll have known too. They always do. He says that there's a thing called a defect log, and there will be somebody called Priya or Dave whose job it was to write in it "shows wrong record (intermittent)" and somebody else whose job it was to change it from red to amber so that it could go live on the 4th.`,
      trap: true,
    },
    {
      label: '12',
      at: '2019-11-12 12:45',
      says: `11:50. Red to amber is exactly it!! I've sat in those meetings. You aren't allowed to go live with a red so there's never a red. There is a thing called a "managed amber".`,
      refs: { clock: ['11'] },
    },
    {
      label: '13',
      at: '2019-11-12 13:10',
      says: `Meanwhile in the other half of the service (the private half) we've got the one that our owners bought from America with "parole" find-and-replaced to "probation", so everyone's on probationees and there's a field for gang tattoo. I'd swap you. 2:1 on that we all get yours in the end.`,
      trap: true,
    },
    {
      label: '14',
      at: '2019-11-12 13:41',
      says: `Have they told the two? The families, I mean. (10.12's two.) Sorry if that's a stupid question. It's just that it's all about the system, and clicks and mugs and that, and I keep on thinking about that child protection one.`,
      refs: { clock: ['6'] },
    },
    {
      label: '15',
      at: '2019-11-12 14:26',
      says: `13:41 it's not stupid, it's the only question. No. I rang the social worker myself. I wasn't supposed to, I was supposed to fill in a form and it was going to go to the hub. So I will probably be in trouble but she was straight round there.`,
      refs: { clock: ['14'] },
    },
    {
      label: '16',
      at: '2019-11-12 14:40',
      says: `Good for you. If they come for you over that, there'll be a queue down the street to speak for you and I'd be at the front of it.`,
    },
    {
      label: '17',
      at: '2019-11-12 15:15',
      says: `"as capacity allows"

As capacity allows!! I'd like to know what else we do as capacity allows. Do they land planes as capacity allows?`,
      refs: { quote: ['6'] },
    },
    {
      label: '18',
      at: '2019-11-12 16:50',
      says: `Piotr - what you say about timing out is the bit that has stayed with me. "too quickly for anyone who stops to listen to what's being said to them". I've had a fella this afternoon, he's never said a word about his dad in two years and today he did, and I could see the little clock thing going round in the corner of the screen and I thought, if I touch the mouse he'll stop. So I didn't. Lost the lot. Best forty minutes I've had in this job for years.`,
      refs: { name: ['3'] },
    },
    {
      label: '19',
      at: '2019-11-12 17:05',
      says: `16.50 brilliant. And what did you put for the emotional tone?`,
      refs: { clock: ['18'] },
    },
    {
      label: '19.1',
      at: '2019-11-12 17:31',
      says: `Not Applicable. (same person as 16:50)`,
      refs: { clock: ['18'] },
    },
    {
      label: '20',
      at: '2019-11-12 18:20',
      says: `My suggestion is we rename it the Titanic. It's got a nautical theme, everybody was assured, and the band's still playing, on the 1st floor, 10:30 til 12, Mindfulness With Gary, bring your own mat.`,
      trap: true,
    },
    {
      label: '21',
      at: '2019-11-12 19:44',
      says: `I wish people on here would be more constructive. Every system has teething troubles, I've been through five of them and everyone moaned about each one of them and then cried when it was took away. Give it six months.`,
      trap: true,
    },
    {
      label: '22',
      at: '2019-11-12 20:02',
      says: `19:44. It showed people the wrong child.`,
      refs: { clock: ['21'] },
    },
    {
      label: '23',
      at: '2019-11-12 20:40',
      says: `Hello facilitator number nine`,
    },
    {
      label: '24',
      at: '2019-11-12 21:15',
      by: `Linda`,
      says: `20.40 now now. I thought that too though.`,
      refs: { clock: ['23'] },
    },
    {
      label: '25',
      at: '2019-11-12 22:30',
      says: `Piotr and Linda (husband of) between them have told me more about how this came about than eighteen months of bulletins. Can I ask the user group chap, were minutes taken? There's such a thing as a Freedom of Information request and I have got long evenings.`,
      refs: { name: ['3', '11'] },
    },
    {
      label: '26',
      at: '2019-11-12 23:08',
      by: `Piotr`,
      says: `22.30. Minutes were taken. Ask for the "Parking Bay v0.7" by that name. You didn't hear it from me, or you did, my name is on it, I'm past caring.`,
      refs: { clock: ['25'] },
    },
    {
      label: '27',
      at: '2019-11-12 23:40',
      says: `Can't sleep. I've just been on to have a look and it's up again, "Welcome Aboard", with a countdown. Wave 2 goes live in 16 days, 10 hours and 12 minutes. That's us.`,
      trap: true,
    },
    {
      label: '28',
      at: '2019-11-13 07:05',
      says: `"shows wrong record (intermittent)"

I've been awake with this. I used to proof read for a living and I've never in my life seen anything as frightening as those brackets.`,
      refs: { quote: ['11'] },
    },
  ],
};
