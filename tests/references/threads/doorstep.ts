import type { SourceThread } from '../source';

/** The first lockdown: moderated comments let through late, and broadcasts at fixed hours. */
export const doorstep: SourceThread = {
  title: 'Doorstep',
  slug: 'doorstep',
  at: '2020-04-15 06:40',
  paragraphs: [
    'My inbox tells me that nobody knows what a doorstep visit is. The guidance, version 4.1, says:-',
    'Practitioners should attend the home address, ring the bell, and withdraw to a distance of two metres. They should confirm the identity of the individual visually. Conversation should be of a duration sufficient to assure but not so long as to cause congestion on the pavement.',
    'A reader in the north tells me that she did eleven of these on Tuesday in her own car. Her mask was made by her mother out of a pillowcase. At the third house she was asked if she was the Tesco delivery; at the sixth she was offered a sandwich on a fishing net.',
    'Because of the number of comments at the moment I am letting them through in batches, morning and night, so please be patient with each other and with me.',
  ],
  comments: [
    {
      label: '1',
      at: '2020-04-15 07:12',
      says: `The fishing net! I know I shouldn't but that has made my week.`,
    },
    {
      label: '2',
      at: '2020-04-15 07:30',
      says: `"not so long as to cause congestion on the pavement". I live in a village with nine houses in it. It's me and a goat.`,
      refs: { quote: ['post'] },
    },
    {
      label: '2.1',
      at: '2020-04-15 08:05',
      says: `Does the goat know to withdraw 2 metres`,
    },
    {
      label: '2.2',
      at: '2020-04-15 18:20',
      says: `8.05 I've put it on a curfew, 7pm to 7am.`,
      refs: { clock: ['2.1'] },
    },
    {
      label: '3',
      at: '2020-04-15 07:49',
      by: 'Bev',
      says: `I'm shielding, so I do mine by phone from the box room. 34 calls a week. I've learnt more about some of these men in a month than I did in two years across a desk, because they can't see me and I can't see them. One of them plays me the harmonica at the end. I have not told my manager about the harmonica.`,
    },
    {
      label: '4',
      at: '2020-04-15 08:30',
      says: `To whoever wrote in with the pillowcase, could we have the pattern?`,
      trap: true,
    },
    {
      label: '5',
      at: '2020-04-15 08:58',
      says: `Bev, what does he play? Please say it's Moon River.`,
      refs: { name: ['3'] },
    },
    {
      label: '6',
      at: '2020-04-15 09:15',
      says: `No PPE in our office at all. We asked and we were told that masks weren't on the "matrix". What is the matrix?? Delivery of 400 aprons came on Thursday, childrens' size, with a picture of a whale.`,
      trap: true,
    },
    {
      label: '6.1',
      at: '2020-04-15 09:41',
      says: `Take the red pill`,
    },
    {
      label: '6.2',
      at: '2020-04-15 18:42',
      says: `I've got the same whale. I've called mine Neil.`,
    },
    {
      label: '7',
      at: '2020-04-15 10:44',
      says: `Wouldn't it be better if we just stopped visits? They're not for safety. They're so that somebody at 5pm can stand at a lectern and say that "all high risk offenders continue to be seen". I saw mine through a letterbox. He waved with his foot.`,
      trap: true,
    },
    {
      label: '7.1',
      at: '2020-04-15 19:10',
      says: `10.44 - I don't agree. I found one of mine on the floor on Tuesday. He'd been there since the Sunday. No phone call was going to find him.`,
      refs: { clock: ['7'] },
    },
    {
      label: '7.2',
      at: '2020-04-15 19:33',
      says: `19:10 my god, is he all right? are you?`,
      refs: { clock: ['7.1'] },
    },
    {
      label: '7.3',
      at: '2020-04-15 21:05',
      says: `Anon at 7.33pm, he's in the Infirmary and cross because they won't let him smoke. I had a bit of a cry in the car park at Aldi and then I did the other six.`,
      refs: { clock: ['7.2'] },
    },
    {
      label: '7.4',
      at: '2020-04-16 07:20',
      says: `I wrote the one at 10:44 and I take it back. Or half of it. What 19:10 did is the job, the lectern isn't.`,
      refs: { clock: ['7', '7.1'] },
    },
    {
      label: '8',
      at: '2020-04-15 11:30',
      by: 'Graham Pyle',
      says: `For information, and with the caveat that I'm only a branch rep: v4.1 was superseded at 16:00 on Tuesday by v4.2, which is the same except that para 3.6 now says "should" where it said "must". If you're over 60, pregnant or BAME you need an individual risk assessment BEFORE any visit (see EDM 27/20). Ring me on 01632 960 118 if you're refused one.`,
      trap: true,
    },
    {
      label: '9',
      at: '2020-04-15 12:10',
      says: `Thank you Graham, that's been more use than a month of bulletins.`,
      refs: { name: ['8'] },
    },
    {
      label: '10',
      at: '2020-04-15 13:45',
      says: `Am I right that we get nothing for using our own cars but 45p a mile and no insurance? Mine says "social, domestic and pleasure". It was none of these.`,
      trap: true,
    },
    {
      label: '11',
      at: '2020-04-15 14:20',
      says: `It's the small things. Somebody has chalked a rainbow and an arrow on the path up to the hostel and none of the lads will step on it. One of them goes round it on the grass, in slippers.

Stay safe my lovelies,
Tilly Mint`,
    },
    {
      label: '12',
      at: '2020-04-15 15:38',
      says: `Ministry's figures as read out on the 17:00 yesterday: 1,783 staff absent (11.4%), 94% of "eligible contacts" made. Graham Purvis, permanent something or other: "I'd like to thank our hidden heroes." We're not hidden Graham, we're on the pavement causing congestion.`,
      trap: true,
    },
    {
      label: '13',
      at: '2020-04-15 18:03',
      says: `Re PPE. I've rung round and a vets' in town let me have two boxes. I'm now the best protected PSO in England, and if I see a poorly labrador I am ready.`,
    },
    {
      label: '14',
      at: '2020-04-15 20:01',
      says: `Clap at 8 in our street just now. I was in the bath. Had to stand up out of respect.`,
      trap: true,
    },
    {
      label: '15',
      at: '2020-04-15 20:44',
      says: `Tilly Mint you should be on the radio, that was lovely`,
      refs: { signoff: ['11'] },
    },
    {
      label: '16',
      at: '2020-04-15 21:15',
      says: `To anon 18:03, which vets? Asking for a whole LDU.`,
      refs: { clock: ['13'] },
    },
    {
      label: '17',
      at: '2020-04-15 22:50',
      by: 'Bev',
      says: `Sorry for the delay, these go up in batches. It is Moon River on a Monday. On Thursdays it's the theme from Minder.`,
    },
    {
      label: '18',
      at: '2020-04-15 23:30',
      says: `Anyone else get the all staff at 22:46? Who sends an email at 22:46? "Wellbeing Wednesday: switch off by 6!"`,
      trap: true,
    },
    {
      label: '19',
      at: '2020-04-16 00:12',
      says: `Ours came at 23:58 so technically it was still Wednesday.`,
      trap: true,
    },
    {
      label: '20',
      at: '2020-04-16 06:55',
      says: `@22:50 Minder!!! I could be so good for you. That's made my morning Bev.`,
      refs: { clock: ['17'] },
    },
    {
      label: '21',
      at: '2020-04-16 07:44',
      says: `Can I ask something serious? There's a man on my list who I think is being hurt by his son. He can't talk when I ring. On the doorstep the son stands behind him. What do people do?`,
    },
    {
      label: '22',
      at: '2020-04-16 07:58',
      says: `Adult safeguarding, now, today, don't wait for your manager. And a code: ask if he would like his appointment moved to a Tuesday. If he says "any day but Tuesday" you send someone.`,
      trap: true,
    },
    {
      label: '23',
      at: '2020-04-16 08:30',
      says: `Anon 07.44 please do what 7.58 says. We've used a code like that with DV for years, it does work.`,
      refs: { clock: ['21', '22'] },
    },
    {
      label: '24',
      at: '2020-04-16 10:15',
      says: `The trouble with "any day but Tuesday" is that the son will be listening too. Use something dull, like a form number. Nobody listens to a form number.`,
      refs: { quote: ['22'] },
    },
    {
      label: '25',
      at: '2020-04-16 12:37',
      says: `7:58, 8:30, 10:15, thank you. I've rung them and they are going this afternoon. I used a form number.`,
      refs: { clock: ['22', '23', '24'] },
    },
    {
      label: '26',
      at: '2020-04-16 13:30',
      says: `This came from a colleague, not on here as she's afraid of being found out:

“I coughed on Monday 6th, was told to isolate for 7 days, and on day 8 (a Tuesday, 7.30am) I was rung up and asked why I wasn't in. I said I'd lost my sense of taste. He said 'so has the whole country, Bev, have you seen the telly'.”`,
      trap: true,
    },
    {
      label: '27',
      at: '2020-04-16 16:40',
      says: `That's me by the way, a different Bev. There are a lot of us about, we were all born in 1961.`,
    },
    {
      label: '28',
      at: '2020-04-16 17:20',
      says: `Watching the briefing. Next slide please.`,
      trap: true,
    },
    {
      label: '29',
      at: '2020-04-16 19:02',
      says: `&gt; They should confirm the identity of the individual visually.

He'd a mask on. I'd a mask on. It might have been anyone. It might have been the goat.`,
      refs: { quote: ['post'] },
    },
    {
      label: '30',
      at: '2020-04-16 20:18',
      says: `Graham, is EDM 27 the one with the flowchart? I can't get in to the page at home.`,
      refs: { name: ['8'] },
    },
    {
      label: '31',
      at: '2020-04-17 07:05',
      says: `12:37 yesterday, please let us know how he gets on, been thinking of him.`,
      refs: { clock: ['25'] },
    },
    {
      label: '32',
      at: '2020-04-17 21:48',
      says: `It's 07:44 from yesterday again. He's with his sister. He asked me to say to my friends on the computer that Tuesday is fine now.`,
      refs: { clock: ['21'] },
    },
    {
      label: '33',
      at: '2020-04-18 08:30',
      says: `7.49 in the queue outside B&amp;M, 8:30 in the door, 8.58 no flour, 9.15 back at the desk in the airing cupboard.`,
      trap: true,
    },
    {
      label: '34',
      at: '2020-04-18 10:02',
      says: `'I've learnt more about some of these men in a month than in two years across a desk.' Same here. I shan't be the same officer when we go back.`,
      refs: { quote: ['3'] },
    },
    {
      label: '35',
      at: '2020-04-18 12:00',
      says: `Graham crackers and gin. There's my wellbeing plan, you can put it on the portal.`,
      trap: true,
    },
    {
      label: '36',
      at: '2020-04-18 12:09',
      says: `PS to my comment above, the crackers are optional.`,
      refs: { position: ['35'] },
    },
  ],
};
