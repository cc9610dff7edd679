import type { VNode } from 'preact';
import { countWords, words } from '../../lib/words/words';

/** What the popup says of the page in front: one quiet line. */
export type PopupProps = {
  readonly page:
    | { readonly state: 'shown'; readonly comments: number }
    | { readonly state: 'reading' | 'noComments' | 'leftAlone' | 'failed' | 'elsewhere' };
};

/** The extension's popup; on Firefox for Android a page of its own. */
export function Popup({ page }: PopupProps): VNode {
  return (
    <main class="popup">
      <h1>{words('name')}</h1>
      <p data-state={page.state}>
        {page.state === 'shown'
          ? countWords('popupShown', page.comments)
          : words(`popup_${page.state}`)}
      </p>
    </main>
  );
}
