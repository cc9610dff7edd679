/**
 * Selects a passage of an element's text, whatever white space and markup lie in it, and brings it
 * into view: the selection is a mark that every browser has, and that the reader can take away.
 *
 * @returns whether the passage was found
 */
export function selectPassage(within: Element, passage: string): boolean {
  const document = within.ownerDocument;
  const wanted = passage.replace(/\s+/g, '');
  if (wanted === '') return false;

  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const letters: { readonly node: Text; readonly offset: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let offset = 0; offset < data.length; offset++) {
      if (/\s/.test(data.charAt(offset))) continue;
      letters.push({ node: node as Text, offset });
      text += data.charAt(offset);
    }
  }
  const start = text.indexOf(wanted);
  const first = letters[start];
  const last = letters[start + wanted.length - 1];
  if (start < 0 || !first || !last) return false;
  document.getSelection()?.setBaseAndExtent(first.node, first.offset, last.node, last.offset + 1);
  first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return true;
}
