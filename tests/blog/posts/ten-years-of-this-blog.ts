import { crowd } from './crowd';
import { postFrom } from './draft';

/** Two thousand comments, more than any reader has patience for: a test of size. */
export const tenYearsOfThisBlog = postFrom({
  slug: 'ten-years-of-this-blog',
  title: 'Ten Years of This Blog',
  at: '2024-08-01 09:00',
  labels: ['Memory'],
  paragraphs: [
    'Ten years today. I began it because the notice board had been taken down, and I thought that perhaps four people would read it.',
    'Tell me where you were, what you saw, and who it was that taught you how to sit still.',
  ],
  comments: crowd({
    seed: 2000,
    count: 2000,
    subjects: ['memory', 'pay', 'workload', 'weekend'],
    from: '2024-08-01 09:05',
    pace: 9,
  }),
});
