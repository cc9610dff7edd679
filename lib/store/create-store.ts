import type { Announce, Store } from '../rpc/contract';
import { createContents } from './contents';
import { createCorrections } from './corrections';
import { createCounts } from './counts';
import type { OpenDatabase } from './database';
import { createFolds } from './folds';
import { createFollows } from './follows';
import { createForgetting } from './forgetting';
import { createMutes } from './mutes';
import { createOrders } from './orders';
import { createSaved } from './saved';
import { createSeen } from './seen';
import { createSettings } from './settings';
import { StoreError, toStoreError } from './store-error';

/**
 * Joins the subjects. Each method does all that it says, or throws and does nothing. The database is opened when the first method is called. Changes are announced
 * once they are safely written.
 */
export function createStore(open: OpenDatabase, announce: Announce): Store {
  return withStoreErrors(open, {
    ...createSeen(open, announce),
    ...createCounts(open, announce),
    ...createFolds(open, announce),
    ...createCorrections(open, announce),
    ...createOrders(open, announce),
    ...createMutes(open, announce),
    ...createSaved(open, announce),
    ...createFollows(open, announce),
    ...createSettings(open, announce),
    ...createForgetting(open, announce),
    ...createContents(open, announce),
    async readStoreState() {
      return { isReadOnly: (await open()).isReadOnly };
    },
  });
}

/**
 * One place where a database's many errors become the few kinds that a reader is told of. What has
 * failed is opened anew for the next call: Firefox lets nobody write any more to a connection that
 * ran out of room once.
 */
function withStoreErrors(open: OpenDatabase, store: Store): Store {
  const entries = Object.entries(store).map(([name, method]) => [
    name,
    async (...args: unknown[]) => {
      try {
        return await (method as (...args: unknown[]) => Promise<unknown>)(...args);
      } catch (error) {
        const told = toStoreError(error);
        if (told instanceof StoreError && (told.kind === 'quota' || told.kind === 'storage')) {
          await open().then(
            (db) => db.close(),
            () => undefined,
          );
        }
        throw told;
      }
    },
  ]);
  return Object.fromEntries(entries) as Store;
}
