import type { SourceThread } from '../source';

/** A short thread in which nobody speaks of anybody: a letter, some figures, and weariness. */
export const notBeforeNovember: SourceThread = {
  title: `Not Before November`,
  slug: 'not-before-november',
  at: '2014-09-10 17:20',
  paragraphs: [
    `The share sale has been put back again. We were told July and then we were told September, and today a letter has gone to the unions which says 'not before November' and gives no reason.`,
    `I am hearing that two of the bidders have asked for more information about liabilities. I should think they have.`,
  ],
  comments: [
    {
      label: '1',
      at: '2014-09-10 18:02',
      says: `I honestly don't know whether to laugh or cry. Six months we have been sat in this shadow company with a temporary logo.`,
    },
    {
      label: '2',
      at: '2014-09-10 18:31',
      says: `Here's the letter, minus the address:

"10 September 2014

Dear Colleague

Further to my letter of 24 July, I'm writing to update you on the timetable. Ministers have decided that contracts will be awarded not before November. This doesn't affect the date of service commencement. A call for all staff will be held at 18.02 hours... "

No, it really does say 18.02. Presumably they typed it in a hurry. It's signed by a Deputy Director whom none of us had heard of.`,
      trap: true,
    },
    {
      label: '3',
      at: '2014-09-10 19:20',
      says: `My wife is NPS and I am CRC. We share a car to the same building, go in through two different doors and can't see each other's cases. When our daughter asked what mummy does I said that it was confidential.

I mean I know there are people with a lot worse to put up with but I sometimes wonder if anyone who thought this up has ever met a married couple.`,
    },
    {
      label: '4',
      at: '2014-09-10 20:48',
      says: `FOI figures I got back today for our area. PSRs on time: March 96%, June 71%, August 58%. Cases unallocated at 31/08: 214. Sickness: 9.4 days up to 15.1. Spend on consultants: £412,680. I asked what the consultants did and that is exempt under s.43(2).`,
      trap: true,
    },
    {
      label: '4.1',
      at: '2014-09-10 21:15',
      says: `Please please send that to someone in opposition. Those numbers are a scandal.`,
    },
    {
      label: '5',
      at: '2014-09-10 22:05',
      says: `I left in May. Best thing I ever did. I work for a housing association now, and when I say a thing needs doing somebody does it. If you are wavering, jump.`,
    },
    {
      label: '6',
      at: '2014-09-11 07:19',
      says: `"Not before November." My grandad had a sign in his shed that said "Free beer tomorrow".`,
    },
    {
      label: '7',
      at: '2014-09-11 08:30',
      says: `Why are the unions not in court over this? Serious question. I pay my subs and I've had one e-mail since the end of July and it was about car insurance.`,
    },
  ],
};
