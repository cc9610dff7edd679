import { postFrom } from './draft';

const RUNGS = 56;

const LINES = [
  'That is not how I remember it. The ladder was there before the loft was.',
  'Somebody must have signed for it. Somebody always signs.',
  'I went up once. There is a kettle, and it is warm.',
  'Then who is filling it?',
  'Ask Facilities. They will ask who gave you the number.',
] as const;

function clock(rung: number): string {
  const minutes = 8 * 60 + rung * 7;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/**
 * A chain in which each comment answers the one before by its clock, deeper than any column has room
 * for; its last comments are of what else leads out of a narrow column. In no listing of the blog.
 */
export const theLongLadder = postFrom({
  slug: 'the-long-ladder',
  title: 'The Long Ladder',
  at: '2024-05-14 07:00',
  labels: [],
  paragraphs: ['There is a ladder behind the photocopier. I should like to know where it goes.'],
  comments: [
    { at: `2024-05-14 ${clock(0)}`, says: 'It goes up.' },
    ...Array.from({ length: RUNGS }, (_, i) => ({
      at: `2024-05-14 ${clock(i + 1)}`,
      says: `@${clock(i)} ${LINES[i % LINES.length]}`,
    })),
    { at: '2024-05-14 19:01', says: `It goes u${'p'.repeat(300)}.` },
    {
      at: '2024-05-14 19:02',
      says: `The form is at https://forms.example.org/${'ladders/'.repeat(30)}request?floor=2`,
    },
    { at: '2024-05-14 19:03', says: '🪜'.repeat(90) },
    {
      at: '2024-05-14 19:04',
      says: `<i>${'Ladders_and_other_raised_platforms_'.repeat(8)}</i>\n${'| 🪜 | 📦 | ☕ '.repeat(12)}|`,
    },
  ],
});
