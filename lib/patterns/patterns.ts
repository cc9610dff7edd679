import { RE2JS, RE2JSException } from 're2js';

/** Matches readers' patterns; for the background only, which a page never waits for. */
export type Patterns = {
  /** Whether the pattern can be used; what it holds is RE2's syntax. */
  readonly isValid: (pattern: string) => boolean;
  /** The places of the texts that the pattern matches; `null` for one that cannot be used. */
  readonly match: (pattern: string, texts: readonly string[]) => readonly number[] | null;
};

/**
 * Makes the matcher. RE2 reads every character a bounded number of times, whatever the pattern: the
 * ones that take a browser's own engine for ever have nothing to run away in. What would need
 * going back (look-around, back-references) or too large an automaton it refuses.
 */
export function createPatterns(): Patterns {
  const compiled = new Map<string, RE2JS | null>();
  const get = (pattern: string) => {
    const known = compiled.get(pattern);
    if (known !== undefined) return known;
    const made = compile(pattern);
    if (compiled.size >= MOST_KEPT) compiled.clear();
    compiled.set(pattern, made);
    return made;
  };
  return {
    isValid: (pattern) => get(pattern) !== null,
    match(pattern, texts) {
      const expression = get(pattern);
      if (!expression) return null;
      return texts.flatMap((text, at) => (expression.test(text) ? [at] : []));
    },
  };
}

const MOST_KEPT = 200;

function compile(pattern: string): RE2JS | null {
  try {
    return RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE | RE2JS.MULTILINE);
  } catch (error) {
    if (error instanceof RE2JSException) return null;
    throw error;
  }
}
