import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { NO_CONTENTS } from '../../../lib/model/backup';
import type { SavedComment } from '../../../lib/model/saved';
import type { Change } from '../../../lib/rpc/contract';
import { readAllContents } from '../../../lib/store/contents';
import { createStore } from '../../../lib/store/create-store';
import { keepOpen, openDatabase } from '../../../lib/store/database';
import { threadFollow } from '../follows';
import { mute, phrase } from '../mutes';
import { savedComment } from '../saved';

let names = 0;

function newStore() {
  const name = `contents-${++names}`;
  const heard: Change[] = [];
  const open = keepOpen(() => openDatabase({ name }));
  return { store: createStore(open, (change) => heard.push(change)), heard, name };
}

const kettle = savedComment({ id: '1' });
const post = { ...kettle.post, postId: '200', title: 'The teapot' };
const teapot = savedComment({ id: '2', post });
const about100 = mute({
  id: 'a',
  what: phrase('a'),
  scope: { kind: 'post', postId: '100', title: 'The kettle' },
});

describe('everything that is kept', () => {
  it('is put together with a backup, and told of once it is', async () => {
    const { store, heard, name } = newStore();
    await store.saveComments([kettle]);
    await store.changeSetting('foldDepth', 2);
    await store.noteBackup(5);
    heard.length = 0;
    const added = {
      ...NO_CONTENTS,
      saved: [{ ...kettle, editedAt: kettle.editedAt + 1, note: 'newer' }, teapot],
      mutes: [about100],
      settings: [{ key: 'foldDepth', value: 9 }],
    };
    await store.mergeContents(added);
    expect(await readAllContents(name)).toEqual({
      ...added,
      settings: [{ key: 'foldDepth', value: 2 }],
    });
    expect(new Set(heard.map(({ subject }) => subject))).toEqual(
      new Set([
        ...['seen', 'folds', 'corrections', 'orders', 'settings', 'mutes', 'follows', 'counts'],
        'saved',
      ]),
    );
  });

  it('is as it was where a part of a backup cannot be written', async () => {
    const { store, name } = newStore();
    await store.saveComments([kettle]);
    const before = await readAllContents(name);
    const broken = { ...teapot, id: { no: 'key' } } as unknown as SavedComment;
    const added = { ...NO_CONTENTS, saved: [teapot, broken], mutes: [about100] };
    await expect(store.mergeContents(added)).rejects.toThrow();
    expect(await readAllContents(name)).toEqual(before);
  });

  it('is counted, by post and in all, and wiped by post', async () => {
    const { store, name } = newStore();
    await store.saveComments([kettle, teapot]);
    await store.mergeContents({
      ...NO_CONTENTS,
      mutes: [about100, mute({ id: 'b', what: phrase('b') })],
    });
    await store.follow(threadFollow('100'));
    await store.changeFolds('100', { 1: 'branch' }, 0);
    await store.setCorrection('300', '1', { kind: 'detached' });
    const none = { saved: 0, mutes: 0, seen: 0, folds: 0, corrections: 0, follows: 0 };
    expect(await store.readKept()).toEqual({
      saved: 2,
      mutes: 2,
      follows: 1,
      settings: 0,
      posts: [
        { ...none, postId: '100', title: 'The kettle', saved: 1, mutes: 1, follows: 1, folds: 1 },
        { ...none, postId: '200', title: 'The teapot', saved: 1 },
        { ...none, postId: '300', title: null, corrections: 1 },
      ],
    });
    await store.wipePost('100', null);
    const left = await readAllContents(name);
    expect([
      left.saved,
      left.mutes.map(({ id }) => id),
      left.follows,
      left.folds,
      left.deletions,
    ]).toEqual([[teapot], ['b'], [], [], []]);
  });

  it('is wiped whole', async () => {
    const { store, name } = newStore();
    await store.saveComments([kettle]);
    await store.changeSetting('foldDepth', 2);
    await store.wipe();
    expect(await readAllContents(name)).toEqual(NO_CONTENTS);
    expect(await store.readBackupState()).toEqual({ writtenAt: null, since: 0 });
  });

  it('knows what was kept since the last backup', async () => {
    const { store } = newStore();
    await store.saveComments([savedComment({ id: '1', savedAt: 10 })]);
    expect(await store.readBackupState()).toEqual({ writtenAt: null, since: 1 });
    await store.noteBackup(20);
    expect(await store.readBackupState()).toEqual({ writtenAt: 20, since: 0 });
    await store.saveComments([savedComment({ id: '2', savedAt: 30 })]);
    expect(await store.readBackupState()).toEqual({ writtenAt: 20, since: 1 });
  });
});
