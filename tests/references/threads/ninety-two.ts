import type { SourceThread } from '../source';

/** Workload figures that look like clocks; a manager, a temp and a dad; answers the next day and a week later. */
export const ninetyTwo: SourceThread = {
  title: `Ninety-Two Per Cent`,
  slug: 'ninety-two',
  at: '2025-01-14 07:45',
  paragraphs: [
    `The measurement tool says that the region's at ninety-two per cent of capacity. It was a hundred and eighteen in December. Nobody has been recruited, and nobody's case has ended. What happened is that somebody changed how long a thing takes.`,
    `A pre-sentence report used to take nine hours. It takes five now. An induction takes forty minutes. Talking to somebody takes, so far as I can discover, no time at all.`,
    `I am told that a colleague has printed out the new timings and pinned them up in the kitchen, under the clock, and that the clock has been taken down as passive aggressive.`,
  ],
  comments: [
    {
      label: '1',
      at: '2025-01-14 08:02',
      says: `Talking to somebody takes, so far as I can discover, no time at all.

I nearly put my fist through the screen`,
      refs: { quote: ['post'] },
    },
    {
      label: '2',
      at: '2025-01-14 08:15',
      says: `Mine. Dec 118:00, Jan 92:00 it prints it like that, as though it's a time. 37:00 hrs contract, 44:20 hrs tasks, 0:00 talking. 12:38 for "other". What's other? I am other`,
      trap: true,
    },
    {
      label: '3',
      at: '2025-01-14 08:31',
      says: `I put the timings in. Not me personally but I was in the room. We had forty observations, from six offices that volunteered, and the offices that volunteered were the ones who had the time to. I said so at the time. It's on a slide, slide 9, in grey.`,
      trap: true,
    },
    { label: '4', at: '2025-01-14 08:40', says: `Grey, 8:31? What size?`, refs: { clock: ['3'] } },
    { label: '4.1', at: '2025-01-14 08:52', says: `Eight point. In a footnote.` },
    {
      label: '5',
      at: '2025-01-14 09:03',
      by: `Ed Sharrow`,
      says: `I've a background in statistics before I saw the light. Forty observations with that spread gives you an interval as wide as a bus. You can't say nine, you can't say five. You could say 'somewhere between lunch and Thursday'. If the person who was in that room can get me the raw data I'll do it in an evening for nothing.`,
    },
    { label: '6', at: '2025-01-14 09:20', says: `Ed can I marry you?`, refs: { name: ['5'] } },
    {
      label: '7',
      at: '2025-01-14 09:28',
      says: `'somewhere between lunch and Thursday' is exactly how long my PSRs take.`,
      refs: { quote: ['5'] },
    },
    {
      label: '8',
      at: '2025-01-14 09:45',
      says: `0831, thank you for saying it. Genuinely. Takes guts, but please FOI-proof yourself.`,
      refs: { clock: ['3'] },
    },
    {
      label: '9',
      at: '2025-01-14 10:11',
      says: `dad of someone on probation here. she told us she'd 20 mins with her officer and the officer said sorry love ive to keep looking at this screen. and i thought how rude. reading this now i dont think that`,
    },
    {
      label: '10',
      at: '2025-01-14 10:25',
      says: `1011 bless you for that, I'm probably not hers, but I am sorry.`,
      refs: { clock: ['9'] },
    },
    {
      label: '11',
      at: '2025-01-14 10:40',
      says: `Anon. 10.11, tell her she can ask the officer to turn it round so they can both see. I do that. Then we both swear at it.`,
      refs: { clock: ['9'] },
    },
    {
      label: '12',
      at: '2025-01-14 11:00',
      says: `Right, manager, hard hat on. 92 is a lie and 118 was a lie. Nobody in the region knows how busy anyone is save by looking at their faces. I look at their faces. I have 13 faces and I have stopped giving two of them anything, and my own boss has asked me to explain the "variance". So don't tell me we're all in on it.`,
    },
    {
      label: '13',
      at: '2025-01-14 11:12',
      says: `11:00, hard hat off, you're all right here.`,
      refs: { clock: ['12'] },
    },
    {
      label: '14',
      at: '2025-01-14 11:20',
      says: `Wish you were mine 11:00am.`,
      refs: { clock: ['12'] },
    },
    {
      label: '15',
      at: '2025-01-14 11:31',
      says: `> Nobody in the region knows how busy anyone is save by looking at their faces.

They have turned off cameras on Teams at ours to save bandwith`,
      refs: { quote: ['12'] },
    },
    {
      label: '16',
      at: '2025-01-14 12:00',
      says: `Clock's gone from our kitchen too. 12:00 by my tummy. New sign: "Time is what we make it".`,
      trap: true,
    },
    {
      label: '17',
      at: '2025-01-14 12:38',
      says: `My breakdown as of this second, 12:38. SDR 2:15, OASys L3 5:30, L1 1:20, HV 1:45 (incl. 1:30 driving), TL 0:20, email 0:00, crying 0:10 (x3)`,
      trap: true,
    },
    {
      label: '18',
      at: '2025-01-14 12:50',
      says: `12.38 they'll benchmark your crying and it'll be down to 0:06 by April.`,
      refs: { clock: ['17'] },
    },
    {
      label: '19',
      at: '2025-01-14 13:13',
      says: `LOL at the comment above`,
      refs: { position: ['18'] },
    },
    {
      label: '20',
      at: '2025-01-14 13:50',
      says: `I'm agency. I come in, I do twelve months, I see offices. Best I've seen was in the Borders, where the senior took the list on Monday and crossed things out with a ruler. Worst I can't say but it's by a canal. They're both at ninety-two.

Have Lanyard Will Travel`,
      trap: true,
    },
    {
      label: '21',
      at: '2025-01-14 14:06',
      says: `Have Lanyard Will Travel, I'm by that canal, aren't I`,
      refs: { signoff: ['20'] },
    },
    { label: '21.1', at: '2025-01-14 14:19', says: `There are a lot of canals. (Yes.)` },
    {
      label: '22',
      at: '2025-01-14 14:45',
      by: `Ed Sharrow`,
      says: `To Have Lanyard: did the ruler lady get into trouble?`,
      refs: { signoff: ['20'] },
    },
    {
      label: '22.1',
      at: '2025-01-14 15:40',
      says: `14:45, she got promoted, which stopped it.

HLWT`,
      refs: { clock: ['22'] },
    },
    {
      label: '23',
      at: '2025-01-14 15:10',
      says: `Somebody said "They're both at ninety-two". That ought to be the end of the tool, in any sane place.`,
      refs: { quote: ['20'] },
    },
    {
      label: '24',
      at: '2025-01-14 16:24',
      says: `Ask Ed Bristow! He's on the sofa at 6:30 with Suki. I mean it, they're doing prisons. Ed, ask the minister what an induction takes.`,
      trap: true,
    },
    {
      label: '25',
      at: '2025-01-14 17:17',
      says: `Minister on PM, 17:17: "ninety-two per cent shows headroom". HEADROOM. Her name's Bridget Farrant, remember it. 8% of 37 hrs is 2:57.`,
      trap: true,
    },
    {
      label: '26',
      at: '2025-01-14 18:05',
      says: `5.17, I heard that & had to pull over`,
      refs: { clock: ['25'] },
    },
    {
      label: '27',
      at: '2025-01-14 19:40',
      says: `Ok. I'm the one from the room (08:31). Spreadsheet's been sent to a place where Ed can find it. I'll say no more, and I'd be grateful if nobody guessed.`,
      refs: { clock: ['3'], name: ['5'] },
    },
    {
      label: '28',
      at: '2025-01-14 20:02',
      by: `Ed Sharrow`,
      says: `19:40. Found. Give me until tomorrow night.`,
      refs: { clock: ['27'] },
    },
    {
      label: '29',
      at: '2025-01-15 06:10',
      says: `6:10. Dark. Scraping the car with an office key card as it's good for nothing else. Bus is 92. No, really, the 92, to the canal.`,
      trap: true,
    },
    {
      label: '30',
      at: '2025-01-15 07:30',
      says: `Have been thinking all night about the dad (10:11 on the 14th). Nobody else's said it so I will. You sound like a good one.`,
      refs: { clock: ['9'] },
    },
    {
      label: '31',
      at: '2025-01-15 21:25',
      by: `Ed Sharrow`,
      says: `Done. With the data as given: a report takes 8.9 hrs, 95% CI 3:1 to 14:7 in old money (3.1 to 14.7, sorry, my keyboard). So nine was right, or fifteen is, or three.`,
      trap: true,
    },
    {
      label: '32',
      at: '2025-01-15 21:38',
      says: `Ed!! On a week night!! You absolute hero`,
      refs: { name: ['31'] },
    },
    {
      label: '33',
      at: '2025-01-15 21:44',
      says: `Thank you Mr Sharrow. Printing for the kitchen, where the clock was.`,
      refs: { name: ['31'] },
    },
    {
      label: '34',
      at: '2025-01-22 08:00',
      says: `Anon 11:00 of last Tuesday (14th) - you asked us not to say you're in on it. I have read this to my own manager, and it turns out she's looking at faces as well.`,
      refs: { clock: ['12'] },
    },
    {
      label: '35',
      at: '2025-01-22 09:09',
      says: `Update to tool v9.09 overnight. Region's now at 71. Well done everyone.`,
      trap: true,
    },
  ],
};
