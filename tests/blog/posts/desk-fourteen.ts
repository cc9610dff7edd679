import { postFrom } from './draft';

/** A single comment, without which no thread is complete. */
export const deskFourteen = postFrom({
  slug: 'to-whoever-has-desk-fourteen',
  title: 'To Whoever Has Desk Fourteen',
  at: '2024-03-05 12:10',
  labels: ['Office Life'],
  paragraphs: [
    'You will find that the second drawer sticks. Lift it, do not pull. There is a mark on the wall at the height of a chair, which was made by a young man who leaned back for an hour while he told me that he had nothing to say. He is a plumber now.',
    'The plant belongs to nobody and must be watered on Fridays. Please be kind to the telephone. It has heard everything.',
  ],
  comments: [
    {
      at: '2024-03-06 08:17',
      says: 'I have desk fourteen. I lifted the drawer. The plant and I have agreed on Fridays.\n\nNobody has ever written me a handover like it, and I have had one that ran to sixty pages. Thank you.',
    },
  ],
});
