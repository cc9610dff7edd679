import { LETTER } from './letters';

/** A list of phrases to look for. */
export type Phrases = {
  /** Capitals make no difference. */
  test(text: string): boolean;
};

/** Matches where a text ends with one of the phrases, white space and marks behind it left aside. */
export function endingWith(phrases: readonly string[], marks = ''): Phrases {
  return lazily(() => `${NO_WORD_BEFORE}(?:${alternatives(phrases)})[\\s${marks}]*$`);
}

/** Matches where a text begins with one of the phrases, white space and marks before it left aside. */
export function beginningWith(phrases: readonly string[], marks = ''): Phrases {
  return lazily(() => `^[\\s${marks}]*(?:${alternatives(phrases)})${NO_WORD_AFTER}`);
}

/** Matches where a text holds one of the phrases as whole words. */
export function containing(phrases: readonly string[]): Phrases {
  return lazily(() => `${NO_WORD_BEFORE}(?:${alternatives(phrases)})${NO_WORD_AFTER}`);
}

const NO_WORD_BEFORE = `(?<![${LETTER}\\d])`;
const NO_WORD_AFTER = `(?![${LETTER}\\d])`;

/**
 * Patterns out of lists of phrases, so that the lists stay readable: a space stands for any white
 * space, an apostrophe for a straight one, a curly one or none; the rest is regular expression.
 */
function alternatives(phrases: readonly string[]): string {
  return phrases.join('|').replaceAll(' ', '\\s+').replaceAll("'", "['’]?");
}

/** Most threads need few of the lists, and each takes its time to be made ready. */
function lazily(source: () => string): Phrases {
  let pattern: RegExp | undefined;
  return {
    test(text) {
      pattern ??= new RegExp(source());
      return pattern.test(text.toLowerCase());
    },
  };
}
