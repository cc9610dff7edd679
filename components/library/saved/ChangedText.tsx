import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Stretch, textDifference } from '../../../lib/library/text-difference';
import { words, writeDay } from '../../../lib/words/words';

export type ChangedTextProps = {
  /** As it was saved. */
  readonly older: string;
  /** As the blog has had it since. */
  readonly newer: string;
  readonly noticedAt: number;
};

/** What the blog has in a comment's place, with what went and what came. */
export function ChangedText({ older, newer, noticedAt }: ChangedTextProps): VNode {
  const stretches = useMemo(() => textDifference(older, newer), [older, newer]);
  return (
    <details class="changed" open>
      <summary>{words('changedNoticed', writeDay(noticedAt))}</summary>
      <p class="body">{stretches.map(drawStretch)}</p>
    </details>
  );
}

function drawStretch({ in: where, text }: Stretch) {
  if (where === 'older') return <del>{text}</del>;
  return where === 'newer' ? <ins>{text}</ins> : text;
}
