import { postFrom } from './draft';

/** No comments at all. */
export const closedOnMonday = postFrom({
  slug: 'closed-on-monday',
  title: 'Closed on Monday',
  at: '2024-12-20 16:45',
  labels: ['Notices'],
  paragraphs: [
    'The desk is shut until the second of January. If you are on duty over the holiday, thank you. If you are reported to over the holiday, the hostel on Mill Lane has a kettle, a tree, and somebody who is awake.',
    'I shall let comments through again when I have found my reading glasses, which were last seen wearing tinsel.',
  ],
  comments: [],
});
