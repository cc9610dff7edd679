import type { CopyChoice, ExportChoice } from '../../components/library/saved/SavedSection';
import { citation } from '../../lib/export/citation';
import { EXPORT_FORMATS, type ExportFormatId, exportMany } from '../../lib/export/formats';
import { quote } from '../../lib/export/quote';
import type { SavedComment, SavedId } from '../../lib/model/saved';
import { words } from '../../lib/words/words';
import { saveFile } from './save-file';

/** The ways in which saved comments leave. */
export type Leaving = {
  readonly exports: readonly ExportChoice[];
  readonly copies: readonly CopyChoice[];
  /** Lets the browser save comments as a file. @throws as `exportMany` */
  readonly save: (
    ids: readonly SavedId[],
    format: string,
    read: (ids: readonly SavedId[]) => Promise<readonly SavedComment[]>,
    onProgress: (done: number) => void,
    signal: AbortSignal,
  ) => Promise<void>;
};

export const leaving: Leaving = {
  exports: Object.entries(EXPORT_FORMATS).map(([format, { name }]) => ({ format, name })),
  copies: [
    { name: words('copyCitation'), of: (saved) => citation(saved, saved.savedAt) },
    { name: words('copyQuote'), of: quote },
  ],
  async save(ids, format, read, onProgress, signal) {
    const context = { at: Date.now(), words };
    const id = format as ExportFormatId;
    const { name, type, parts } = await exportMany(ids, id, context, read, onProgress, signal);
    saveFile(name, type, ...parts);
  },
};
