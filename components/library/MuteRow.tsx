import type { VNode } from 'preact';
import { endOf, isExpired, type Mute } from '../../lib/model/mute';
import { countWords, words, writeDay } from '../../lib/words/words';
import { muteReason } from '../mutes/mute-words';

export type MuteRowProps = {
  readonly mute: Mute;
  readonly now: number;
  readonly isEdited: boolean;
  readonly onEdit: () => void;
  readonly onRenew: () => void;
  readonly onRemove: () => void;
};

/** One rule: what, where, how, until when, and what it has done so far. */
export function MuteRow({ mute, now, isEdited, ...on }: MuteRowProps): VNode {
  const isOver = isExpired(mute, now);
  return (
    <div class="mute-row" data-expired={isOver ? '' : undefined}>
      <div class="label">
        <p class="what">{muteReason(mute.what)}</p>
        <p>{termsWords(mute, isOver)}</p>
        <p>
          {countWords('mutedSoFar', mute.matches)}
          {mute.lastMatch !== null && ` · ${words('lastMatch', writeDay(mute.lastMatch))}`}
        </p>
      </div>
      <span class="row-actions">
        {isOver ? (
          <button type="button" onClick={on.onRenew}>
            {words('renewMute')}
          </button>
        ) : (
          <button type="button" aria-expanded={isEdited} onClick={on.onEdit}>
            {words('changeMute')}
          </button>
        )}
        <button type="button" class="plain" onClick={on.onRemove}>
          {words('removeMute')}
        </button>
      </span>
    </div>
  );
}

/** All that is seen of a rule, to be looked through. */
export function muteWords(mute: Mute): string {
  return `${muteReason(mute.what)} ${scopeWords(mute)}`;
}

function termsWords(mute: Mute, isOver: boolean): string {
  return [
    scopeWords(mute),
    mute.what.kind === 'branch' ? null : words(`mutesReplies_${mute.replies}`),
    words(`mutesShows_${mute.shows}`),
    untilWords(mute, isOver),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

function scopeWords({ scope }: Mute): string {
  if (scope.kind === 'post') return words('inThread', scope.title);
  return scope.kind === 'blog' ? words('onBlog', scope.host) : words('muteScope_everywhere');
}

function untilWords(mute: Mute, isOver: boolean): string | null {
  const end = endOf(mute);
  if (end === null) return null;
  if (isOver) return words('expired', writeDay(end));
  return mute.until.kind === 'unused'
    ? countWords('untilUnused', mute.until.days)
    : words('untilDate', writeDay(end));
}
