/**
 * How many comments the page says there are, from its own heading; `null` where it gives no number
 * ("No comments:", or the number left out, as some themes serve it).
 */
export function readDeclared(document: Document, holders: readonly Element[]): number | null {
  for (const holder of holders) {
    const attribute = holder.getAttribute('data-num-comments');
    if (attribute !== null && /^\d+$/.test(attribute)) return Number(attribute);
    const section = holder.closest('#comments, .comments') ?? holder;
    const heading = headingOf(section);
    const number = heading && firstNumber(heading.textContent ?? '');
    if (number !== null && number !== undefined) return number;
  }
  const counted = document.querySelector('#comments[data-num-comments]');
  const number = firstNumber(counted?.getAttribute('data-num-comments') ?? '');
  return number;
}

/** The heading over the list, not one in a comment and not the form's. */
function headingOf(section: Element): Element | undefined {
  for (const heading of section.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    if (heading.id === 'comment-post-message') continue;
    return heading.closest(`${COMMENT}, .comment-form`) ? undefined : heading;
  }
  return undefined;
}

const COMMENT = 'li, dl, .comment, .comment-block';

/** Thousands may be grouped; digits may be those of the blog's own script. */
function firstNumber(text: string): number | null {
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
