import type { VNode } from 'preact';

export type SwitchProps = {
  readonly id: string;
  /** Absent until it is known. */
  readonly isOn: boolean | null;
  readonly onChange: (isOn: boolean) => void;
  /** The id of an element that explains it. */
  readonly describedBy?: string | undefined;
};

/** On or off, at once. */
export function Switch({ id, isOn, onChange, describedBy }: SwitchProps): VNode {
  return (
    <span class="switch" data-pending={isOn === null ? '' : undefined}>
      <input
        type="checkbox"
        role="switch"
        id={id}
        checked={isOn ?? false}
        aria-checked={isOn ?? false}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </span>
  );
}
