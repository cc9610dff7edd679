import type { VNode } from 'preact';
import type { PageFigures, PageState } from '../../lib/rpc/contract';
import { countWords, words, writeNumber } from '../../lib/words/words';

export type PageStatusProps = {
  /** Absent until it is known. */
  readonly page: PageState | null;
};

/** This thread's figures, or a sentence in their place. Its height is the same whatever it says. */
export function PageStatus({ page }: PageStatusProps): VNode {
  return (
    <div class="status" data-state={page?.state} role="status">
      {page?.state === 'shown' ? (
        <Figures figures={page.figures} />
      ) : (
        page && <p>{words(`popup_${page.state}`)}</p>
      )}
    </div>
  );
}

function Figures({ figures }: { readonly figures: PageFigures }): VNode {
  const shown = [
    ['comments', figures.comments],
    ['fresh', figures.fresh],
    ['muted', figures.muted],
    ['saved', figures.saved],
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
