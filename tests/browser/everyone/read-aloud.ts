import type { Protocol } from 'puppeteer-core';
import type { BrowserPage } from '../browser';

type Node = Protocol.Accessibility.AXNode;

/** Boxes that nobody is told of: what is in them is. */
const SILENT = new Set([
  'none',
  'generic',
  'paragraph',
  'InlineTextBox',
  'LineBreak',
  'ListMarker',
  'Section',
]);

/** Properties that a screen reader tells, by the words it has for them. */
const STATES: Readonly<Record<string, (value: unknown) => string | null>> = {
  expanded: (value) => (value ? 'expanded' : 'collapsed'),
  hasPopup: (value) => (value === 'menu' ? 'opens a menu' : null),
  level: (value) => `level ${value}`,
  disabled: (value) => (value ? 'disabled' : null),
  checked: (value) => (value === 'true' ? 'on' : 'off'),
};

/**
 * A part of a page as Chromium tells it to screen readers, from top to bottom: a line for each thing,
 * with its role, name and state, and each text in quotes.
 */
export async function readAloud({ tab }: BrowserPage, role: string, name: string): Promise<string> {
  const session = await tab.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const start = nodes.find((node) => text(node.role) === role && text(node.name) === name);
  if (!start) throw new Error(`There is no ${role} “${name}”`);
  return `${[...lines(start, byId, 0)].join('\n')}\n`;
}

function* lines(node: Node, byId: ReadonlyMap<string, Node>, depth: number): Generator<string> {
  const role = text(node.role);
  const name = text(node.name);
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  if (node.ignored || SILENT.has(role)) {
    for (const child of children) yield* lines(child, byId, depth);
    return;
  }
  const indent = '  '.repeat(depth);
  if (role === 'StaticText') {
    if (name.trim() !== '') yield `${indent}“${name.trim()}”`;
    return;
  }
  yield [`${indent}${role}`, ...(name ? [`“${name}”`] : []), ...statesOf(node)].join(' ');
  // Of a button only its name is told.
  if (role === 'button') return;
  const said = name.replace(/\s+/g, '');
  const inner = children.flatMap((child) => [...lines(child, byId, depth + 1)]);
  // What is named by its text has told it already.
  const isSaid = inner.every((line) => /^\s*“.*”$/s.test(line) && said.includes(bare(line)));
  if (!isSaid) yield* inner;
}

function bare(line: string): string {
  return line.replace(/[\s“”]+/g, '');
}

function statesOf({ properties = [] }: Node): readonly string[] {
  const states = properties.flatMap(({ name, value }) => STATES[name]?.(value.value) ?? []);
  return states.length > 0 ? [`(${states.join(', ')})`] : [];
}

function text(value: Protocol.Accessibility.AXValue | undefined): string {
  return String(value?.value ?? '');
}
