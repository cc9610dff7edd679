import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Change, Store } from '../../../lib/rpc/contract';
import { createStore } from '../../../lib/store/create-store';
import { keepOpen, openDatabase } from '../../../lib/store/database';

let names = 0;
function newStore(): { store: Store; heard: Change[] } {
  const name = `orders-${++names}`;
  const heard: Change[] = [];
  const open = keepOpen(() => openDatabase({ name }));
  return { store: createStore(open, (change) => heard.push(change)), heard };
}

const host = 'a.blogspot.com';
const read = (store: Store) =>
  Promise.all(
    [
      { host, postId: '1' },
      { host, postId: '2' },
      { host, postId: null },
      { host: 'b.blogspot.com', postId: '3' },
    ].map((place) => store.readOrder(place)),
  );

describe('the order that was chosen', () => {
  it('holds for the post for good, and for the blog’s other posts until the next choice', async () => {
    const { store, heard } = newStore();
    expect(await read(store)).toEqual([null, null, null, null]);
    await store.setOrder({ host, postId: '1' }, 'oldest');
    expect(await read(store)).toEqual(['oldest', 'oldest', 'oldest', null]);
    await store.setOrder({ host, postId: '2' }, 'newestThread');
    expect(await read(store)).toEqual(['oldest', 'newestThread', 'newestThread', null]);
    await store.setOrder({ host, postId: null }, 'native');
    expect(await read(store)).toEqual(['oldest', 'newestThread', 'native', null]);
    expect(heard).toEqual([
      { subject: 'orders', postId: '1' },
      { subject: 'orders', postId: '2' },
    ]);
  });

  it('gives way to the setting where that is changed later', async () => {
    const { store, heard } = newStore();
    await store.setOrder({ host, postId: '1' }, 'oldest');
    await store.changeSetting('foldDepth', 2);
    expect(await read(store)).toEqual(['oldest', 'oldest', 'oldest', null]);
    heard.length = 0;
    await store.changeSetting('order', 'newest');
    expect(await read(store)).toEqual([null, null, null, null]);
    expect((await store.readSettings()).order).toBe('newest');
    expect(heard).toEqual([{ subject: 'settings' }]);
  });
});
