/**
 * Patterns out of lists of phrases, so that the lists stay readable: a space stands for any white
 * space, an apostrophe for a straight one, a curly one or none; the rest is regular expression.
 */
function alternatives(phrases: readonly string[]): string {
  return phrases.join('|').replaceAll(' ', '\\s+').replaceAll("'", "['’]?");
}

/** Matches where a text ends with one of the phrases, white space and marks behind it left aside. */
export function endingWith(phrases: readonly string[], marks = ''): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${alternatives(phrases)})[\\s${marks}]*$`, 'iu');
}

/** Matches where a text begins with one of the phrases, white space and marks before it left aside. */
export function beginningWith(phrases: readonly string[], marks = ''): RegExp {
  return new RegExp(`^[\\s${marks}]*(?:${alternatives(phrases)})(?![\\p{L}\\d])`, 'iu');
}

/** Matches where a text holds one of the phrases as whole words. */
export function containing(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${alternatives(phrases)})(?![\\p{L}\\d])`, 'iu');
}
