import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
// Vite brings the parser that it builds us with; TypeScript 7 has none for scripts yet.
import { type ESTree, parseSync } from 'vite';

const root = resolve(import.meta.dirname, '../../..');

/** Stands in a text for what is put into it. */
export const HOLE = '◌';

/** A text that stands in the source between quotes, or as it is between two tags. */
export type SourceString = {
  /** Path of the file from the project’s folder, and the line. */
  readonly file: string;
  readonly line: number;
  /** The text; {@link HOLE} for each variable in it. */
  readonly text: string;
  /**
   * What becomes of it: `shown` is drawn, or read out, where it stands; `thrown` goes to an error
   * or the console; `code` is a name of ours (a module, a type, a class of CSS); `value` is the rest.
   */
  readonly use: 'shown' | 'thrown' | 'code' | 'value';
};

/** Every string of the sources of the interface, in the order in which they stand. */
export function sourceStrings(): readonly SourceString[] {
  return ['components', 'entrypoints', 'lib'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .toSorted()
      .flatMap((file) =>
        stringsOf(join(folder, file), readFileSync(join(root, folder, file), 'utf8')),
      ),
  );
}

/** The strings of one source. */
export function stringsOf(file: string, source: string): readonly SourceString[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  const found: SourceString[] = [];
  const walk = (node: Node, use: SourceString['use']) => {
    const text = textOf(node);
    if (text !== null) {
      const line = source.slice(0, node.start).split('\n').length;
      found.push({ file, line, text, use });
    }
    for (const [name, child] of childrenOf(node)) walk(child, useOf(node, name, child, use));
  };
  walk(program as unknown as Node, 'value');
  return found;
}

type Node = { readonly type: ESTree.Node['type']; readonly start: number } & Readonly<
  Record<string, unknown>
>;

function textOf(node: Node): string | null {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? node.value : null;
    case 'JSXText':
      return String(node.value);
    case 'TemplateLiteral':
      return (node.quasis as { value: { cooked: string } }[])
        .map(({ value }) => value.cooked)
        .join(HOLE);
    default:
      return null;
  }
}

function* childrenOf(node: Node): Generator<readonly [name: string, child: Node]> {
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === 'object' && 'type' in child) yield [name, child as Node];
    }
  }
}

/** Attributes of elements, and properties, whose text a reader sees or hears. */
const SHOWN_NAMES =
  /^(?:aria-?(?:label|description|placeholder|roledescription|valuetext)|title|placeholder|alt|label|summary|textContent|innerText)$/i;

function useOf(
  node: Node,
  name: string,
  child: Node,
  use: SourceString['use'],
): SourceString['use'] {
  if (/^(?:TS|Import|Export(?:Named|All))/.test(node.type) && name !== 'declaration') {
    // `x as T` and `x satisfies T` are what x is.
    return name === 'expression' ? use : 'code';
  }
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return name === 'children' ? 'shown' : use;
    case 'JSXAttribute':
      return SHOWN_NAMES.test(nameOf(node.name)) ? 'shown' : 'code';
    case 'AssignmentExpression':
      return SHOWN_NAMES.test(nameOf((node.left as Node).property)) ? 'shown' : use;
    case 'ThrowStatement':
      return 'thrown';
    case 'NewExpression':
      return /Error$/.test(nameOf(node.callee)) ? 'thrown' : 'value';
    case 'CallExpression': {
      const callee = node.callee as Node;
      if (nameOf(callee.object) === 'console') return 'thrown';
      const [first] = node.arguments as Node[];
      const setsShown =
        nameOf(callee.property) === 'setAttribute' && SHOWN_NAMES.test(String(first?.value));
      if (setsShown) return child === first ? 'code' : 'shown';
      // What is given to a function is what that makes of it: a key, a name, a selector.
      return 'value';
    }
    case 'MemberExpression':
      return 'value';
    case 'BinaryExpression':
      return node.operator === '+' ? use : 'value';
    case 'ConditionalExpression':
      return name === 'test' ? 'value' : use;
    case 'LogicalExpression':
      return name === 'left' && node.operator === '&&' ? 'value' : use;
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return name === 'body' && use === 'shown' ? 'shown' : 'value';
    default:
      return use;
  }
}

function nameOf(node: unknown): string {
  const name = (node as { readonly name?: unknown } | undefined)?.name;
  return typeof name === 'string' ? name : '';
}
