import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SavedWords } from '../../../lib/model/saved';
import { writeMoment } from '../../../lib/words/words';

/** When a comment was written, as the blog showed it; the tooltip has it in full. */
export function SavedTime({
  of,
}: {
  readonly of: Pick<SavedWords, 'clock' | 'publishedAt'>;
}): VNode {
  const { clock, publishedAt } = of;
  const [title, setTitle] = useState<string>();
  // After the words are there: the browser takes long to make its first date, and rows are many.
  useEffect(
    () => setTitle(publishedAt === null ? undefined : writeMoment(publishedAt)),
    [publishedAt],
  );
  if (publishedAt === null) return <span class="time">{clock}</span>;
  return (
    <time class="time" dateTime={new Date(publishedAt).toISOString()} title={title}>
      {clock || writeMoment(publishedAt)}
    </time>
  );
}
