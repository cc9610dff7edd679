import type { SourceThread } from '../source';

/** An inspection report: much of the post quoted, a report and tweets pasted, two threads in one. */
export const sixWeeklyByTelephone: SourceThread = {
  title: `Six-Weekly, By Telephone`,
  slug: 'six-weekly-by-telephone',
  at: '2016-10-18 05:50',
  vanished: 2,
  paragraphs: [
    `The inspectors have been to one of the large companies and their report was published yesterday morning at about the time most of us were looking for a desk. I have now read all 62 pages, and I recommend that you do, but not at bedtime.`,
    `'We found that some two thirds of those released on licence had not met their officer face to face in the period we looked at. Many had been spoken to by telephone every six weeks. In one office a single member of staff held 217 cases, and was cheerful about it, which concerned us.'`,
    `The company says that its operating model is innovative and evidence based. It is innovative. I have been asking for the evidence since the spring of last year and what I have so far is a diagram.`,
    `What no inspection can measure is what has been lost in the room. A man will tell you on the fourth visit, with his coat on and his hand on the door, the thing that he came in to say on the first. Nobody has his hand on the door when he is on the telephone.`,
  ],
  comments: [
    {
      label: '1',
      at: '2016-10-18 06:38',
      says: `“In one office a single member of staff held 217 cases, and was cheerful about it, which concerned us.”

I think I know her. She isn't cheerful, she's on tablets.`,
      refs: { quote: ['post'] },
    },
    {
      label: '1.1',
      at: '2016-10-18 07:09',
      says: `I’ve 180 and I’m not cheerful at all. Does that make me a better or worse performer?`,
    },
    {
      label: '2',
      at: '2016-10-18 06:55',
      says: `It is what the contract lets them do. The contract says that there should be contact and it doesn't say what contact is. It was pointed out at the time by about five hundred people who knew what they were on about.`,
    },
    {
      label: '3',
      at: '2016-10-18 07:21',
      says: `A man will tell you on the fourth visit, with his coat on and his hand on the door, the thing that he came in to say on the first.

This is absolutely true and I've never seen it written down before. They call it the door handle moment in counselling. I must have had a hundred of them and I would say that at least a dozen of those stopped somebody from getting hurt.

I now ring people from a room with thirty others in it who are also ringing people. There's a target of 14 calls a day. I read out the questions and I type the answers. "Any change of address? Any contact with the police? Any change of relationship?" No, no, no, bye. On Friday one of them said "you used to be nice".`,
      refs: { quote: ['post'] },
    },
    {
      label: '3.1',
      at: '2016-10-18 07:58',
      says: `Oh God. "You used to be nice". That's broken me and it is only 8am.`,
      refs: { quote: ['3'] },
    },
    {
      label: '3.2',
      at: '2016-10-18 08:15',
      says: `07:21 thank you. I have worked in that room or in one just like it, and I got out. Please don't let them convince you that it's you.`,
      refs: { clock: ['3'] },
    },
    {
      label: '4',
      at: '2016-10-18 08:02',
      says: `Tweets so far:

Harriet Combe MP @harrietcombe · 17 Oct
"Two thirds not seen. Not one minister at the despatch box. #probation"
10:44 AM - 17 Oct 2016

Dave Allison @dave_a_justice
"@harrietcombe Wait till you see the next one" 
11:20 AM - 17 Oct 2016

Justice Dept @justicepress
"We are robustly managing the contract" 
5:31 PM - 17 Oct 2016`,
      trap: true,
    },
    {
      label: '5',
      at: '2016-10-18 08:41',
      says: `Can someone explain the payment to me? As I understand it they're paid a fee for service of 100% for the first year, then there is PbR on top at between 0 and 10% by volume band, 2:1 weighted to the binary measure. Band 3 is 7.5 to 8.2. So they could see no one at all and still get nine tenths. Have I got that right?`,
      trap: true,
    },
    {
      label: '5.1',
      at: '2016-10-18 09:03',
      says: `"So they could see no one at all and still get nine tenths."

Yes. In essence.`,
      refs: { quote: ['5'] },
    },
    {
      label: '6',
      at: '2016-10-18 09:20',
      says: `I'm a former service user and I wouldn't usually post. I had the same PO for three years from 2009 and I was horrible to her for the first of those. I never missed one though because she'd have come and found me. Got a job now and a little girl. I came off licence last year on a different matter, my own stupid fault, driving, and what I had that time was a text message. It said my appointment had been successfully completed. I hadn't had an appointment.`,
    },
    {
      label: '6.1',
      at: '2016-10-18 09:51',
      says: `Thank you so much for posting this. Voices like yours are the ones that should've been in the report.`,
    },
    {
      label: '7',
      at: '2016-10-18 10:13',
      by: `Dave A`,
      says: `I worked for this company until August so let me fill some gaps in for the inspectors.

The six weekly call was brought in for low risk cases who were in work. Fair enough, some of them had been asking for it. Then the numbers went up and the staff went down and it was extended to low risk not in work, and then to medium "where stable", and then somebody at the centre decided that if nobody had heard anything then that was stable. No one ever took a decision to stop seeing people. It was done by changing the definition of one word at a time.

I kept every one of these e-mails by the way.`,
    },
    {
      label: '7.1',
      at: '2016-10-18 10:40',
      says: `Dave A - keep them safe and keep them somewhere that isn't your house. The PAC will want those.`,
      refs: { name: ['7'] },
    },
    {
      label: '7.2',
      at: '2016-10-18 11:02',
      says: `by changing the definition of one word at a time. Could be the epitaph for the whole of the reforms.`,
      refs: { quote: ['7'] },
    },
    {
      label: '8',
      at: '2016-10-18 10:44',
      says: `The minister was asked about it on the radio this morning, 7.21 or so. Dave Pinnock that is, not the last one. He said that the report was "disappointing" but it was "one area and a moment in time". It's the fifth one this year. That's a lot of moments.`,
      trap: true,
    },
    {
      label: '9',
      at: '2016-10-18 11:35',
      says: `Anonymous 06:55. You say that it doesn't say what contact is. Schedule 7 does say, I've read it, it's just that the definition has been blacked out on the version that they published.`,
      refs: { clock: ['2'] },
    },
    {
      label: '10',
      at: '2016-10-18 12:10',
      says: `I’m not going to defend the company but I get a bit fed up of reading that everything used to be wonderful. I’ve been in 22 years and I remember colleagues who saw people for five minutes and wrote “reported as instructed” and that was under the good old service with all of its values. I remember a whole wall of files in one office that had not been opened since the previous officer left. We weren’t inspected as much. That’s the difference.

Good practice is a person. There were some good ones then and there are some good ones now, and most of those I know are being driven out. That is what’s wrong with it.`,
      trap: true,
    },
    {
      label: '10.1',
      at: '2016-10-18 12:31',
      says: `12.10 - Fair points, well made. Most people on here don't want to hear it.`,
      refs: { clock: ['10'] },
    },
    {
      label: '10.2',
      at: '2016-10-18 12:50',
      says: `"reported as instructed"!! That brings back memories. RAI. I had a stamp.`,
      refs: { quote: ['10'] },
    },
    {
      label: '10.3',
      at: '2016-10-18 13:14',
      says: `I had one also. Somebody has still got it I should think`,
    },
    {
      label: '11',
      at: '2016-10-18 12:48',
      says: `From the report itself, p.31:

"4.17 Of the 89 cases that we examined, 34 (38%) had a plan within 15 days. 4.18 In 12 cases the plan predated the assessment. 4.19 One responsible officer told us: 'I do the plan at 12:10, before they come in at 12:31, so there's time to do the next one while they're sitting there.' We did not consider this to be good practice."`,
      trap: true,
    },
    {
      label: '11.1',
      at: '2016-10-18 13:40',
      says: `‘We did not consider this to be good practice.’ Masters of understatement.`,
      refs: { quote: ['11'] },
    },
    {
      label: '12',
      at: '2016-10-18 14:26',
      says: `"The company says that its operating model is innovative and evidence based. It is innovative." 

Made me spit my tea out Maud. But the diagram is no joke, I've seen it. It has got a person in the middle and seven arrows and none of those arrows is a probation officer.`,
      refs: { quote: ['post'] },
    },
    {
      label: '13',
      at: '2016-10-18 15:05',
      says: `I'll post this in two parts because I have tried and it's too long. 

It was November when they told us about the hub. They sat us down in the big room, which by then had nothing in it but chairs, and showed us the slides. We'd no longer have our own cases. There would be a pool and the system would give us the next one. I asked what happens if he wants to speak to the person that he spoke to last time. The man who was doing the slides wasn't a bad man. He said "that would be an inefficient conversation".`,
      trap: true,
    },
    {
      label: '14',
      at: '2016-10-18 15:11',
      says: `Part two. So I went home, and thought about it over that weekend, and on the Monday I told my manager I wouldn't be doing it. I was not being brave. I just couldn't see how to. They put me onto performance measures, then they put me on sick leave, and in the end they gave me some money and I signed something that says I can't tell you how much or who they are. I work in a school now. The children come and find me, the same ones, every day, and it's very inefficient.`,
      refs: { position: ['13'] },
    },
    {
      label: '15',
      at: '2016-10-18 15:47',
      says: `To the poster at 15:05 and 15:11. I read it out at our team meeting just now. No-one could speak.`,
      refs: { clock: ['13', '14'] },
    },
    {
      label: '16',
      at: '2016-10-18 16:30',
      says: `'It said my appointment had been successfully completed. I hadn't had an appointment.'

They count that. I know as I used to run the report. An automated text counts as a contact if it isn't returned undelivered.`,
      refs: { quote: ['6'] },
    },
    {
      label: '17',
      at: '2016-10-18 17:16',
      says: `Same here in the North East, we've one "interview booth" between 23 staff, bookable in slots from 09:20 to 16:30, with a panel missing from the door. 17:16 and I am still in the queue to use it.`,
      trap: true,
    },
    {
      label: '18',
      at: '2016-10-18 18:22',
      says: `Would Dave be willing to talk to a journalist? I do know one who's working on this and she is sound. Leave word here and I'll find a way.`,
      refs: { name: ['7'] },
    },
    {
      label: '19',
      at: '2016-10-18 19:05',
      says: `Let me try a thought on you all. Suppose it was the NHS. Suppose that two thirds of people who had just come out of hospital after an operation didn't see anyone for six weeks and had a phone call instead, from a stranger, reading from a card. There would be a public inquiry by Thursday. It'd be on every front page. The chief executive would be on the steps saying sorry.

It won't be on any front page tomorrow and I think we all know why. It's because of who they are. Not us, them. Nobody minds what happens to them so long as it happens somewhere else.`,
    },
    { label: '19.1', at: '2016-10-18 19:44', says: `So well put.` },
    { label: '20', at: '2016-10-18 20:20', removedBy: 'administrator' },
    {
      label: '20.1',
      at: '2016-10-18 20:41',
      says: `That was uncalled for, Maud please delete the 20:20 one`,
    },
    {
      label: '21',
      at: '2016-10-18 21:30',
      says: `Anon 08.41, you've got it about right, except that the bands were re-set in the summer because they were all losing money. So now it is more like 95.`,
      refs: { clock: ['5'] },
    },
    {
      label: '22',
      at: '2016-10-18 22:12',
      says: `Does anybody know if they've to publish an action plan? The last lot had six weeks, or perhaps they just got a phone call about it.`,
    },
    {
      label: '23',
      at: '2016-10-19 06:58',
      says: `yesterday at 19:05 - you are right about who they are, but it's also women and kids who get the other end of it. I'm a victim liaison officer. I have to ring them up and say that I don't know where he is, because nobody has seen him.`,
      refs: { clock: ['19'] },
    },
    {
      label: '24',
      at: '2016-10-19 08:15',
      says: `Morning all. 3.2 miles walked to work past our old office, now luxury flats from £185,000. 08.02 train cancelled. Three in, two off.`,
      trap: true,
    },
    {
      label: '25',
      at: '2016-10-19 09:40',
      by: `Dave A`,
      says: `Yes I would. I will write to Maud with a number.`,
    },
    {
      label: '26',
      at: '2016-10-19 12:26',
      says: `‘Many had been spoken to by telephone every six weeks.’ Mine haven't had a call in ten weeks, because they have taken our phones off us to "rationalise handsets". You couldn't make it up.`,
      refs: { quote: ['post'] },
    },
    {
      label: '27',
      at: '2016-10-19 18:40',
      says: `Anonymous 18 October 2016 at 12:10 said it was about good people. I used to think that too, but I've come to believe a good person in a bad system just takes longer to go under. It took me six years.`,
      refs: { clock: ['10'] },
    },
    {
      label: '28',
      at: '2016-10-20 07:30',
      says: `Front page of today's Sentinel. "Probation firm 'lost track' of 400. By Andrew Dale. 20 October 2016, 05:50. Updated 06:38." So it did make a front page, even if it was only the Sentinel.`,
      trap: true,
    },
    {
      label: '29',
      at: '2016-10-20 10:15',
      says: `Previous poster - is there a link? I cannot find it anywhere on their site.`,
      refs: { position: ['28'] },
    },
    {
      label: '30',
      at: '2016-10-20 12:40',
      says: `19 Oct 6.58am, I do that job too, in another region. I've begun saying "I am not being told" in place of "I don't know". It's the truth and they can hear the difference.`,
      refs: { clock: ['23'] },
    },
  ],
};
