import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Follow, Followed, FollowId } from '../../lib/model/follow';
import { words } from '../../lib/words/words';
import { type FailedChange, Failure } from '../ui/Failure';
import { Switch } from '../ui/Switch';
import { FollowRow } from './FollowRow';

export type FollowsSectionProps = {
  /** Absent until it is known. */
  readonly followed: readonly Followed[] | null;
  readonly isReadOnly: boolean;
  readonly failure: FailedChange | null;
  /** Absent until it is known. */
  readonly notifying: { readonly isOn: boolean; readonly isSteady: boolean } | null;
  readonly onNotify: (isOn: boolean) => void;
  /** @returns whether it succeeded, as below */
  readonly onUnfollow: (id: FollowId) => Promise<boolean>;
  readonly onFollow: (follow: Follow) => Promise<boolean>;
  /** "Go on". */
  readonly onRenew: (id: FollowId) => Promise<boolean>;
};

/** Everything that is followed, what is new there, and whether the reader is notified. */
export function FollowsSection(props: FollowsSectionProps): VNode {
  const { followed, isReadOnly, failure, notifying, onNotify } = props;
  const [removed, setRemoved] = useState<Follow | null>(null);
  const unfollow = async (follow: Followed) => {
    if (!(await props.onUnfollow(follow.id))) return;
    const { unread: _unread, askedAt: _askedAt, rest: _rest, ...kept } = follow;
    setRemoved(kept);
  };
  const undo = async () => {
    if (removed && (await props.onFollow(removed))) setRemoved(null);
  };
  return (
    <section id="follows" aria-labelledby="follows-title">
      <h2 id="follows-title">{words('follows')}</h2>
      <p class="about">{words('followsHelp')}</p>
      <Failure failure={failure} />
      {notifying && (
        <div class="row setting">
          <span class="label">
            <label for="notify">{words('notify')}</label>
            <p>{words(notifying.isSteady ? 'notifyHelp' : 'notifyHelpWhileThere')}</p>
          </span>
          <Switch id="notify" isOn={notifying.isOn} onChange={onNotify} />
        </div>
      )}
      <p class="undone" role="status">
        {removed && (
          <>
            {words(`unfollowed_${removed.what.kind}`)}{' '}
            <button type="button" class="plain" onClick={() => void undo()}>
              {words('undo')}
            </button>
          </>
        )}
      </p>
      {followed?.length === 0 && <p>{words('followsNone')}</p>}
      {followed && followed.length > 0 && (
        <ul class="follows">
          {followed.map((each) => (
            <FollowRow
              key={each.id}
              followed={each}
              isReadOnly={isReadOnly}
              onUnfollow={() => void unfollow(each)}
              onRenew={() => void props.onRenew(each.id)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
