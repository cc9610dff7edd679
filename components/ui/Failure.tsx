import type { VNode } from 'preact';
import type { FailureKind } from '../../lib/rpc/contract';
import { type MessageKey, words } from '../../lib/words/words';

/** A change that could not be kept. */
export type FailedChange = {
  readonly kind: FailureKind;
  readonly tryAgain: () => void;
};

/** Says that a change was not kept, why, and what one can do. */
export function Failure({ failure }: { readonly failure: FailedChange | null }): VNode {
  return (
    <div role="alert">
      {failure && (
        <p class="failure">
          <span>{words(reason(failure.kind))}</span>
          {failure.kind !== 'read-only' && (
            <button type="button" onClick={failure.tryAgain}>
              {words('retry')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function reason(kind: FailureKind): MessageKey {
  if (kind === 'quota') return 'notice_notKeptFull';
  return kind === 'read-only' ? 'notice_notKeptNewer' : 'notice_notKept';
}
