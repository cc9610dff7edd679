import type { Copied, CopyKind } from '../model/copied';
import type { SavedComment } from '../model/saved';
import { citation } from './citation';
import { quote } from './quote';

/** Writes a comment as it is to be copied; a citation with the day on which it was saved. */
export function writeCopy(saved: SavedComment, as: CopyKind): Copied {
  return as === 'quote' ? quote(saved) : citation(saved, saved.savedAt);
}
