import type { SourceThread } from '../source';

/** Tags and curfews: a thread in which nearly every time is a curfew, and in which a few are not. */
export const quarterPastSeven: SourceThread = {
  title: `Quarter Past Seven`,
  slug: 'quarter-past-seven',
  at: '2021-01-11 21:15',
  paragraphs: [
    `A tag, for those who have never fitted one, is a grey lump on an ankle which tells a box in the hall that the ankle is in. The box tells a call centre in the north. The call centre tells us, by e-mail, a day or two later, that the ankle was out.`,
    `I have a woman whose curfew is seven to seven. Her baby was born at a quarter past seven in the evening, in a hospital nine miles away. The box noted that she was absent, which she was, and the system raised it as a violation, which I suppose it also was.`,
    `I've written 'acceptable reason' and attached a photograph of the baby. The form asked me to choose from a list. 'Birth' is not on it. I chose 'Other (please specify)'.`,
  ],
  comments: [
    {
      label: '1',
      at: '2021-01-11 21:29',
      says: `'Birth' is not on it.

Nor is "death". I have had to put Other for that too`,
      refs: { quote: ['post'] },
    },
    {
      label: '2',
      at: '2021-01-11 21:40',
      says: `Mine was done for 19:00:47. Curfew 19:00. Forty seven seconds. He was getting his bins in. They've got him on camera, getting his bins in.`,
      trap: true,
    },
    {
      label: '3',
      at: '2021-01-11 21:52',
      says: `I used to work at the call centre. You've a screen with a list, and it goes red. You ring, and they tell you that they're in the bath. I must have listened to four thousand people tell me that they were in the bath. There was a target of ninety a shift and if you chatted you dropped. I chatted. I lasted until the March.`,
    },
    {
      label: '4',
      at: '2021-01-11 22:04',
      says: `9:52pm I think you rang my lad once. You were kind. He was in the bath.`,
      refs: { clock: ['3'] },
    },
    {
      label: '5',
      at: '2021-01-11 22:15',
      says: `Anon@21:52 what happened to the violations if you "resolved" them? Did we even get to hear`,
      refs: { clock: ['3'] },
    },
    { label: '5.1', at: '2021-01-11 22:27', says: `No. Under 20 mins it just went in a total.` },
    {
      label: '6',
      at: '2021-01-11 22:40',
      says: `My box says I'm out every time the fridge comes on. I've told them. I've told probation. I've told the fridge. Third warning came on saturday so that's me back inside for a choc ice

Ankle Boots`,
    },
    {
      label: '7',
      at: '2021-01-11 22:55',
      says: `Ankle Boots, get your officer to ask for the RF log, it shows signal strength. If it drops as the compressor kicks in that's your proof. Done it twice`,
      refs: { signoff: ['6'] },
    },
    {
      label: '8',
      at: '2021-01-11 23:10',
      says: `Typical day's alerts. 07:01 left early x4. 07:15 x2. 08:00 (school run, has permission, 12th time). 19:02, 19:04, 19:09 late. 21:40 strap tamper = dog. 21:52 strap tamper = same dog. 22:15 "unknown" = baby. 23:10 me going to bed.`,
      trap: true,
    },
    {
      label: '9',
      at: '2021-01-11 23:27',
      says: `Is it the same dog, 23.10? Breach the dog.`,
      refs: { clock: ['8'] },
    },
    {
      label: '10',
      at: '2021-01-12 06:58',
      says: `Two minutes to go and I can take the bins out legally. 06:58, 06:59... Good morning all from the tagged community`,
      trap: true,
    },
    {
      label: '11',
      at: '2021-01-12 07:15',
      says: `Quarter past seven in the morning here. 5 deg. Anybody else's laptop doing the blue circle?`,
      trap: true,
    },
    {
      label: '12',
      at: '2021-01-12 07:33',
      says: `So many people want to tell me that it's cheap. £9.70 a day against a hundred and something for a cell. It's only cheap if you don't count me.`,
      trap: true,
    },
    {
      label: '13',
      at: '2021-01-12 07:50',
      says: `"It's only cheap if you don't count me" - story of the last ten years, and they never have counted you.`,
      refs: { quote: ['12'] },
    },
    {
      label: '14',
      at: '2021-01-12 08:12',
      says: `0733hrs received & understood.`,
      refs: { clock: ['12'] },
    },
    {
      label: '15',
      at: '2021-01-12 08:40',
      by: `Dr Sunil Vance`,
      says: `A researcher writes. We looked at 1,100 orders with tags and 1,100 without, matched as well as one can. For people who had a home worth being in, it worked about as well as anything does. For people who hadn't, it made matters worse, and for women with someone violent at the same address it made matters a great deal worse. None of that is surprising. We sent the Ministry a draft in June. I'm allowed to say that it's "under consideration".`,
    },
    {
      label: '16',
      at: '2021-01-12 09:01',
      says: `Dr Vance, would that be the draft that somebody has put on the intranet with every page watermarked NOT GOVT POLICY?`,
      refs: { name: ['15'] },
    },
    {
      label: '17',
      at: '2021-01-12 09:14',
      says: `Sunil makes the point I've been trying to make to my manager for a year. Who's at the address? No one asks. Box on a wall, tick.`,
      refs: { name: ['15'] },
    },
    {
      label: '18',
      at: '2021-01-12 09:30',
      says: `for women with someone violent at the same address it made matters a great deal worse ... and we're the ones who send the box.`,
      refs: { quote: ['15'] },
    },
    {
      label: '19',
      at: '2021-01-12 10:05',
      by: `Dr Sunil Vance`,
      says: `I couldn't possibly say, 9.01.`,
      refs: { clock: ['16'] },
    },
    {
      label: '20',
      at: '2021-01-12 10:33',
      says: `Spec: s. 215 CJA 2003, max 16 hrs/day & 112 hrs in any 7 days (was 12, PCSC Bill cl. 124), 12 months up to 24. GPS: s215A. AAMR: 120 days max, ROTL n/a. Happy to be corrected, do not @ me.`,
      trap: true,
    },
    {
      label: '21',
      at: '2021-01-12 10:50',
      says: `10.33, correction: it's 12 hrs till the Bill gets assent, you have it the wrong way about. (Sorry. You did say.)`,
      refs: { clock: ['20'] },
    },
    {
      label: '22',
      at: '2021-01-12 11:16',
      says: `10.33 here: so I have. Teach me to post from memory.`,
      refs: { clock: ['20'] },
    },
    {
      label: '23',
      at: '2021-01-12 12:00',
      says: `To the one with the fridge, move the box up. On top of a wardrobe, away from anything with a motor. Sounds daft, works. Installer told me, on the quiet.`,
    },
    {
      label: '24',
      at: '2021-01-12 12:31',
      says: `12:00 you're a star. It's on the wardrobe. Fridge is on & not a peep.

Ankle Boots`,
      refs: { clock: ['23'] },
    },
    {
      label: '25',
      at: '2021-01-12 12:40',
      says: `Made my day that, Ankle Boots. Enjoy a choc ice.`,
      refs: { signoff: ['24'] },
    },
    {
      label: '26',
      at: '2021-01-12 13:09',
      says: `Match abandoned at 1-1, 71st minute, striker had to be home by 7. Manager told the Gazette "Gaffer's fault, I should've subbed him at 18:30". Real story, Sunday League div 3.`,
      trap: true,
    },
    {
      label: '27',
      at: '2021-01-12 14:20',
      says: `I know that team in the comment above. Keeper's on a tag as well. They won't do extra time.`,
      refs: { position: ['26'] },
    },
    {
      label: '28',
      at: '2021-01-12 15:11',
      says: `"The form asked me to choose from a list" ... Mine had 'Attending wedding (own)', and 'Attending wedding (other)'.`,
      refs: { quote: ['post'] },
    },
    {
      label: '29',
      at: '2021-01-12 16:02',
      says: `12:00 and 21:52 last night should be running the contract`,
      refs: { clock: ['23', '3'] },
    },
    {
      label: '30',
      at: '2021-01-12 18:44',
      says: `A victim's view. When he was on tag I slept. It didn't do anything to him that I know of, but I slept. You may count that.`,
    },
    {
      label: '31',
      at: '2021-01-12 19:00',
      says: `18:44. Counted. Thank you.`,
      refs: { clock: ['30'] },
    },
    {
      label: '32',
      at: '2021-01-12 19:08',
      says: `I've been slagging tags off all day and 18.44 has stopped me in my tracks`,
      refs: { clock: ['30'] },
    },
    {
      label: '33',
      at: '2021-01-12 19:15',
      says: `Quarter past seven on the dot. Happy first day little one, whoever you are.`,
      trap: true,
    },
    {
      label: '34',
      at: '2021-01-12 21:40',
      says: `Nine o'clock news had the Minister at a control room in Salford. He pressed a button and it said "Test 21:29 failed". You could see his spad wince.`,
      trap: true,
    },
    {
      label: '35',
      at: '2021-01-12 22:11',
      says: `'getting his bins in'. That's it, that's my band name.`,
      refs: { quote: ['2'] },
    },
  ],
};
