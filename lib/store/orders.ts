import type { OrderPlace } from '../model/order';
import type { Announce, Asynchronous, OrderMethods } from '../rpc/contract';
import type { OpenDatabase } from './database';

/** The order that was chosen for a post or a blog: one row each, kept until the setting changes. */
export function createOrders(open: OpenDatabase, announce: Announce): Asynchronous<OrderMethods> {
  return {
    async readOrder(place) {
      const db = await open();
      const rows = await db.orders.bulkGet([...keysOf(place)]);
      return rows.find((row) => row !== undefined)?.order ?? null;
    },
    async setOrder(place, order) {
      const db = await open();
      await db.orders.bulkPut(keysOf(place).map((key) => ({ place: key, order })));
      // A blog's other posts take it up when they are next opened: no thread turns over unasked.
      if (place.postId !== null) announce({ subject: 'orders', postId: place.postId });
    },
  };
}

/** What a place is kept by, the nearest first. */
export function keysOf({ host, postId }: OrderPlace): readonly string[] {
  const blog = `blog:${host}`;
  return postId === null ? [blog] : [`post:${postId}`, blog];
}
