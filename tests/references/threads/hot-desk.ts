import type { SourceThread } from '../source';

/** A move to an office with fewer desks than people: nods of agreement by the clock, rotas, trains and a sign-off. */
export const hotDesk: SourceThread = {
  title: `Hot Desk`,
  slug: 'hot-desk',
  at: '2015-02-10 07:30',
  paragraphs: [
    `The county's last purpose-built probation office shuts on Friday week. Sixty-three people go to a floor of the council building which has, I am reliably told, thirty-one desks and a beanbag.`,
    `The paper that went to the board calls this 'agile working'. It says that on any day a third of staff are out and about, a third are on leave or sick, and so only a third will ever need to sit down. Nobody has asked what happens on a Wednesday.`,
    `There will be lockers. The lockers are the size of a shoebox, and you hand the key back each night. One officer of thirty years' service has asked where she is to put the photograph of her late husband. She is waiting for guidance.`,
  ],
  comments: [
    {
      label: '1',
      at: '2015-02-10 07:52',
      says: `Nobody has asked what happens on a Wednesday.

Because Wednesday's when they're all in Head Office having a strategy.`,
      refs: { quote: ['post'] },
    },
    {
      label: '2',
      at: '2015-02-10 08:14',
      says: `we went agile in september. i am agile in that i now do my records in a Vauxhall Corsa`,
    },
    { label: '2.1', at: '2015-02-10 08:31', says: `At least a Corsa's got heating.` },
    {
      label: '3',
      at: '2015-02-10 08:40',
      says: `Arrivals at ours are now like the sales. Doors 07:15, desks gone by 07:52, fights by 08:14. I've started coming in on the 06:38 from Nuneaton (change at Hinckley, arr. 7.09) and I still get the one next to the toilets.`,
      trap: true,
    },
    {
      label: '4',
      at: '2015-02-10 09:25',
      says: `I'm a manager so boo hiss. I did not choose this building. I was given a figure, £412k, and told to find it out of premises or people. I found it out of premises. I'd do it again. If anyone has a third option then my door is open, or would be, if I had one now.`,
      trap: true,
    },
    {
      label: '4.1',
      at: '2015-02-10 09:40',
      says: `Third option is the board's car allowance, but you knew that.`,
    },
    {
      label: '4.2',
      at: '2015-02-10 10:02',
      says: `Fair play for saying so on here. Most of them would hide`,
    },
    {
      label: '5',
      at: '2015-02-10 10:44',
      by: `Mavis`,
      says: `The photograph is mine, before anyone starts guessing. His name was Ron. I don't want a fuss, I asked one question in one meeting and here I am on the internet.`,
    },
    {
      label: '6',
      at: '2015-02-10 11:05',
      says: `Mavis you make all the fuss you like. xx`,
      refs: { name: ['5'] },
    },
    {
      label: '7',
      at: '2015-02-10 11:20',
      says: `9:25, 9:40 and 10:02 all the same person? Just asking.`,
      refs: { clock: ['4', '4.1', '4.2'] },
    },
    {
      label: '8',
      at: '2015-02-10 11:22',
      says: `9.25 here. No, I am one manager and have never agreed with myself in public.`,
      refs: { clock: ['4'] },
    },
    {
      label: '9',
      at: '2015-02-10 12:07',
      says: `Sorry 9:25 but "premises or people" is a false choice. You cannot do people without premises, ask anyone who's tried to do a home visit in a Corsa.`,
      refs: { clock: ['4'] },
    },
    {
      label: '10',
      at: '2015-02-10 12:35',
      says: `Health and Safety (Display Screen Equipment) Regs 1992, reg 2(1). Also Workplace Regs 1992, reg 10 & 11(3): a suitable seat "shall be provided for each person at work". EACH PERSON. Ratio of desks 31:63 so what are the other 32 being provided with, knees?`,
      trap: true,
    },
    { label: '10.1', at: '2015-02-10 13:00', says: `The beanbag, in shifts.` },
    {
      label: '11',
      at: '2015-02-10 13:11',
      says: `12:35 - couldn't agree more, have printed it and left it on the photocopier on the third floor.`,
      refs: { clock: ['10'] },
    },
    {
      label: '12',
      at: '2015-02-10 14:30',
      says: `Desk rota just out. Team A 08:00-11:15. Team B 11:20-14:30. Team C 14:35 until the caretaker throws you out. You couldn't make it up could you Maud?`,
      trap: true,
    },
    {
      label: '13',
      at: '2015-02-10 15:48',
      says: `Thirty years I've been listening to people say this is the last straw. We must have a barn of them by now. What have we ever done about it? We signed the contracts, we moved the files, we smiled for the photo. I include me.

The Lamplighter`,
      trap: true,
    },
    {
      label: '14',
      at: '2015-02-10 16:20',
      says: `The Lamplighter's right. We're very good at moaning and very bad at no.`,
      refs: { signoff: ['13'] },
    },
    { label: '14.1', at: '2015-02-10 16:37', says: `Some of us went on strike in November.` },
    {
      label: '15',
      at: '2015-02-10 17:05',
      says: `To the person in the Corsa at 8:14, are you insured for business use? Genuinely check. I wasn't, and got a letter.`,
      refs: { clock: ['2'] },
    },
    {
      label: '16',
      at: '2015-02-10 18:22',
      says: `"Work is an activity, not a place." That's on a poster in our lift. Above a picture of a heron.`,
      trap: true,
    },
    {
      label: '17',
      at: '2015-02-10 19:10',
      says: `> I'd do it again.

That's the bit which sticks in my throat. Not I had to do it. I'd do it again.`,
      refs: { quote: ['4'] },
    },
    {
      label: '18',
      at: '2015-02-10 21:13',
      says: `Being fair to 9.25am, mine wouldn't even tell us the number. We found it in the minutes, item 7.`,
      refs: { clock: ['4'] },
    },
    {
      label: '19',
      at: '2015-02-10 21:50',
      says: `Football's on so I'll be brief. Anyone know if they can make you clear your desk before the 20th? I've got 9 years of diaries and a rubber plant.`,
      trap: true,
    },
    {
      label: '20',
      at: '2015-02-11 06:55',
      says: `Well said 21:13! Ours said "the number isn't helpful".`,
      refs: { clock: ['18'] },
    },
    {
      label: '21',
      at: '2015-02-11 07:40',
      says: `Anon 15.48 yesterday, or Lamplighter, whatever you go by, some of us did say no and we're not in the job any more. Careful with your we.`,
      refs: { clock: ['13'] },
    },
    {
      label: '22',
      at: '2015-02-11 08:31',
      says: `It's 8.31 and I'm in a stairwell with a laptop on my knee. I've a parole report due at noon on a man who has done 17 years. 4% battery. That is all.`,
      trap: true,
    },
    {
      label: '22.1',
      at: '2015-02-11 08:44',
      says: `Is there a plug by the lift? we've got one by the lift`,
    },
    {
      label: '23',
      at: '2015-02-11 09:25',
      says: `"a third are on leave or sick" at least they are planning for it`,
      refs: { quote: ['post'] },
    },
    {
      label: '24',
      at: '2015-02-11 09:52',
      says: `9:25 yesterday I owe you an apology. I have been to see my own manager and she cried. There isn't a third option.`,
      refs: { clock: ['4'] },
    },
    {
      label: '25',
      at: '2015-02-11 10:30',
      says: `Anon at 09:25 (today's one) that's made me laugh on a bad morning`,
      refs: { clock: ['23'] },
    },
    {
      label: '26',
      at: '2015-02-11 12:16',
      by: `Mavis`,
      says: `Update. I've been told that personal items may be displayed "during the period of occupation", so I am to put Ron up at nine and take him down at five. He'd have been tickled. Thanks to you all.`,
    },
    {
      label: '27',
      at: '2015-02-11 12:40',
      says: `Oh Mavis. I am in bits here. During the period of occupation!`,
      refs: { name: ['26'] },
    },
    {
      label: '28',
      at: '2015-02-11 13:05',
      says: `@Mavis: get a brooch made. They can't ask you to hand in a brooch.`,
      refs: { name: ['5|26'] },
    },
    {
      label: '29',
      at: '2015-02-11 17:30',
      says: `My two pennorth as the cleaner (yes we read it too). Since you lot moved in I do 3 floors in 2 hrs 40, 17:30 to 20:10, and it's me who empties the beanbag room. You leave banana skins.`,
      trap: true,
    },
    {
      label: '30',
      at: '2015-02-12 08:02',
      says: `17:30 I'm mortified and will have words with Team C. Please tell us your name or just leave a note.`,
      refs: { clock: ['29'] },
    },
    {
      label: '31',
      at: '2015-02-12 09:16',
      says: `Manager at our place was overheard describing it as "a bit Hunger Games". She has since been seen with a heron mug.`,
      trap: true,
    },
  ],
};
