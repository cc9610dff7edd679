import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../lib/words/words';

export type ConfirmButtonProps = {
  /** What the button offers. */
  readonly label: string;
  /** What is asked before it is done. */
  readonly question: string;
  /** What has been done, said when it is. */
  readonly done: string;
  /** Does it. @returns whether it succeeded */
  readonly onConfirm: () => Promise<boolean>;
  readonly isPlain?: boolean;
};

/** A button for what cannot be undone: it asks first, in its own place. */
export function ConfirmButton(props: ConfirmButtonProps): VNode {
  const [step, setStep] = useState<'offered' | 'asked' | 'done'>('offered');
  const question = useId();
  const keep = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone, and the focus must not go with it.
  useLayoutEffect(() => keep.current?.focus(), [step]);
  const confirm = async () => {
    setStep((await props.onConfirm()) ? 'done' : 'offered');
  };
  if (step === 'asked') {
    return (
      <span class="confirm">
        <span id={question}>{props.question}</span>
        <button
          type="button"
          aria-describedby={question}
          ref={keep}
          onClick={() => setStep('offered')}
        >
          {words('keep')}
        </button>
        <button type="button" class="grave" onClick={confirm}>
          {props.label}
        </button>
      </span>
    );
  }
  return (
    <span class="confirm">
      {step === 'offered' && (
        <button
          type="button"
          class={props.isPlain ? 'plain' : undefined}
          onClick={() => setStep('asked')}
        >
          {props.label}
        </button>
      )}
      <span role="status">{step === 'done' && props.done}</span>
    </span>
  );
}
