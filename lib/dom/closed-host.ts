/** An element of ours with a shadow root that the page's own scripts cannot open. */
export type ClosedHost = { readonly element: HTMLElement; readonly root: ShadowRoot };

/** Makes one, for a place in that document. It stands nowhere yet. */
export function createClosedHost(document: Document, name: string, styles: string): ClosedHost {
  // A page can define a custom element of this name, whose `ElementInternals` would then give it the
  // closed root. One that was born elsewhere gets its root before the page's definition gets at it.
  const nursery = document.implementation.createHTMLDocument();
  const element = nursery.createElement(name);
  const root = element.attachShadow({ mode: 'closed' });
  // A constructed style sheet cannot be adopted from a content script in Firefox (bug 1751346).
  const style = document.createElement('style');
  style.textContent = styles;
  root.append(style);
  return { element, root };
}
