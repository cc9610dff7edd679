import type { VNode } from 'preact';
import type { Notice } from '../../lib/view/thread-state';
import { words } from '../../lib/words/words';

/** What a second try can mend. */
const TRIED_AGAIN: readonly Notice[] = ['notKept', 'notKeptFull'];

/** Says that something was not kept, with what one can do. */
export function NoticeBar({ notice }: { readonly notice: Notice | null }): VNode | null {
  if (!notice) return null;
  return (
    <div class="bar">
      <span>{words(`notice_${notice}`)}</span>
      {TRIED_AGAIN.includes(notice) && (
        <button type="button" data-do="tryAgain">
          {words('retry')}
        </button>
      )}
      <button type="button" data-do="closeNotice">
        {words('close')}
      </button>
    </div>
  );
}
