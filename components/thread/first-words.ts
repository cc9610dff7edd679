/** Characters that the line of a folded comment can show at the most; the style sheet cuts it to fit. */
const FIRST_WORDS = 160;

/** How a comment begins, on one line. */
export function firstWords(text: string): string {
  return text.slice(0, FIRST_WORDS).replace(/\s+/g, ' ');
}
