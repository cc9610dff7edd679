import type { SourceThread } from '../source';

/** Parole in the papers: a lawyer, a victim's sister, posters with first names that the news has too, and comments in two parts. */
export const beforeTheBoard: SourceThread = {
  title: `Before the Board`,
  slug: 'before-the-board',
  at: '2018-03-22 19:30',
  paragraphs: [
    `The chairman of the Parole Board has been made to go, over a decision that he did not take. The Secretary of State, David Sallow, who also did not take it, has stayed. I find that I am not surprised, only tired.`,
    `An officer gives evidence, and is cross-examined. She says what she thinks and why. Her name is on it. In the papers she is 'a probation source' or 'so-called experts', and in the review she will be paragraph 61.`,
    `I have sat before the Board forty or fifty times. I was wrong at least twice, once in each direction. Only one of those was ever counted.`,
  ],
  comments: [
    {
      label: '1',
      at: '2018-03-22 19:47',
      says: `"once in each direction. Only one of those was ever counted." That's it, that's all anyone needs to know about risk.`,
      refs: { quote: ['post'] },
    },
    {
      label: '2',
      at: '2018-03-22 20:03',
      by: `Helen Arkwright`,
      says: `I represent prisoners at parole hearings, so discount this as you like. In twenty years I've cross-examined perhaps three hundred probation officers. About ten were unprepared. The rest had read more of the dossier than I had, on less sleep, and for less than I pay my cleaner, which I'm ashamed to say I worked out on the train. (1/2)`,
    },
    {
      label: '3',
      at: '2018-03-22 20:05',
      by: `Helen Arkwright`,
      says: `(2/2) So when a minister rolls his eyes at experts I know exactly which of us has never sat at that table. Judicial review is a good thing. A Secretary of State who sacks the judge afterwards is not.`,
      refs: { position: ['2'] },
    },
    {
      label: '4',
      at: '2018-03-22 20:21',
      says: `Thank you Helen. Not discounted.`,
      refs: { name: ['2|3'] },
    },
    {
      label: '5',
      at: '2018-03-22 20:30',
      says: `'on less sleep, and for less than I pay my cleaner'. Is she hiring, your cleaner?`,
      refs: { quote: ['2'] },
    },
    {
      label: '6',
      at: '2018-03-22 20:44',
      says: `[2018] EWHC 1961 (Admin), paras 61, 130-133 & 161. R.25 struck down. Handed down 10:30 Wednesday. PB budget £17.6m; 7,000 oral hearings; rel. rate 46:54; SFO < 1%. There, it's all in the public domain, go and read it David.`,
      trap: true,
    },
    {
      label: '7',
      at: '2018-03-22 20:59',
      says: `My sister was killed in 2003. The man comes up next year. I've never posted on here. I read it because I want to know what sort of people you are, those who'll sit there and say yes or no. I have read for six months. I don't feel better but I'm less frightened of you.`,
    },
    {
      label: '8',
      at: '2018-03-22 21:11',
      says: `8.59pm, I don't have words, just that I'm glad that you're here.`,
      refs: { clock: ['7'] },
    },
    {
      label: '9',
      at: '2018-03-22 21:20',
      says: `20:59 you can write a personal statement and read it out, or somebody reads it for you. Ask your VLO. And you can ask who the officer is. I'd want you to, if I were the officer.`,
      refs: { clock: ['7'] },
    },
    {
      label: '10',
      at: '2018-03-22 21:32',
      by: `Helen Arkwright`,
      says: `Anon of 20:59: I'd be across the table from you, and I promise that I would hear every word of it. What 21:20 says is right in law also.`,
      refs: { clock: ['7', '9'] },
    },
    {
      label: '11',
      at: '2018-03-22 21:50',
      says: `Newsnight 22:30. David Sallow v. some KC. If he says "so-called" I'm putting 20p in the jar. Jar is at £3.40.`,
      trap: true,
    },
    {
      label: '12',
      at: '2018-03-22 22:04',
      by: `David`,
      says: `Another David, for avoidance of doubt. Ex lifer. Did 22, out 9. I had a PO called Marion for eleven of those and she opposed me twice. She was right both times and I hated her. Third time she backed me. She sat there with her file and said, I've been wrong about a lot of men so I have been slow with this one. I've never been in trouble since, since who'd do that to Marion`,
    },
    {
      label: '13',
      at: '2018-03-22 22:19',
      says: `Oh David. 'who'd do that to Marion'. That's desistance that is, never mind the research.`,
      refs: { name: ['12'] },
    },
    {
      label: '14',
      at: '2018-03-22 22:51',
      says: `£3.60. £3.80. David please stop talking.`,
      trap: true,
    },
    {
      label: '15',
      at: '2018-03-22 23:14',
      says: `Four quid. He's onto "common sense". Bed.`,
      trap: true,
    },
    {
      label: '16',
      at: '2018-03-23 06:40',
      says: `Marion here, or a Marion. Was it Gartree, 10:04pm?`,
      refs: { clock: ['12'] },
    },
    { label: '16.1', at: '2018-03-23 08:20', by: `David`, says: `It was. You had a green coat.` },
    { label: '16.2', at: '2018-03-23 08:29', says: `I still have it.` },
    {
      label: '16.3',
      at: '2018-03-23 08:33',
      says: `Stop everything and read the comment above.`,
      refs: { position: ['16.2'] },
    },
    {
      label: '17',
      at: '2018-03-23 07:35',
      says: `I'm an SPO, and have had three staff off sick since Wednesday who've hearings next week and don't want to be named. Can you blame them`,
    },
    {
      label: '18',
      at: '2018-03-23 08:50',
      says: `07.35 no I can't, I've one on Tuesday and I'd my hand on the phone.`,
      refs: { clock: ['17'] },
    },
    {
      label: '19',
      at: '2018-03-23 09:12',
      says: `What about the other eleven women. The ones who weren't charged for. I'm sorry but there was a reason for the anger & I don't see it on here. You're all so busy being misunderstood.`,
    },
    {
      label: '20',
      at: '2018-03-23 09:30',
      says: `I hear you 9:12. I think we're scared rather than busy. But yes.`,
      refs: { clock: ['19'] },
    },
    {
      label: '21',
      at: '2018-03-23 09:41',
      says: `[09:12] True, and there should be more of it here. They were let down by the charging decision, then the dossier, and then by the rest of us talking about ourselves.`,
      refs: { clock: ['19'] },
    },
    {
      label: '22',
      at: '2018-03-23 10:00',
      says: `Re 9:30 / 9:41 that's about as honest as we get, well put both`,
      refs: { clock: ['20', '21'] },
    },
    {
      label: '23',
      at: '2018-03-23 11:11',
      says: `Psychologist 1: release. Psych 2: open. OM: open. OS: closed. Prison: 50/50. Panel 2:1. Go on then, what would YOU say? (Hearing's at 11:11 if the link ever works.)`,
      trap: true,
    },
    {
      label: '24',
      at: '2018-03-23 11:40',
      says: `In the papers she is 'a probation source'. In court this morning I was "the lady".`,
      refs: { quote: ['post'] },
    },
    {
      label: '25',
      at: '2018-03-23 12:15',
      says: `Proverbs 24:16 is on the wall in our hearing room. Seven times a righteous man falleth and riseth up. Tenth edition of the guide to hearings, v10.2, p. 133.`,
      trap: true,
    },
    {
      label: '26',
      at: '2018-03-23 13:00',
      says: `I'll never get over David and the Marion of 06:40, and no film will ever come close.`,
      refs: { name: ['12|16.1'], clock: ['16'] },
    },
    {
      label: '27',
      at: '2018-03-23 14:30',
      says: `It's me from last night (20:59). I've rung the VLO. I'm going to read it myself. Thank you.`,
      refs: { clock: ['7'] },
    },
    {
      label: '28',
      at: '2018-03-23 14:44',
      says: `2.30, wear a green coat. x`,
      refs: { clock: ['27'] },
    },
    {
      label: '29',
      at: '2018-03-23 15:20',
      says: `Sallow's reshuffled!! BBC 15:18. David to Defra. Let him be sure of the badgers. New one's a Gloria something.`,
      trap: true,
    },
    {
      label: '30',
      at: '2018-03-23 16:02',
      says: `I don't feel better but I'm less frightened of you

I've never had a better reference`,
      refs: { quote: ['7'] },
    },
  ],
};
