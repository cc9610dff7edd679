import * as v from 'valibot';
import type { BackupContents } from '../model/backup';
import { contentsSchema } from './backup-schema';

/**
 * Reads what one of our own pages put at an address of its own making.
 *
 * @throws where the address is anybody else's, or what is there is not what the store would take.
 */
export async function fetchContents(address: string): Promise<BackupContents> {
  if (!address.startsWith(`blob:${location.origin}/`)) throw new Error('not an address of ours');
  const response = await fetch(address);
  return v.parse(contentsSchema, await response.json());
}
