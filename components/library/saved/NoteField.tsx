import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../../lib/words/words';

export type NoteFieldProps = {
  readonly note: string;
  /** @returns whether it is kept */
  readonly onChange: (note: string) => Promise<boolean>;
};

/** How long after the last key a note is kept, in milliseconds; at once when the field is left. */
const PAUSE = 700;

/** The reader's own words about a comment, kept as they are written. */
export function NoteField({ note, onChange }: NoteFieldProps): VNode {
  const [written, setWritten] = useState(note);
  const [isKept, setKept] = useState(false);
  const latest = useRef({ note, written, onChange });
  latest.current = { note, written, onChange };
  const keep = async () => {
    const { note, written, onChange } = latest.current;
    if (written !== note) setKept(await onChange(written));
  };
  useEffect(() => {
    const waiting = setTimeout(keep, PAUSE);
    return () => clearTimeout(waiting);
  }, [written]);
  // Another comment is read now, or the page goes away.
  useEffect(() => {
    const leave = () => void keep();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return (
    <div class="note-field">
      <label>
        <span>{words('savedNote')}</span>
        <textarea
          name="note"
          rows={2}
          value={written}
          maxLength={100_000}
          placeholder={words('notePlaceholder')}
          onInput={({ currentTarget }) => {
            setKept(false);
            setWritten(currentTarget.value);
          }}
          onBlur={keep}
        />
      </label>
      <span role="status" class="count">
        {isKept && words('noteKept')}
      </span>
    </div>
  );
}
