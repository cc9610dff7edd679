import type { SourceThread } from '../source';

/** Pay bands, points and increments: a man who rants about dates, people who correct sums, and quotes with slips in them. */
export const threePointFive: SourceThread = {
  title: `Three Point Five`,
  slug: 'three-point-five',
  at: '2018-09-12 12:15',
  paragraphs: [
    `So there is an offer. After nine years of nothing and one per cent, it's three point five, spread like margarine over eighteen months and conditional upon our agreeing to be described as 'modernised'.`,
    `The bands become shorter. The bottom point of each disappears, which sounds generous until you find that it is also the point that nobody is on. Somebody at the top of band 4 gets a lump sum, which does not count towards anything, least of all a pension.`,
    `The unions will ballot. They neither recommend it nor don't. In thirty years I have never before seen a leaflet that shrugged.`,
  ],
  comments: [
    {
      label: '1',
      at: '2018-09-12 12:31',
      says: `"a leaflet that shrugged" brilliant`,
      refs: { quote: ['post'] },
    },
    {
      label: '2',
      at: '2018-09-12 12:44',
      says: `Right. FACTS. Band 4 pt 28 = £29,038 in 2010. Band 4 pt 28 = £29,038 x 1.01 x 1.01 = £29,621 by 2015. RPI over the same = 14.7%. Put that in your modernised pipe. 1/4/2010 to 1/4/2018 is 8 yrs. 8!!`,
      trap: true,
    },
    {
      label: '3',
      at: '2018-09-12 13:02',
      says: `12.44 has a calculator and isn't afraid to use it.`,
      refs: { clock: ['2'] },
    },
    {
      label: '4',
      at: '2018-09-12 13:10',
      says: `i thought it was from april? or is that only nps`,
    },
    { label: '4.1', at: '2018-09-12 13:15', says: `NPS only. CRC is separate, ask your own lot.` },
    {
      label: '5',
      at: '2018-09-12 13:25',
      by: `Branch Sec`,
      says: `Rep here. We haven't recommended it because the committee was split 6:6 with one in the loo. I've been asked not to say which way I went. I'll say that the alternative, as explained to us at 11:40 on a Friday by a Treasury person, was nil. Not less. Nil.

Vote. Whichever way. Turnout last time was 31%.`,
      trap: true,
    },
    {
      label: '6',
      at: '2018-09-12 13:44',
      says: `Branch Sec thank you for being straight, which is more than I got from my own rep who's sent a gif.`,
      refs: { name: ['5'] },
    },
    {
      label: '7',
      at: '2018-09-12 14:06',
      says: `'I've been asked not to say which way I went'

Asked by whom? Aren't you accountable to the members?`,
      refs: { quote: ['5'] },
    },
    { label: '7.1', at: '2018-09-12 14:20', by: `Branch Sec`, says: `By the other six.` },
    { label: '7.2', at: '2018-09-12 14:41', says: `Lol @Branch Sec`, refs: { name: ['7.1'] } },
    {
      label: '8',
      at: '2018-09-12 15:05',
      says: `The top of band 4 gets nothing consolidated. I am at the top of band 4. I've been at the top of band 4 since my daughter was in reception and she's now doing her GCSEs. Guess which way I'm voting.`,
    },
    {
      label: '9',
      at: '2018-09-12 15:30',
      says: `Snap 15:05. Except mine's at uni`,
      refs: { clock: ['8'] },
    },
    {
      label: '10',
      at: '2018-09-12 16:12',
      says: `Section 4.2 of the offer refers to "competency based progression", see annex B para 3.5. So no competency framework, no progression. When's the framework out? "Q3 2019/20". You what?`,
      trap: true,
    },
    {
      label: '11',
      at: '2018-09-12 17:00',
      says: `Take it. I've voted for jam tomorrow five times running and I've had no jam. I'd like some bread, thank you. I've a mortgage going up in October and I don't want to be a martyr for someone at the top of band 5 with a caravan.`,
    },
    {
      label: '12',
      at: '2018-09-12 17:18',
      says: `I'm at the top of band 5 with a caravan and I take exception to 17.00. It leaks.`,
      refs: { clock: ['11'] },
    },
    {
      label: '13',
      at: '2018-09-12 17:45',
      says: `17:18 - best comment of the year so far`,
      refs: { clock: ['12'] },
    },
    {
      label: '14',
      at: '2018-09-12 18:44',
      says: `The post says "The bottom point of each dissapears, which sounds generous until you find that it's also the point nobody is on". Not so Maud, I'm on it, and so are the 11 of us who started in July.`,
      refs: { quote: ['post'] },
    },
    {
      label: '15',
      at: '2018-09-12 19:15',
      says: `18.44, then you get £612 more from next month and nobody can say that nobody got anything.`,
      refs: { clock: ['14'] },
    },
    {
      label: '16',
      at: '2018-09-12 20:03',
      says: `12:44 again. It's not 14.7, I'd used the wrong table, it's 25.1%. TWENTY FIVE. 1/4/2010 base. I am going to lie down.`,
      refs: { clock: ['2'] },
    },
    {
      label: '17',
      at: '2018-09-12 20:30',
      says: `Do lie down, 12:44 and 20:03! But leave the spreadsheet where we can find it.`,
      refs: { clock: ['2', '16'] },
    },
    {
      label: '18',
      at: '2018-09-12 21:05',
      says: `Teachers 3.5. Nurses 6.5 over 3. Army 2.9. Police 2 (1 consolidated). Prison officers 2.75. Us 3.5 over 18 months so 2.33. MPs 1.8 on 77,379. Anyone who says it's a good offer hasn't got a fridge door to write on.`,
      trap: true,
    },
    {
      label: '19',
      at: '2018-09-12 22:40',
      says: `Nobody's talking about the agency staff who'll have their rate cut in order to pay for it. Just saying`,
      trap: true,
    },
    {
      label: '20',
      at: '2018-09-13 06:20',
      says: `"I'd like some bread, thank you" (17:00 yesterday). I've read that on the bus and changed my vote. Bread it is.`,
      refs: { clock: ['11'] },
    },
    {
      label: '21',
      at: '2018-09-13 07:11',
      says: `Sorry to 6:20 but that's how they've got us every year since 2010.`,
      refs: { clock: ['20'] },
    },
    {
      label: '22',
      at: '2018-09-13 08:00',
      says: `Ballot closes 12 noon on 5 October. Papers to homes from the 17th. If not had by 24th ring 020 7946 0812, lines open 08:00 to 17:18 (don't ask me why 17:18).`,
      trap: true,
    },
    {
      label: '23',
      at: '2018-09-13 09:34',
      says: `Former NNC negotiator speaking. The real prize in this is the move from 25 points to six over four years. For somebody who is on point 20 that's worth more than the headline in every year after the second. The leaflet doesn't say so, because the people who wrote the leaflet don't understand it. I've done the sums for four typical members and three of the four are better off by year three. The fourth is on maximum and will be stuffed, as ever.

Old Tolpuddle's Ghost`,
      trap: true,
    },
    {
      label: '24',
      at: '2018-09-13 09:51',
      says: `9:34 that's the first time that anyone's explained it. why isnt that on the leaflet`,
      refs: { clock: ['23'] },
    },
    {
      label: '25',
      at: '2018-09-13 10:17',
      says: `"The fourth is on maximum and will be stuffed, as ever". Hello. Fourth here.`,
      refs: { quote: ['23'] },
    },
    {
      label: '26',
      at: '2018-09-13 11:30',
      says: `With respect to Old Tolpuddle's Ghost it's "better off by year three" only if you believe there'll be a year three. What happens in 2020 when the contracts end?`,
      refs: { signoff: ['23'] },
    },
    {
      label: '27',
      at: '2018-09-13 12:44',
      says: `Just opened payslip. Tax code 1185L M1. They have had me on emergency tax since August & "payroll is aware". 3.5 of what?`,
      trap: true,
    },
    {
      label: '28',
      at: '2018-09-13 13:09',
      says: `12.44 (the one with the payslip not the one with the fridge) ring HMRC yourself, don't wait for payroll. Did mine in 20 mins.`,
      refs: { clock: ['27'] },
    },
    {
      label: '29',
      at: '2018-09-13 14:00',
      says: `Poster above is right about ringing them, I'd £900 back.`,
      refs: { position: ['28'] },
    },
    {
      label: '30',
      at: '2018-09-13 15:22',
      says: `Not the fridge! I'm 12:44 from the 12th and I have never mentioned a fridge. That was someone at 21.05`,
      refs: { clock: ['2', '18'] },
    },
    {
      label: '31',
      at: '2018-09-13 15:40',
      says: `I'm 21:05, it's my fridge. Leave him alone.`,
      refs: { clock: ['18'] },
    },
    {
      label: '32',
      at: '2018-09-14 08:30',
      says: `<i>In thirty years I have never before seen a leaflet that shrugged.</i>

1998. NAPO News insert on the harmonisation deal. It had a picture of a see saw. I rest my case.`,
      refs: { quote: ['post'] },
    },
    {
      label: '33',
      at: '2018-09-14 12:00',
      says: `I see the Minister (Rupert Anstey) has told the Telegraph that public servants got "a fair deal". Mr Anstey claimed £9,400 for a duck ramp, 12 May 2009 I believe. Look it up.`,
      trap: true,
    },
  ],
};
