import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAst } from 'vite';
import type { Engine } from '../../scripts/browsers';
import { builtExtension } from './engine';

/** Where the content script stands in the extension. */
const SCRIPT = 'content-scripts/thread.js';

/**
 * Copies the built extension and has every function of its content script begin with a call that
 * throws where the address says `fault=N`, N being the function's number in the order of the file.
 * Which functions were called, and whether the fault was thrown, is left in the page's
 * `sessionStorage`: see {@link readFaultLog}.
 *
 * @returns the copy's folder
 */
export function makeFaultyExtension(engine: Engine): string {
  const folder = resolve('.tmp/faulty', engine);
  rmSync(folder, { recursive: true, force: true });
  cpSync(resolve(builtExtension[engine]), folder, { recursive: true });
  const path = resolve(folder, SCRIPT);
  writeFileSync(path, withFaults(readFileSync(path, 'utf8')));
  return folder;
}

/** What a page's content script did so far. */
export type FaultLog = {
  /** The functions that were called, by number. */
  readonly called: readonly number[];
  /** The function that threw for the address; absent where it was not called. */
  readonly threw: number | null;
};

/** In the page. */
export function readFaultLog(): FaultLog {
  const called = Object.keys(sessionStorage).flatMap(
    (key) => /^called (\d+)$/.exec(key)?.[1] ?? [],
  );
  const threw = sessionStorage.getItem('threw');
  return { called: called.map(Number), threw: threw === null ? null : Number(threw) };
}

/** What {@link makeFaultyExtension} does to the script's text. */
export function withFaults(source: string): string {
  const insertions: { readonly at: number; readonly text: string }[] = [];
  let count = 0;
  walk(parseAst(source), (node) => {
    if (!isFunction(node)) return;
    const call = `__fault(${count++});`;
    if (isBlock(node.body)) {
      const [first, ...rest] = node.body.body;
      // Nothing of a function that is one `try` runs outside of it.
      const block = first && isTry(first) && rest.length === 0 ? first.block : node.body;
      insertions.push({ at: block.start + 1, text: call });
      return;
    }
    // Brackets around what an arrow function gives belong to no node.
    const arrow = source.lastIndexOf('=>', node.body.start);
    insertions.push({ at: arrow + 2, text: `{${call}return(` }, { at: node.end, text: ')}' });
  });
  insertions.sort((a, b) => a.at - b.at);
  let text = '';
  let done = 0;
  for (const { at, text: inserted } of insertions) {
    text += source.slice(done, at) + inserted;
    done = at;
  }
  return `var __fault=${fault.toString()};\n${text}${source.slice(done)}`;
}

/** In the content script, whose `sessionStorage` is the page's. */
function fault(number: number): void {
  sessionStorage.setItem(`called ${number}`, '');
  if (new URLSearchParams(location.search).get('fault') !== String(number)) return;
  sessionStorage.setItem('threw', String(number));
  throw new Error(`fault ${number}`);
}

type AstNode = { readonly type: string; readonly start: number; readonly end: number };
type BlockNode = AstNode & { readonly body: readonly AstNode[] };
type FunctionNode = AstNode & { readonly body: AstNode };
type TryNode = AstNode & { readonly block: BlockNode };

function isBlock(node: AstNode): node is BlockNode {
  return node.type === 'BlockStatement';
}

function isTry(node: AstNode): node is TryNode {
  return node.type === 'TryStatement';
}

function isFunction(node: AstNode): node is FunctionNode {
  return (
    node.type === 'FunctionDeclaration' ||
    node.type === 'FunctionExpression' ||
    node.type === 'ArrowFunctionExpression'
  );
}

function walk(value: unknown, visit: (node: AstNode) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && 'start' in value) visit(value as AstNode);
  for (const child of Object.values(value)) walk(child, visit);
}
