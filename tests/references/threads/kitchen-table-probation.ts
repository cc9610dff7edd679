import type { SourceThread } from '../source';

/** Supervision by telephone in the spring of 2020. */
export const kitchenTableProbation: SourceThread = {
  title: `Kitchen Table Probation`,
  slug: 'kitchen-table-probation',
  at: '2020-05-15 05:40',
  paragraphs: [
    `Eight weeks into lockdown and I think it's time to take stock. The Exceptional Delivery Model is now the only delivery model, and all across England and Wales the work of the probation service is being carried on from kitchen tables, spare bedrooms and parked cars. I've had a lot of correspondence about this. A flavour:-`,
    `"I am doing doorstep visits to people I have never met, standing at the end of a path and shouting to ask if they are having thoughts of harming anybody. The neighbours come out to listen. I was given two masks and a bottle of something that I think is hair gel."`,
    `"I've talked to a man convicted of offences against children while my own children were doing PE with Joe Wicks on the other side of a plasterboard wall. I put the phone down and cried. Nobody at HQ has asked how we are managing that, they've only asked how many contacts."`,
    `"I have a confession. I've never worked better. No interruptions, no pointless meetings, and people will tell you things on the telephone that they won't say across a desk."`,
    `What happens next is anybody's guess. There is talk of a recovery roadmap, and I gather that the Programme to bring everything back together by June next year carries on regardless. Heaven help us.`,
  ],
  comments: [
    {
      label: '1',
      at: '2020-05-15 06:20',
      says: `Second one could be me. I've asked for a laptop with headphones since 30th March. "On order".`,
      trap: true,
    },
    {
      label: '2',
      at: '2020-05-15 07:02',
      says: `"people will tell you things on the telephone that they won't say across a desk." I think that's true for some. But I've a woman on my caseload who answers yes and no and I know he is stood next to her. There's no box for that on the EDM recording sheet.`,
      refs: { quote: ['post'] },
    },
    {
      label: '3',
      at: '2020-05-15 07:44',
      says: `Jim, thank you for keeping the blog going through this. Stay well.`,
    },
    {
      label: '4',
      at: '2020-05-15 08:03',
      says: `Do the clap at 8 last night? Our whole street was out. I stood there thinking, nobody is ever going to bang a saucepan for probation.`,
    },
    {
      label: '5',
      at: '2020-05-15 08:19',
      says: `8.03 Clap doesn't pay the nurses either.`,
      refs: { clock: ['4'] },
    },
    {
      label: '6',
      at: '2020-05-15 08:57',
      says: `My working day as it was yesterday:
8:00 log on
8:05 Skype crashes
8.30 team "huddle"
9:00-12.30 calls. 14 people, 9 answered
12:30 make beans on toast for three children
13:00 calls
15.15 safeguarding strategy meeting, on speaker, in the car
17:30 put contacts on as VPN finally let me in
20.30 finish contacts
And there's no TOIL under EDM.`,
      trap: true,
    },
    {
      label: '7',
      at: '2020-05-15 09:22',
      says: `08:57 are you me? Except mine's fish fingers.`,
      refs: { clock: ['6'] },
    },
    {
      label: '8',
      at: '2020-05-15 09:40',
      says: `I'm in an AP. No kitchen table for us. 21 residents, five symptomatic at one point, no PPE until week 4, agency cover walked out. Did anyone clap? Did anyone ring? We had a "thank you" email with a picture of a rainbow that someone's child had done. Someone at HQ's child I mean.`,
      trap: true,
    },
    {
      label: '9',
      at: '2020-05-15 10:11',
      says: `The AP staff always get forgotten. I'm sorry, 9:40, you're quite right and I hope your residents and colleagues have all come through it.`,
      refs: { clock: ['8'] },
    },
    {
      label: '10',
      at: '2020-05-15 10:38',
      says: `The one that says they've never worked better... must be nice. Bet they've a study and a garden and no kids.`,
    },
    { label: '10.1', at: '2020-05-15 11:31', says: `You see, this is what they do to us.` },
    {
      label: '11',
      at: '2020-05-15 11:05',
      says: `10:38 That was me who wrote to Jim, so I'll answer for myself. I live in a one bed flat above a kebab shop. I work on an ironing board. I don't have children, we weren't able to. I just find the quiet suits me and I think it should be allowed to be said.`,
      refs: { clock: ['10'] },
    },
    {
      label: '12',
      at: '2020-05-15 11:20',
      says: `I'm really sorry 11:05. That was a rotten thing to say and I take it back. No excuse other than I've had 4 hours sleep.`,
      refs: { clock: ['11'] },
    },
    { label: '13', at: '2020-05-15 12:02', says: `Ironing board - genius! Adjustable height.` },
    {
      label: '14',
      at: '2020-05-15 13:26',
      says: `Part 1 of 2.
I've been in the job since 1990 and I want to set down what worries me about all this before it gets called a success. It WILL be called a success. Somebody somewhere already has a slide with "contacts up 12%" on it. I've made more contacts in eight weeks than in the previous six months, it's true, and most were four minutes long. Are you ok? Have you symptoms? Are you staying at the same address? Have you seen anybody you shouldn't? Right, speak next week. That isn't supervision, it's a speaking clock. When the estates people see that we can do it from home for nothing then the offices will go, and when offices go the reporting goes, and then what are we?`,
      trap: true,
    },
    {
      label: '15',
      at: '2020-05-15 13:31',
      says: `(2/2) cont'd from above. What goes too is the waiting room. I know it's not fashionable to say a good word for our waiting rooms, but I learned more from ten minutes watching how someone came in and sat down, who they came with and how they talked to the lad next to them, than out of any OASys. And the receptionist, who knew everyone's mum. We'll get a kiosk.

Sorry for the length.`,
      refs: { position: ['14'] },
    },
    {
      label: '16',
      at: '2020-05-15 14:10',
      says: `"That isn't supervision, it's a speaking clock"

Superb. And very sad. At the third stroke...`,
      refs: { quote: ['14'] },
    },
    {
      label: '17',
      at: '2020-05-15 14:48',
      by: `Old Trout`,
      says: `I had the lady on reception at Dock Street in mind as I read that. Maureen. She once talked a chap with a knife into handing it over by asking after his dog.`,
    },
    {
      label: '18',
      at: '2020-05-15 15:07',
      says: `Not being funny but I've been shielding since March with a lung condition and have been told I might be 'redeployed to phones' when I'm already on the phones?! Does anyone know who to speak to. Napo rep is furloughed, don't ask me how`,
    },
    {
      label: '18.1',
      at: '2020-05-15 15:30',
      says: `Ask for an individual risk assessment in writing and for the OH referral. Template on the Napo site under Covid, section 4. And a rep can't be furloughed from NPS so try the national duty line, 9 to 5.`,
    },
    {
      label: '18.2',
      at: '2020-05-15 15:42',
      says: `Also get your GP letter scanned and onto the system before they say they never had it.`,
    },
    { label: '18.3', at: '2020-05-15 16:00', says: `Thanks both x` },
    {
      label: '19',
      at: '2020-05-15 16:34',
      says: `Old Trout!! I was at Dock Street 88 to 93. Maureen with the budgie brooch? We must have overlapped.`,
      refs: { name: ['17'] },
    },
    {
      label: '20',
      at: '2020-05-15 17:15',
      by: `Old Trout`,
      says: `@16:34 The very same brooch. I was upstairs in the day centre, the one with the terrible pottery.`,
      refs: { clock: ['19'] },
    },
    {
      label: '21',
      at: '2020-05-15 18:22',
      says: `Briefing at 5 was a waste of time as per. R between 0.7 and 1.0. Stay alert. Alert to what?`,
    },
    {
      label: '22',
      at: '2020-05-15 18:55',
      says: `UPW supervisor here. Stood down since 24th March when they shut the projects, but a few of us got the OK to open up the workshop (2 metre squares on the floor, masks, the lot) & we've been making visors on a laser cutter that had been in its box since 2017. 1,150 so far to the hospital and care homes. We've got nobody on orders in, just staff, but I've had lads texting me asking if they can come and help for nothing. For NOTHING. Lads I couldn't get to turn up on a Tuesday.

Fenland Frank`,
    },
    {
      label: '23',
      at: '2020-05-15 19:22',
      says: `Good on you Fenland Frank! That's cheered me up no end.`,
      refs: { signoff: ['22'] },
    },
    {
      label: '24',
      at: '2020-05-15 20:02',
      says: `The comment above about the visors should be on the front of the intranet instead of the one about mindfulness in your lunch hour.`,
      refs: { position: ['22'] },
    },
    {
      label: '25',
      at: '2020-05-15 20:45',
      says: `Honestly sick of people moaning on here. You're on full pay, sat at home in your slippers, my brother drives a bus`,
    },
    {
      label: '26',
      at: '2020-05-15 21:10',
      says: `20:45 & your brother has my respect and he should have had a screen and a mask from day 1. But my "slippers" are stood on a doorstep in Burnley asking a man on licence for GBH if he's ok. The one isn't against the other.`,
      refs: { clock: ['25'] },
    },
    { label: '27', at: '2020-05-15 21:37', says: `Well put 21.10`, refs: { clock: ['26'] } },
    {
      label: '28',
      at: '2020-05-16 07:30',
      says: `I've read the two part comment from yesterday about the waiting room to my husband (ex-prison officer), he said it's the same on the wings. All watched on screens now from an office. You stop knowing people.`,
      trap: true,
    },
    {
      label: '29',
      at: '2020-05-16 09:08',
      says: `1990, so we started in the same year then. Thirty years. I was going to have a party in September.`,
    },
    {
      label: '30',
      at: '2020-05-16 10:55',
      says: `Hair gel!! We got hair gel as well. Batch 0412, use by 11/18.`,
    },
    {
      label: '31',
      at: '2020-05-16 12:12',
      says: `Does anyone actually know if we're getting the £10 a day for APs backdated? Or is it just another rumour`,
    },
  ],
};
