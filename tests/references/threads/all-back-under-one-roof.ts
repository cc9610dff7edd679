import type { SourceThread } from '../source';

/** The blog's owner speaks for once; every kind of quotation mark; three posters with names. */
export const allBackUnderOneRoof: SourceThread = {
  title: 'All Back Under One Roof',
  slug: 'all-back-under-one-roof',
  at: '2019-05-16 06:10',
  paragraphs: [
    'So there we have it. Five years, eight hundred million pounds and a good many careers after we told them, case management is to come back into public hands. I confess that I have been to the fridge.',
    'From the statement to the House:-',
    'Under the new model all offender management will be brought under the National Probation Service, while each region will have a dedicated innovation partner from the private or voluntary sector. This builds upon what we have learned.',
    'Note that last sentence, and the word which is not in it. There is to be no apology. Unpaid work and programmes will be put out to tender once more, in eleven lots, by the same officials, using what I am assured will be a lighter touch.',
    'Nevertheless. To everyone who stayed, and to everyone who could not: today is yours. Put the kettle on.',
  ],
  comments: [
    {
      label: '1',
      at: '2019-05-16 06:32',
      says: `Crying into my cornflakes. That is all.`,
    },
    {
      label: '2',
      at: '2019-05-16 06:44',
      says: `“This builds upon what we have learned.” Learned by whom? I knew it in 2013, the cleaner knew it, the cleaner's dog knew it.`,
      refs: { quote: ['post'] },
    },
    {
      label: '3',
      at: '2019-05-16 07:15',
      by: 'Helen Arkwright',
      says: `Maud, I've never posted in all these years although I have read you every morning, usually in the car outside the office, working up to going in. I just wanted to say that you kept some of us on our feet. Thank you.`,
      trap: true,
    },
    {
      label: '3.1',
      at: '2019-05-16 07:40',
      says: `Seconded. Every word Helen.`,
      refs: { name: ['3'] },
    },
    {
      label: '3.2',
      at: '2019-05-16 08:12',
      by: 'Maud',
      says: `Helen, you have no idea how glad I am that you posted. I started this thing because I was cross. I had no thought of anyone sitting in a car.

Cheers,

Maud`,
      refs: { name: ['3'] },
    },
    {
      label: '3.3',
      at: '2019-05-16 08:30',
      by: 'Helen Arkwright',
      says: `I'm in the car now, as it happens.`,
    },
    {
      label: '4',
      at: '2019-05-16 07:58',
      says: `Before we all get carried away: spring 2021, that's when. Two more winters. My company has already frozen everything including the milk.`,
      trap: true,
    },
    {
      label: '5',
      at: '2019-05-16 08:45',
      by: 'Tony B',
      says: `'A lighter touch' ... I've seen their lighter touch. I was on the last evaluation panel, 1,400 questions in 11 lots, and the scoring guide ran to 96 pages of which page 61 was missing. Nobody ever found out what was on it. We awarded 15% of the marks under it all the same.`,
      refs: { quote: ['post'] },
    },
    {
      label: '6',
      at: '2019-05-16 09:17',
      says: `I don't want to rain on anyone's parade but I work for a CRC and I LIKED it. We had a sensible manager, decent kit, and nobody from HQ ever came near us. I dread being swallowed by a civil service department which can't order a chair. Nobody asked us what we'd like.`,
    },
    {
      label: '6.1',
      at: '2019-05-16 09:40',
      says: `Nobody asked us in 2014 either love`,
    },
    {
      label: '6.2',
      at: '2019-05-16 10:04',
      says: `9:17 I've been on both sides and you're right about the chairs.`,
      refs: { clock: ['6'] },
    },
    {
      label: '6.3',
      at: '2019-05-16 10:21',
      says: `9:40 bit harsh. At 9:17 they were only saying what a lot of my CRC mates say.`,
      refs: { clock: ['6.1', '6'] },
    },
    {
      label: '6.4',
      at: '2019-05-16 11:55',
      says: `« a civil service department which can't order a chair » made me snort tea. I've been waiting on a footrest since the referendum.`,
      refs: { quote: ['6'] },
    },
    {
      label: '7',
      at: '2019-05-16 09:52',
      says: `Can anyone say what happens to our pensions? LGPS to LGPS or is it the other one, the alpha thing with the 1/43.1? I've 22 years in one and 5 in I don't know what.`,
      trap: true,
    },
    {
      label: '8',
      at: '2019-05-16 10:30',
      says: `Tony B, page 61 was the price. It always is.`,
      refs: { name: ['5'] },
    },
    {
      label: '9',
      at: '2019-05-16 10:58',
      says: `Will this undo Section 14 or do the low risk lot stay on a phone? My money's on the phone. I've been told by someone who was on the 10.30 call with the director that it's "too early to say", which is what they said about the pigeons in the roof.`,
      trap: true,
    },
    {
      label: '10',
      at: '2019-05-16 12:15',
      says: `The way to think about it is a school report. Effort E, attainment E, and now he is being moved back to his old class, with a new bag.

I taught for nine years before joining and I have never seen an institution so keen to mark its own homework and so unable to do it.

- Chalkface`,
    },
    {
      label: '10.1',
      at: '2019-05-16 12:50',
      says: `Nicely put Chalkface. Which subject?`,
      refs: { signoff: ['10'] },
    },
    {
      label: '10.2',
      at: '2019-05-16 13:22',
      says: `Needlework and RE.

- Chalkface`,
    },
    {
      label: '11',
      at: '2019-05-16 12:31',
      says: `BBC news at one led with a cat stuck in a post box in Hull. We came fourth, after the cat, the tennis (6-4, 7-6) and a new type of crisp.`,
      trap: true,
    },
    {
      label: '12',
      at: '2019-05-16 13:08',
      says: `Helen A - I was in the next bay, I think. Silver Fiesta? I used to think you were on the phone.`,
      refs: { name: ['3|3.3'] },
    },
    {
      label: '13',
      at: '2019-05-16 14:00',
      says: `Statement in full is in Hansard, col 1187 onwards. Question from Helen Cartwright (Lab): "Will he say sorry?" Answer: "I refer the hon. Lady to the answer I gave some moments ago." Which was to another question. At 12:37 he sat down, at 12:38 he was gone.`,
      trap: true,
    },
    {
      label: '14',
      at: '2019-05-16 14:45',
      says: `"I've seen their lighter touch..." lol. So has my physio.`,
      refs: { quote: ['5'] },
    },
    {
      label: '15',
      at: '2019-05-16 17:30',
      says: `I left in 2015. I couldn't be part of it, I went to drive a mobile library and I like it very much. But I'm parked up outside Morrisons with the engine off reading that last paragraph, ‘to everyone who could not: today is yours’. You've undone me Maud.`,
      refs: { quote: ['post'] },
    },
    {
      label: '15.1',
      at: '2019-05-16 17:52',
      says: `Come back. Bring the library.`,
    },
    {
      label: '16',
      at: '2019-05-16 19:40',
      says: `No one's mentioned victims, as usual. Just saying.`,
    },
    {
      label: '17',
      at: '2019-05-16 19:40',
      says: `No one's mentioned pay, as usual. Just saying.`,
    },
    {
      label: '18',
      at: '2019-05-16 20:02',
      says: `19:40, both of you, snap! It's like a barbershop quartet in here.`,
      refs: { clock: ['16', '17'] },
    },
    {
      label: '19',
      at: '2019-05-16 20:26',
      says: `Anon 19.40 it has been one day. Can we not have one day?`,
      refs: { clock: ['16|17'] },
    },
    {
      label: '20',
      at: '2019-05-16 22:10',
      by: 'Tony B',
      says: `Helen, from one reader in a parked car to another. Mine was the multi-storey, level 3.`,
      refs: { name: ['3|3.3'] },
    },
    {
      label: '21',
      at: '2019-05-17 07:02',
      says: `Read all of yesterday's over again this morning. I'd put the 17:30 comment in a frame.`,
      refs: { clock: ['15'] },
    },
    {
      label: '22',
      at: '2019-05-17 07:33',
      says: `Re 06:44. It's worse than that. It was the cleaner who told the minister, he was on her corridor, and he asked her to write it down.`,
      refs: { clock: ['2'] },
    },
    {
      label: '23',
      at: '2019-05-17 08:18',
      says: `The Standard, p. 14: "About 30 offenders a week are seen in a car park in one town, sources claim". It's not a scandal, it's our car park, and it was nice out.`,
      trap: true,
    },
    {
      label: '24',
      at: '2019-05-17 09:45',
      says: `9.17 yesterday asked what we'd like. I'd like a door that shuts, a caseload under 40 and five years of being left alone.`,
      refs: { clock: ['6'] },
    },
    {
      label: '25',
      at: '2019-05-17 10:12',
      says: `I'll add to the comment above: and a footrest.`,
      refs: { position: ['24'] },
    },
    {
      label: '26',
      at: '2019-05-17 11:30',
      says: `They have learned nothing and they have forgotten nothing, as somebody said about some other shower. Talleyrand? It's always Talleyrand.`,
      trap: true,
    },
    {
      label: '27',
      at: '2019-05-17 12:40',
      says: `I joined when Tony Blair was in. We had a chief called Helen, a tea trolley at 10.30 and a stationery cupboard that you could walk into.`,
      trap: true,
    },
    {
      label: '28',
      at: '2019-05-17 13:15',
      says: `6:44 this morning, 8:45 last night, and I'm supposed to be part time.`,
      trap: true,
    },
    {
      label: '29',
      at: '2019-05-17 15:50',
      says: `"so keen to mark it's own homework and so unable to do it" ... can we have a teacher for minister please`,
      refs: { quote: ['10'] },
    },
    {
      label: '30',
      at: '2019-05-17 19:05',
      says: `Helen, still in the car?`,
      refs: { name: ['3|3.3'] },
    },
    {
      label: '31',
      at: '2019-05-17 20:10',
      says: `"All shall be well, and all manner of thing shall be well." Mother Julian that was, not HMPPS.`,
      trap: true,
    },
  ],
};
