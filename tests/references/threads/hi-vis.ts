import type { SourceThread } from '../source';

/** Unpaid work on a wet Thursday: fourteen comments full of times, and none that speaks of another. */
export const hiVis: SourceThread = {
  title: `Hi-Vis`,
  slug: 'hi-vis',
  at: '2018-06-14 06:05',
  paragraphs: [
    `A supervisor writes: 'I have eleven on my list for tomorrow, a van with eight seats, and a task that was cancelled by the council on Monday. I will be told to stand down anybody over eight and to credit them with the hour. Some of these lads have now been credited with more hours than they have worked.'`,
    `I would be interested to hear if this is happening elsewhere.`,
  ],
  comments: [
    {
      label: '1',
      at: '2018-06-14 07:10',
      says: `It's happening everywhere. We're known as the taxi rank.`,
    },
    {
      label: '2',
      at: '2018-06-14 07:48',
      says: `Here's what tomorrow looks like in our patch so that people know. 07.10 I collect the van. 07.48 I check the tools and there is always one strimmer short. 08.30 the yard, register, 9 turn up out of 14. 09.05 off to the churchyard. 10.30 tea, which we buy ourselves. 12.30 to 13.00 dinner. 15.30 back to the yard. And in between I have to be a joiner, a social worker, a nurse and the police, on £9.12 an hour.`,
      trap: true,
    },
    {
      label: '3',
      at: '2018-06-14 08:25',
      says: `My son is doing 120 hours. He was glad of it, he said so in court. He has been sent home five times out of the nine. He gets up at six and gets two buses there and is told that there isn't a seat for him. He's lost a job over it because they wouldn't give him weekends. I'm not saying he doesn't deserve the punishment. I'm saying give him the punishment. How's he supposed to finish when you won't let him start?`,
    },
    {
      label: '3.1',
      at: '2018-06-14 09:00',
      says: `I'm so sorry. Ring and ask for the unit manager and get the sessions put down in writing, every one of them. He is allowed to go back to court over it himself.`,
    },
    {
      label: '4',
      at: '2018-06-14 09:31',
      says: `Contract says 8:1 ratio of offenders to supervisor. Ours run at 12:1 on a good day and the risk assessment's dated 14/06/13.`,
      trap: true,
    },
    {
      label: '5',
      at: '2018-06-14 10:15',
      says: `We used to have a workshop. Carpentry, bikes, a kiln. People made benches that are still in the park. There was one lad who'd never finished anything in his whole life and he finished a bench, and he used to take his kids to sit on it. It got sold in 2015 because it was "underutilised". It is a gym now.`,
      trap: true,
    },
    {
      label: '6',
      at: '2018-06-14 11:40',
      says: `From the annual report, p17: "We delivered 1,904,226 hours of Community Payback, worth £14.3m to local communities. 'It gave me a sense of pride,' says Jason, 24. Completion rate 76.4%, up 2.1 on 2016/17. A supervisor added: 'No two days are the same.'"`,
      trap: true,
    },
    {
      label: '7',
      at: '2018-06-14 12:35',
      says: `How would anyone know if the hours have been worked? I do the inputting. I get a sheet with ticks on it.`,
    },
    {
      label: '7.1',
      at: '2018-06-14 13:02',
      says: `Auditors are due here on Monday 18th at 9.31 sharp apparently. There has been a lot of ticking.`,
      trap: true,
    },
    {
      label: '8',
      at: '2018-06-14 15:20',
      says: `Stood in the rain with ten of them for two hours this morning waiting for a van which never came. Nobody kicked off. One of them shared his crisps out. I've worked with worse people in offices I can tell you.`,
    },
    {
      label: '9',
      at: '2018-06-14 17:44',
      says: `Football on the radio, kick off 16:00, the opening match, and it ended 5-0. I had six of them listening to it on one phone while they were scraping moss.`,
      trap: true,
    },
    {
      label: '10',
      at: '2018-06-14 19:30',
      says: `Is there any other job where you'd be left alone with a dozen convicted people, some with knives on their record, with garden shears, and no radio? Serious question. I've been doing it for seven years and I love it but I do sometimes think about what happens on the day that one of them isn't in a good mood.`,
    },
    { label: '11', at: '2018-06-15 06:20', says: `11 of mine, 8 seats. Wish me luck.` },
  ],
};
