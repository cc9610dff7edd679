/** Text with each run of ASCII white space made one space, as HTML shows it; NBSP stays. */
export function squash(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
}

/** The squashed text of an element; empty where there is none. */
export function squashedText(element: Element | null | undefined): string {
  return squash(element?.textContent ?? '');
}
