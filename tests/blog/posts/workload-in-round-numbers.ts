import { crowd } from './crowd';
import { postFrom } from './draft';

/** One hundred and twenty comments: a busy day on one page. */
export const workloadInRoundNumbers = postFrom({
  slug: 'workload-in-round-numbers',
  title: 'Workload, in Round Numbers',
  at: '2024-09-17 06:50',
  labels: ['Workload'],
  paragraphs: [
    'The new measure counts everything that we do and gives it a colour. I am amber. My neighbour, who has not had lunch since Thursday, is green.',
    'What does yours say, and what should it say?',
  ],
  comments: crowd({
    seed: 120,
    count: 120,
    subjects: ['workload'],
    from: '2024-09-17 07:00',
    pace: 9,
  }),
});
