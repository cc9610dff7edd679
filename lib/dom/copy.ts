/**
 * Puts it on the clipboard. By the old command, since the newer interface is not there on pages
 * without encryption, as which Blogger serves its blogs too.
 *
 * @throws where the browser does not let us, as long after a press
 */
export function copyToClipboard({
  text,
  html,
}: {
  readonly text: string;
  readonly html: string;
}): void {
  let isDone = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    // The page's own listeners are for what is selected on it.
    event.stopImmediatePropagation();
    isDone = true;
  };
  window.addEventListener('copy', put, { capture: true });
  try {
    document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', put, { capture: true });
  }
  if (!isDone) throw new Error('nothing was copied');
}
