/** What Chromium has had before everybody got `getComposedRanges`, itself in version 137. */
type SelectableRoot = ShadowRoot & { getSelection?(): Selection | null };

/** What is selected within a shadow root; absent where nothing is. */
export function selectedRange(root: ShadowRoot): Range | null {
  const selection = root.ownerDocument.getSelection();
  const ends =
    selection && 'getComposedRanges' in selection
      ? selection.getComposedRanges({ shadowRoots: [root] })[0]
      : rangeOf((root as SelectableRoot).getSelection?.());
  if (!ends || !root.contains(ends.startContainer) || !root.contains(ends.endContainer))
    return null;
  const range = root.ownerDocument.createRange();
  range.setStart(ends.startContainer, ends.startOffset);
  range.setEnd(ends.endContainer, ends.endOffset);
  return range.collapsed ? null : range;
}

/** The words of a range, a line for each line that is shown. */
export function wordsOfRange(range: Range): string {
  const content = range.cloneContents();
  for (const end of content.querySelectorAll('p, blockquote')) end.append('\n');
  for (const end of content.querySelectorAll('br')) end.replaceWith('\n');
  return (content.textContent ?? '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function rangeOf(selection: Selection | null | undefined): Range | null {
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}
