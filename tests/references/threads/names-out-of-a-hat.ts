import type { SourceThread } from '../source';

/** Deep answers piled up in Blogger's one level of nesting; removed comments that are still answered. */
export const namesOutOfAHat: SourceThread = {
  title: 'Names Out of a Hat',
  slug: 'names-out-of-a-hat',
  at: '2014-05-07 06:30',
  vanished: 1,
  paragraphs: [
    'They said that it would be fair and open, and based upon the work that we do. On Tuesday a colleague learned which half of the service she belongs to from a spreadsheet left on a printer. Another reader writes:-',
    'In our area anyone who was on sick leave on 11 November was placed by default. Default turned out to mean the company. There were forty of us with the same grade and the same caseload, and for the last nine places they actually drew names out of a hat. I am told that it was a bowler hat. I should like to know whose.',
    'Appeals have to be in by 17:00 on Friday 16 May. The panel will be three managers, all of whom are waiting to be told where they are going themselves.',
  ],
  comments: [
    {
      label: '1',
      at: '2014-05-07 07:12',
      says: `"I should like to know whose." The deputy's, he wears it for his bike. I wish I was making this up.`,
      refs: { quote: ['post'] },
    },
    {
      label: '1.1',
      at: '2014-05-07 07:50',
      says: `You are making it up though, aren't you?`,
    },
    {
      label: '1.2',
      at: '2014-05-07 08:03',
      says: `I was there and it was a biscuit tin. The hat is a myth.`,
    },
    {
      label: '1.3',
      at: '2014-05-07 08:15',
      says: `Anon 08:03 which office was that? In ours it was a tombola drum left over from the xmas do.`,
      refs: { clock: ['1.2'] },
    },
    {
      label: '1.4',
      at: '2014-05-07 08:40',
      says: `@08:15 did anyone win the talc`,
      refs: { clock: ['1.3'] },
    },
    {
      label: '1.5',
      at: '2014-05-07 09:30',
      says: `We were scored out of 40 and the cut was 27.5. I got 27. Half a point for a certificate from 1998 which is in a loft in a house I don't live in any more.`,
      trap: true,
    },
    {
      label: '1.6',
      at: '2014-05-07 12:10',
      says: `8.03 and 8.15 thank you both, you've cheered up a very grim dinner hour. Talc!!`,
      refs: { clock: ['1.2', '1.3'] },
    },
    {
      label: '1.7',
      at: '2014-05-07 12:31',
      says: `The talc was me @ 8:40, but I'll take the credit for the lot.`,
      refs: { clock: ['1.4'] },
    },
    {
      label: '2',
      at: '2014-05-07 07:44',
      by: 'Sally-Anne Wicks',
      says: `I'm the one with the printer. I picked up what I thought was my PSR and it was the whole county in two columns. I was stood there with everybody's lives in my hand and all I could think was that somebody ought to have used landscape.

I put it back face down. I have not told the people in the other column and I sit opposite three of them.`,
    },
    {
      label: '3',
      at: '2014-05-07 08:15',
      says: `Does anyone know where the appeal form actually is? HR say ask your manager, manager says it's with HR.`,
    },
    {
      label: '4',
      at: '2014-05-07 08:52',
      says: `Sally Anne that made me cry on the 43 bus. I'd have done the same. What a thing to carry around.`,
      refs: { name: ['2'] },
    },
    {
      label: '4.1',
      at: '2014-05-07 09:10',
      by: 'Sally-Anne Wicks',
      says: `You're kind. It's not me that needs it though.`,
    },
    {
      label: '5',
      at: '2014-05-07 09:20',
      says: `Annon 08:15, the form's on the intranet, under News, not under Forms (obviously), then Archive. You need to save it before you fill it in or it eats it.`,
      refs: { clock: ['3'] },
    },
    {
      label: '6',
      at: '2014-05-07 10:02',
      removedBy: 'administrator',
    },
    {
      label: '6.1',
      at: '2014-05-07 10:31',
      says: `10:02 that's a vile thing to say about a colleague who's had chemo. Hope Maud takes it down.`,
      refs: { clock: ['6'] },
    },
    {
      label: '6.2',
      at: '2014-05-07 10:40',
      says: `Missed it, what did it say? Or rather don't tell me.`,
    },
    {
      label: '7',
      at: '2014-05-07 10:44',
      says: `Am I the only one who thinks the union walked us into this with its eyes open? Two days out in the spring and a rally with a jazz band. Everyone now wants to be in the public half as if it was the lifeboat. They'll come for the NPS inside five years, mark my words, and by then there will be no one left in the other half to shout.`,
    },
    {
      label: '7.1',
      at: '2014-05-07 10:59',
      says: `Well said 10.44!`,
      refs: { clock: ['7'] },
    },
    {
      label: '7.2',
      at: '2014-05-07 11:20',
      says: `'they'll come for the NPS inside five years'

Five? I give it three.`,
      refs: { quote: ['7'] },
    },
    {
      label: '7.3',
      at: '2014-05-07 13:15',
      says: `10:59 and 11:20 easy to clap from the cheap seats. Are either of you members?`,
      refs: { clock: ['7.1', '7.2'] },
    },
    {
      label: '7.4',
      at: '2014-05-07 13:40',
      says: `1315hrs: member since 1987, branch chair for six of them, on both picket lines with the jazz band. You?`,
      refs: { clock: ['7.3'] },
    },
    {
      label: '7.5',
      at: '2014-05-07 13:58',
      says: `The band was good to be fair`,
    },
    {
      label: '7.6',
      at: '2014-05-07 14:12',
      says: `Napo has 8,300 members and 6,000 of them couldn't be bothered to post a ballot paper. 72% of nothing is nothing. "Where were you in '14?" the grandchildren will ask, and most of us will say we had a supervision at 2.`,
      trap: true,
    },
    {
      label: '8',
      at: '2014-05-07 11:05',
      says: `For those asking, agency and sessional staff are not in either column. We have had no letter, no meeting and no hat. I have covered the same desk for nineteen months and the only person to ask what would become of me was a man on a DRR.

/Relief PO`,
    },
    {
      label: '8.1',
      at: '2014-05-07 11:42',
      says: `"the only person to ask what would become of me was a man on a DRR" says it all, doesn't it?`,
      refs: { quote: ['8'] },
    },
    {
      label: '9',
      at: '2014-05-07 11:30',
      says: `They called us into the conference room two at a time, like the ark. First pair went in at 9.20, by 10:44 there was a queue for the toilets and nobody was making eye contact. I went in at 11.05 and came out at 11.07. Two minutes for twenty two years.`,
      trap: true,
    },
    {
      label: '9.1',
      at: '2014-05-07 11:58',
      says: `Two minutes for twenty two years.

I got a minute and a half. For nineteen.`,
      refs: { quote: ['9'] },
    },
    {
      label: '10',
      at: '2014-05-07 12:44',
      says: `10:44am I agree about the ballot, not about the lifeboat. Nobody I work with thinks it's a lifeboat. We just know what's in the water.`,
      refs: { clock: ['7'] },
    },
    {
      label: '11',
      at: '2014-05-07 13:00',
      says: `From this week's Recorder:-

"WHO GETS YOUR PROBATION OFFICER?
Supervision of 220,000 offenders will be shared out from midnight on 31 May. About 70% of the work goes to 21 new companies. Sally Prentice, who chairs the county bench, said: 'We have been assured it will be seamless. I've been assured of many things.' An official briefing on 7 May at 10.30 was cancelled at 10.15.

'Names out of a hat is a canard,' said a spokesman. 'A robust randomised process was used in a small number of instances.'"`,
      trap: true,
    },
    {
      label: '11.1',
      at: '2014-05-07 13:20',
      says: `"A robust randomised process was used in a small number of instances" = a hat.`,
      refs: { quote: ['11'] },
    },
    {
      label: '12',
      at: '2014-05-07 14:05',
      says: `relief po - shocking. Get on to the agency today, and ask for it in writing, there's something about twelve weeks in the regs.`,
      refs: { signoff: ['8'] },
    },
    {
      label: '13',
      at: '2014-05-07 15:22',
      by: 'Deano',
      says: `SAW - bloody hell is that you?? Deano from the hostel. I'm in the other column. I'd been told anyway so you can look at me over the desk now.`,
      refs: { name: ['2'] },
    },
    {
      label: '14',
      at: '2014-05-07 16:45',
      says: `<i>anyone who was on sick leave on 11th November was placed by default</i>

Same in our patch, and maternity leave counted as sick. I had a six day old baby on 11 November. Tribunal here I come.`,
      refs: { quote: ['post'] },
    },
    {
      label: '15',
      at: '2014-05-07 17:01',
      says: `17:01 and the helpdesk shut at 17:00. My appeal is frozen at page 4/7.`,
      trap: true,
    },
    {
      label: '16',
      at: '2014-05-07 19:30',
      says: `Deano, Sally-Anne, this is the nicest thing that's happened on here in months. Go and have a pint.`,
      refs: { name: ['13', '2'] },
    },
    {
      label: '17',
      at: '2014-05-07 21:40',
      says: `Took my mind off it at the under 12s tonight. 3-0 up with ten to go, finished 3:3, and then lost 5-4 on pens. At least somebody kept score.`,
      trap: true,
    },
    {
      label: '18',
      at: '2014-05-07 23:52',
      says: `I got the company. I've not told my wife. She is asleep upstairs and I am sat in the kitchen reading a website written by strangers who are the only people who'd understand a word of it.`,
    },
    {
      label: '19',
      at: '2014-05-08 00:10',
      says: `@ 23:52 go up and wake her. Honestly. I left it a fortnight and it was the fortnight that she minded.`,
      refs: { clock: ['18'] },
    },
    {
      label: '20',
      at: '2014-05-08 06:40',
      says: `23.52 - what 00:10 said. And then ring the branch. You've not done anything wrong.`,
      refs: { clock: ['18', '19'] },
    },
    {
      label: '21',
      at: '2014-05-08 07:12',
      says: `Word in the car park is that the whole thing goes back a month because the computers can't tell us apart.`,
    },
    {
      label: '22',
      at: '2014-05-08 07:55',
      says: `Anon 7:12 it's more than a rumour, our IT lead was told last night. June at the earliest.`,
      refs: { clock: ['21'] },
    },
    {
      label: '23',
      at: '2014-05-08 08:20',
      says: `The person who was awake at 23:52: it's me, I told her. She laughed. She said she'd known since Sunday because I'd cleaned the car.`,
      refs: { clock: ['18'] },
    },
    {
      label: '24',
      at: '2014-05-08 09:45',
      says: `I've appealed under grounds 2(a) and 2(c), sent recorded delivery, £1.72, and the bowler hat is exhibit 1.`,
      trap: true,
    },
    {
      label: '25',
      at: '2014-05-08 12:30',
      says: `That joke at 11:47 about the tombola and the chief's wife was not on, but I laughed, so thanks to whoever it was before it went.`,
      trap: true,
    },
    {
      label: '26',
      at: '2014-05-08 18:15',
      says: `Can I gently say to the previous poster that some of us didn't laugh.`,
      refs: { position: ['25'] },
    },
    {
      label: '27',
      at: '2014-05-08 19:40',
      says: `The relief PO in our office was told by text. On a Sunday. In the middle of her sister's wedding.`,
      trap: true,
    },
    {
      label: '28',
      at: '2014-05-08 20:31',
      says: `Sally, Anne, Sandra and me all started on the same day and they've put us one in each team like a pack of cards.`,
      trap: true,
    },
    {
      label: '29',
      at: '2014-05-09 07:20',
      says: `@deano which hostel mate? not st judes was it? i was there 05 to 08`,
      refs: { name: ['13'] },
    },
    {
      label: '30',
      at: '2014-05-09 08:15',
      says: `8:03 in the car park with the engine off, 8.15 at the door, 8:40 logged on, 9.30 first one in. I'm going through the motions now and I know it.`,
      trap: true,
    },
    {
      label: '31',
      at: '2014-05-09 12:00',
      says: `The panel will be three managers, all of whom are waiting to be told where they're going

Mine was two. The third had been told.`,
      refs: { quote: ['post'] },
    },
  ],
};
