/** Attributes by name: `true` is one without a value, `undefined` and `false` are none. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** What can stand in an element; what is false or absent leaves nothing. */
export type Content = Node | string | false | null | undefined;

/** Makes an element of the page. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Name] {
  return complete(document.createElement(name), attributes, ...content);
}

/** Gives an element that lacks them its attributes and its content. */
export function complete<E extends Element>(
  element: E,
  attributes: Attributes,
  ...content: readonly Content[]
): E {
  setAttributes(element, attributes, {});
  for (const each of content) {
    if (each) element.append(each);
  }
  return element;
}

/**
 * Makes something that makes copies of an element and all in it: thousands that begin alike take
 * half as long so. The element itself is made with the first copy.
 */
export function copier<E extends Element>(makeFirst: () => E): () => E {
  let first: E | undefined;
  return () => {
    first ??= makeFirst();
    return first.cloneNode(true) as E;
  };
}

/** Gives an element the attributes that it does not have from `before`; both have the same names. */
export function setAttributes(element: Element, attributes: Attributes, before: Attributes): void {
  for (const name in attributes) {
    const value = attributes[name];
    if (value === before[name]) continue;
    if (value === undefined || value === false) {
      if (before[name] !== undefined && before[name] !== false) element.removeAttribute(name);
    } else element.setAttribute(name, value === true ? '' : String(value));
  }
}

/** A child of an element that is to be there, and what it is drawn from. */
export type Part = {
  /** Unique among the parts of one element. */
  readonly name: string;
  readonly of: readonly unknown[];
  readonly draw: () => HTMLElement;
};

/** The parts of an element that are there, by name. */
export type Parts = Map<string, { readonly of: readonly unknown[]; readonly element: HTMLElement }>;

/**
 * Gives an element these children, in this order. One that is drawn from the same as before stays
 * the element that it is; one that takes the place of another takes over the focus, also of what in
 * it is of the same class. Parts that stay never change their order.
 *
 * @param drawn what this did for the element before, and is told what it did now
 */
export function arrange(parent: Element, parts: readonly Part[], drawn: Parts): void {
  // Nothing stands there yet that one could look for, which costs more than all else here.
  const isEmpty = drawn.size === 0;
  for (const [name, { element }] of drawn) {
    if (parts.some((part) => part.name === name)) continue;
    element.remove();
    drawn.delete(name);
  }
  let last: Element | null = null;
  for (const { name, of, draw } of parts) {
    const before = drawn.get(name);
    let element = before?.element;
    if (!before || !isSame(before.of, of)) {
      element = draw();
      drawn.set(name, { of, element });
      if (before) replace(before.element, element);
      else if (isEmpty) parent.appendChild(element);
      else parent.insertBefore(element, last ? last.nextSibling : parent.firstChild);
    }
    last = element ?? last;
  }
}

function replace(before: HTMLElement, now: HTMLElement): void {
  const focused = before.matches(':focus') ? before : before.querySelector(':focus');
  before.replaceWith(now);
  const heir =
    focused === before ? now : focused && now.getElementsByClassName(focused.className)[0];
  if (heir instanceof HTMLElement) heir.focus({ preventScroll: true });
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}
