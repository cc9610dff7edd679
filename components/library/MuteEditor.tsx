import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import {
  isSameMute,
  type Mute,
  type MuteTerms,
  type MuteWhat,
  wordsIn,
} from '../../lib/model/mute';
import { EDITABLE_KINDS, termsFrom, textOf, whatFrom } from '../../lib/view/mutes';
import { words } from '../../lib/words/words';
import { MuteFields } from '../mutes/MuteFields';
import { muteReason } from '../mutes/mute-words';

export type MuteEditorProps = {
  /** The rule to change; absent for a new one. */
  readonly mute: Mute | null;
  /** All rules there are. */
  readonly mutes: readonly Mute[];
  /** The blog that a new rule holds on. */
  readonly host: string;
  readonly onTryPattern: (pattern: string) => Promise<boolean>;
  readonly isAnonymousName: (name: string) => boolean;
  readonly onSave: (terms: MuteTerms) => void;
  readonly onCancel: () => void;
};

/** The form for a rule, away from any thread. */
export function MuteEditor(props: MuteEditorProps): VNode {
  const { mute, mutes, host } = props;
  const [terms, setTerms] = useState<MuteTerms>(mute ? ownTerms(mute) : newTerms(host));
  const [isRefused, setRefused] = useState(false);
  const { what, scope } = terms;
  const isKnown = mutes.some((each) => each.id !== mute?.id && isSameMute(each, terms));
  const scopes = ['blog', 'everywhere'] as const;

  const change = (form: HTMLFormElement) => {
    const fields = Object.fromEntries(
      [...new FormData(form)].map(([name, value]) => [name, String(value)]),
    );
    const place = { host, postId: null, title: '' };
    const next = termsFrom(fields, terms, [], place, Date.now());
    setRefused(false);
    setTerms({ ...next, what: whatFrom(fields, terms.what) });
  };
  const save = async () => {
    if (isKnown || isEmpty(what)) return;
    if (what.kind === 'pattern' && !(await props.onTryPattern(what.pattern))) setRefused(true);
    else props.onSave(terms);
  };
  return (
    <form
      class="mute-editor"
      aria-label={words(mute ? 'editMuteTitle' : 'muteTitle')}
      onInput={({ currentTarget }) => change(currentTarget)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <What what={what} isNew={mute === null} />
      <MuteFields terms={terms} scopes={scope.kind === 'post' ? ['post', ...scopes] : scopes} />
      <div role="status">
        {what.kind === 'name' && props.isAnonymousName(what.name.trim()) && (
          <p class="warn">{words('muteAnonymousEverywhere')}</p>
        )}
        {isRefused && <p class="warn">{words('muteProblem_pattern')}</p>}
        {isKnown && <p class="warn">{words('muteProblem_known')}</p>}
      </div>
      <p class="foot">
        <button type="submit" disabled={isKnown || isEmpty(what)}>
          {words('saveMute')}
        </button>
        <button type="button" class="plain" onClick={props.onCancel}>
          {words('cancel')}
        </button>
      </p>
    </form>
  );
}

function What({ what, isNew }: { readonly what: MuteWhat; readonly isNew: boolean }): VNode {
  const text = textOf(what);
  return (
    <div class="field">
      {isNew ? (
        <label>
          <span>{words('muteWhat')}</span>
          <select name="what" value={what.kind}>
            {EDITABLE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {words(`muteWhat_${kind}`)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p class="fixed">{text === null ? muteReason(what) : words(`muteWhat_${what.kind}`)}</p>
      )}
      {text !== null && (
        <input
          type="text"
          name="text"
          value={text}
          maxLength={300}
          spellcheck={false}
          aria-label={words(`muteWhat_${what.kind}`)}
        />
      )}
    </div>
  );
}

function ownTerms({ what, scope, replies, shows, until }: Mute): MuteTerms {
  return { what, scope, replies, shows, until };
}

function newTerms(host: string): MuteTerms {
  return {
    what: { kind: 'signoff', key: '', name: '' },
    scope: { kind: 'blog', host },
    replies: 'kept',
    shows: 'stub',
    until: { kind: 'forGood' },
  };
}

function isEmpty(what: MuteWhat): boolean {
  const text = textOf(what);
  if (what.kind === 'pattern') return what.pattern === '';
  return text !== null && wordsIn(text).length === 0;
}
