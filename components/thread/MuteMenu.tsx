import type { VNode } from 'preact';
import type { Comment } from '../../lib/model/comment';
import type { MuteScope, MuteWhat } from '../../lib/model/mute';
import { draftProblem, type MuteDraft, muteChoices, previewMute } from '../../lib/view/mutes';
import type { ThreadState } from '../../lib/view/thread-state';
import { countWords, words } from '../../lib/words/words';
import { MuteFields } from '../mutes/MuteFields';
import { CommentList } from './CommentList';

export type MuteMenuProps = {
  readonly draft: MuteDraft;
  readonly state: ThreadState;
};

/** The form for a rule, with what would go by it in this thread. */
export function MuteMenu({ draft, state }: MuteMenuProps): VNode {
  const { terms, changes } = draft;
  const { what } = terms;
  const comment = state.map.commentOf.get(draft.of);
  const problem = draftProblem(draft, state.muting);
  const going = problem ? [] : previewMute(state, state.muting, draft, Date.now());
  const scopes: readonly MuteScope['kind'][] =
    state.post.postId === null ? ['blog', 'everywhere'] : ['post', 'blog', 'everywhere'];
  return (
    <form class="mute" data-form="mute">
      <h6 class="head">{words(changes ? 'editMuteTitle' : 'muteTitle')}</h6>
      <What what={what} choices={comment ? muteChoices(comment, state.conversation) : [what]} />
      <MuteFields terms={terms} scopes={scopes} />
      <div class="would-go">
        {problem && problem !== 'empty' && <p class="warn">{words(`muteProblem_${problem}`)}</p>}
        {!problem && namesAnonymous(what, going, comment) && (
          <p class="warn">{countWords('muteAnonymous', going.length, `${state.thread.size}`)}</p>
        )}
        {!problem && (
          <details>
            <summary>{countWords('wouldGo', going.length, `${state.thread.size}`)}</summary>
            <CommentList title={null} comments={going} />
          </details>
        )}
      </div>
      <p class="foot">
        <button type="submit" class="main" disabled={problem !== null}>
          {words(changes ? 'saveMute' : 'muteNow')}
        </button>
        <button type="button" data-do="closePanel">
          {words('cancel')}
        </button>
      </p>
    </form>
  );
}

function What({
  what,
  choices,
}: {
  readonly what: MuteWhat;
  readonly choices: readonly MuteWhat[];
}): VNode {
  const kinds = choices.some(({ kind }) => kind === what.kind) ? choices : [what, ...choices];
  return (
    <div class="field">
      <label>
        <span>{words('muteWhat')}</span>
        <select name="what" value={what.kind}>
          {kinds.map((each) => (
            <option key={each.kind} value={each.kind} selected={each.kind === what.kind}>
              {optionWords(each.kind === what.kind ? what : each)}
            </option>
          ))}
        </select>
      </label>
      {what.kind === 'phrase' && (
        <input
          type="text"
          name="phrase"
          value={what.phrase}
          maxLength={300}
          aria-label={words('muteWhat_phrase')}
          placeholder={words('phraseHint')}
        />
      )}
      {what.kind === 'pattern' && (
        <input
          type="text"
          name="pattern"
          value={what.pattern}
          maxLength={300}
          spellcheck={false}
          aria-label={words('muteWhat_pattern')}
          placeholder={words('patternHint')}
        />
      )}
    </div>
  );
}

function optionWords(what: MuteWhat): string {
  if (what.kind === 'signoff' || what.kind === 'profile' || what.kind === 'name') {
    return words(`muted_${what.kind}`, what.name);
  }
  return words(`muteWhat_${what.kind}`);
}

/** Blogger's own word for no name: nearly everybody bears it. */
function namesAnonymous(
  what: MuteWhat,
  going: readonly Comment[],
  begun: Comment | undefined,
): boolean {
  if (what.kind !== 'name') return false;
  return [...going, ...(begun ? [begun] : [])].some(
    ({ poster }) => poster.kind === 'anonymous' && poster.name === what.name,
  );
}
