import type { VNode } from 'preact';
import type { TextPart } from '../../lib/model/text-part';
import type { Kept } from '../../lib/view/saving';
import { words, writeDay } from '../../lib/words/words';
import { BlogText } from './BlogText';

export type ChangedWordsProps = {
  readonly kept: Kept | undefined;
  /** What the two texts have in common; absent until that is known. */
  readonly parts: readonly TextPart[] | null;
};

/** What was saved, and what the blog has in its place, with what is only in one of them marked. */
export function ChangedWords({ kept, parts }: ChangedWordsProps): VNode | null {
  if (!kept?.saved.changed) return null;
  const { savedAt, text, changed } = kept.saved;
  const whole = (text: string): readonly TextPart[] => [{ in: 'both', text }];
  return (
    <>
      <Text
        title={words('asSaved', writeDay(savedAt))}
        parts={parts ?? whole(text)}
        side="before"
      />
      <Text
        title={words('asNow', writeDay(changed.noticedAt))}
        parts={parts ?? whole(changed.text)}
        side="after"
      />
    </>
  );
}

type TextProps = {
  readonly title: string;
  readonly parts: readonly TextPart[];
  readonly side: 'before' | 'after';
};

function Text({ title, parts, side }: TextProps): VNode {
  const Mark = side === 'before' ? 'del' : 'ins';
  return (
    <div class="preview">
      <p class="head">{title}</p>
      <BlogText tag="p" class="words">
        {parts.map((part) => {
          if (part.in === 'both') return part.text;
          return part.in === side ? <Mark>{part.text}</Mark> : null;
        })}
      </BlogText>
    </div>
  );
}
