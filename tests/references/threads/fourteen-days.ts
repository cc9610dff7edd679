import type { SourceThread } from '../source';

/** Recalls by the dozen: a lawyer, a mother, full timestamps copied from the page, numbers that look like clocks. */
export const fourteenDays: SourceThread = {
  title: `Fourteen Days`,
  slug: 'fourteen-days',
  at: '2023-11-06 09:00',
  paragraphs: [
    `A fixed term recall lasts for fourteen days or for twenty-eight. I have been counting what fits into fourteen days. A tenancy can be lost, a job, a place at rehab, a cat.`,
    `What does not fit is anything that you could call work. He arrives on the third day, is inducted upon the seventh, and sees somebody about drugs on the thirteenth, who tells him that he's leaving.`,
    `I recalled four people in October. I was right by the book each time. I have reread the book.`,
  ],
  comments: [
    {
      label: '1',
      at: '2023-11-06 09:18',
      says: `'I was right by the book each time. I have reread the book.'

Can we all sit with that for a second.`,
      refs: { quote: ['post'] },
    },
    {
      label: '2',
      at: '2023-11-06 09:31',
      says: `Cat happened to one of mine. I took her in. She's called Licence.`,
    },
    { label: '2.1', at: '2023-11-06 09:37', says: `Does she comply?` },
    { label: '2.2', at: '2023-11-06 09:40', says: `When there's food` },
    {
      label: '3',
      at: '2023-11-06 09:55',
      says: `My son's been on three of these. First for a missed appointment, when he was in A&amp;E with me, second for the first appointment after the first one, third for drink. He gets out Thursday, with nothing. He was doing all right! He had a job at the tyre place. I ring his officer and it's a different one. I don't blame any of you but can someone tell me who decides.`,
    },
    {
      label: '4',
      at: '2023-11-06 10:14',
      says: `9:55, your son's officer asks, a senior agrees, a manager above that signs, and a team in London issues it. So everybody and nobody. I'm sorry. Get him to ask for the Part B and the reasons, he's entitled.`,
      refs: { clock: ['3'] },
    },
    {
      label: '5',
      at: '2023-11-06 10:20',
      by: `Ms. Oyelaran`,
      says: `Solicitor, prison law, eighteen years. To the mother of 9.55: if the missed appointment can be evidenced (hospital letter, triage time) he can make representations, and even on a fixed term they have to answer. Nobody does it because by the time they answer he's out. Do it anyhow, since it stops the next one. If you're stuck then any firm on the Law Society list with 'prison law' will tell you for nothing whether it's worth a go.`,
      refs: { clock: ['3'] },
    },
    {
      label: '6',
      at: '2023-11-06 10:33',
      says: `Ms Oyelaran - thank you, I've printed it and I'm going to show my senior, who told me representations were "standard only".`,
      refs: { name: ['5'] },
    },
    {
      label: '7',
      at: '2023-11-06 10:47',
      says: `This is why I read this blog. 10:14 and 10:20 take a bow.`,
      refs: { clock: ['4', '5'] },
    },
    {
      label: '8',
      at: '2023-11-06 11:05',
      says: `PSI 30/2014, PI 27/2014, as amended 11/05/23. Chap 4.2: FTR "suitable" unless 5:1 something. s255A(4). 14 days if sentence < 12 mths else 28. Max RoSH. 1 in 5 are recalled again within 28 days; 62:38 male:not.`,
      trap: true,
    },
    {
      label: '9',
      at: '2023-11-06 11:30',
      says: `As head of a PDU can I say that the bit which hurts me is "right by the book". We wrote that book after a death. Every line in it is somebody. When you tell me to use discretion, tell me which line.`,
      refs: { quote: ['post'] },
    },
    {
      label: '10',
      at: '2023-11-06 11:46',
      says: `Powerful, 11.30. And you're right. But the book's 240 pages now and they're still dying.`,
      refs: { clock: ['9'] },
    },
    {
      label: '11',
      at: '2023-11-06 11:58',
      says: `"Every line in it is somebody." I will carry that about for a while.`,
      refs: { quote: ['9'] },
    },
    {
      label: '12',
      at: '2023-11-06 12:15',
      says: `Head of PDU (11:30): I'd take out the line about two missed appointments. That's which.`,
      refs: { clock: ['9'] },
    },
    {
      label: '13',
      at: '2023-11-06 12:40',
      says: `Custody here. They come in on the Tuesday van and we say oh hello Carl. Nobody says anything else. It is so normal. Carl's had the same cell three times and he's left a plant in there.

Night San`,
    },
    {
      label: '14',
      at: '2023-11-06 13:01',
      says: `To Night San: is the plant OK?`,
      refs: { signoff: ['13'] },
    },
    {
      label: '14.1',
      at: '2023-11-06 21:45',
      says: `Thriving. Bigger than Carl.

Night San`,
    },
    {
      label: '15',
      at: '2023-11-06 13:30',
      says: `I've an oral hearing at 13:30, a recall meeting at 14:00 (x2), MAPPA at 15:15 and cover duty to 17:30. In the canteen "today's special 9.55". That's nine pounds fifty five, for a jacket potato`,
      trap: true,
    },
    {
      label: '16',
      at: '2023-11-06 14:09',
      says: `Is it a big potato 13:30?`,
      refs: { clock: ['15'] },
    },
    {
      label: '17',
      at: '2023-11-06 14:44',
      says: `<i>who decides</i>

Anonymous6 November 2023 at 09:55. It's the saddest question in the job, and no one has an answer. I hope your boy's ok`,
      refs: { clock: ['3'] },
    },
    {
      label: '18',
      at: '2023-11-06 15:20',
      says: `Overcrowding memo. Ops capacity 88,667, population 88,225, headroom 442. Gold command 15:20 daily. 'Recall is demand.' That's an actual heading.`,
      trap: true,
    },
    {
      label: '19',
      at: '2023-11-06 15:35',
      says: `'Recall is demand.' So what's supply, us?`,
      refs: { quote: ['18'] },
    },
    {
      label: '20',
      at: '2023-11-06 16:40',
      says: `Never mind 14 days. What about the ones who've been recalled on IPP for 11 years. I knew a man who had two years to serve and died in his nineteenth. Nobody counts what fits in that`,
    },
    {
      label: '21',
      at: '2023-11-06 17:05',
      says: `4.40 you are so right. 16:40 should be the top comment.`,
      refs: { clock: ['20'] },
    },
    {
      label: '22',
      at: '2023-11-06 17:30',
      says: `Daily Herald-Gazette 6/11: "RECALLED 14 TIMES IN 14 MONTHS" by Mo Tarrant. 14:09 video, 2 min read, "A career thief, Carl Beddoes, 41..." Is it always a Carl`,
      trap: true,
    },
    {
      label: '23',
      at: '2023-11-06 19:12',
      says: `I see that the Lord Chief Justice has said judges will be told to hold back. Sir Lionel Oyelaran-Price, I think it was. "Recall's a matter for others", thanks your lordship`,
      trap: true,
    },
    {
      label: '24',
      at: '2023-11-06 20:20',
      says: `At the risk of a kicking. Recalled a man in 2018 and everyone told me it was harsh. He'd got rope in the boot. So I don't reread the book.`,
      trap: true,
    },
    {
      label: '25',
      at: '2023-11-06 20:41',
      says: `No kicking 20:20. You'll have been right, and the next one who does it by the book will have been wrong. Both are true. That's the job`,
      refs: { clock: ['24'] },
    },
    {
      label: '26',
      at: '2023-11-06 21:07',
      says: `Comment above mine has it in three sentences.`,
      refs: { position: ['25'] },
    },
    {
      label: '27',
      at: '2023-11-06 21:30',
      says: `He'd got rope in the boot

and that is why I don't sleep.`,
      refs: { quote: ['24'] },
    },
    {
      label: '28',
      at: '2023-11-07 06:44',
      says: `Night San I love you and I love Carl's plant. What sort is it`,
      refs: { signoff: ['13|14.1'] },
    },
    {
      label: '29',
      at: '2023-11-07 07:55',
      says: `Mum from yesterday (09:55). I've read all of it. I rang a firm off the list and she's taking it. Thank you to 10:14 and to the solicitor lady Ms Oyelaran. He's out on thursday and I've told him he's to ring them before he rings me`,
      refs: { clock: ['3', '4'], name: ['5'] },
    },
    {
      label: '30',
      at: '2023-11-07 08:10',
      says: `7:55, that's made my week and it's only Tuesday.`,
      refs: { clock: ['29'] },
    },
    {
      label: '31',
      at: '2023-11-07 09:18',
      says: `New policy out, v3.1 supersedes v2.9 (not 2.10). Effective 09:18?? It says "0918" but I think it's a room. Anyone got a room 0918?`,
      trap: true,
    },
    {
      label: '32',
      at: '2023-11-07 09:41',
      says: `0918 it's the form number I believe. Form 0918 Rev B. And I see I've called you by it.`,
      refs: { clock: ['31'] },
    },
    {
      label: '33',
      at: '2023-11-07 12:02',
      by: `Ms. Oyelaran`,
      says: `Delighted, 7.55. Tell him to keep every envelope.`,
      refs: { clock: ['29'] },
    },
    {
      label: '34',
      at: '2023-11-08 08:05',
      says: `Anon 6/11 11:30 if you're still reading, mine would be the line on "no fixed abode". Nobody's ever died of it being reworded.`,
      refs: { clock: ['9'] },
    },
  ],
};
