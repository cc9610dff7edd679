import type { SavedComment } from '../model/saved';
import type { ExportContext } from './export-context';

/**
 * How comments are written, one after another: fifty thousand take a page longer than it may keep
 * its reader waiting.
 */
export type ExportForm = {
  readonly begin: (context: ExportContext) => string;
  /** @param index counted from 0 */
  readonly each: (saved: SavedComment, context: ExportContext, index: number) => string;
  readonly end: (count: number) => string;
};

/** Comments in a form, in the order given. */
export function writeAll(
  { begin, each, end }: ExportForm,
  saved: readonly SavedComment[],
  context: ExportContext,
): string {
  const written = saved.map((one, index) => each(one, context, index));
  return [begin(context), ...written, end(saved.length)].join('');
}
