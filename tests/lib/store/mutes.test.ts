import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { MuteTerms } from '../../../lib/model/mute';
import type { Change } from '../../../lib/rpc/contract';
import { createStore } from '../../../lib/store/create-store';
import { keepOpen, openDatabase } from '../../../lib/store/database';
import { mute } from '../mutes';

let names = 0;

function newStore() {
  const name = `mutes-${++names}`;
  const heard: Change[] = [];
  const store = createStore(
    keepOpen(() => openDatabase({ name })),
    (change) => heard.push(change),
  );
  const deletions = async () => {
    const db = await openDatabase({ name });
    const rows = await db.deletions.toArray();
    db.close();
    return rows;
  };
  return { store, heard, deletions };
}

const host = 'a.blogspot.com';
const terms: MuteTerms = {
  what: { kind: 'signoff', key: 'ferryman', name: 'Ferryman' },
  scope: { kind: 'blog', host },
  replies: 'kept',
  shows: 'stub',
  until: { kind: 'forGood' },
};
const fresh = {
  id: 'a',
  ...terms,
  created: 5,
  renewed: 5,
  lastMatch: null,
  matches: 0,
  exceptions: [],
};

describe('a rule', () => {
  it('is kept, and everybody hears of it', async () => {
    const { store, heard } = newStore();
    await store.saveMute('a', terms, 5);
    expect(await store.readMutes({ host, postId: null })).toEqual([fresh]);
    expect(heard).toEqual([{ subject: 'mutes' }]);
  });

  it('keeps its matches and exceptions when its terms change', async () => {
    const { store } = newStore();
    await store.saveMute('a', terms, 5);
    await store.setMuteException('a', '3', true);
    await store.setMuteException('a', '3', true);
    await store.setMuteException('a', '4', true);
    await store.setMuteException('a', '4', false);
    await store.noteMatches({ a: ['1', '2'] }, 6);
    await store.saveMute('a', { ...terms, shows: 'nothing' }, 7);
    expect(await store.readAllMutes()).toEqual([
      { ...fresh, shows: 'nothing', renewed: 7, lastMatch: 6, matches: 2, exceptions: ['3'] },
    ]);
  });

  it('counts each comment once, and is told to nobody for it', async () => {
    const { store, heard } = newStore();
    await store.saveMute('a', terms, 5);
    heard.length = 0;
    await store.noteMatches({ a: ['1', '2'], gone: ['1'] }, 6);
    await store.noteMatches({ a: ['2', '3'] }, 8);
    await store.noteMatches({ a: ['2', '3'] }, 8);
    expect(await store.readAllMutes()).toEqual([{ ...fresh, lastMatch: 8, matches: 3 }]);
    expect(heard).toEqual([]);
  });

  it('is read only where it holds, the oldest first', async () => {
    const { store } = newStore();
    const post = { kind: 'post', postId: '7', title: 'A post' } as const;
    await store.saveMute('c', { ...terms, scope: { kind: 'everywhere' } }, 9);
    await store.saveMute('a', terms, 5);
    await store.saveMute('b', { ...terms, scope: post }, 6);
    const idsOn = async (place: { host: string; postId: string | null }) =>
      (await store.readMutes(place)).map(({ id }) => id);
    expect(await idsOn({ host, postId: '7' })).toEqual(['a', 'b', 'c']);
    expect(await idsOn({ host, postId: '8' })).toEqual(['a', 'c']);
    expect(await idsOn({ host: 'b.example.org', postId: null })).toEqual(['c']);
  });

  it('is gone once removed, and comes back as it was', async () => {
    const { store } = newStore();
    await store.saveMute('a', terms, 5);
    await store.noteMatches({ a: ['1'] }, 6);
    const before = await store.readAllMutes();
    await store.removeMute('a', 7);
    await store.setMuteException('a', '3', true);
    expect(await store.readAllMutes()).toEqual([]);
    await store.addMutes(before);
    expect(await store.readAllMutes()).toEqual(before);
  });

  it('leaves a word that it was removed, until it is made again', async () => {
    const { store, deletions } = newStore();
    await store.saveMute('a', terms, 5);
    const [rule] = await store.readAllMutes();
    await store.removeMute('a', 7);
    await store.removeMute('never-there', 7);
    expect(await deletions()).toEqual([{ subject: 'mutes', id: 'a', at: 7 }]);
    await store.addMutes(rule ? [rule] : []);
    expect(await deletions()).toEqual([]);
    await store.removeMute('a', 8);
    await store.saveMute('a', terms, 9);
    expect(await deletions()).toEqual([]);
  });

  it('is not added beside one about the same thing', async () => {
    const { store } = newStore();
    await store.saveMute('a', terms, 5);
    const other = mute({ id: 'c', what: { kind: 'name', name: 'Maud' } });
    await store.addMutes([{ ...fresh, id: 'b' }, other, { ...other, id: 'd' }]);
    expect((await store.readAllMutes()).map(({ id }) => id)).toEqual(['c', 'a']);
  });
});
