import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { KeptFigures, KeptOfPost } from '../../lib/rpc/contract';
import { countWords, type PluralKey, words } from '../../lib/words/words';
import { ConfirmButton } from '../ui/ConfirmButton';
import { type FailedChange, Failure } from '../ui/Failure';
import { Switch } from '../ui/Switch';

export type PrivacySectionProps = {
  /** Absent until it is known. */
  readonly kept: KeptFigures | null;
  readonly isReadOnly: boolean;
  readonly failure: FailedChange | null;
  /** Writes everything into one file. @returns whether it succeeded */
  readonly onBackup: () => Promise<boolean>;
  /** @returns whether it succeeded */
  readonly onWipePost: (postId: string) => Promise<boolean>;
  /** @returns whether it succeeded */
  readonly onWipe: (withSynced: boolean) => Promise<boolean>;
  /** There is a copy in the reader's account. */
  readonly isSynced: boolean;
};

/** As many posts are listed at first. */
const FIRST = 20;

/** Everything that is kept on this machine: counted, written out, and wiped, by post or whole. */
export function PrivacySection(props: PrivacySectionProps): VNode {
  const { kept, isReadOnly, isSynced, failure } = props;
  const [isWhole, setWhole] = useState(false);
  const [withSynced, setWithSynced] = useState(false);
  const posts = [...(kept?.posts ?? [])].sort((a, b) => amountOf(b) - amountOf(a));
  const listed = isWhole ? posts : posts.slice(0, FIRST);
  return (
    <section id="privacy" aria-labelledby="privacy-title">
      <h2 id="privacy-title">{words('privacy')}</h2>
      <p class="about">{words('privacyHelp')}</p>
      <Failure failure={failure} />
      {kept && (
        <ul class="kept">
          <li>{countWords('keptSaved', kept.saved)}</li>
          <li>{countWords('keptMutes', kept.mutes)}</li>
          <li>{countWords('keptFollows', kept.follows)}</li>
          <li>{countWords('keptPosts', kept.posts.length)}</li>
          <li>{countWords('keptSettings', kept.settings)}</li>
        </ul>
      )}
      <p class="foot">
        <button type="button" onClick={() => void props.onBackup()}>
          {words('backupSave')}
        </button>
        {!isReadOnly && (
          <ConfirmButton
            label={words('wipe')}
            question={words('wipeQuestion')}
            done={words('wiped')}
            onConfirm={() => props.onWipe(withSynced && isSynced)}
          />
        )}
      </p>
      {isSynced && !isReadOnly && (
        <div class="row setting">
          <div class="label">
            <label for="wipe-synced">{words('wipeSynced')}</label>
            <p id="wipe-synced-help">{words('wipeSyncedHelp')}</p>
          </div>
          <Switch
            id="wipe-synced"
            isOn={withSynced}
            onChange={setWithSynced}
            describedBy="wipe-synced-help"
          />
        </div>
      )}
      <h3>{words('keptByPost')}</h3>
      <p class="about">{words('keptByPostHelp')}</p>
      <ul class="kept-posts">
        {listed.map((post) => (
          <li class="row" key={post.postId}>
            <span class="label">
              <span class="what">{post.title ?? words('keptPostNumber', post.postId)}</span>
              <span class="about">{figuresOf(post)}</span>
            </span>
            {!isReadOnly && (
              <ConfirmButton
                label={words('wipePost')}
                question={words('wipePostQuestion')}
                done={words('wiped')}
                onConfirm={() => props.onWipePost(post.postId)}
                isPlain
              />
            )}
          </li>
        ))}
      </ul>
      {posts.length > listed.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {countWords('keptMorePosts', posts.length - listed.length)}
        </button>
      )}
    </section>
  );
}

const FIGURES: readonly (readonly [Exclude<keyof KeptOfPost, 'postId' | 'title'>, PluralKey])[] = [
  ['saved', 'keptSaved'],
  ['mutes', 'keptMutes'],
  ['follows', 'keptFollows'],
  ['seen', 'keptSeen'],
  ['folds', 'keptFolds'],
  ['corrections', 'keptCorrections'],
];

function figuresOf(post: KeptOfPost): string {
  return FIGURES.filter(([figure]) => post[figure] > 0)
    .map(([figure, stem]) => countWords(stem, post[figure]))
    .join(' · ');
}

/** What a reader put there by hand comes before what was merely seen. */
function amountOf({ saved, mutes, follows, corrections, folds, seen }: KeptOfPost): number {
  return (saved + mutes + follows + corrections) * 1_000_000 + folds * 1_000 + seen;
}
