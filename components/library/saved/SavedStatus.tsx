import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SavedState } from '../../../lib/library/saved-state';
import { type MessageKey, words, writeNumber } from '../../../lib/words/words';

/** Milliseconds within which the first rows are there, however slow the machine is. */
const PATIENCE = 4000;

export type SavedStatusProps = {
  readonly state: SavedState;
  readonly onReload: () => void;
};

/** How much there is of what is asked for; or how far it is, or why there is nothing. */
export function SavedStatus({ state, onReload }: SavedStatusProps): VNode | null {
  const { ask, found, progress, total, ids, isUnreadable } = state;
  const isAsking = ask.text.trim() !== '';
  const isLate = useLasting(ids === null && !progress && !isUnreadable, PATIENCE);
  if (isUnreadable) return <Trouble message="savedUnreadable" onReload={onReload} />;
  if (isLate) return <Trouble message="savedLate" onReload={onReload} />;
  if (progress && (isAsking || ids === null)) {
    const { done, total: all } = progress;
    return (
      <>
        <progress value={done} max={Math.max(all, 1)} />{' '}
        {words('searchPrepares', writeNumber(done), writeNumber(all))}
      </>
    );
  }
  if (total === null) return null;
  if (!found || !isAsking) return <>{writeNumber(total)}</>;
  return (
    <>
      {words('savedFound', writeNumber(found.ids.length), writeNumber(found.total))}
      {found.misspelt.map(({ word, taken }) => (
        <span key={word}> · {words('takenFor', word, taken.slice(0, 3).join(', '))}</span>
      ))}
    </>
  );
}

function Trouble(props: { readonly message: MessageKey; readonly onReload: () => void }): VNode {
  return (
    <>
      <span class="warn">{words(props.message)}</span>{' '}
      <button type="button" onClick={props.onReload}>
        {words('retry')}
      </button>
    </>
  );
}

/** Whether something has been so for as many milliseconds. */
function useLasting(isSo: boolean, milliseconds: number): boolean {
  const [isLasting, setLasting] = useState(false);
  useEffect(() => {
    if (!isSo) return;
    const timer = setTimeout(() => setLasting(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [isSo, milliseconds]);
  return isSo && isLasting;
}
