import type { VNode } from 'preact';
import type { MuteScope, MuteTerms } from '../../lib/model/mute';
import { UNTIL_CHOICES, untilChoice, untilDay } from '../../lib/view/mutes';
import { words } from '../../lib/words/words';

export type MuteFieldsProps = {
  readonly terms: MuteTerms;
  /** Where the rule can be made to hold. */
  readonly scopes: readonly MuteScope['kind'][];
};

/** The fields of a rule that are the same on the page and in the library, by their names. */
export function MuteFields({ terms, scopes }: MuteFieldsProps): VNode {
  const { what, scope, replies, shows, until } = terms;
  return (
    <>
      <Choice name="scope" value={scope.kind} choices={scopes} />
      {what.kind !== 'branch' && (
        <Choice name="replies" value={replies} choices={['kept', 'folded', 'hidden']} />
      )}
      <Choice name="shows" value={shows} choices={['stub', 'nothing']} />
      <Choice name="until" value={untilChoice(until)} choices={UNTIL_CHOICES}>
        {until.kind === 'date' && (
          <input
            type="date"
            name="date"
            value={untilDay(until)}
            aria-label={words('muteUntil_date')}
          />
        )}
        {until.kind === 'unused' && (
          <input
            type="number"
            name="days"
            min={1}
            max={3650}
            value={String(until.days)}
            aria-label={words('muteDays')}
          />
        )}
      </Choice>
    </>
  );
}

type Named = 'scope' | 'replies' | 'shows' | 'until';

const PREFIXES = {
  scope: 'muteScope',
  replies: 'muteReplies',
  shows: 'muteShows',
  until: 'muteUntil',
} as const;

function Choice<Value extends string>(props: {
  readonly name: Named;
  readonly value: Value;
  readonly choices: readonly Value[];
  readonly children?: unknown;
}): VNode {
  const { name, value, choices, children } = props;
  const prefix = PREFIXES[name];
  return (
    <div class="field">
      <label>
        <span>{words(prefix)}</span>
        <select name={name} value={value}>
          {choices.map((choice) => (
            <option key={choice} value={choice} selected={choice === value}>
              {words(`${prefix}_${choice}` as Parameters<typeof words>[0])}
            </option>
          ))}
        </select>
      </label>
      {children as VNode}
    </div>
  );
}
