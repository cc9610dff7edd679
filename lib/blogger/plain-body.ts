import { Parser } from 'htmlparser2';
import type { Body, Inline, MarkKind } from '../model/body';

/**
 * The body that HTML of the feed stands for, read where there is no document: in the background. It
 * is for finding out who answers whom and what rules hide, and is never shown; links and pictures
 * are no part of it but for their text.
 */
export function readPlainBody(html: string): Body {
  const open: { readonly kind: MarkKind | null; readonly children: Inline[] }[] = [
    { kind: null, children: [] },
  ];
  const add = (inline: Inline) => open.at(-1)?.children.push(inline);
  const parser = new Parser({
    ontext: add,
    onopentagname(name) {
      if (name === 'br') add({ kind: 'break' });
      else open.push({ kind: MARKS[name] ?? null, children: [] });
    },
    onclosetag(name) {
      if (name === 'br') return;
      const { kind, children } = open.pop() ?? { kind: null, children: [] };
      if (kind) add({ kind, children });
      else children.forEach(add);
    },
  });
  // Blogger writes both: a line's end in the feed is a space, as it would be on the page.
  parser.end(html.replace(/\s+/g, ' '));
  return open[0]?.children ?? [];
}

const MARKS: Readonly<Record<string, MarkKind>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  blockquote: 'quote',
};
