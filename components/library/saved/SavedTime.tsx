import type { VNode } from 'preact';
import type { SavedWords } from '../../../lib/model/saved';
import { writeMoment } from '../../../lib/words/words';

/** When a comment was written, as the blog showed it; the tooltip has it in full. */
export function SavedTime({
  of,
}: {
  readonly of: Pick<SavedWords, 'clock' | 'publishedAt'>;
}): VNode {
  const { clock, publishedAt } = of;
  if (publishedAt === null) return <span class="time">{clock}</span>;
  return (
    <time
      class="time"
      dateTime={new Date(publishedAt).toISOString()}
      title={writeMoment(publishedAt)}
    >
      {clock || writeMoment(publishedAt)}
    </time>
  );
}
