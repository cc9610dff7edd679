import type { SourceThread } from '../source';

/** A professional register: clauses, versions and consultation times, points taken by number, first names, typos in names. */
export const struckThrough: SourceThread = {
  title: `Struck Through`,
  slug: 'struck-through',
  at: '2024-02-05 18:00',
  vanished: 1,
  paragraphs: [
    `We're to have a register. You pay nothing for the first year. You may be struck from it for bringing the service into disrepute, which I had always thought was done from higher up.`,
    `Those who qualified before 1998 must upload their certificate. Mine was on the wall of an office which flooded. I have asked the university. The university's a block of flats.`,
    `Question 14 of the consultation asks whether we agree strongly, agree, or agree somewhat.`,
  ],
  comments: [
    {
      label: '1',
      at: '2024-02-05 18:17',
      says: `agree strongly, agree, or agree somewhat

North Korea have rung, they'd like their form back`,
      refs: { quote: ['post'] },
    },
    {
      label: '2',
      at: '2024-02-05 18:24',
      says: `Good. Nurses have one. Social workers. I'm a professional, I want to be on a register and I want the cowboys off it.`,
    },
    {
      label: '3',
      at: '2024-02-05 18:41',
      by: `Sally-Anne Wicks`,
      says: `I used to be on the social work one. I paid £90 a year to be sent a magazine, and when I needed them they wrote to say they had opened a file on me. Took two years. It was a mistaken identity, another S. Wicks in another county. I never worked a day in those two years.`,
    },
    {
      label: '4',
      at: '2024-02-05 18:58',
      says: `Sally Ann that's terrible. Did you get any compensation`,
      refs: { name: ['3'] },
    },
    { label: '4.1', at: '2024-02-05 19:05', by: `Sally-Anne Wicks`, says: `A magazine.` },
    {
      label: '5',
      at: '2024-02-05 19:10',
      by: `Old Sweat`,
      says: `Never been registered, never been struck off. Thirty eight years and I was sacked once, by post, while I was in the building. What we want is not a register, it's a spine.`,
    },
    {
      label: '6',
      at: '2024-02-05 19:22',
      says: `Between Sally-Anne and Old Sweat that's the consultation answered, in two comments`,
      refs: { name: ['3|4.1', '5'] },
    },
    {
      label: '7',
      at: '2024-02-05 19:30',
      says: `18.24 Which cowboys? Name one. In my office the only ones that I would strike off are doing the striking.`,
      refs: { clock: ['2'] },
    },
    {
      label: '8',
      at: '2024-02-05 19:36',
      says: `Dear 6.24pm, be careful what you wish for. Respectfully, 22 yrs in.`,
      refs: { clock: ['2'] },
    },
    {
      label: '9',
      at: '2024-02-05 19:48',
      says: `Policy framework ver. 2.4: 1.1 purpose, 1.2 scope, 3.6 eligibility, 4.12 CPD (20 hrs p.a. of which 18:2 "mandatory:reflective"), 5.1 removal, 5.30 appeals within 28 days. There's no 5.31. What happened to 5.31?`,
      trap: true,
    },
    {
      label: '10',
      at: '2024-02-05 20:04',
      says: `Re. 5.31, Anon 19:48, I was on the working group and 5.31 was the right to be represented.`,
      refs: { clock: ['9'] },
    },
    { label: '11', at: '2024-02-05 20:09', says: `Bloody hell 20.04!`, refs: { clock: ['10'] } },
    {
      label: '12',
      at: '2024-02-05 20:20',
      says: `@20:04 are you able to show that to the unions? It's important. I'd think they would want it tonight.`,
      refs: { clock: ['10'] },
    },
    {
      label: '13',
      at: '2024-02-05 20:44',
      by: `Steve Ruddock`,
      says: `Union officer. Yes we do want it, 20:04. My email's on the website. I was told in terms, on 17 January at 14:30, that no right had been removed since none had been drafted.`,
      refs: { clock: ['10'] },
    },
    { label: '14', at: '2024-02-05 21:00', says: `Go on Steve!`, refs: { name: ['13'] } },
    {
      label: '15',
      at: '2024-02-05 21:18',
      says: `Steve R: minutes of 17/01 please if there are any, since we were told a different thing in ours`,
      refs: { name: ['13'] },
    },
    {
      label: '16',
      at: '2024-02-05 21:31',
      says: `No signature on the letter, no reference, Time: 21:31, Page 1 of 1 (of 3). "Dear Colleague, your upload has failed. Reason: your name (O'Dowd) contains an invalid character." I've been called that before.`,
      trap: true,
    },
    {
      label: '17',
      at: '2024-02-05 21:40',
      says: `Brilliant 9.31. I'm a Smith-Jones and it's made two of me.`,
      refs: { clock: ['16'] },
    },
    {
      label: '18',
      at: '2024-02-05 22:02',
      says: `"they wrote to say they had opened a file on me" - this is what I'm scared of. One spiteful complaint & you're stood in the garden for two years.`,
      refs: { quote: ['3'] },
    },
    {
      label: '19',
      at: '2024-02-05 22:15',
      says: `PQiP learner, month 7. Are we registered as learners, or does it count from when we pass? And if I'm struck off before I'm on, is that a record?

Baffled in Barrow`,
    },
    {
      label: '20',
      at: '2024-02-05 22:26',
      says: `Baffled in Barrow, you're "provisional" until you pass. Like a driving licence, with the same insurance.`,
      refs: { signoff: ['19'] },
    },
    {
      label: '21',
      at: '2024-02-05 22:30',
      by: `Old Sweat`,
      says: `Dear Baffled, pass first, panic after, it's what we all did.`,
      refs: { signoff: ['19'] },
    },
    {
      label: '22',
      at: '2024-02-06 07:15',
      says: `Can we talk about point of this. It isn't standards. Once you have a register you have a list of names, and when a case goes wrong you can take a name off it, and that's the end of the inquiry. It's a pressure valve and we are the steam.`,
    },
    {
      label: '23',
      at: '2024-02-06 07:31',
      says: `'It's a pressure valve and we are the steam'. That's my strike placard done.`,
      refs: { quote: ['22'] },
    },
    {
      label: '24',
      at: '2024-02-06 07:50',
      says: `As between 07:15 today and 18:24 last night I'm with 07:15, sorry to say, and I came here agreeing with the other.`,
      refs: { clock: ['22', '2'] },
    },
    {
      label: '25',
      at: '2024-02-06 08:05',
      says: `Well, I'm 18:24, and I'm half persuaded by you 07:50. What I meant by cowboys was a particular man who is now a director.`,
      refs: { clock: ['24', '2'] },
    },
    {
      label: '26',
      at: '2024-02-06 08:20',
      says: `8.05 there's your disrepute right there!`,
      refs: { clock: ['25'] },
    },
    {
      label: '27',
      at: '2024-02-06 09:00',
      says: `Webinar today 09:00 to 09:45 "Your Register, Your Voice". All mics off. Code 364-907-22. Chat off. Camera off. Sally-Anne Trubshaw (Dep. Director, Capability) hosting.`,
      trap: true,
    },
    {
      label: '28',
      at: '2024-02-06 09:47',
      says: `Can report: 31 slides, 07:15 min of video, no questions. Sally-Anne T signed off with "thank you for your voice". I had a crumpet`,
      trap: true,
    },
    {
      label: '29',
      at: '2024-02-06 10:10',
      says: `"No questions" I had four 9:47! Chat was off so I typed them into Teams & sent them to my mother by mistake.`,
      refs: { clock: ['28'] },
    },
    {
      label: '30',
      at: '2024-02-06 11:36',
      by: `Steve Ruddock`,
      says: `For the record: the right of representation is to be put back, confirmed 11:30 by letter. New para 5.31. It'd been a "formatting issue".`,
      trap: true,
    },
    {
      label: '31',
      at: '2024-02-06 11:50',
      says: `Nice one Steve. And hats off to 20:04, who I hope has covered their tracks.`,
      refs: { name: ['30'], clock: ['10'] },
    },
    {
      label: '32',
      at: '2024-02-06 12:12',
      says: `I'd second all that the above poster says.`,
      refs: { position: ['31'] },
    },
    {
      label: '33',
      at: '2024-02-06 14:14',
      says: `"The university's a block of flats." I live in it. Flat 31. No sign of your certificate Maud, will keep looking.`,
      refs: { quote: ['post'] },
    },
    {
      label: '34',
      at: '2024-02-06 15:36',
      says: `Horoscope, Metro p. 36. Virgo: "someone in authority will ask you for a piece of paper". 5 stars. I'm off to look in the loft.`,
      trap: true,
    },
  ],
};
