import type { SourceThread } from '../source';

/** A recent thread: hasty typing, clocks in twelve hours, trains, and moderation in batches. */
export const fixedTerm: SourceThread = {
  title: 'Fixed Term',
  slug: 'fixed-term',
  at: '2025-01-21 06:50',
  paragraphs: [
    'The prisons will be full again by Easter, we are told, so here is the new idea. Anyone recalled who is serving under four years will be let out after 28 days, whatever they were recalled for and whatever they say when they get there.',
    'From a briefing that has come my way:-',
    'This change will free an estimated 1,400 places. Community teams are well placed to absorb the additional demand. A quick reference guide will follow. Colleagues are reminded that release at the 28 day point is automatic, and that there is therefore no need to contact the prison, which will not be in a position to answer.',
    'Note "well placed". I have looked, and I cannot find that anybody in a community team was asked where they were placed.',
  ],
  comments: [
    {
      label: '1',
      at: '2025-01-21 07:26',
      says: `"Community teams are well placed to absorb the additional demand" we're a bloody sponge now are we`,
      refs: { quote: ['post'] },
    },
    {
      label: '1.1',
      at: '2025-01-21 07:55',
      says: `A sponge gets wrung out now and then.`,
    },
    {
      label: '1.2',
      at: '2025-01-21 08:21',
      says: `And put somewhere to dry`,
    },
    {
      label: '1.3',
      at: '2025-01-21 18:35',
      says: `7.55 and 8.21 💯`,
      refs: { clock: ['1.1', '1.2'] },
    },
    {
      label: '2',
      at: '2025-01-21 07:40',
      says: `Had one out on Friday at 4:55pm with a bag and a travel warrant for a train that'd gone at 4:12. Next one 6.03, change at Crewe, gets in 21:14, approved premises curfew 21:00. So he was in breach before the tea trolley came round. Recalled Saturday. 28 days. You couldn't make it up, and I haven't.`,
      trap: true,
    },
    {
      label: '3',
      at: '2025-01-21 08:21',
      says: `Does nobody think of the victims in all this? I am a VLO and I've had nine calls before breakfast. I have nothing that I can tell them. The law changed on a Tuesday and the letter went out on the Thursday after.`,
    },
    {
      label: '3.1',
      at: '2025-01-21 09:02',
      says: `Sending love to all VLOs, nobody ever mentions you.`,
    },
    {
      label: '4',
      at: '2025-01-21 08:48',
      by: 'Nia Prosser',
      says: `Bore da. In Wales we had the pilot for this, if you can call it a pilot when the plane's already full. Three things we learned. One, ask for the property on day 1 and not day 27. Two, there's no such thing as a Friday. Three, somebody will tell you that it's automatic, and it isn't, somebody has to press the button and she's called Linda and goes at half three.`,
      trap: true,
    },
    {
      label: '5',
      at: '2025-01-21 09:10',
      says: `Nia diolch, very useful. Has Linda got a deputy?`,
      refs: { name: ['4'] },
    },
    {
      label: '5.1',
      at: '2025-01-21 10:25',
      by: 'Nia Prosser',
      says: `Linda is the deputy.`,
    },
    {
      label: '6',
      at: '2025-01-21 09:33',
      says: `Unpopular view but fixed term recall is right for most of them. 28 days is long enough to cool off and short enough to keep your flat. What's wrong is standard recalls that went on for eleven months over a missed appointment. Some of you were far too fond of the recall button and this is where it got us.`,
    },
    {
      label: '6.1',
      at: '2025-01-21 09:47',
      says: `9.33 Absolutely. I've been saying this for years.`,
      refs: { clock: ['6'] },
    },
    {
      label: '6.2',
      at: '2025-01-21 09:51',
      says: `9.33 Absolutely not. I've been to the inquest.`,
      refs: { clock: ['6'] },
    },
    {
      label: '6.3',
      at: '2025-01-21 10:20',
      says: `anon 9:51 im sorry. which is worse tho, to recall or not, you only get an inquest for one`,
      refs: { clock: ['6.2'] },
    },
    {
      label: '6.4',
      at: '2025-01-21 12:05',
      says: `"you only get an inquest for one" is the truest thing I've read this year, and it's been a long January`,
      refs: { quote: ['6.3'] },
    },
    {
      label: '6.5',
      at: '2025-01-21 18:41',
      says: `10:20 - that isn't so. Had a lad hang himself nine days into a recall over a tag battery. There's an inquest for that as well. March 4th, 10am, I'm giving evidence.`,
      refs: { clock: ['6.3'] },
    },
    {
      label: '6.6',
      at: '2025-01-21 19:22',
      says: `Anon 6.41pm I hope that you have got someone going with you on the 4th.`,
      refs: { clock: ['6.5'] },
    },
    {
      label: '7',
      at: '2025-01-21 10:44',
      says: `Quick reference guide is out. It's 74 pages. Page 3: "This guide isn't exhaustive."`,
      trap: true,
    },
    {
      label: '8',
      at: '2025-01-21 11:30',
      says: `I counted up my list. 52 on it, 8 back in by now, 5 of those out again by 18 Feb, 3 of them to no address. I'm one of the well placed, I'm placed next to the photocopier.`,
    },
    {
      label: '9',
      at: '2025-01-21 12:12',
      says: `To 11:30 - next to the photocopier, get you. I'm IN the copier room.`,
      refs: { clock: ['8'] },
    },
    {
      label: '10',
      at: '2025-01-21 13:00',
      says: `From LinkedIn (I know, I know):

"So proud of what Team East has achieved! 🎉 From 21 January we'll be releasing at pace. Huge thanks to Nia, Col and the gang who pulled an all-nighter until 3:30am on the data. As I always say: 'We don't have problems, we have colleagues.' #hiddenheroes"`,
      trap: true,
    },
    {
      label: '10.1',
      at: '2025-01-21 13:24',
      says: `'We don't have problems, we have colleagues' might be the most sinister sentence in the English language.`,
      refs: { quote: ['10'] },
    },
    {
      label: '11',
      at: '2025-01-21 13:40',
      by: 'Nia Prosser',
      says: `Just to say that I'm not the Nia off LinkedIn. I was in bed by ten.`,
    },
    {
      label: '12',
      at: '2025-01-21 14:16',
      says: `Serving cop here, I've lurked a while. We get the 28 day lot at the other end and I'll tell you we don't know who's out either. List comes Mondays 9am as a PDF, a scan of a print of a spreadsheet. There was a bloke on there twice and we nicked him in between.

- Blue Light Bob`,
    },
    {
      label: '13',
      at: '2025-01-21 15:00',
      says: `Blue Light Bob welcome, pull up a chair. Mind the sponge.`,
      refs: { signoff: ['12'] },
    },
    {
      label: '14',
      at: '2025-01-21 15:20',
      says: `VLO @ 8:21 - can I ask, do they have to tell you before? I thought it was in the Code.`,
      refs: { clock: ['3'] },
    },
    {
      label: '15',
      at: '2025-01-21 16:32',
      says: `It is in the Code, right 6.7, "where practicable". I've never met practicable but I hear he's very busy.`,
      trap: true,
    },
    {
      label: '16',
      at: '2025-01-21 18:15',
      says: `I'm a service user, was recalled in 2022 for being 40 min late, my nan had died. 11 months. Lost the flat, lost the dog, lost the job at the bakery, 4am starts and I was never late for it once. I read this blog to see if any of you are sorry. A few of you are. So there's that`,
    },
    {
      label: '17',
      at: '2025-01-21 18:52',
      says: `18.15 I'm sorry. I don't know if I was yours but I did that to somebody.`,
      refs: { clock: ['16'] },
    },
    {
      label: '18',
      at: '2025-01-21 19:05',
      says: `6.15pm thank you for reading us, and for saying so. What was the dog called?`,
      refs: { clock: ['16'] },
    },
    {
      label: '19',
      at: '2025-01-21 20:31',
      says: `Anon 18:16, whoever is responsible for you losing that dog ought to hang their head.`,
      refs: { clock: ['16'] },
    },
    {
      label: '20',
      at: '2025-01-21 21:10',
      says: `Tyson. He was a whippet. The bakery took me back tho, so dont be too upset, i start monday`,
    },
    {
      label: '21',
      at: '2025-01-21 21:26',
      says: `A whippet called Tyson. Well that's me gone.`,
    },
    {
      label: '22',
      at: '2025-01-21 22:02',
      says: `Radio 4 tomorrow 9am, repeated 9.30pm, "The Revolving Gate". They interviewed me for two hours, so look out for my eleven seconds.`,
      trap: true,
    },
    {
      label: '23',
      at: '2025-01-22 07:14',
      says: `Woke up thinking of the whippet. 21:10 if you're reading, good luck Monday.`,
      refs: { clock: ['20'] },
    },
    {
      label: '24',
      at: '2025-01-22 09:45',
      says: `Heard it. Eleven seconds! You were cut off by the pips.`,
    },
    {
      label: '25',
      at: '2025-01-22 10:10',
      says: `BLB - you lot have got a PDF? We get a phone call from the man's mum.`,
      refs: { signoff: ['12'] },
    },
    {
      label: '26',
      at: '2025-01-22 12:20',
      says: `« there is therefore no need to contact the prison, which will not be in a position to answer » At last, some honesty from the centre.`,
      refs: { quote: ['post'] },
    },
    {
      label: '27',
      at: '2025-01-22 13:55',
      says: `28 days x 1,400 = 39,200 bed nights. At £145 that is £5.7m saved and not a penny of it will be seen this side of the gate.`,
      trap: true,
    },
    {
      label: '28',
      at: '2025-01-22 15:10',
      says: `9.33 from Crewe. 9:47 Stafford. 9.51 in a field. 10:20 still in it. This is what they've got to get home on.`,
      trap: true,
    },
    {
      label: '29',
      at: '2025-01-22 16:20',
      says: `Nia, is Linda all right? we worry`,
      refs: { name: ['4|5.1|11'] },
    },
    {
      label: '30',
      at: '2025-01-22 17:45',
      says: `'somebody has to press the button and she's called Linda' T shirt please, XL`,
      refs: { quote: ['4'] },
    },
    {
      label: '31',
      at: '2025-01-22 19:30',
      says: `Col. Mustard, in the copier room, with the PDF.`,
      trap: true,
    },
    {
      label: '32',
      at: '2025-01-22 20:02',
      says: `Bob, the list, does it have their photos on? Ours had a photo once, it was of the wrong bloke and he was dead.`,
      refs: { signoff: ['12'] },
    },
    {
      label: '33',
      at: '2025-01-22 21:05',
      says: `s.255C(4A) if anybody's looking for it. In force 2/1/25, SI 2024/1331, art. 3. Don't ask me how I know, I was at a wedding.`,
      trap: true,
    },
  ],
};
