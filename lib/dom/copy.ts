/**
 * Puts words on the clipboard, plain and with their markup, for whatever they are pasted into.
 *
 * @returns a promise that is rejected where the browser does not let us, as on a page without
 *   encryption or long after a press
 */
export async function copyToClipboard({
  text,
  html,
}: {
  readonly text: string;
  readonly html: string;
}): Promise<void> {
  const as = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  const item = new ClipboardItem({ ...as('text/plain', text), ...as('text/html', html) });
  await navigator.clipboard.write([item]);
}
