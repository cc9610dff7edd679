import type { CommentId } from '../model/comment';
import {
  dismissNew,
  keepVisit,
  leaveVisit,
  markOwn,
  markSeen,
  newIds,
  openVisit,
  type VisitRecord,
} from '../model/visit';
import type { Announce, SeenMethods, Store, Visit } from '../rpc/contract';
import type { OpenDatabase } from './database';
import { StoreError } from './store-error';

/** What was seen of each post: one row a post. The rules are those of `lib/model/visit.ts`. */
export function createSeen(open: OpenDatabase, announce: Announce): Pick<Store, keyof SeenMethods> {
  /** One transaction from reading to writing, so that two tabs never overwrite each other. */
  async function change(
    postId: string,
    rule: (record: VisitRecord | null) => VisitRecord,
  ): Promise<VisitRecord> {
    const db = await open();
    const [before, after] = await db.transaction('rw', db.seen, async () => {
      const before = (await db.seen.get(postId)) ?? null;
      const after = rule(before);
      if (!before || !isSame(before, after)) await db.seen.put({ ...after, postId });
      return [before, after] as const;
    });
    if (!before || changesWhatIsNew(before, after)) announce({ subject: 'seen', postId });
    return after;
  }

  async function changeOpened(
    postId: string,
    rule: (record: VisitRecord) => VisitRecord,
  ): Promise<void> {
    await change(postId, (record) => {
      if (!record) throw new StoreError('invalid', `post ${postId} was never opened`);
      return rule(record);
    });
  }

  /** Those that answered something saved are told of no more, either. */
  async function changeSeen(
    postId: string,
    ids: readonly CommentId[],
    rule: typeof markSeen,
  ): Promise<void> {
    await changeOpened(postId, (record) => rule(record, ids));
    const db = await open();
    const told = await db.answers.where({ postId }).primaryKeys();
    const seen = new Set(ids);
    const gone = told.filter((id) => seen.has(id));
    if (gone.length > 0) await db.answers.bulkDelete(gone);
  }

  return {
    async openVisit(postId, listing, arrival, tabs) {
      const record = await change(postId, (before) => openVisit(before, listing, arrival, tabs));
      return toVisit(record, listing.ids);
    },
    async readVisit(postId, ids) {
      const db = await open();
      const record = await db.seen.get(postId);
      return record ? toVisit(record, ids) : null;
    },
    keepVisit: (postId, pageId, at) =>
      changeOpened(postId, (record) => keepVisit(record, pageId, at)),
    leaveVisit: (postId, pageId, at) =>
      changeOpened(postId, (record) => leaveVisit(record, pageId, at)),
    markSeen: (postId, ids) => changeSeen(postId, ids, markSeen),
    dismissNew: (postId, ids) => changeSeen(postId, ids, dismissNew),
    markOwn: (postId, ids) => changeSeen(postId, ids, markOwn),
  };
}

function toVisit(record: VisitRecord, ids: readonly CommentId[]): Visit {
  const own = new Set(record.own);
  return {
    visitId: record.visitId,
    lastVisitAt: record.lastVisitAt,
    newIds: newIds(record, ids),
    ownIds: ids.filter((id) => own.has(id)),
  };
}

/** The rules give back the same arrays where they add nothing. */
function isSame(before: VisitRecord, after: VisitRecord): boolean {
  return (Object.keys(after) as (keyof VisitRecord)[]).every((key) => before[key] === after[key]);
}

function changesWhatIsNew(before: VisitRecord, after: VisitRecord): boolean {
  const told = ['visitId', 'baseline', 'seen', 'own'] as const;
  return told.some((key) => before[key] !== after[key]);
}
