import { holdsOn, isSameMute, type Mute, type MuteId } from '../model/mute';
import type { Announce, Asynchronous, MuteMethods, OwnMuteMethods } from '../rpc/contract';
import type { OpenDatabase } from './database';

/** The rules for what is not shown: one row a rule, and one for each comment that it matched. */
export function createMutes(
  open: OpenDatabase,
  announce: Announce,
): Asynchronous<MuteMethods & OwnMuteMethods> {
  /** Rewrites a rule that is there; one that was removed meanwhile stays removed. */
  async function change(id: MuteId, rule: (mute: Mute) => Mute): Promise<void> {
    const db = await open();
    await db.transaction('rw', db.mutes, async () => {
      const mute = await db.mutes.get(id);
      if (mute) await db.mutes.put(rule(mute));
    });
    announce({ subject: 'mutes' });
  }

  return {
    async readMutes(place) {
      const db = await open();
      const mutes = await db.mutes.orderBy('created').toArray();
      return mutes.filter((mute) => holdsOn(mute, place));
    },
    async saveMute(id, terms, at) {
      const db = await open();
      await db.transaction('rw', db.mutes, db.deletions, async () => {
        const before = await db.mutes.get(id);
        const begun = { id, created: at, lastMatch: null, matches: 0, exceptions: [] };
        await db.mutes.put({ ...(before ?? begun), ...terms, renewed: at });
        await db.deletions.delete(['mutes', id]);
      });
      announce({ subject: 'mutes' });
    },
    async removeMute(id, at) {
      const db = await open();
      await db.transaction('rw', db.mutes, db.muteMatches, db.deletions, async () => {
        if (!(await db.mutes.get(id))) return;
        await db.mutes.delete(id);
        await db.deletions.put({ subject: 'mutes', id, at });
        await db.muteMatches.where({ muteId: id }).delete();
      });
      announce({ subject: 'mutes' });
    },
    setMuteException: (id, commentId, isShown) =>
      change(id, (mute) => {
        const others = mute.exceptions.filter((each) => each !== commentId);
        return { ...mute, exceptions: isShown ? [...others, commentId] : others };
      }),
    async noteMatches(matches, at) {
      const db = await open();
      await db.transaction('rw', db.mutes, db.muteMatches, async () => {
        for (const [muteId, commentIds] of Object.entries(matches)) {
          const mute = await db.mutes.get(muteId);
          if (!mute) continue;
          await db.muteMatches.bulkPut(commentIds.map((commentId) => ({ muteId, commentId })));
          const count = await db.muteMatches.where({ muteId }).count();
          const lastMatch = Math.max(mute.lastMatch ?? 0, at);
          await db.mutes.put({ ...mute, lastMatch, matches: Math.max(mute.matches, count) });
        }
      });
    },
    async readAllMutes() {
      const db = await open();
      return db.mutes.orderBy('created').toArray();
    },
    async addMutes(mutes) {
      const db = await open();
      await db.transaction('rw', db.mutes, db.deletions, async () => {
        const known = await db.mutes.toArray();
        const missing = mutes.filter(
          (mute, i) =>
            !known.some((each) => each.id === mute.id || isSameMute(each, mute)) &&
            !mutes.slice(0, i).some((each) => isSameMute(each, mute)),
        );
        await db.mutes.bulkPut(missing);
        await db.deletions.bulkDelete(missing.map(({ id }) => ['mutes', id]));
      });
      announce({ subject: 'mutes' });
    },
  };
}
