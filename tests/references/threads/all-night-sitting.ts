import type { SourceThread } from '../source';

/** The oldest thread: a small circle of named posters who talk to each other by name; no nesting. */
export const allNightSitting: SourceThread = {
  title: 'All Night Sitting',
  slug: 'all-night-sitting',
  at: '2011-08-16 07:05',
  paragraphs: [
    'I spent Wednesday night in a magistrates’ court, which is a thing that I had not done since a lorry load of pigs got loose on the ring road in 1988. The cells were full by nine. By midnight there were fourteen in the van, doing the crossword.',
    'Nobody wanted reports. "We shall not be needing you tonight, Miss Probation," said the chairman, quite kindly, "we have been told what to do." In thirty years I had never heard a bench say that out loud.',
    'The youngest was eleven. He had a wastepaper bin. He had not taken anything else, because somebody had told him that everyone was taking something, and it was the nearest thing to the door.',
  ],
  comments: [
    {
      label: '1',
      at: '2011-08-16 08:02',
      by: 'Magwitch',
      says: `Two bottles of water, six months. A packet of chewing gum, four. I've been inside four times, all of them deserved, and I never saw so much time given away for so little as I did on the news at ten.`,
      trap: true,
    },
    {
      label: '2',
      at: '2011-08-16 08:34',
      by: 'Cynthia Lamb',
      says: `I sat for nineteen years and I'm ashamed to say that I recognise the chairman's phrase, although when I heard it we were told what to do by telephone and in Welsh.

I wonder whether the child has still got the bin.`,
    },
    {
      label: '3',
      at: '2011-08-16 09:11',
      by: 'PO in the Shires',
      says: `Magwitch - you're spot on, and it'll be us who have to supervise them all when they come out with a record and no job.`,
      refs: { name: ['1'] },
    },
    {
      label: '4',
      at: '2011-08-16 09:45',
      says: `"we have been told what to do"

By whom? Have we still got a separation of powers or has that been looted as well?`,
      refs: { quote: ['post'] },
    },
    {
      label: '5',
      at: '2011-08-16 10:03',
      by: 'Hilary',
      says: `I was duty officer on the Tuesday. 47 through the cells between 7pm and 5.20 in the morning. I had one bar of chocolate. I gave half of it to a girl who'd been picked up holding her brother's coat and she asked me if it was evidence.`,
    },
    {
      label: '6',
      at: '2011-08-16 10:30',
      says: `oh hilary x`,
      refs: { name: ['5'] },
    },
    {
      label: '7',
      at: '2011-08-16 11:18',
      says: `Hilary Benton on Radio 4 at 12:30 talking about broken families. She's broken a few with her housing policy.`,
      trap: true,
    },
    {
      label: '8',
      at: '2011-08-16 11:50',
      says: `Anon, if you can't do the time don't do the crime. Simple as that.`,
      trap: true,
    },
    {
      label: '9',
      at: '2011-08-16 12:15',
      says: `The person above me has plainly never met an eleven year old.`,
      refs: { position: ['8'] },
    },
    {
      label: '10',
      at: '2011-08-16 12:40',
      by: 'Magwitch',
      says: `@PO in the Shires: you say a record and no job. I got my first job after my third time in and it was because my probation officer drank in the same pub as a scaffolder. There isn't a programme for that.

@Hilary: it was evidence. Of something.`,
      refs: { name: ['3', '5'] },
    },
    {
      label: '11',
      at: '2011-08-16 13:37',
      says: `Mrs Lamb what a chilling thing to read over lunch. Told by telephone! Did you do it?`,
      refs: { name: ['2'] },
    },
    {
      label: '12',
      at: '2011-08-16 14:15',
      says: `I'd like to put a word in for shopkeepers. My uncle's place was 31 years old. He had it insured for fire and theft, and they said that it was "civil commotion" and sent him a leaflet. He's 66. It's all very well being sorry for the lads, and I am, I work with them. But he swept up on his own at 5 in the morning, and nobody came to interview him about his feelings.`,
    },
    {
      label: '13',
      at: '2011-08-16 15:00',
      says: `2:15, I am so sorry about your uncle. We should be able to hold both things in our heads.`,
      refs: { clock: ['12'] },
    },
    {
      label: '14',
      at: '2011-08-16 15:20',
      by: 'Cynthia Lamb',
      says: `To the gentleman who asks whether I did it: no. I had a diplomatic migraine. It has troubled me since that I was not braver.`,
    },
    {
      label: '15',
      at: '2011-08-16 16:44',
      says: `Cynthia, a diplomatic migraine's braver than most managed.`,
      refs: { name: ['14'] },
    },
    {
      label: '16',
      at: '2011-08-16 18:05',
      says: `Pigs?? You can't just leave us with the pigs, Maud.`,
      trap: true,
    },
    {
      label: '17',
      at: '2011-08-16 18:30',
      by: 'Maud',
      says: `Nineteen saddlebacks. Conditional discharge. I'll write it up one day.`,
    },
    {
      label: '18',
      at: '2011-08-16 19:52',
      says: `My son's school has sent a letter home: "Pupils who were present at the disorder on 8/8 or 9/8 must attend with a parent on 5 September at 8.40 in the hall". He was in Whitby, with me, in a caravan, in the rain.`,
      trap: true,
    },
    {
      label: '19',
      at: '2011-08-16 20:25',
      says: `"It has troubled me since that I was not braver." Madam, it's the ones it doesn't trouble who trouble me.`,
      refs: { quote: ['14'] },
    },
    {
      label: '20',
      at: '2011-08-16 21:09',
      says: `What's a wastepaper bin worth? £3.99? Theft Act s.1(1), max 7 years. s.9 burglary, 14. I make that one year for every 28p.`,
      trap: true,
    },
    {
      label: '21',
      at: '2011-08-16 22:00',
      by: 'PO in the Shires',
      says: `Watching the news. They have got the wrong town behind the reporter, that's our Boots.`,
      trap: true,
    },
    {
      label: '22',
      at: '2011-08-17 07:31',
      says: `Morning all. Anonymous of 14:15, is there a fund for your uncle's shop? There's one for the barber.`,
      refs: { clock: ['12'] },
    },
    {
      label: '23',
      at: '2011-08-17 08:12',
      says: `PO in Shires, was that the Boots with the clock? They've had it fixed, it now says 10:44 at all times instead of 4.10.`,
      refs: { name: ['21'] },
    },
    {
      label: '24',
      at: '2011-08-17 09:00',
      says: `Court list for today, 9:00 to 16:30 straight through, all theft or 'going equipped' and one dog. I know which one I hope gets bail.`,
      trap: true,
    },
    {
      label: '25',
      at: '2011-08-17 12:52',
      says: `Magwitch and Hilary, you two should have a column.`,
      refs: { name: ['1|10', '5'] },
    },
    {
      label: '26',
      at: '2011-08-17 13:40',
      by: 'Hilary',
      says: `Previous poster: I couldn't meet the deadlines. Ask any of my SPOs.`,
      refs: { position: ['25'] },
    },
    {
      label: '27',
      at: '2011-08-17 17:15',
      says: `From tonight's Herald, p. 5:

"'He only wanted to join in.' The mother of a boy, 11, who can't be named, wept as he was given a referral order at 11.50 yesterday. Magistrate Cynthia Hale said that it was a serious matter. Pc Hilary Lamb, in evidence, said the boy had told him: 'It was the nearest thing to the door.'"`,
      trap: true,
    },
    {
      label: '28',
      at: '2011-08-17 17:48',
      says: `‘He only wanted to join in’. Put it over the door of every youth court in the land.`,
      refs: { quote: ['27'] },
    },
    {
      label: '29',
      at: '2011-08-18 08:34',
      says: `8.34 bus full, 9.11 bus full, so I walked in past the shops. They were all sweeping.`,
      trap: true,
    },
    {
      label: '30',
      at: '2011-08-18 09:20',
      says: `"It was the nearest thing to the door." I've tried to tell it to three people, and not got to the end of it once.`,
      refs: { quote: ['post|27'] },
    },
  ],
};
