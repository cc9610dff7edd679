/**
 * HTML as elements that can be read and nothing else: in a document without a window no script
 * runs, no handler is called and nothing is fetched. Not to be put on a page; what is read out of it
 * decides what a reader gets to see.
 */
export function parseInert(html: string): Element {
  return new DOMParser().parseFromString(html, 'text/html').body;
}
