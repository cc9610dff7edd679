import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '../../../lib/words/words';

export type CopyButtonProps = {
  readonly name: string;
  /** In the two forms in which a clipboard takes it. */
  readonly of: () => { readonly text: string; readonly html: string };
};

/** Copies something, and says that it has. */
export function CopyButton({ name, of }: CopyButtonProps): VNode {
  const [state, setState] = useState<'offered' | 'copied' | 'failed'>('offered');
  const copy = async () => {
    try {
      const { text, html } = of();
      const blob = (content: string, type: string) => new Blob([content], { type });
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': blob(text, 'text/plain'),
          'text/html': blob(html, 'text/html'),
        }),
      ]);
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <span class="copy">
      <button type="button" onClick={copy}>
        {name}
      </button>
      <span role="status">
        {state === 'copied' && words('copied')}
        {state === 'failed' && words('notCopied')}
      </span>
    </span>
  );
}
