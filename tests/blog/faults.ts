/** What can go wrong with an answer of the sample blog. */
export type Fault =
  /** The answer comes whole, but late. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** An error page in place of the answer. */
  | { readonly kind: 'status'; readonly status: 429 | 500 | 503 }
  /** The answer breaks off in the middle. */
  | { readonly kind: 'truncated' }
  /** An HTML page where a feed was asked for, as a login wall in between would give. */
  | { readonly kind: 'wrong-type' }
  /** The answer begins and never ends. */
  | { readonly kind: 'hanging' }
  /** The answer goes on for ever, as fast as it is taken. */
  | { readonly kind: 'bottomless' }
  /** A feed that has always one more full batch, whatever was asked for. */
  | { readonly kind: 'endless' };

/** Which answers a fault befalls. */
export type FaultScope = {
  readonly where: 'page' | 'feed';
  /** Answers that go well before the first bad one; none where absent. */
  readonly after?: number;
  /** Bad answers before it is well again; for ever where absent. */
  readonly times?: number;
};

/** Keeps count of the answers that a fault befalls. */
export type Faults = {
  set(fault: Fault | null, scope?: FaultScope): void;
  isEndless(): boolean;
  /** The fault that befalls the next answer of this kind; nothing befalls `null`. */
  next(kind: FaultScope['where'] | null): Fault | null;
};

export function createFaults(): Faults {
  let current: { fault: Fault; scope: FaultScope; answers: number } | null = null;
  return {
    set(fault, scope = { where: 'feed' }) {
      current = fault && { fault, scope, answers: 0 };
    },
    isEndless() {
      return current?.fault.kind === 'endless';
    },
    next(kind) {
      if (!current || kind !== current.scope.where) return null;
      const number = current.answers++;
      const { after = 0, times = Number.POSITIVE_INFINITY } = current.scope;
      return number >= after && number < after + times ? current.fault : null;
    },
  };
}
