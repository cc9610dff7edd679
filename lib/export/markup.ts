/** HTML that was put together here, element by element, and so holds no markup of anybody else. */
export type Markup = { readonly markup: string };

/** What can stand in an element: text, which is escaped, or markup made here. */
export type Content = string | Markup | readonly Content[];

/** An element; attributes that are `null` are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  ...children: readonly Content[]
): Markup {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== null)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('');
  const open = `<${name}${written}>`;
  return { markup: VOID.has(name) ? open : `${open}${write(children)}</${name}>` };
}

/** The HTML of some content. */
export function write(content: Content): string {
  if (typeof content === 'string') return escaped(content);
  return 'markup' in content ? content.markup : content.map(write).join('');
}

/** A parser makes a line end of a bare carriage return, and has no place for U+0000. */
function escaped(text: string): string {
  return text
    .replaceAll('\0', '\uFFFD')
    .replace(/[&<>"\r]/g, (found) => `&#${found.charCodeAt(0)};`);
}

const VOID: ReadonlySet<string> = new Set(['br', 'meta']);
