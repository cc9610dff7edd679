import type { BackupContents } from '../model/backup';
import type { SavedComment, SavedId } from '../model/saved';
import type { Change, Restored } from '../rpc/contract';
import {
  type Copied,
  PARTS,
  type Part,
  partOf,
  readParts,
  subjectOf,
  type Written,
  writePart,
} from './parts';

/** `browser.storage.local`, as far as it is needed. */
export type CopyStorage = {
  readonly get: (keys: string[]) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  readonly remove: (keys: string[]) => Promise<void>;
  /** Makes the place anew, of which something can no longer be read. */
  readonly renew: () => Promise<void>;
};

/** The store, as far as it is copied. */
export type CopiedStore = {
  readonly isEmpty: () => Promise<boolean>;
  readonly readSavedIds: () => Promise<readonly SavedId[]>;
  readonly readSaved: (ids: readonly SavedId[]) => Promise<readonly SavedComment[]>;
  /** All rows of another subject. */
  readonly readRows: (subject: Copied) => Promise<readonly unknown[]>;
  readonly merge: (contents: BackupContents) => Promise<void>;
};

/** A second copy of what is precious, beside the database, which browsers have been seen to lose. */
export type SecondCopy = {
  /**
   * To be called whenever the store was opened, before anybody uses it: brings everything back
   * where it is empty although the copy is not, and catches up on what an end of the background cut
   * short. @returns what it brought back, if anything
   */
  readonly mend: (store: CopiedStore, now: number) => Promise<Restored | null>;
  /** Something was written to the store. The copy follows, also if the background ends meanwhile. */
  readonly note: (change: Change, store: () => Promise<CopiedStore>) => void;
  /** Throws the copy away. */
  readonly clear: () => Promise<void>;
  /** What was brought back, until the reader has taken note of it. */
  readonly readRestored: () => Promise<Restored | null>;
  readonly dismissRestored: () => Promise<void>;
  /** Resolves once the copy has followed. */
  readonly settled: () => Promise<void>;
};

const PREFIX = 'copy:';
/** The copy was made whole at least once. */
const WHOLE = 'copy:whole';
/** The parts that are to be written anew: what is known of the store has moved on. */
const BEHIND = 'copy:behind';
const RESTORED = 'copy:restored';

export function createSecondCopy(storage: CopyStorage): SecondCopy {
  const behind = new Set<Part>();
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = queue.then(act);
    // The copy must not stand in the way of what it is a copy of; what failed stays behind.
    queue = turn.catch(() => undefined);
    return turn;
  };
  const markBehind = (parts: readonly Part[]): Promise<void> => {
    for (const part of parts) behind.add(part);
    return storage.set({ [BEHIND]: [...behind] });
  };
  const follow = async (store: CopiedStore): Promise<void> => {
    while (behind.size > 0) {
      const parts = [...behind].slice(0, TOGETHER);
      for (const part of parts) behind.delete(part);
      try {
        await storage.set(await writeParts(parts, store));
      } catch (error) {
        for (const part of parts) behind.add(part);
        throw error;
      }
    }
    await storage.set({ [WHOLE]: true, [BEHIND]: [...behind] });
  };

  /** Where the browser cannot read them, the copy is begun again: the store is what it is made of. */
  const readNotes = async (): Promise<Record<string, unknown>> => {
    try {
      return await storage.get([WHOLE, BEHIND]);
    } catch {
      await storage.renew();
      return {};
    }
  };
  const catchUp = async (store: CopiedStore): Promise<void> => {
    const known = await readNotes();
    const left = known[WHOLE] === true ? known[BEHIND] : PARTS;
    if (!Array.isArray(left) || left.length === 0) return;
    for (const part of PARTS) if (left.includes(part)) behind.add(part);
    void inTurn(() => follow(store)).catch(() => undefined);
  };

  return {
    async mend(store, now) {
      try {
        const restored = (await store.isEmpty()) ? await bringBack(storage, store, now) : null;
        if (!restored) await catchUp(store);
        return restored;
      } catch {
        // The store works without its copy; the next to open it tries again.
        return null;
      }
    },
    note(change, store) {
      const parts = partsOf(change);
      if (parts.length === 0) return;
      // In this very turn: what is marked is made up for after any end of the background.
      const marked = markBehind(parts).catch(() => undefined);
      void inTurn(async () => {
        await marked;
        await follow(await store());
      }).catch(() => undefined);
    },
    clear: () =>
      inTurn(async () => {
        behind.clear();
        await storage.remove([WHOLE, BEHIND, RESTORED, ...PARTS.map((part) => PREFIX + part)]);
      }),
    async readRestored() {
      return ((await storage.get([RESTORED]))[RESTORED] as Restored | undefined) ?? null;
    },
    dismissRestored: () => storage.remove([RESTORED]),
    async settled() {
      await queue;
    },
  };
}

/** @returns `null` where the copy is empty too, as on the day of installation */
async function bringBack(
  storage: CopyStorage,
  store: CopiedStore,
  now: number,
): Promise<Restored | null> {
  const contents = await readCopy(storage);
  const { saved, mutes, settings, corrections, orders, follows } = contents;
  if ([saved, mutes, settings, corrections, orders, follows].every(({ length }) => length === 0))
    return null;
  await store.merge(contents);
  const restored = { at: now, saved: saved.length, mutes: mutes.length };
  await storage.set({ [RESTORED]: restored });
  return restored;
}

/** As many parts are written at once. */
const TOGETHER = 16;

async function writeParts(
  parts: readonly Part[],
  store: CopiedStore,
): Promise<Record<string, Written>> {
  const written: Record<string, Written> = {};
  const ids = parts.some((part) => subjectOf(part) === 'saved') ? await store.readSavedIds() : [];
  for (const part of parts) {
    const subject = subjectOf(part);
    const rows =
      subject === 'saved'
        ? await store.readSaved(ids.filter((id) => partOf(id) === part))
        : await store.readRows(subject);
    written[PREFIX + part] = writePart(rows);
  }
  return written;
}

async function readCopy(storage: CopyStorage): Promise<BackupContents> {
  const keys = PARTS.map((part) => PREFIX + part);
  const found = await storage.get(keys).catch(() => readOneByOne(storage, keys));
  return readParts(
    Object.fromEntries(
      Object.entries(found).map(([key, part]) => [key.slice(PREFIX.length), part]),
    ),
  );
}

/** Chromium gives nothing at all where it cannot read one of them. */
async function readOneByOne(
  storage: CopyStorage,
  keys: readonly string[],
): Promise<Record<string, unknown>> {
  const found = await Promise.all(keys.map((key) => storage.get([key]).catch(() => ({}))));
  return Object.assign({}, ...found);
}

function partsOf(change: Change): readonly Part[] {
  switch (change.subject) {
    case 'saved':
      return [...partsOfSaved(change.ids), 'deletions'];
    case 'mutes':
      return ['mutes', 'deletions'];
    case 'follows':
      return ['follows', 'deletions'];
    case 'settings':
    case 'orders':
    case 'corrections':
      return [change.subject];
    default:
      return [];
  }
}

function partsOfSaved(ids: readonly SavedId[] | null): readonly Part[] {
  if (ids === null) return PARTS.filter((part) => part.startsWith('saved:'));
  return [...new Set(ids.map(partOf))];
}
