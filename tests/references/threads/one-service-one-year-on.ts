import type { SourceThread } from '../source';

/** A year after reunification: people with sign-offs, a night of long comments. */
export const oneServiceOneYearOn: SourceThread = {
  title: `One Service, One Year On`,
  slug: 'one-service-one-year-on',
  at: '2022-06-26 05:40',
  paragraphs: [
    `It's a year today since the CRCs were consigned to history and probation became "one service" once again under HMPPS. There's cake, apparently. The official line is that unification has been "an outstanding achievement delivered in the most challenging of circumstances" and that "the foundations are now in place for a world class probation service". `,
    `It doesn't look much like that from where many readers are sitting. From a recent inspection of a northern PDU:-`,
    `"The vacancy rate for probation officers stood at 38 per cent. Almost two thirds of practitioners told us that their workload was not manageable. Work to keep other people safe was sufficient in fewer than a third of the cases that we examined. Senior probation officers had spans of control that made meaningful oversight impossible. We found a committed and exhausted workforce who were doing their best in a system which did not allow them to do so."`,
    `And on pay, still nothing. The unions have a 'pay remit' meeting diarised for July. Inflation hit 9.1% on Wednesday. Rail workers have been out for three days this week and appear to have the public with them, rather to the Government's surprise. Any chance of some of that rubbing off?`,
  ],
  comments: [
    {
      label: '1',
      at: '2022-06-26 08:01',
      says: `There was no cake in our office. There was a link to a video of cake.`,
    },
    {
      label: '2',
      at: '2022-06-26 08:30',
      says: `"a committed and exhausted workforce who were doing their best in a system which did not allow them to do so" is the kindest thing an inspectorate has ever said about us and I would like it on a mug.`,
      refs: { quote: ['post'] },
    },
    {
      label: '3',
      at: '2022-06-26 08:52',
      says: `Why aren't we striking? Honest question. RMT had 71% turnout and 89% in favour.`,
    },
    {
      label: '4',
      at: '2022-06-26 09:15',
      says: `I came over from a CRC a year ago today. Things I was promised: harmonised pay, a laptop that works, a "warm welcome". Things I got: a lanyard.`,
      trap: true,
    },
    {
      label: '5',
      at: '2022-06-26 09:28',
      says: `8:52 because half of us are on probation! As in, in our first year. 40% of our office has less than 2 years in. They're lovely and they're terrified. They won't strike and they don't know there's a union half the time.`,
      refs: { clock: ['3'] },
    },
    {
      label: '6',
      at: '2022-06-26 09:49',
      says: `As one of those with less than two years in - I'm 26, I've got a degree and the PQiP and I am holding 47 cases, 12 of them high. I joined Napo in week one. Please don't talk about us as if we're children.`,
    },
    {
      label: '7',
      at: '2022-06-26 10:02',
      says: `9.49 Good for you and you're right to say so. No offence was meant, I was one once.`,
      refs: { clock: ['6'] },
    },
    {
      label: '8',
      at: '2022-06-26 10:25',
      says: `9.1% RPI is 11.7 btw. We've had 1% then nothing then a non consolidated insult. I worked it out that I'm £7,400 a year worse off than in 2010 in real terms.`,
    },
    {
      label: '9',
      at: '2022-06-26 10:44',
      says: `Look at it in the round. TR was a catastrophe that cost half a billion, it was reversed, in the middle of a pandemic, with nobody going unpaid and no case files lost (well not many). Somebody did that. I know some of the people that did that and they worked 70 hours a week. It can be true that unification was well executed and that the service is on its knees, because the knees were broken in 2014.`,
      trap: true,
    },
    {
      label: '10',
      at: '2022-06-26 11:02',
      says: `My wife's in nursing and they're the same, vacancies everywhere, the young ones leave as soon as they've their pin.`,
    },
    {
      label: '11',
      at: '2022-06-26 11:13',
      says: `Anon 10:44 Are you in HQ by any chance?`,
      refs: { clock: ['9'] },
    },
    {
      label: '12',
      at: '2022-06-26 11:26',
      says: `10:44 speaking. No! I'm a PO in the south west with 24 years service. I do sometimes think people on here would rather it was all wicked rather than just hard.`,
      refs: { clock: ['9'] },
    },
    {
      label: '13',
      at: '2022-06-26 11:40',
      says: `10:44 I think that's fair and I'd not thought of it that way. Broken knees indeed.`,
      refs: { clock: ['9'] },
    },
    {
      label: '14',
      at: '2022-06-26 12:17',
      says: `In the Observer today:

"Probation staff are supervising so many offenders that some have resorted to drawing up lists of those they will not see, according to documents seen by this newspaper. One officer described the practice as 'triage in a field hospital'. Internal figures show that 1,700 posts are unfilled, with London, Kent and Surrey the worst affected. A spokesperson said the Government had invested an extra £155m a year and would recruit a record 1,500 trainees, adding that 'we pay tribute to the hard work of our staff'."

Tribute accepted. Cash also accepted.`,
      trap: true,
    },
    {
      label: '15',
      at: '2022-06-26 12:31',
      says: `'triage in a field hospital' - that's it exactly. Red, amber, dead.`,
      refs: { quote: ['14'] },
    },
    {
      label: '16',
      at: '2022-06-26 13:00',
      says: `What about case admin?? Nobody ever mentions us. Unified, yes, "harmonised", no. I do the same job as the woman next to me for £1,900 less as she was NPS. Band 2 v band 3. Grievance lodged in October, heard 10 March, outcome "in due course".`,
      trap: true,
    },
    {
      label: '17',
      at: '2022-06-26 13:22',
      says: `@ 13.00 - Case admin run the place. When ours was off for a fortnight we found out nobody else knew how to book an interpreter, order a tag, open the post or get in the safe. You should be on more than us.`,
      refs: { clock: ['16'] },
    },
    {
      label: '18',
      at: '2022-06-26 13:58',
      says: `My PDU was the one in the report. I'd rather not say which. The lead inspector was a lovely man and he stayed till 6.30 on the Thursday listening to people and at the end he shut his laptop and said "I don't know how any of you are still here". That didn't make it in.`,
      trap: true,
    },
    {
      label: '19',
      at: '2022-06-26 14:12',
      says: `Four things that would cost nothing and would help tomorrow.
1. Stop the daily performance emails.
2. No meetings on a Friday.
3. Let SPOs decide which OASys reviews matter.
4. When somebody leaves, say thank you to them.

Old School PO`,
    },
    {
      label: '20',
      at: '2022-06-26 14:34',
      says: `World class. World CLASS. I have to bring my own toilet roll.`,
    },
    {
      label: '21',
      at: '2022-06-26 15:10',
      by: `Rob P`,
      says: `Prison side here (OMU). For all that's wrong with your lot, at least you don't have a governor who thinks POM stands for Pile On More. I'm a probation POM so I get the worst of both, two line managers and no desk. 80 lifers.

Any other POMs about? Did they sort out your pension when you moved over?`,
    },
    {
      label: '21.1',
      at: '2022-06-26 15:24',
      says: `Yes I'm one. LGPS stays as is if you were NPS staff seconded. If you went for a prison contract you are in Alpha, so check your payslip for which.`,
    },
    {
      label: '21.2',
      at: '2022-06-26 15:33',
      by: `Rob P`,
      says: `Seconded, so should be ok then. Ta very much`,
    },
    {
      label: '22',
      at: '2022-06-26 16:46',
      says: `I'm with you on the 80 lifers Rob. I've got 74. Had a parole hearing at 9.30 on Friday, one at 11 and one at 2 and wasn't able to read the third dossier.`,
      refs: { name: ['21'] },
    },
    {
      label: '23',
      at: '2022-06-26 17:20',
      says: `If we're going to be out let it be the week of the 18th July, I've got the decorators in`,
    },
    {
      label: '24',
      at: '2022-06-26 17:49',
      says: `Old School PO's number 2 was tried in our area. Lasted 3 weeks, then there was a meeting about it. On a Friday.`,
      refs: { signoff: ['19'] },
    },
    {
      label: '25',
      at: '2022-06-26 18:40',
      says: `The foundations are in place for a world class service. When my house was built they put the foundations in too, then the builder went bankrupt.`,
      refs: { quote: ['post'] },
    },
    {
      label: '26',
      at: '2022-06-26 19:55',
      says: `Lots of comments today about pay and none about those we supervise. I've a man who has had 6 POs in the twelve months since this wonderful day. Six. He's polite about it. He said to the last one "do you want the long version or the short version, love?". 

'Getafix makes this point often on here and he/she is right, the relationship was always the thing.`,
      trap: true,
    },
    {
      label: '27',
      at: '2022-06-26 20:26',
      says: `19.55 "do you want the long version or the short version, love?" I'm going to remember that. It should be the title of the next Inspectorate thematic.`,
      refs: { clock: ['26'] },
    },
    {
      label: '28',
      at: '2022-06-26 21:03',
      says: `Heard it all now. People on 40k plus a final salary pension want to go on strike. Try zero hours.`,
    },
    {
      label: '29',
      at: '2022-06-26 21:15',
      says: `1) it's career average, 2) top of PO scale is 37,174 and takes longer than most people stay, 3) join a union`,
    },
    {
      label: '30',
      at: '2022-06-26 21:19',
      says: `21:03 who rattled your cage?`,
      refs: { clock: ['28'] },
    },
    {
      label: '31',
      at: '2022-06-26 22:51',
      says: `For anyone counting that's Sunday night and I've just logged off. Two recalls. OOH manager didn't ring back till 22.15 and the police wanted it by ten.`,
      trap: true,
    },
    {
      label: '32',
      at: '2022-06-27 06:48',
      says: `22:51 Take the time back. I mean it, take it back in the same week or it's gone. I learned that too late, after the stroke.`,
      refs: { clock: ['31'] },
    },
    {
      label: '33',
      at: '2022-06-27 07:20',
      says: `Relationships yes, always. I've banged on about it for years and I'm afraid I'll carry on. A world class service would be one where a person has the same officer from reception to licence expiry and that officer had an hour for them. Everything else is furniture.

'Getafix`,
    },
    {
      label: '34',
      at: '2022-06-27 09:04',
      says: `"Everything else is furniture." Love it Getafix.`,
      refs: { quote: ['33'] },
    },
    {
      label: '35',
      at: '2022-06-27 12:05',
      says: `To answer the pensions query above from the OMU chap, there's an FAQ on the intranet, search "secondment LGPS". Last updated Nov 21.`,
      refs: { position: ['21'] },
    },
    {
      label: '36',
      at: '2022-06-27 13:30',
      says: `Echo the comments above about case admin. Ours kept a whole PDU going through Covid from her mum's conservatory.`,
      trap: true,
    },
  ],
};
