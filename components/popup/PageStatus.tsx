import type { VNode } from 'preact';
import type { PageFigures, PageState } from '../../lib/rpc/contract';
import { countWords, words, writeNumber } from '../../lib/words/words';

export type PageStatusProps = {
  /** `elsewhere`: Threadkeeper does not run in the tab in front; `null` until that is known. */
  readonly page: PageState | 'elsewhere' | null;
};

/** This thread's figures, or a sentence in their place. Its height is the same whatever it says. */
export function PageStatus({ page }: PageStatusProps): VNode {
  const state = page === 'elsewhere' ? page : page?.state;
  return (
    <div class="status" data-state={state} role="status">
      {page !== null && page !== 'elsewhere' && page.state === 'shown' ? (
        <Figures figures={page.figures} />
      ) : (
        state && state !== 'shown' && <p>{words(`popup_${state}`)}</p>
      )}
    </div>
  );
}

function Figures({ figures }: { readonly figures: PageFigures }): VNode {
  const shown = [
    ['comments', figures.comments],
    ['fresh', figures.fresh],
    ['muted', figures.muted],
    ['references', figures.references],
  ] as const;
  return (
    <dl class="figures">
      {shown.map(([name, count]) => (
        <div key={name} data-figure={name} data-some={count ? '' : undefined}>
          <dt>{countWords(`figure_${name}`, count ?? 0)}</dt>
          <dd>{count === null ? '–' : writeNumber(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
