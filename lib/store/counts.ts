import type { CommentId } from '../model/comment';
import type { ListedCount } from '../model/visit';
import type { Announce, Asynchronous, CountMethods } from '../rpc/contract';
import type { OpenDatabase } from './database';
import type { AnswerRow, SeenRow } from './schema';

/**
 * How many comments each visited post had, for pages that tell a number and no more: one row a post.
 * And which comments answer what the reader saved, until they are seen: one row each.
 */
export function createCounts(open: OpenDatabase, announce: Announce): Asynchronous<CountMethods> {
  return {
    async noteCount(postId, count) {
      const db = await open();
      const before = await db.counts.get(postId);
      if (before?.declared === count.declared && before.listed === count.listed) return;
      await db.counts.put({ postId, ...count });
      announce({ subject: 'counts' });
    },
    async noteAnswers(postId, answers) {
      const db = await open();
      await db.transaction('rw', db.answers, db.seen, async () => {
        const seen = seenOf(await db.seen.get(postId));
        const rows = Object.entries(answers).map(([id, to]) => ({ id, postId, to }));
        await db.answers.where({ postId }).delete();
        await db.answers.bulkPut(rows.filter(({ id }) => !seen.has(id)));
      });
      announce({ subject: 'counts' });
    },
    async readNewCounts(declared) {
      const db = await open();
      const postIds = Object.keys(declared);
      const tables = [db.counts, db.seen, db.answers, db.saved];
      return db.transaction('r', tables, async () => {
        const counts = await db.counts.bulkGet(postIds);
        const seen = await db.seen.bulkGet(postIds);
        const answers = await db.answers.where('postId').anyOf(postIds).toArray();
        const kept = new Set(
          await db.saved
            .where('id')
            .anyOf(answers.flatMap(({ to }) => to))
            .primaryKeys(),
        );
        const found = postIds.flatMap((postId, i): [string, ListedCount][] => {
          const count = counts[i];
          const record = seen[i];
          const answering = answers.filter((row) => row.postId === postId);
          const isNew = isNewAnswer(record, kept);
          const listed: ListedCount = {
            fresh: count && record ? freshOf(count, record, declared[postId] ?? 0) : 0,
            answers: answering.filter(isNew).length,
          };
          return listed.fresh + listed.answers > 0 || (count && record) ? [[postId, listed]] : [];
        });
        return Object.fromEntries(found);
      });
    },
  };
}

type Count = { readonly declared: number; readonly listed: number };

function freshOf(count: Count, record: SeenRow, declared: number): number {
  const known = new Set([...record.seen, ...record.baseline, ...record.own]).size;
  const unseen = Math.max(0, count.listed - known);
  return unseen + Math.max(0, declared - count.declared);
}

/** Neither seen since, nor about something that is kept no longer. */
function isNewAnswer(record: SeenRow | undefined, kept: ReadonlySet<CommentId>) {
  const seen = seenOf(record);
  return ({ id, to }: AnswerRow) => !seen.has(id) && to.some((each) => kept.has(each));
}

/** What the reader saw or wrote. What was on a page and not looked at is not among it. */
function seenOf(record: SeenRow | undefined): ReadonlySet<CommentId> {
  return new Set([...(record?.seen ?? []), ...(record?.own ?? [])]);
}
