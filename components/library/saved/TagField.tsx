import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { tidyTags } from '../../../lib/model/saved';
import { words } from '../../../lib/words/words';

export type TagFieldProps = {
  readonly tags: readonly string[];
  /** Tags in use, which are offered. */
  readonly known: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
};

/** A comment's tags: each with a button to take it off, and a field for another. */
export function TagField({ tags, known, onChange }: TagFieldProps): VNode {
  const [typed, setTyped] = useState('');
  const add = (text: string) => {
    setTyped('');
    const next = tidyTags([...tags, text]);
    if (next.length > tags.length) onChange(next);
  };
  return (
    <ul class="tags" aria-label={words('savedTags')}>
      {tags.map((tag) => (
        <li key={tag} class="tag">
          <span data-found>{tag}</span>
          <button
            type="button"
            aria-label={words('takeOffTag', tag)}
            onClick={() => onChange(tags.filter((each) => each !== tag))}
          >
            ×
          </button>
        </li>
      ))}
      <li>
        <input
          type="text"
          name="tag"
          list="known-tags"
          value={typed}
          maxLength={100}
          placeholder={words('tagPlaceholder')}
          aria-label={words('addTag')}
          autocomplete="off"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ',') return;
            event.preventDefault();
            add(typed);
          }}
          onBlur={() => add(typed)}
        />
        <datalist id="known-tags">
          {known
            .filter((tag) => !tags.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      </li>
    </ul>
  );
}
