import type { VNode } from 'preact';
import type { Comment } from '../../lib/model/comment';
import type { Kept } from '../../lib/view/saving';
import { words, writeDay } from '../../lib/words/words';
import { CommentBody } from './CommentBody';

export type ChangedWordsProps = {
  readonly kept: Kept | undefined;
  /** The comment as the blog has it; absent where it has it no longer. */
  readonly now: Comment | undefined;
};

/** What was saved, and what the blog has in its place. */
export function ChangedWords({ kept, now }: ChangedWordsProps): VNode | null {
  if (!kept?.saved.changed) return null;
  const { savedAt, changed } = kept.saved;
  return (
    <>
      <div class="preview">
        <p class="head">{words('asSaved', writeDay(savedAt))}</p>
        <div class="body">
          <CommentBody body={kept.copy ?? []} references={[]} />
        </div>
      </div>
      {now && (
        <div class="preview">
          <p class="head">{words('asNow', writeDay(changed.noticedAt))}</p>
          <div class="body">
            <CommentBody body={now.body} references={[]} />
          </div>
        </div>
      )}
    </>
  );
}
