import type { SourceThread } from '../source';

/** Long copied articles and reports; lines pasted from them, from the post and from comments. */
export const inadequateAgain: SourceThread = {
  title: 'Inadequate, Again',
  slug: 'inadequate-again',
  at: '2023-02-08 06:20',
  vanished: 1,
  paragraphs: [
    'Another week, another report, another unit rated inadequate. The inspectors looked at 38 cases and found that in 29 of them the risk of harm had not been thought about enough. They found 61 vacancies too, but on this occasion nobody was told to draw a line between the two.',
    'From the foreword:-',
    'It is disappointing to report that the promise of unification has yet to be realised here. Leaders have a clear vision, and have communicated it through a comprehensive range of posters. Staff, however, told us that they were too busy to read them.',
    'Practitioners described their workload as unmanageable, and we agreed. One told us that she goes home and lies on the kitchen floor because it is the only thing all day that does not move. We were impressed by her commitment.',
    'I have read the last sentence to three people now, and each of them has asked me to read it again.',
  ],
  comments: [
    {
      label: '1',
      at: '2023-02-08 06:58',
      says: `<i>We were impressed by her commitment.</i>

Get her off the floor then!`,
      refs: { quote: ['post'] },
    },
    {
      label: '2',
      at: '2023-02-08 07:21',
      says: `We had ours in November, result's embargoed till March, so let me just say that I'm studying the lino myself.`,
    },
    {
      label: '3',
      at: '2023-02-08 07:40',
      by: 'Old Sweat',
      says: `I've been inspected nine times since 1991. Twice good, five times requires improvement or what they called it then, twice the other thing. In none of those years was I doing the job any differently. What changed was the form.

Best advice I ever had was from a registrar at Teesside: be kind, write it down, go home.`,
      trap: true,
    },
    {
      label: '4',
      at: '2023-02-08 08:05',
      says: `Be kind, write it down, go home. Thanks Old Sweat. I'm in my second year and that's more than I've had from the whole of module 3.`,
      refs: { name: ['3'] },
    },
    {
      label: '5',
      at: '2023-02-08 08:30',
      says: `"Staff, however, told us that they were too busy to read them" and "a comprehensive range of posters". That's satire surely. Has somebody at the inspectorate gone rogue?`,
      refs: { quote: ['post'] },
    },
    {
      label: '5.1',
      at: '2023-02-08 08:52',
      says: `Ours says "Curious? Be professionally!" and there's a meerkat.`,
      trap: true,
    },
    {
      label: '5.2',
      at: '2023-02-08 18:10',
      says: `A MEERKAT`,
    },
    {
      label: '6',
      at: '2023-02-08 09:04',
      says: `Head of our unit has been 'moved to a project'. That's the third in eighteen months. They should put a revolving door in and get some of the electricity back off it.`,
      trap: true,
    },
    {
      label: '7',
      at: '2023-02-08 09:25',
      says: `Just going to say it: some of the work IS poor. I countersign, and I get assessments with the wrong man's name in. I had one last week where the victim was described as a protective factor. People are tired, I know, I'm tired too, but there's tired and there's careless, and the public can't tell the difference when it goes wrong.`,
    },
    {
      label: '7.1',
      at: '2023-02-08 09:50',
      says: `9.25 when did you last carry a case?`,
      refs: { clock: ['7'] },
    },
    {
      label: '7.2',
      at: '2023-02-08 10:11',
      says: `I carry 14 on top of a team of 11, since you ask.`,
    },
    {
      label: '7.3',
      at: '2023-02-08 10:33',
      says: `"there's tired and there's careless"

There's also pulling the wrong name through from the last assessment because the system does it by itself and there's no way to stop it. Ask IT. We've asked IT.`,
      refs: { quote: ['7'] },
    },
    {
      label: '7.4',
      at: '2023-02-08 11:07',
      says: `Thank you for being honest 9:25, and 10:33 is right about the pull through as well, it did it to me on a murderer.`,
      refs: { clock: ['7', '7.3'] },
    },
    {
      label: '8',
      at: '2023-02-08 10:00',
      says: `My supervision's at 10:00 so naturally it's 10:00 and I am on here.`,
      trap: true,
    },
    {
      label: '9',
      at: '2023-02-08 11:30',
      by: 'Iqra',
      says: `I left in October. I was the duty officer on a day when there were three of us for 212 cases and I found myself hiding in the stationery cupboard with a man's file on my knee, so as to be able to read it. That's it, that's the story. I work in a garden centre now. People are pleased to see me.`,
    },
    {
      label: '9.1',
      at: '2023-02-08 12:02',
      says: `Iqra I hope you're happy among the begonias. You were lucky, our cupboard's been a hot desk since 2019.`,
      refs: { name: ['9'] },
    },
    {
      label: '9.2',
      at: '2023-02-08 19:31',
      by: 'Iqra',
      says: `It's mostly hellebores at this time of the year. But yes.`,
    },
    {
      label: '10',
      at: '2023-02-08 12:20',
      says: `From The Northern Argus:-

"FAMILY'S ANGER AT 'CHAOS' IN PROBATION

The family of a man stabbed outside a takeaway at 21:25 on 7 May 2021 have said that they were let down. His killer, then 23, had missed appointments on 9, 16 and 23 April. An officer with 71 cases, equal to 163% on the workload tool, had recorded at 4.48pm on the last of these: 'No reply. Will try tomorrow.'

The coroner, Pearl Atherton, said: 'It would be the easiest thing in the world to blame the person whose name is at the bottom of the page. I decline to do so.' The service said it has recruited 2,500 trainees, 'exceeding our target by 1.5%'. Local MP Iqra Sheikh called for a debate."`,
      trap: true,
    },
    {
      label: '10.1',
      at: '2023-02-08 12:48',
      says: `“It would be the easiest thing in the world to blame the person whose name's at the bottom of the page. I decline to do so.” Give that coroner the service.`,
      refs: { quote: ['10'] },
    },
    {
      label: '10.2',
      at: '2023-02-08 18:33',
      says: `'No reply. Will try tomorrow.' I must have typed that a thousand times. Every single one of us could be that officer.`,
      refs: { quote: ['10'] },
    },
    {
      label: '11',
      at: '2023-02-08 13:13',
      by: 'Pearl Openshaw',
      says: `I was a lay inspector once, in the days when they let the likes of me in. They gave me a clipboard and a badge with someone else's name on. I asked a lad in reception what he would change, he said "the chairs, they're bolted down, it makes me think you expect me to throw one". I put it in my report. It wasn't in theirs.`,
      trap: true,
    },
    {
      label: '12',
      at: '2023-02-08 14:01',
      says: `Pearl, those chairs are still there. Same ones I reckon.`,
      refs: { name: ['11'] },
    },
    {
      label: '13',
      at: '2023-02-08 15:45',
      says: `I've been around long enough to remember when the report said what the weather was like and whether the chief had been seen. You'd a week's notice, a good lunch and a bollocking in private. I don't say that it was better. I say you could understand it.

Yours in amber,
the Dinosaur`,
    },
    {
      label: '14',
      at: '2023-02-08 16:20',
      says: `Dinosaur, ours ended with "the sandwiches were adequate". We were livid, they'd been from Bettys.`,
      refs: { signoff: ['13'] },
    },
    {
      label: '15',
      at: '2023-02-08 17:30',
      says: `Ratings so far for anyone keeping count: 1 good, 11 RI, 9 inadequate. Score out of 27: 3, 4, 7, 2, 9, 0. Zero! You'd get one for putting your name on it.`,
      trap: true,
    },
    {
      label: '16',
      at: '2023-02-08 20:14',
      says: `The unions have a joint statement out: "Our members aren't inadequate, their resources are." Page 2 is a form to buy a mug.`,
      trap: true,
    },
    {
      label: '17',
      at: '2023-02-08 22:37',
      says: `I'm the one on the kitchen floor. Somebody sent me the link. I didn't know they'd put it in, I thought I was just talking. I'd like it known that I do get up again, there's a dog.`,
    },
    {
      label: '18',
      at: '2023-02-09 06:05',
      says: `22:37 oh love. Big hug. Give the dog one as well.`,
      refs: { clock: ['17'] },
    },
    {
      label: '19',
      at: '2023-02-09 06:30',
      says: `@22.37 you said it for thousands of us. You really did.`,
      refs: { clock: ['17'] },
    },
    {
      label: '20',
      at: '2023-02-09 07:02',
      says: `Anon 22:37: the posters should be of you.`,
      refs: { clock: ['17'] },
    },
    {
      label: '21',
      at: '2023-02-09 07:15',
      says: `I do get up again, there's a dog

That's the whole of desistance theory in eight words.`,
      refs: { quote: ['17'] },
    },
    {
      label: '22',
      at: '2023-02-09 09:25',
      says: `Copying this in because it will vanish off the site:

"Rating: Inadequate 2/27. Implementation and delivery: we found 9:1 ratios in three teams; 47% (18 of 38) had no home visit. Recommendation 4.2: ensure that staff have sufficient time. Recommendation 4.3: ensure that staff complete the six mandatory courses, including Time (90 minutes)."`,
      trap: true,
    },
    {
      label: '23',
      at: '2023-02-09 10:18',
      says: `Ensure that staff complete the six mandatory courses, including Time (90 minutes)!!!! I can't breathe.`,
      refs: { quote: ['22'] },
    },
    {
      label: '24',
      at: '2023-02-09 11:42',
      says: `The post at 9:25 yesterday, not today's one, has stayed with me. I went and read my last three back. One of them called a man by his brother's name. So, yes. Careless. And tired.`,
      refs: { clock: ['7'] },
    },
    {
      label: '25',
      at: '2023-02-09 12:15',
      says: `That took some doing 11:42. Respect.`,
      refs: { clock: ['24'] },
    },
    {
      label: '26',
      at: '2023-02-09 13:20',
      says: `No workload tool I've ever seen goes over 200%. It just goes a darker red. There's one lass in ours has gone brown.`,
      trap: true,
    },
    {
      label: '27',
      at: '2023-02-09 16:55',
      by: 'Old Sweat',
      says: `Dinosaur: 1994, was it? With the chief who hid? I was in the next county and we could hear the shouting.`,
      refs: { signoff: ['13'] },
    },
    {
      label: '28',
      at: '2023-02-09 18:22',
      says: `Ninety four it was. He hid in the boiler room. They rated him visible.

Yours in amber,
the Dinosaur`,
    },
    {
      label: '29',
      at: '2023-02-09 19:40',
      says: `"They rated him visible". I'd pay good money for a book of this stuff.`,
      refs: { quote: ['28'] },
    },
    {
      label: '30',
      at: '2023-02-09 20:10',
      says: `Bit late to this but as regards the last comment but one, my mum was the boiler man's secretary and it's true.`,
      refs: { position: ['28'] },
    },
    {
      label: '31',
      at: '2023-02-10 07:07',
      says: `Ecclesiastes 3:1-8. A time to every purpose. Time (90 minutes).`,
      trap: true,
    },
    {
      label: '32',
      at: '2023-02-10 08:30',
      says: `Pearl of wisdom from the new manager: 'if it isn't on the system it didn't happen'. In that case, nor did she.`,
      trap: true,
    },
    {
      label: '33',
      at: '2023-02-10 09:25',
      says: `9.25 and the first one hasn't come. 9:50 and neither has the second. We'll be outstanding by lunch.`,
      trap: true,
    },
    {
      label: '34',
      at: '2023-02-10 11:15',
      says: `"I don't say that it was better. I say you could understand it."

quite. thats the bit i miss`,
      refs: { quote: ['13'] },
    },
    {
      label: '35',
      at: '2023-02-10 12:30',
      says: `Was told not to be such a dinosaur, about a paper diary, by somebody whose laptop was doing updates at the time.`,
      trap: true,
    },
    {
      label: '36',
      at: '2023-02-10 12:58',
      says: `The comment directly above: same, and I only owned a pen.`,
      refs: { position: ['35'] },
    },
  ],
};
