import type { ExportForm } from './form';
import { type Reference, toReference } from './reference';

/**
 * For BibLaTeX, JabRef, Zotero. Written here and not by a library: citation libraries of some
 * hundred kilobytes bring parsers and styles for this one list of fields, and none of them knows
 * comments on blogs.
 */
export const bibtex: ExportForm = {
  begin: () => '',
  each: (saved, context, index) =>
    `${index === 0 ? '' : '\n'}${entry(toReference(saved, context))}`,
  end: () => '',
};

function entry(reference: Reference): string {
  const { day } = reference;
  const fields: [name: string, value: string | null][] = [
    // In braces of its own a name is one name, whatever "and" or comma it holds.
    ['author', `{${latex(reference.author)}}`],
    ['title', `{${latex(reference.title)}}`],
    ['organization', `{${latex(reference.blog)}}`],
    ['date', day],
    ['year', day?.slice(0, 4) ?? null],
    ['url', verbatim(reference.address)],
    ['urldate', reference.accessed],
    ['abstract', latex(reference.text)],
    ['keywords', reference.tags.map(keyword).join(', ')],
    ['annotation', latex(reference.note)],
    ['note', reference.remarks.map(latex).join(LINE_END)],
  ];
  const written = fields
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@online{${reference.key},\n${written.join('')}}\n`;
}

const LINE_END = '\\\\\n';

/** Text as LaTeX: what means something there is spelt out, everything else is UTF-8. */
function latex(text: string): string {
  return (
    text
      .replace(/[\\{}&%$#_~^<>]/g, (found) => SPELT[found] ?? found)
      // Two in a row would be a dash or a quotation mark.
      .replace(/([-'`])(?=\1)/g, '$1{}')
      .replace(/\p{Cc}+/gu, (found) => (found.includes('\n') ? LINE_END : ' '))
      .trim()
  );
}

/** Braces by name: BibTeX counts also those behind a backslash. */
const SPELT: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** In an address nothing is read as LaTeX, and it can hold no brace. */
function verbatim(address: string): string {
  return address.replace(/[{}\\\s]/g, encodeURIComponent);
}

/** Nor in a keyword, which ends at a comma or, for some programs, a semicolon; a dollar begins sums. */
function keyword(tag: string): string {
  return tag.replace(/[{}\\$,;\s]+/g, ' ').trim();
}
