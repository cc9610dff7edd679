/**
 * How many comments the page says there are, from its own heading; `null` where it gives no number
 * ("No comments:", or the number left out, as some themes serve it).
 */
export function readDeclared(holders: readonly Element[]): number | null {
  for (const holder of holders) {
    const section = holder.closest('#comments, .comments') ?? holder;
    const number =
      firstNumber(section.getAttribute('data-num-comments')) ??
      firstNumber(headingOf(section)?.textContent);
    if (number !== null) return number;
  }
  return null;
}

/** The heading over the list, not one in a comment and not the form's. */
function headingOf(section: Element): Element | null {
  const heading = section.querySelector(
    ':is(h1, h2, h3, h4, h5, h6):not(#comment-post-message, .comment-form *)',
  );
  return heading?.closest(COMMENT) ? null : heading;
}

const COMMENT = 'li, dl, .comment, .comment-block';

/** The first number in a text. Thousands may be grouped; digits may be those of the blog's own script. */
export function firstNumber(text: string | null | undefined): number | null {
  if (!text) return null;
  const digits = /\p{Nd}{1,3}(?:[.,\u00a0\u202f']\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+/u.exec(text)?.[0];
  if (digits === undefined) return null;
  return Number([...digits.replace(/\P{Nd}/gu, '')].map(digitValue).join(''));
}

/** Unicode keeps the ten digits of a script together, the zero first. */
function digitValue(digit: string): number {
  let value = 0;
  let code = digit.codePointAt(0) ?? 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code--;
    value++;
  }
  return value;
}
