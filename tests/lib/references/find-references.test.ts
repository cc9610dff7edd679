import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../lib/model/comment';
import { findReferences } from '../../../lib/references/find-references';
import { comment, post } from './thread';

const SENTENCES = [
  'Anon 10:01 you are right.',
  '10:02 and 10:03, please stop.',
  'Thanks Andrew.',
  'Getafix - I had missed that.',
  'Ferryman and Andrew, thank you both.',
  'The kettle on the third floor has been out of order since the spring.',
  '"out of order since the spring" is generous.',
  '> The kettle on the third floor has been out of order\nAnd ours.',
  'The comment above is nonsense.',
  'Everything in the first comment is true.',
  '\n^^ this',
  'Half of it (1/2)',
  '(2/2) and the rest.',
  "No news.\n'Getafix",
  'Court at 10:02 and no report.',
  '"every office would have a kettle" they said.',
];
const POST = post('The minister said that every office would have a kettle by the summer.');

/** Threads whose comments come within a quarter of an hour, so that minutes are shared. */
const threads = fc
  .array(
    fc.record({
      minute: fc.nat(14),
      day: fc.nat(1),
      text: fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }),
      by: fc.constantFrom(undefined, undefined, undefined, 'Andrew', 'Ferryman'),
      under: fc.option(fc.nat(30), { nil: undefined }),
      isRemoved: fc.constantFrom(false, false, false, true),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((drafts) => {
    const roots: string[] = [];
    return drafts.map(({ minute, day, text, by, under, isRemoved }, index): Comment => {
      const at = `2018-03-0${5 + day} 10:${String(minute).padStart(2, '0')}`;
      const id = String(1000 + index);
      const root = under === undefined ? undefined : roots[under % Math.max(1, roots.length)];
      if (root === undefined) roots.push(id);
      return comment({
        id,
        at,
        text: text.join(' '),
        isRemoved,
        ...(by ? { by } : {}),
        ...(root ? { under: root } : {}),
      });
    });
  });

const find = (comments: readonly Comment[]) => findReferences({ post: POST, comments });

describe('findReferences, of any thread', () => {
  it('only ever points at what was written before, and never at itself', () => {
    fc.assert(
      fc.property(threads, (comments) => {
        const byId = new Map(comments.map((one) => [one.id, one]));
        for (const { from, to, cue } of find(comments).references) {
          for (const target of to) {
            if (target === 'post') continue;
            expect(target).not.toBe(from);
            expect(byId.get(target)?.publishedAt).toBeLessThanOrEqual(
              byId.get(from)?.publishedAt ?? 0,
            );
            // Of a removed comment its time is left, and nothing else to point at.
            if (cue !== 'clock') expect(byId.get(target)?.isRemoved).toBe(false);
          }
        }
      }),
    );
  });

  it('spans words of the text', () => {
    fc.assert(
      fc.property(threads, (comments) => {
        const byId = new Map(comments.map(({ id, text }) => [id, text]));
        for (const { from, span } of find(comments).references) {
          const words = (byId.get(from) ?? '').slice(...span);
          expect(words.length).toBe(span[1] - span[0]);
          expect(words.trim()).toBe(words);
          expect(words).not.toBe('');
        }
      }),
    );
  });

  it('comes to the same in any order of the input', () => {
    const shuffled = threads.chain((comments) =>
      fc.tuple(
        fc.constant(comments),
        fc.shuffledSubarray(comments, { minLength: comments.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([comments, others]) => {
        expect(find(others)).toEqual(find(comments));
      }),
    );
  });

  it('is not changed by what comes later and has nothing to do with it', () => {
    fc.assert(
      fc.property(threads, (comments) => {
        const later = comment({ id: '9999', at: '2018-03-07 10:02', text: 'Goodnight, all.' });
        expect(find([...comments, later])).toEqual(find(comments));
      }),
    );
  });

  it('moves no comment in a ring, and none out of its branch', () => {
    fc.assert(
      fc.property(threads, (comments) => {
        const { moves } = find(comments);
        const byId = new Map(comments.map((one) => [one.id, one]));
        const rootOf = (id: string) => byId.get(id)?.parentId ?? id;
        for (const [id, { under }] of moves) {
          const path = new Set([id]);
          for (let at: string | null = under; at !== null; ) {
            expect(path.has(at)).toBe(false);
            path.add(at);
            at = moves.get(at)?.under ?? byId.get(at)?.parentId ?? null;
          }
          if (byId.get(id)?.parentId) expect(rootOf(under)).toBe(rootOf(id));
        }
      }),
    );
  });
});
