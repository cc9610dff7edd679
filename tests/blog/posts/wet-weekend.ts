import { crowd } from './crowd';
import { postFrom } from './draft';

/** More than one page holds: Blogger lists the oldest 200 and keeps 63 behind "Load more...". */
export const wetWeekend = postFrom({
  slug: 'open-thread-for-a-wet-weekend',
  title: 'Open Thread for a Wet Weekend',
  at: '2024-05-24 17:15',
  labels: ['Open Thread'],
  paragraphs: [
    'It will rain until Tuesday. Talk among yourselves, about anything but the job.',
    'I know that you will talk about the job.',
  ],
  comments: crowd({
    seed: 263,
    count: 263,
    subjects: ['weekend', 'memory'],
    from: '2024-05-24 17:30',
    pace: 10,
  }),
});
