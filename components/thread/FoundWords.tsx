import type { VNode } from 'preact';
import { findNeedles, type Needle } from '../../lib/filter/find';
import { foldText } from '../../lib/filter/fold-text';

export type FoundWordsProps = { readonly text: string; readonly needles: readonly Needle[] };

/** A short text in which what is looked for is set apart. */
export function FoundWords({ text, needles }: FoundWordsProps): VNode {
  let done = 0;
  const parts = needles.length === 0 ? [] : findNeedles(foldText(text), needles);
  return (
    <>
      {parts.map(([start, end]) => {
        const before = text.slice(done, start);
        done = end;
        return (
          <>
            {before}
            <mark>{text.slice(start, end)}</mark>
          </>
        );
      })}
      {text.slice(done)}
    </>
  );
}
