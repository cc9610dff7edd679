import { BACKUP_KEYS, type BackupContents, type BackupRow, type BackupSubject } from './backup';
import type { Follow } from './follow';
import { type Mute, muteSubject } from './mute';
import { isSame } from './same';
import type { Deletion, SavedComment } from './saved';
import type { VisitRecord } from './visit';

/**
 * What is there together with what a backup holds. Of two accounts of one thing the newer part wins,
 * part by part: of a saved comment its words, the reader's note and what became of it on the blog
 * each by their own time. What was thrown away, on either side, stays so unless it was kept or
 * changed again later. Where nothing has a time (settings, orders, corrections) what is there stays.
 *
 * Merging the same once more changes nothing, and rows to which nothing is added are the very same.
 */
export function mergeBackup(there: BackupContents, added: BackupContents): BackupContents {
  const deletions = join('deletions', there, added, later('at'));
  const gone = new Map(deletions.map((deletion) => [keyOfDeletion(deletion), deletion.at]));
  const survives = (subject: Deletion['subject'], id: string, at: number) =>
    at > (gone.get(keyOfDeletion({ subject, id })) ?? Number.NEGATIVE_INFINITY);

  const saved = join('saved', there, added, joinSaved).filter(({ id, savedAt, editedAt }) =>
    survives('saved', id, Math.max(savedAt, editedAt)),
  );
  const mutes = withoutTwins(
    there.mutes,
    join('mutes', there, added, joinMutes).filter(({ id, renewed }) =>
      survives('mutes', id, renewed),
    ),
  );
  const ruled = new Set(mutes.map(({ id }) => id));
  return {
    saved,
    deletions,
    mutes,
    muteMatches: join('muteMatches', there, added, first).filter(({ muteId }) => ruled.has(muteId)),
    settings: join('settings', there, added, first),
    orders: join('orders', there, added, first),
    seen: join('seen', there, added, joinSeen),
    folds: join('folds', there, added, later('at')),
    corrections: join('corrections', there, added, first),
    follows: join('follows', there, added, joinFollows).filter(({ id, renewedAt }) =>
      survives('follows', id, renewedAt),
    ),
  };
}

function join<S extends BackupSubject>(
  subject: S,
  there: BackupContents,
  added: BackupContents,
  both: (a: BackupRow<S>, b: BackupRow<S>) => BackupRow<S>,
): readonly BackupRow<S>[] {
  const keyOf = BACKUP_KEYS[subject] as (row: BackupRow<S>) => string;
  const rows = new Map<string, BackupRow<S>>();
  for (const row of [...there[subject], ...added[subject]] as readonly BackupRow<S>[]) {
    const key = keyOf(row);
    const known = rows.get(key);
    if (known === undefined) rows.set(key, row);
    else {
      const next = both(known, row);
      if (!isSame(known, next)) rows.set(key, next);
    }
  }
  return [...rows.values()];
}

function joinSaved(a: SavedComment, b: SavedComment): SavedComment {
  const words = ({ note, tags, editedAt, goneAt, changed, ...rest }: SavedComment) => rest;
  const edit = ({ note, tags, editedAt }: SavedComment) => ({ note, tags, editedAt });
  const hasOneText = a.isBare !== b.isBare;
  // What came without its words takes them from whoever has them; a CSV file tells only by their lack.
  const said = hasOneText
    ? words(withWords(a, b))
    : newer(words(a), words(b), ({ savedAt }) => savedAt);
  const isOfOneTime = hasOneText || a.savedAt === b.savedAt;
  const fate = isOfOneTime ? joinFates(a, b) : a.savedAt > b.savedAt ? a : b;
  return {
    ...said,
    savedAt: Math.max(a.savedAt, b.savedAt),
    ...newer(edit(a), edit(b), ({ editedAt }) => editedAt),
    goneAt: fate.goneAt,
    changed: fate.changed,
  };
}

/** Of two of which one is bare, the other; the bare one where the other has no words either. */
function withWords(a: SavedComment, b: SavedComment): SavedComment {
  const [bare, whole] = a.isBare ? [a, b] : [b, a];
  return whole.html === '' ? bare : whole;
}

type Fate = Pick<SavedComment, 'goneAt' | 'changed'>;

/** When it was first missed, and what was seen last. */
function joinFates(a: Fate, b: Fate): Fate {
  return {
    goneAt:
      a.goneAt === null || b.goneAt === null
        ? (a.goneAt ?? b.goneAt)
        : Math.min(a.goneAt, b.goneAt),
    changed: newer(a.changed, b.changed, (changed) => changed?.noticedAt ?? -1),
  };
}

function joinMutes(a: Mute, b: Mute): Mute {
  const terms = ({ what, scope, replies, shows, until, renewed }: Mute) => {
    return { what, scope, replies, shows, until, renewed };
  };
  const lastMatch = Math.max(a.lastMatch ?? -1, b.lastMatch ?? -1);
  return {
    id: a.id,
    ...newer(terms(a), terms(b), ({ renewed }) => renewed),
    created: Math.min(a.created, b.created),
    lastMatch: lastMatch < 0 ? null : lastMatch,
    matches: Math.max(a.matches, b.matches),
    exceptions: union(a.exceptions, b.exceptions),
  };
}

/** Without rules that came in addition and are about the same thing in the same place as another. */
function withoutTwins(there: readonly Mute[], mutes: readonly Mute[]): readonly Mute[] {
  const own = new Set(there.map(({ id }) => id));
  const known = new Set(mutes.filter(({ id }) => own.has(id)).map(muteSubject));
  return mutes.filter((mute) => {
    if (own.has(mute.id)) return true;
    const subject = muteSubject(mute);
    return !known.has(subject) && known.add(subject);
  });
}

/** As it was last wanted; it was followed since the first time. */
function joinFollows(a: Follow, b: Follow): Follow {
  const last = newer(a, b, ({ renewedAt }) => renewedAt);
  return { ...last, followedAt: Math.min(a.followedAt, b.followedAt) };
}

type Seen = VisitRecord & { readonly postId: string };

/** Whatever was seen on either side was seen; the visit that goes on is the one of late. */
function joinSeen(a: Seen, b: Seen): Seen {
  const visit = ({ postId, seen, own, pages, ...rest }: Seen) => rest;
  return {
    postId: a.postId,
    ...newer(visit(a), visit(b), ({ presentAt }) => presentAt),
    pages: { ...b.pages, ...a.pages },
    seen: union(a.seen, b.seen),
    own: union(a.own, b.own),
  };
}

/** The one with the later time; of two at the same time always the same, in whatever order. */
function newer<T>(a: T, b: T, timeOf: (each: T) => number): T {
  const difference = timeOf(a) - timeOf(b);
  if (difference !== 0) return difference > 0 ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

function later<K extends string, T extends { readonly [key in K]: number }>(key: K) {
  return (a: T, b: T): T => newer(a, b, (each) => each[key]);
}

function first<T>(a: T): T {
  return a;
}

/** Each once; the very same list where nothing is added. */
function union(known: readonly string[], added: readonly string[]): readonly string[] {
  const all = new Set([...known, ...added]);
  return all.size === known.length ? known : [...all];
}

function keyOfDeletion({ subject, id }: Pick<Deletion, 'subject' | 'id'>): string {
  return `${subject} ${id}`;
}
