import type { VNode } from 'preact';
import type { Notice } from '../../lib/view/thread-state';
import { words } from '../../lib/words/words';

/** Says that something was not kept. It is there before it has words, or nobody would be told. */
export function NoticeBar({ notice }: { readonly notice: Notice | null }): VNode {
  return (
    <div role="status" class={notice ? 'bar' : undefined}>
      {notice && (
        <>
          <span>{words(`notice_${notice}`)}</span>
          {notice !== 'updated' && notice !== 'notKeptNewer' && (
            <button type="button" data-do="tryAgain">
              {words('retry')}
            </button>
          )}
          <button type="button" data-do="closeNotice">
            {words('close')}
          </button>
        </>
      )}
    </div>
  );
}
