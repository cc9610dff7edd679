import type { SourceThread } from '../source';

/** Pay and football in July: scores, percentages, hourly rates, and initials used as names. */
export const oneBigFamily: SourceThread = {
  title: 'One Big Family',
  slug: 'one-big-family',
  at: '2021-07-12 06:05',
  paragraphs: [
    'Two weeks into the bright new world, and if I had a pound for every reader who has been sent a tote bag I could settle the pay claim. It says One Big Family on the front. On the back there is a barcode.',
    'From the director general’s message, which a reader has timed at nine minutes and forty seconds:-',
    'Pay is only one part of the offer. I know from my visits that what our people value most is feeling valued. That is why from September every colleague will have access to a recognition portal, on which you will be able to send each other a virtual badge.',
    'I am told that the portal cost rather more than the bags. The last rise above inflation was in 2009. A newly qualified officer with a debt and a degree now earns less, in what money buys, than I did when I started, and I had a bicycle allowance.',
  ],
  comments: [
    {
      label: '1',
      at: '2021-07-12 06:41',
      says: `Before anyone starts, 1-1 after extra time and then pens. I don't want to talk about it.`,
      trap: true,
    },
    {
      label: '2',
      at: '2021-07-12 07:20',
      says: `I've had a badge already. It's for punctuality. I was off sick.`,
    },
    {
      label: '3',
      at: '2021-07-12 07:33',
      says: `‘what our people value most is feeling valued’

What my people value most is the gas being on. 12 years in and I went to the food bank at the chapel in March, with a lanyard in my pocket, and the volunteer on the door was on my caseload. He was very nice about it. He said "we don't ask".`,
      refs: { quote: ['post'] },
    },
    {
      label: '3.1',
      at: '2021-07-12 08:10',
      says: `This should be read out at the next all staff call. In full.`,
    },
    {
      label: '3.2',
      at: '2021-07-12 08:52',
      says: `"we don't ask". I've got something in my eye.`,
      refs: { quote: ['3'] },
    },
    {
      label: '3.3',
      at: '2021-07-12 09:05',
      says: `Anon 8:10 they'd only send him a badge.`,
      refs: { clock: ['3.1'] },
    },
    {
      label: '3.4',
      at: '2021-07-12 13:48',
      says: `Anon 07:33 my branch has a hardship fund, no questions, up to £500. PM the Facebook page. Please.`,
      refs: { clock: ['3'] },
    },
    {
      label: '4',
      at: '2021-07-12 08:15',
      by: 'J. Burdett',
      says: `Some sums. Band 4 minimum in 2009/10: £27,100 or so. Add RPI to now: £37,900. Actual: £30,208. Loss: 20.3%. In hours that's every Friday since about Easter 2013. I don't want a badge, I'd like my Fridays.`,
      trap: true,
    },
    {
      label: '5',
      at: '2021-07-12 08:47',
      says: `JB can I use that in our branch newsletter? The Fridays bit, I mean.`,
      refs: { name: ['4'] },
    },
    {
      label: '5.1',
      at: '2021-07-12 10:30',
      by: 'J. Burdett',
      says: `By all means, as long as you check my arithmetic. It was done during the penalties.`,
    },
    {
      label: '6',
      at: '2021-07-12 09:25',
      says: `Ask yourselves why the offer's always the week of a major tournament. 2010: week of the Germany game, 4-1. 2014: out in the group. 2018: Tuesday before the semi. I'm telling you.`,
      trap: true,
    },
    {
      label: '7',
      at: '2021-07-12 09:58',
      says: `I'd like to be fair to the DG, who I've worked with. She can't magic the money from the Treasury, she said so, and a badge is not nothing to someone who's never been thanked. It isn't her fault. Everyone on here is so quick to sneer at any attempt to be kind.`,
    },
    {
      label: '7.1',
      at: '2021-07-12 10:04',
      says: `Morning boss`,
    },
    {
      label: '7.2',
      at: '2021-07-12 10:15',
      says: `Anon@09:58 I've never been thanked, and I'd sooner never be thanked than be sent a jpeg of a thumb.`,
      refs: { clock: ['7'] },
    },
    {
      label: '7.3',
      at: '2021-07-12 10:16',
      says: `To be fair to 9.58, which is more than I want to be, somebody has to ask for the money and somebody has to say no, and it isn't the same somebody.`,
      refs: { clock: ['7'] },
    },
    {
      label: '7.4',
      at: '2021-07-12 11:25',
      says: `'quick to sneer'? I've been sneering since 2013. It's taken years of practice.`,
      refs: { quote: ['7'] },
    },
    {
      label: '7.5',
      at: '2021-07-12 12:44',
      says: `10:15 &amp; 10:16 - good cop bad cop.`,
      refs: { clock: ['7.2', '7.3'] },
    },
    {
      label: '7.6',
      at: '2021-07-12 13:02',
      says: `10.04 Ha!`,
      refs: { clock: ['7.1'] },
    },
    {
      label: '8',
      at: '2021-07-12 10:15',
      says: `Tote bag arrived. It's not even big enough for a laptop, it's 38 x 42 and the laptop bag's 40 x 45. Whoever ordered it didn't measure. It's the tagging contract all over again.`,
      trap: true,
    },
    {
      label: '9',
      at: '2021-07-12 11:00',
      says: `What's the union's line? Claim was 5% or £1,500, the reply was due on the 30th June at 12 noon, and then silence. Last I heard the JNC was moved to 19 July at 10:15 on Teams.`,
      trap: true,
    },
    {
      label: '10',
      at: '2021-07-12 11:40',
      says: `10.15 mine's got somebody else's barcode on. I scanned it and it's a tin of peas.`,
      refs: { clock: ['8'] },
    },
    {
      label: '11',
      at: '2021-07-12 12:30',
      says: `I clean at night. Offices, 9 till midnight, cash. It's more per hour than report writing. My manager knows, because she does the floor below.

Yours, Mrs Overall`,
    },
    {
      label: '11.1',
      at: '2021-07-12 12:58',
      says: `Mrs Overall I don't know whether to laugh or ring somebody.`,
      refs: { signoff: ['11'] },
    },
    {
      label: '12',
      at: '2021-07-12 14:15',
      says: `Pasted from the intranet:-

"Recognition Portal FAQ
Q1. Can I send myself a badge? A. No.
Q2. Can my line manager see my badges? A. Yes (from 13:00 daily).
Q7. Do badges have a cash value? A. Badges have a value that cannot be measured in cash.
Q8. JB in Leeds asks: can badges be revoked? A. Yes, under 4.5(b).
'I sent twelve badges on day one and I felt amazing,' says Kit, a team leader."`,
      trap: true,
    },
    {
      label: '12.1',
      at: '2021-07-12 14:31',
      says: `'Badges have a value which cannot be measured in cash' - it can though, it's nowt.`,
      refs: { quote: ['12'] },
    },
    {
      label: '13',
      at: '2021-07-12 15:10',
      by: 'Kit Marlow',
      says: `I'd like it to be known that there's more than one Kit in this organisation.`,
    },
    {
      label: '13.1',
      at: '2021-07-12 15:26',
      says: `Of course Kit. And how do you feel? Amazing?`,
      refs: { name: ['13'] },
    },
    {
      label: '14',
      at: '2021-07-12 16:05',
      says: `Solidarity to the lad who missed his pen, same age as our trainees and he got more abuse by midnight than I've had in 19 years, and I once recalled a man on his wedding day. It was 3-2 wasn't it? I'd gone behind the sofa.`,
      trap: true,
    },
    {
      label: '15',
      at: '2021-07-12 18:30',
      says: `Mrs Overall - two soups. (Someone had to.)`,
      refs: { signoff: ['11'] },
    },
    {
      label: '16',
      at: '2021-07-12 19:20',
      says: `jb your figures are for top of the band not minimum arent they?? i get 18.1 not 20.3`,
      refs: { name: ['4'] },
    },
    {
      label: '17',
      at: '2021-07-12 20:05',
      by: 'J. Burdett',
      says: `19:20 you're right and I am mortified. I took the wrong row. 18.1 it is. So: every Friday since about August 2013.`,
      refs: { clock: ['16'] },
    },
    {
      label: '18',
      at: '2021-07-12 20:40',
      says: `I had a bicycle allowance as well. £11.20 a month and you had to show them the bike.`,
      trap: true,
    },
    {
      label: '19',
      at: '2021-07-13 07:15',
      says: `To 20.05 and 19.20: this is why I love this place. Somebody is wrong on the internet and says so.`,
      refs: { clock: ['17', '16'] },
    },
    {
      label: '20',
      at: '2021-07-13 08:40',
      says: `Emailed my MP about pay, got the usual: "Thank you for contacting me about badgers."`,
      trap: true,
    },
    {
      label: '21',
      at: '2021-07-13 12:10',
      says: `Anonymous 12 July 2021 at 07:33. I've read your comment to my husband, who isn't in the job and thinks we all exaggerate. He doesn't now. He's asked where he can send fifty quid.`,
      refs: { clock: ['3'] },
    },
    {
      label: '22',
      at: '2021-07-13 12:25',
      says: `See the reply from 13:48 yesterday, there's a hardship fund. Tell him it's a lovely thing to do.`,
      refs: { clock: ['3.4'] },
    },
    {
      label: '23',
      at: '2021-07-13 17:44',
      says: `One vote here for a strike. Two if you count the cat. Ballot opens 9/8, closes 10/9, 50% turnout needed and we've never managed above 46.`,
      trap: true,
    },
    {
      label: '24',
      at: '2021-07-13 21:00',
      says: `"A newly qualified officer with a debt and a degree now earns less ... than I did when I started". Newly qualified officer here, £41k of debt, can confirm. No bicycle.`,
      refs: { quote: ['post'] },
    },
    {
      label: '25',
      at: '2021-07-14 07:20',
      says: `Kit list for the new office: one lanyard, one tote, one tote to carry the tote in.`,
      trap: true,
    },
    {
      label: '26',
      at: '2021-07-14 08:15',
      says: `07:33 from Stockport, change 8:10, at my desk for 8.52, and the heating's on. In July.`,
      trap: true,
    },
    {
      label: '27',
      at: '2021-07-14 09:30',
      says: `"She can't magic the money from the treasury" ... somebody magicked it up for the portal.`,
      refs: { quote: ['7'] },
    },
    {
      label: '28',
      at: '2021-07-14 11:11',
      says: `Kit - two sugars in mine, if you're really not that one`,
      refs: { name: ['13'] },
    },
  ],
};
