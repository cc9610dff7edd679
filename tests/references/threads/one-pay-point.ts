import type { SourceThread } from '../source';

/** Increments that were promised for April and may come in time for Christmas. */
export const onePayPoint: SourceThread = {
  title: `One Pay Point`,
  slug: 'one-pay-point',
  at: '2020-10-27 18:25',
  paragraphs: [
    `An e-mail has gone out this afternoon about pay progression, seven months after it was due:`,
    `"We are pleased to confirm that the business case has been approved by Treasury and that eligible staff will move up one pay point, backdated to 1 April 2020. Owing to payroll cut-off dates it has not been possible to include this in October salaries. We anticipate that payment will be made in November or, at the latest, December. We thank you for your patience."`,
    `As far as I can see that is simply what was agreed in 2018. It was a three year deal, and the first of those years was the only one that arrived on time.`,
    `Meanwhile there's silence on the competency framework by which, from next year, people are supposed to earn each point. If you know any more then do let us know.`,
  ],
  comments: [
    {
      label: '1',
      at: '2020-10-27 18:58',
      says: `Pleased to confirm! They owe me £600 since the spring and they are PLEASED to confirm it.`,
    },
    {
      label: '2',
      at: '2020-10-27 19:10',
      says: `I'm at the top of the band so get nothing, as per. 22 years. Not a penny of consolidated rise since I don't know when.`,
    },
    {
      label: '3',
      at: '2020-10-27 19:33',
      says: `If it's one point and I'm on 3 now, do I go to 4 or do I jump to the point I would have been at? Genuine question, can't get an answer out of SSCL.`,
    },
    {
      label: '3.1',
      at: '2020-10-27 20:02',
      says: `Just the one. And don't bother with SSCL, I held for 55 mins on Friday and got cut off.`,
    },
    {
      label: '4',
      at: '2020-10-27 19:57',
      says: `"We thank you for your patience". I don't have any patience. What I have is an overdraft.`,
      refs: { quote: ['post'] },
    },
    {
      label: '5',
      at: '2020-10-27 20:20',
      says: `19.10 me too, top of band 4 and invisible. All the noise is about new starters. They've forgotten who trains them.`,
      refs: { clock: ['2'] },
    },
    {
      label: '6',
      at: '2020-10-27 20:41',
      says: `CRC here. You lot are complaining about a late rise, and we've had 1% in 6 years. One. And we come over to you in June on who knows what.`,
    },
    {
      label: '7',
      at: '2020-10-27 21:04',
      says: `It's not a competition 20:41 but you do have my sympathy. Assimilation is meant to be to the nearest point up, hold them to that.`,
      refs: { clock: ['6'] },
    },
    {
      label: '8',
      at: '2020-10-27 21:26',
      by: 'Nia Prosser',
      says: `For those who want figures. Band 4 (PO) 2019/20: min £30,208, max £37,174, with six points between. 2020/21: min £30,208, max £37,174, I haven't made a mistake there. So a PO on the second point gets about £1,160 a year more before tax, that's £97 a month, and the back pay to November would be in the region of £775 gross. Band 3 about half of it.

On 37 hours. Pro rata if you're part time, obviously.`,
      trap: true,
    },
    {
      label: '9',
      at: '2020-10-27 21:49',
      says: `Nia thank you, I've copied that for our office WhatsApp. Is it the case that the back pay will be taxed all in the one month?`,
      refs: { name: ['8'] },
    },
    {
      label: '9.1',
      at: '2020-10-27 22:15',
      by: 'Nia Prosser',
      says: `It is, but it comes right over the following months on a cumulative code. Watch out if you're on universal credit or tax credits though, one big month can knock you right out. Ring them first.`,
    },
    {
      label: '10',
      at: '2020-10-27 22:36',
      says: `Let me get this right. In a pandemic. We've been doing doorsteps since March, in our own cars, with our own masks. They clapped for us (no they didn't, they clapped for everyone else). And we're to be grateful in NOVEMBER OR AT THE LATEST DECEMBER for the money that was signed off in 2018.

My sister works at the Co-op and had a thank you bonus in May.

I'm not going to sleep now. Thanks a bunch.`,
    },
    {
      label: '11',
      at: '2020-10-27 23:19',
      says: `The competency framework is the real story. A mate in HR tells me it'll be "evidence based" with a log and your SPO has to countersign. So one more thing to hold over you. Fall out with your manager, no increment. We had this with PRP in the 90s and it was dropped because it was a lawyer's picnic.`,
      trap: true,
    },
    {
      label: '12',
      at: '2020-10-28 06:47',
      says: `As a SPO I can tell you that I haven't had a single word about it and I do NOT want it. I've 14 in my team. When would I do it?`,
    },
    {
      label: '13',
      at: '2020-10-28 07:30',
      says: `Can we please all remember payday is Friday 30th this month not the 31st, for those with direct debits. Got caught last time.`,
      trap: true,
    },
    {
      label: '14',
      at: '2020-10-28 08:12',
      says: `20:41 here. Wasn't having a go at anyone, sorry if it came across like that. It's just wearing. We had two leave last week for Aldi.`,
    },
    {
      label: '15',
      at: '2020-10-28 08:55',
      says: `To 22:36

Well said. Every word. I have printed it for my own SPO, who'll agree with it all and then ask me where my ISP is.`,
      refs: { clock: ['10'] },
    },
    {
      label: '16',
      at: '2020-10-28 09:31',
      says: `Owing to payroll cut off dates it has not been possible to include this in October salaries

They've known since the 6th, it was on the Napo website. Cut off is the 12th. I used to work in payroll (council) and you could run it in a morning.`,
      refs: { quote: ['post'] },
    },
    {
      label: '17',
      at: '2020-10-28 10:08',
      says: `Money's not the issue for me. I'd take no rise at all for ten fewer cases.`,
    },
    {
      label: '18',
      at: '2020-10-28 10:50',
      says: `Then you're lucky, 10.08, and I wish I could say the same with two kids and a furloughed husband.`,
      refs: { clock: ['17'] },
    },
    {
      label: '19',
      at: '2020-10-28 11:25',
      says: `Robert Buckland was on the Today programme at ten past eight, and I listened to the whole thing in the car. Not one word about us. Yet our RPD calls us "the jewel in the crown". A jewel that you pay in instalments.`,
      trap: true,
    },
    {
      label: '20',
      at: '2020-10-28 12:00',
      says: `I asked Napo. Reply from the national official this morning: "We share members' frustration. The delay was entirely of the employer's making. The framework is not agreed and there will be a full consultation with members before anything is signed." So there we are. Not agreed.`,
      trap: true,
    },
    {
      label: '21',
      at: '2020-10-28 12:27',
      says: `"a full consultation with members before anything is signed" = it will be imposed. See AP double waking cover, see E3, see vetting.`,
      refs: { quote: ['20'] },
    },
    {
      label: '22',
      at: '2020-10-28 13:14',
      says: `@23:19 PRP! I had forgotten about that. We all got a box 3 as the boxes 1 and 2 had run out by the time they got to the letter S.`,
      refs: { clock: ['11'] },
    },
    {
      label: '23',
      at: '2020-10-28 15:36',
      says: `Can anyone tell me whether agency staff get it? I've been here since 2016.`,
    },
    { label: '23.1', at: '2020-10-28 16:20', says: `Nope. But you're on £26 an hour so...` },
    {
      label: '23.2',
      at: '2020-10-28 17:02',
      says: `I wish. £19.50 through the umbrella, no leave, no sick, no pension.`,
      trap: true,
    },
    {
      label: '24',
      at: '2020-10-28 18:40',
      says: `Interesting to see all this, I'm applying for PQiP (closing date Sunday, 23:55). Should I bother?`,
      trap: true,
    },
    {
      label: '25',
      at: '2020-10-28 19:22',
      says: `18:40 yes, do. It's the best job in the world done in the worst organisation. You'll have good colleagues and you'll be needed. Just never read your payslip.`,
      refs: { clock: ['24'] },
    },
    { label: '26', at: '2020-10-28 19:45', says: `Don't. Be a train driver.` },
    {
      label: '27',
      at: '2020-10-28 21:13',
      says: `Nia's figures don't take account of the higher pension contribution, you go from 6.8 to 7.2 (or whatever the band is) so knock off another fiver.`,
      refs: { name: ['8'] },
    },
  ],
};
