import type { CopyChoice, ExportChoice } from '../../components/library/saved/SavedSection';
import { citation } from '../../lib/export/citation';
import { EXPORT_FORMATS, type ExportFormatId, exportSaved } from '../../lib/export/formats';
import { quote } from '../../lib/export/quote';
import type { SavedComment } from '../../lib/model/saved';
import { words } from '../../lib/words/words';
import { saveFile } from './save-file';

/** The ways in which saved comments leave. */
export type Leaving = {
  readonly exports: readonly ExportChoice[];
  readonly copies: readonly CopyChoice[];
  /** Lets the browser save comments as a file. */
  readonly save: (saved: readonly SavedComment[], format: string) => void;
};

export const leaving: Leaving = {
  exports: Object.entries(EXPORT_FORMATS).map(([format, { name }]) => ({ format, name })),
  copies: [
    { name: words('copyCitation'), of: (saved) => citation(saved, saved.savedAt) },
    { name: words('copyQuote'), of: quote },
  ],
  save(saved, format) {
    const context = { at: Date.now(), words };
    const { name, type, text } = exportSaved(saved, format as ExportFormatId, context);
    saveFile(name, type, text);
  },
};
