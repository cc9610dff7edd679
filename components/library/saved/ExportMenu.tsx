import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { words } from '../../../lib/words/words';
import type { ExportChoice } from './SavedSection';

export type ExportMenuProps = {
  readonly exports: readonly ExportChoice[];
  readonly onExport: (format: string) => void;
};

/** The forms in which comments leave, behind one button. */
export function ExportMenu({ exports, onExport }: ExportMenuProps): VNode | null {
  const menu = useRef<HTMLDetailsElement>(null);
  if (exports.length === 0) return null;
  const close = () => menu.current?.removeAttribute('open');
  return (
    <details
      class="export-menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
        menu.current?.querySelector('summary')?.focus();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !menu.current?.contains(relatedTarget)) close();
      }}
    >
      <summary>{words('libraryExport')}</summary>
      <div class="choices">
        {exports.map(({ format, name }) => (
          <button
            key={format}
            type="button"
            onClick={() => {
              close();
              onExport(format);
            }}
          >
            {name}
          </button>
        ))}
      </div>
    </details>
  );
}
