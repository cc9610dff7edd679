import type { VNode } from 'preact';
import { words } from '../../lib/words/words';

/** What is known of the page in front; see `TabInFront`. `asked`: leave was given just now. */
export type SiteInFront =
  | { readonly kind: 'closed' | 'asked' | 'other' }
  | { readonly kind: 'blog'; readonly host: string };

export type SiteOfferProps = {
  /** Absent until it is known. */
  readonly site: SiteInFront | null;
  readonly onLook: () => void;
  readonly onUse: (host: string) => void;
};

/** On a page where Threadkeeper does not run: whether it could, and the way to it. */
export function SiteOffer({ site, onLook, onUse }: SiteOfferProps): VNode {
  return (
    <div class="offer" role="status">
      {site && <p>{words(`offer_${site.kind}`)}</p>}
      {site?.kind === 'closed' && (
        <button type="button" onClick={onLook}>
          {words('lookAtPage')}
        </button>
      )}
      {site?.kind === 'blog' && (
        <button type="button" class="primary" onClick={() => onUse(site.host)}>
          {words('useHere', site.host)}
        </button>
      )}
    </div>
  );
}
