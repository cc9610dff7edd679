import type { SourceThread } from '../source';

/** A pay day gone wrong: one who gives a name, two who sign what they write, sums of money that look like times. */
export const thePayslip: SourceThread = {
  title: `The Payslip`,
  slug: 'the-payslip',
  at: '2014-11-28 06:50',
  paragraphs: [
    `Today is pay day, and I gather that for rather a large number of you it is nothing of the kind. The shared service centre took over the payroll of nine of the new companies on the first of the month. It did so, says its bulletin, 'seamlessly and in line with the migration plan'.`,
    `I have been sent a picture of a payslip that shows a case administrator in the north to have earned minus four hundred and eleven pounds. She has been told to ring a number. The number is engaged from eight in the morning until it closes at four.`,
    `I do not suppose that there is malice in any of this. There never is. There is only a plan, and a seam.`,
  ],
  comments: [
    {
      label: '1',
      at: '2014-11-28 07:21',
      says: `Net pay 0.00. Emergency tax code, no mileage, and they have taken my union subs out of the nothing I earned so I am now minus £14.20 and apparently single with a student loan. I'm 58. The mortgage goes out on Monday. Happy Christmas one and all.`,
    },
    {
      label: '2',
      at: '2014-11-28 07:50',
      says: `mines right. i feel guilty`,
    },
    {
      label: '3',
      at: '2014-11-28 08:02',
      says: `Line opens at 8.00. It is now 8.02 and I am number 114 in the queue, and they're playing a pan pipe version of something I think was Dancing Queen. Will report back.`,
      trap: true,
    },
    {
      label: '4',
      at: '2014-11-28 08:44',
      says: `We were told, in writing, back in June, that there'd be a parallel run for three months. That means both payrolls run side by side and you compare the two. I know this because I used to do it for a living before I retrained, at a firm which made gaskets. We didn't let one person go live until the two had matched to the penny for three months running. And this was for gaskets. No-one died if you got a gasket wrong, well, hardly anybody. What's happened here is that some clever person has looked at the cost of a parallel run, three months times nine companies, and has drawn a line through it. And the person who drew that line got paid this morning, you may be sure.

'Tumbril`,
    },
    {
      label: '5',
      at: '2014-11-28 09:15',
      says: `07:21 ring your bank NOW before Monday, don't wait. They have a hardship team, ask for it by that name. Mine stopped the direct debit over the phone and were nicer to me than anybody in HR has ever been in my life.`,
      refs: { clock: ['1'] },
    },
    {
      label: '6',
      at: '2014-11-28 09:31',
      says: `'Tumbril is right about the parallel run, it was on slide 19, I've just dug it out. "Assurance by parallel running for a period of three pay cycles." I'd paste the whole slide but it's mostly arrows.`,
      refs: { signoff: ['4'] },
    },
    {
      label: '7',
      at: '2014-11-28 10:05',
      says: `'seamlessly'. There's a very good joke to be made about being stitched up but I'm too tired and too skint to make it.`,
      refs: { quote: ['post'] },
    },
    {
      label: '8',
      at: '2014-11-28 10:58',
      says: `Anon 07:50 dont feel guilty. Check it again next month. Check the pension line in particular as mine's right on the front page and then, when you turn it over, they've put me in the wrong scheme altogether and I would never have noticed if my partner hadn't been a bit of a nerd about such things.`,
      refs: { clock: ['2'] },
    },
    {
      label: '9',
      at: '2014-11-28 11:20',
      says: `A statement has come round to all staff:

"We are aware that a small number of colleagues may have experienced an issue with their pay. We take this extremely seriously. Affected colleagues should complete form PQ7 (b) and return it to their line manager by 12:00 on Wednesday for consideration. An advance of up to 40% of net pay may be available in cases of genuine hardship."`,
      trap: true,
    },
    {
      label: '10',
      at: '2014-11-28 11:45',
      says: `"a small number of colleagues"

There are 31 in our building and it's 19 of us. I would say that is quite a large small.`,
      refs: { quote: ['9'] },
    },
    {
      label: '11',
      at: '2014-11-28 11:52',
      says: `40% of my net pay is 40% of nothing. Has anyone told them? Somebody sat and typed that.`,
    },
    {
      label: '12',
      at: '2014-11-28 12:30',
      by: `Nobby`,
      says: `Update from the branch. We've spoken to the employer and they have given us (their words) an undertaking that anybody who's short will have a same-day payment by Tuesday. I pointed out that Tuesday isn't the same day. I'm told that it's the same day as the day the form gets processed. You could not make it up. Send me your names via the branch inbox, not on here, and if there's a kiddie involved put URGENT in the title and I will walk it upstairs myself.`,
    },
    {
      label: '13',
      at: '2014-11-28 12:41',
      says: `Thanks Nobby, sent. You should know that four of us here aren't in the union and are feeling a bit daft about it today. Is it too late?`,
      refs: { name: ['12'] },
    },
    {
      label: '14',
      at: '2014-11-28 12:55',
      by: `Nobby`,
      says: `12:41 never too late, joining form is on the site. But I'll be straight with you we can't take on a case that began before you joined. I'll still walk it upstairs though. I'm going up there anyway.`,
      refs: { clock: ['13'] },
    },
    {
      label: '15',
      at: '2014-11-28 13:37',
      says: `Now number 61. Pan pipes have moved on to Wonderwall. I started at 8.02 and I've eaten my lunch, done two OASys reviews with the phone under my chin, and been cut off once. A recorded lady thanks me for my patience about every forty seconds and I've begun to wish her harm.`,
    },
    {
      label: '16',
      at: '2014-11-28 14:10',
      says: `I work at the shared service centre. I know no one will want to hear it but here goes. We're a room of temps. I'm a temp. I started on the 3rd and I had one day of training which was mostly fire exits, and the data that came over from the trusts was in nine different formats and one of them was in Word. We have all been told not to say sorry as it's an admission. So I will say it here, I'm sorry. Half the room was in tears yesterday. We knew on the 19th what it was going to look like, our supervisor said so in an email, and was told that the date's the date. That is the phrase. The date's the date. We can see it is your mortgages, we are not stupid. I'll probably be let go at Christmas along with the rest of them, and they'll put in a new lot who don't know about the Word one.`,
      trap: true,
    },
    {
      label: '17',
      at: '2014-11-28 14:33',
      says: `14.10, thank you for that and please look after yourself. I shouted at one of you this morning. If it was you then I'm sorry, you were very kind about it.`,
      refs: { clock: ['16'] },
    },
    {
      label: '18',
      at: '2014-11-28 14:50',
      says: `So somebody knew on the 19th. Nine days. And this: "the date's the date". I think that should be carved over the door of the department. It was why we were split in June and not when things were ready, it's why the assessment tool went live without a save button, its why we've got two entrances and one toilet. The date's the date.

'Tumbril`,
      refs: { quote: ['16'] },
    },
    {
      label: '19',
      at: '2014-11-28 15:26',
      says: `I don't often agree with him but 'Tumbril at 14:50 has nailed it. A date is not a plan.`,
      refs: { clock: ['18'] },
    },
    {
      label: '20',
      at: '2014-11-28 15:40',
      says: `Sorry to be a wet blanket but can we please be careful. The person at 14:10 has given a date, a start date and something an actual supervisor wrote. There cant be that many temps that started on the 3rd. Maud might you consider taking some of it down, for their sake?`,
      refs: { clock: ['16'] },
    },
    {
      label: '21',
      at: '2014-11-28 16:02',
      by: `Maud`,
      says: `I have written to the poster and shall do whatever they wish.`,
    },
    {
      label: '22',
      at: '2014-11-28 16:04',
      says: `LINE CLOSED. I was number 9. NINE. The lady thanked me for my patience and told me that they open again on Monday at 08:44 or some such, I wasn't listening, I was looking for something to throw.`,
      trap: true,
    },
    {
      label: '23',
      at: '2014-11-28 18:35',
      says: `To the one with the pan pipes at 16:04, I'm sorry but I have been refreshing this page all day just for you and I've not laughed so much since the split. I got -£411 and I'm the one in the picture by the way. I rang. Same pipes.`,
      refs: { clock: ['22'] },
    },
    {
      label: '24',
      at: '2014-11-28 19:18',
      says: `There's a lesson in here somewhere about knowing what you've got before you take it to bits. My dad was a clock mender. He'd lay it all out on a sheet in the order it came off, and he'd say any fool can take it apart by ten past four, it's who's there at ten past five.

Regards,
an old PSO`,
      trap: true,
    },
    {
      label: '25',
      at: '2014-11-28 20:47',
      says: `An old PSO - your dad should have been Secretary of State.`,
      refs: { signoff: ['24'] },
    },
    {
      label: '26',
      at: '2014-11-29 08:15',
      says: `Nobby you star. £600 in my account this morning, a Saturday, no idea how you did it. It's a sub and I've got to pay it back but the little one has her shoes.`,
      refs: { name: ['12|14'] },
    },
    {
      label: '27',
      at: '2014-11-29 09:05',
      by: `Nobby`,
      says: `08.15 it was not me, it was a lady called Pauline on the third floor who stayed on until nine last night keying in faster payments one at a time with her coat on. She would not want her name on here so I've changed it. She is what's left of our old payroll.`,
      refs: { clock: ['26'] },
    },
    {
      label: '28',
      at: '2014-11-29 10:12',
      says: `"keying in faster payments one at a time with her coat on"

This made me cry, and then I thought hang on, she is the parallel run. They have made one woman in a coat the parallel run.

'Tumbril`,
      refs: { quote: ['27'] },
    },
    {
      label: '29',
      at: '2014-11-29 11:30',
      says: `Does anyone know if the travel claims have gone over as well? I've got £3.50, £12.02, £8.44 and £14.10 outstanding since September, petty I know but it all adds up and the car park's gone up again.`,
      trap: true,
    },
    {
      label: '30',
      at: '2014-11-29 12:08',
      says: `11.30 yes they have and no you won't. Claims from before the 1st went in a crate. I've seen the crate.`,
      refs: { clock: ['29'] },
    },
    {
      label: '31',
      at: '2014-11-29 16:45',
      says: `Whole weekend's been spent with a calculator. Gross 2,014.10 less pension at 6.5 less tax at the emergency whatever, and I make it 1,544.30 or thereabouts, and what they've actually paid is 09.15. Nine pounds and fifteen pence. It's not even a round number. How do you get to 09.15? Who's it for?`,
      trap: true,
    },
    {
      label: '32',
      at: '2014-11-29 18:20',
      says: `Just caught up with this thread after my shift, what a read. 'Tumbril, if you're still about, what would you do on Monday if you were them? I mean it, in practical terms, as someone that knows gaskets.`,
      refs: { signoff: ['28|18|4'] },
    },
    {
      label: '33',
      at: '2014-11-29 20:51',
      says: `18:20 switch it off. Pay everybody exactly what they got in October, to the penny, and sort out the differences in January when there's time to. It isn't hard. It's an hour's work and a phone call. But somebody would have to say that it hadn't been seamless.

'Tumbril`,
      refs: { clock: ['32'] },
    },
  ],
};
