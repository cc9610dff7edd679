import { crowd } from './crowd';
import { postFrom } from './draft';

/** Six hundred and forty comments: three pages and a bit of a flat list. */
export const theBallotOpens = postFrom({
  slug: 'the-ballot-opens',
  title: 'The Ballot Opens',
  at: '2024-06-03 07:00',
  labels: ['Pay'],
  paragraphs: [
    'The offer is out. It has a covering letter, a table, and a second table which explains the first. The ballot runs for a fortnight.',
    'Read it, argue about it here, and then vote, in whichever order suits you.',
  ],
  comments: crowd({
    seed: 640,
    count: 640,
    subjects: ['pay', 'workload'],
    from: '2024-06-03 07:10',
    pace: 12,
  }),
});
