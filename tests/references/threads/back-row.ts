import type { SourceThread } from '../source';

/** A conference told from the back row: sessions and motions by number, speakers of the news, replies that argue among themselves. */
export const backRow: SourceThread = {
  title: `The Back Row`,
  slug: 'back-row',
  at: '2015-10-17 21:00',
  paragraphs: [
    `I sat in the back row, from where you can see who is asleep. The General Secretary, Aled Garrick, spoke for fifty minutes without notes and, some felt, without a point. He got an ovation. People were cold.`,
    `Motion 17 called for a boycott of the new assessment tool. It was carried by 112 to 109, counted three times, and ruled out of order because the hall had been booked until half past four.`,
    `I bought a tea towel.`,
  ],
  comments: [
    {
      label: '1',
      at: '2015-10-17 21:15',
      says: `I sat in the back row, from where you can see who's asleep

I was the one with my mouth open, row F.`,
      refs: { quote: ['post'] },
    },
    {
      label: '2',
      at: '2015-10-17 21:28',
      says: `For the record. M17: 112/109/6. M18 remitted. M19: nem con. M20 fell, 84:131. M21-23 not reached. Finance report 14:05, GS 14:40-15:30, votes 15:44, 16:02 & 16:21, caretaker 16:30.`,
      trap: true,
    },
    {
      label: '3',
      at: '2015-10-17 21:41',
      by: `Cynthia Lamb`,
      says: `I moved 17. I've been a member since 1979 and never before have I seen a democratic vote lost to a caretaker. I rang the venue tonight. They said that nobody'd asked. We could've had it till six.`,
    },
    {
      label: '4',
      at: '2015-10-17 21:50',
      says: `Cynthia!! You were superb. I was one of the 112.`,
      refs: { name: ['3'] },
    },
    {
      label: '5',
      at: '2015-10-17 21:58',
      says: `Sorry Cynthia, I voted against and I'd do the same again. A boycott we can't hold is worse than none.`,
      refs: { name: ['3'] },
    },
    { label: '5.1', at: '2015-10-17 22:09', says: `Who says we can't hold it? You?` },
    {
      label: '5.2',
      at: '2015-10-17 22:14',
      says: `Turnout in our branch for anything is nine people and a dog.`,
    },
    {
      label: '5.3',
      at: '2015-10-17 22:20',
      says: `22.09 - yes me, I'm the one who'd have to ring round and hold their hands.`,
      refs: { clock: ['5.1'] },
    },
    {
      label: '5.4',
      at: '2015-10-17 22:31',
      by: `Cynthia Lamb`,
      says: `21:58 I'd sooner hear it from you here than not at all. What would you hold?`,
      refs: { clock: ['5'] },
    },
    {
      label: '5.5',
      at: '2015-10-17 22:46',
      says: `Was the dog paid up, 22:14?`,
      refs: { clock: ['5.2'] },
    },
    {
      label: '6',
      at: '2015-10-17 22:10',
      says: `"They can't sack us all" (A. Garrick, 14:52). "I'm not saying that they won't try" (A. Garrick, 14:53). I've got it on my phone. Garrick 2, Garrick 0.`,
      trap: true,
    },
    {
      label: '7',
      at: '2015-10-17 22:25',
      says: `'I'm not saying that they won't try' oh good, inspiring`,
      refs: { quote: ['6'] },
    },
    {
      label: '8',
      at: '2015-10-17 23:02',
      says: `Aled, if you read this, and I know that you do, you came on the train in first. Coach C. 07:46 from Euston. Somebody's got a photo of you with the little wine.`,
      trap: true,
    },
    {
      label: '9',
      at: '2015-10-17 23:20',
      says: `Comment above is a disgrace. First class was cheaper than standard by booking early. I did it too.`,
      refs: { position: ['8'] },
    },
    {
      label: '10',
      at: '2015-10-18 07:40',
      says: `first conference. i liked it. nobody asked me who i was for two days tho. stood next to the tea towels a lot. is it always like that

Tea Towel`,
    },
    {
      label: '11',
      at: '2015-10-18 07:58',
      says: `Oh no Tea Towel!! I'm so sorry, I saw you and thought you were on the stall.`,
      refs: { signoff: ['10'] },
    },
    {
      label: '12',
      at: '2015-10-18 08:12',
      by: `Cynthia Lamb`,
      says: `Tea Towel, come and sit with me next year. Third row, the one with the flask. That's a promise.`,
      refs: { signoff: ['10'] },
    },
    {
      label: '13',
      at: '2015-10-18 08:30',
      says: `'nobody asked me who i was for two days' is our recruitment strategy I think`,
      refs: { quote: ['10'] },
    },
    {
      label: '14',
      at: '2015-10-18 09:14',
      says: `Sunday service, hymn 364, reading Amos 5:24. The vicar said "justice roll down" and I thought of the caretaker rolling down the shutter.`,
      trap: true,
    },
    {
      label: '15',
      at: '2015-10-18 09:44',
      says: `Does nobody find it odd that the only thing we've managed to boycott since the split is our own AGM?`,
    },
    { label: '16', at: '2015-10-18 10:02', says: `9.44 nailed it`, refs: { clock: ['15'] } },
    {
      label: '17',
      at: '2015-10-18 10:18',
      says: `That's a cheap shot 09:44. Some of us gave up our weekend, and a wedding in my case.`,
      refs: { clock: ['15'] },
    },
    {
      label: '18',
      at: '2015-10-18 10:30',
      says: `What 9:44 said. Also what 10:18 said. I contain multitudes`,
      refs: { clock: ['15', '17'] },
    },
    {
      label: '19',
      at: '2015-10-18 11:00',
      says: `Let me tell you a thing about the tool that we were to boycott. It takes two hours and ten minutes. It has a hundred and sixty five questions. One of them's whether he has a pet. We have been using it since June at our place, as the pilot, and there isn't one decision that I've changed on account of it. I'd not boycott it. I'd just answer it honestly, all 165, in working hours, and let them count what didn't get done.

Longhand`,
      trap: true,
    },
    {
      label: '20',
      at: '2015-10-18 11:19',
      says: `Longhand has it. Work to rule. No vote needed, no caretaker.`,
      refs: { signoff: ['19'] },
    },
    {
      label: '21',
      at: '2015-10-18 11:25',
      says: `Couldn't agree more with 11.00. Answer it HONESTLY. All of it.`,
      refs: { clock: ['19'] },
    },
    {
      label: '22',
      at: '2015-10-18 11:40',
      by: `Cynthia Lamb`,
      says: `11:00 I've been moving motions for thirty six years and I wish that I had thought of "let them count what didn't get done".`,
      refs: { clock: ['19'] },
    },
    {
      label: '23',
      at: '2015-10-18 12:30',
      says: `Motion 24 (emergency): This AGM notes 1) caretakers 2) shutters 3) that it's half 12 and I'm still in bed. Proposer me. Seconder the cat. Carried 2:0`,
      trap: true,
    },
    {
      label: '24',
      at: '2015-10-18 13:11',
      says: `I second the cat at 12:30.`,
      refs: { clock: ['23'] },
    },
    {
      label: '25',
      at: '2015-10-18 14:05',
      says: `For anyone that got to this via Google, Lamb to the Slaughter was a Roald Dahl story, she hits him with the leg. Our Cynthia would've used the minutes.`,
      refs: { name: ['3|5.4|12|22'] },
    },
    {
      label: '26',
      at: '2015-10-18 15:44',
      says: `Anonymous 17 October 2015 at 21:58 - are you free to say which branch? Only I think you're my chair.`,
      refs: { clock: ['5'] },
    },
    {
      label: '27',
      at: '2015-10-18 16:21',
      says: `15:44 I am, and you owe me subs for September.`,
      refs: { clock: ['26'] },
    },
    {
      label: '28',
      at: '2015-10-18 16:30',
      says: `Shutters down. 16:30. Sorry, force of habit.`,
      trap: true,
    },
    {
      label: '29',
      at: '2015-10-18 18:20',
      says: `Whoever's above me is the caretaker and I claim my five pounds.`,
      refs: { position: ['28'] },
    },
    {
      label: '30',
      at: '2015-10-18 19:15',
      says: `"I bought a tea towel." And I washed up with it and the slogan came off. There you are Maud, that's your metaphor.`,
      refs: { quote: ['post'] },
    },
    {
      label: '31',
      at: '2015-10-19 08:45',
      says: `Tea Towel, I'm in the East as well, there's a curry on the 29th, ask for the man with no coat`,
      refs: { signoff: ['10'] },
    },
    {
      label: '32',
      at: '2015-10-19 12:00',
      says: `Press Association, 19 Oct, 12:00: "Probation union in chaos as GS faces 'back row revolt'". 3 sentences. Last one's about prison officers.`,
      trap: true,
    },
  ],
};
