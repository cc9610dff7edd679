import type { SourceThread } from '../source';

/** Pre-sentence reports counted: percentages, hours and a court officer. */
export const fortyPerCent: SourceThread = {
  title: `Forty Per Cent`,
  slug: 'forty-per-cent',
  at: '2024-09-10 05:40',
  paragraphs: [
    `Well, today's the day. Some 1,700 people will walk out of the gate having served 40 per cent of their sentence instead of half, and by the evening news there will be pictures of men with bottles of fizzy wine outside HMP Nottingham.`,
    `This from the BBC website this morning:-`,
    `"The Ministry of Justice says that without the measure prisons would have run out of space within weeks, leading to a breakdown of law and order. The Chief Inspector of Prisons, Charlie Taylor, said that it was inevitable that some of those released would get into trouble and go back inside. The probation service has been given eight weeks to prepare. Martin Jones, the Chief Inspector of Probation, told the Today programme that staff were already under very significant pressure and that he was certain that there would be failures."`,
    `Eight weeks. In the office of a reader of this blog it was eight days, since the list they were originally given was wrong. "We'd done the accommodation referrals for people who were not coming out, and none at all for four who were." There are no beds. There is a tent scheme in at least one area, I am told, although no one will go on record.`,
    `And all of this with a thousand staff fewer than are needed, and a good part of the rest with less than two years in. As ever, I'd be interested in hearing from the front line.`,
  ],
  comments: [
    {
      label: '1',
      at: '2024-09-10 07:04',
      says: `7 in today. 2 have addresses. See you on the other side.`,
    },
    {
      label: '1.1',
      at: '2024-09-10 07:19',
      says: `Good luck, we've got 11 and the duty officer has called in sick`,
    },
    { label: '2', at: '2024-09-10 07:40', says: `Tents?? Actual tents?` },
    {
      label: '2.1',
      at: '2024-09-10 07:45',
      says: `We gave a man a tent in 2022. It's not new, what's new is that there is a form for it.`,
    },
    {
      label: '3',
      at: '2024-09-10 08:02',
      says: `Let me guess who'll get the blame when the first one goes wrong. Not Charlie, not Martin, not Shabana. Some 24 year old NQO in Stoke.`,
    },
    {
      label: '4',
      at: '2024-09-10 08:15',
      by: `Pearly Gates`,
      says: `Meet at the gate scheme in our town consists of me, in a Corsa, with a flask. HMP said 8.30 for a 9.00 release. I'm writing this from the car park. There's a camera crew eating bacon sandwiches`,
      trap: true,
    },
    {
      label: '5',
      at: '2024-09-10 08:37',
      says: `Pearly keep us posted! And get yourself one of the sandwiches.`,
      refs: { name: ['4'] },
    },
    {
      label: '6',
      at: '2024-09-10 09:25',
      says: `I'm one of those released today, or rather my brother is and I'm waiting for him. Can I just say that the PO has been brilliant and rang my mum twice at the weekend on her own time. So thank you from one family.`,
    },
    { label: '6.1', at: '2024-09-10 09:31', says: `Thank you for saying that, I'm in floods here` },
    {
      label: '6.2',
      at: '2024-09-10 09:50',
      says: `So nice to hear. I hope he does well and has a good first day.`,
    },
    {
      label: '7',
      at: '2024-09-10 10:20',
      says: `Eight weeks' notice?! We got our list on 28 Aug. Then a new one on the 30th. Then the corrected one of that, at 16.55 on the friday. Six of ours were excluded offences all along, nobody had checked, and they'd been told their dates.`,
      trap: true,
    },
    {
      label: '8',
      at: '2024-09-10 10:34',
      says: `10.20 same region I suspect. Ours had a man who was released in June.`,
      refs: { clock: ['7'] },
    },
    {
      label: '9',
      at: '2024-09-10 10:58',
      by: `Pearly Gates`,
      says: `Update from the gate. 10 of the expected 12 out by 9.50. Mine was last. First words "have you got a fag". Second words "have you got somewhere for me to live". I had neither.`,
      trap: true,
    },
    {
      label: '10',
      at: '2024-09-10 11:30',
      says: `Lock them up then let them out then lock them up. Blair's "tough on crime" era sentence inflation got us here, 44,000 in 1993, 88,000 now. Nobody wants to say so.

'Getafix`,
      trap: true,
    },
    {
      label: '10.1',
      at: '2024-09-10 11:41',
      says: `And nobody wants to pay for it either, 'Getafix. It's about £52k a place these days, it would be cheaper to send them all to Eton`,
      refs: { signoff: ['10'] },
    },
    {
      label: '10.2',
      at: '2024-09-10 12:05',
      says: `Cheaper at Eton maybe but the reoffending rates are about the same and they end up in government`,
    },
    {
      label: '11',
      at: '2024-09-10 12:12',
      says: `Brilliant 12:05, made me snort my soup`,
      refs: { clock: ['10.2'] },
    },
    {
      label: '12',
      at: '2024-09-10 12:38',
      says: `<i>Some 24 year old NQO in Stoke</i>

I AM a 24 year old NQO (not in Stoke). I have three of these today, one of them DV and I have told my SPO in an email that I do not think the plan's safe. She said "noted". Is that enough? Serious question`,
      refs: { quote: ['3'] },
    },
    {
      label: '13',
      at: '2024-09-10 12:50',
      says: `12:38 no. Reply to hers, say exactly what you think could happen to whom, and what you need from her and by when. Copy it in Delius. Copy it to yourself. Then go home on time.`,
      refs: { clock: ['12'] },
    },
    {
      label: '14',
      at: '2024-09-10 12:56',
      says: `To the NQO at 12.38, what 12.50 says, and join a union today if you aren't in one.`,
      refs: { clock: ['12', '13'] },
    },
    {
      label: '15',
      at: '2024-09-10 13:10',
      says: `God I hate that we have to teach the young ones to cover their backs before anything else. What have we become`,
    },
    {
      label: '16',
      at: '2024-09-10 13:42',
      says: `Sky news just now. They asked a lad what he'd do with his freedom and he said 'McDonalds'. 20 secs later, interview with the Shadow Minister on the collapse of civilisation.`,
    },
    {
      label: '17',
      at: '2024-09-10 14:05',
      says: `Anyone else's EM tags not turned up? Serco were to fit between 3 and midnight tonight. Mine's in a tent. Where do they fit it, the guy rope?`,
    },
    {
      label: '17.1',
      at: '2024-09-10 14:18',
      says: `No tag here either, he was told "within 14 days". What's the point of the licence condition then`,
      trap: true,
    },
    { label: '17.2', at: '2024-09-10 14:29', says: `Guy rope!! Stop it` },
    {
      label: '18',
      at: '2024-09-10 15:17',
      says: `Radio 4 at 1. Some KC saying that it's 'a matter for probation to manage the risk'. Is it now.

The law on it, for anyone who's interested, is an SI amending s.244 of the CJA 2003, 2024/844 I think. Art 2 has the exclusions. Only took 3 pages to let out 5,500 people.`,
    },
    {
      label: '19',
      at: '2024-09-10 16:44',
      says: `Been reading this blog since 2012 and this is about the worst I've seen. Went through e-OASys, TR, covid, unification, PDU restructure, probation reset, now this. 6.15 this morning until now and I've not seen one person, I have only been on the phone to housing.`,
      trap: true,
    },
    {
      label: '20',
      at: '2024-09-10 17:31',
      says: `16.44 - and did housing have anything?`,
      refs: { clock: ['19'] },
    },
    {
      label: '21',
      at: '2024-09-10 17:40',
      says: `Anon 17:31. One room, Blackpool, for 5 nights. He's not allowed in Blackpool.`,
      refs: { clock: ['20'] },
    },
    {
      label: '22',
      at: '2024-09-10 18:15',
      says: `It's easy to scoff but I have had a good day. All four of mine came in on time, all 4 have a bed (thank you Nacro), one had brought his SPO a card that he made in the craft class. I know it isn't like that for everyone. But still.`,
    },
    {
      label: '23',
      at: '2024-09-10 18:49',
      says: `I'm glad somebody had a good one, 6.15pm. Cherish the card.`,
      refs: { clock: ['22'] },
    },
    {
      label: '24',
      at: '2024-09-10 19:55',
      says: `OK who had 'first recall by teatime' in the sweepstake? Ours was back at 4.35. Released at 9.10, that's 7 hrs 25 at liberty and I did the paperwork for both.`,
      trap: true,
    },
    {
      label: '25',
      at: '2024-09-10 20:11',
      says: `@19:55 what did he do?`,
      refs: { clock: ['24'] },
    },
    {
      label: '26',
      at: '2024-09-10 20:23',
      says: `@20:11 nothing! Missed his first appointment. He'd gone to the old office, that we moved out of in March, as it was the address on his licence.`,
      refs: { clock: ['25'] },
    },
    {
      label: '27',
      at: '2024-09-10 20:40',
      says: `I can't decide whether to laugh or cry at 20:23.`,
      refs: { clock: ['26'] },
    },
    {
      label: '28',
      at: '2024-09-10 21:58',
      by: `Pearly Gates`,
      says: `Home, feet up. My chap's in a Travelodge till Thursday, I begged and a manager signed for it at five to six. What happens on Thursday is for Thursday. Night all`,
    },
    { label: '28.1', at: '2024-09-10 22:10', says: `You're a star Pearly`, refs: { name: ['28'] } },
    {
      label: '29',
      at: '2024-09-10 22:45',
      says: `If the inspector is "certain that there would be failures", shouldn't he say that it should not go ahead? What is an inspector for? When I was an SPO the inspectors would come, have their lunch, and they'd tell the Chief to his face.`,
      refs: { quote: ['post'] },
    },
    {
      label: '30',
      at: '2024-09-10 23:20',
      says: `Previous poster - it's all done on Teams now so they don't even get the lunch.`,
      refs: { position: ['29'] },
    },
    {
      label: '31',
      at: '2024-09-11 06:31',
      says: `Second wave's on 22 October. That'll be the over 5 years. Put it in your diary.`,
    },
    {
      label: '32',
      at: '2024-09-11 07:15',
      says: `Morning. How was the night in the Travelodge, Pearly, any news of your chap?`,
      refs: { name: ['28'] },
    },
    {
      label: '33',
      at: '2024-09-11 08:02',
      by: `Pearly Gates`,
      says: `7.15 he rang at 7 to say thanks for the shampoo. So far so good.`,
      refs: { clock: ['32'] },
    },
    {
      label: '34',
      at: '2024-09-11 08:20',
      says: `The comment above is the only good news I've had all week.`,
      refs: { position: ['33'] },
    },
  ],
};
