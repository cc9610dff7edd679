import axe from 'axe-core';
import type { BrowserPage } from '../browser';

/** What axe found wrong, a line each: the rule, and what breaks it. */
export type Findings = readonly string[];

/** All that can be checked of a part of a page, WCAG 2.2 AA and axe's own good practice. */
const OPTIONS = {
  resultTypes: ['violations'],
  // What concerns whole pages is the business of the blog, and of `checkPage`.
  rules: { 'target-size': { enabled: true } },
};

type Results = {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
};

/** Has axe look at the overlay, inside its closed shadow root. */
export async function checkOverlay({ tab, overlay }: BrowserPage): Promise<Findings> {
  await tab.evaluate(axe.source);
  return lines(
    await overlay.evaluate((root, options) => {
      // Closed to the page's scripts, and axe is one: for the check it is opened to it.
      Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
      const { axe } = globalThis as unknown as {
        axe: { run(context: Element, options: object): Promise<Results> };
      };
      return axe.run(root.host, options) as unknown as Results;
    }, OPTIONS),
  );
}

/** Has axe look at one of our own pages. */
export async function checkPage({ tab }: BrowserPage): Promise<Findings> {
  await tab.evaluate(axe.source);
  return lines(
    await tab.evaluate((options) => {
      const { axe } = globalThis as unknown as {
        axe: { run(context: Document, options: object): Promise<Results> };
      };
      return axe.run(document, options);
    }, OPTIONS),
  );
}

function lines({ violations }: Results): Findings {
  return violations.flatMap(({ id, nodes }) =>
    nodes
      // As narrow as an indent on a telephone; the comment's menu does the same (WCAG 2.5.8,
      // exception “equivalent”), and so does the line of one that is folded.
      .filter(({ html }) => !(id === 'target-size' && html.includes('class="line"')))
      // What a panel that the reader opened lies over is not to be pressed just then.
      .filter(({ failureSummary = '' }) => !failureSummary.includes('partially obscured'))
      .map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
  );
}
