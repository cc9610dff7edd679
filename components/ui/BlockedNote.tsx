import type { VNode } from 'preact';
import { words } from '../../lib/words/words';

/** Says that all waits for an old page of ours, and what ends the wait. */
export function BlockedNote({ isBlocked }: { readonly isBlocked: boolean }): VNode {
  return <div role="status">{isBlocked && <p class="note">{words('notice_blocked')}</p>}</div>;
}
