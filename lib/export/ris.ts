import type { ExportForm } from './form';
import { type Reference, toReference } from './reference';

/**
 * For Zotero, EndNote, Mendeley, RefWorks. Written here and not by a library: the form is a tag and
 * a value a line, and what makes it hard, that a value can hold neither a line end nor what looks
 * like the next tag, is settled in one place, {@link oneLine}.
 */
export const ris: ExportForm = {
  begin: () => '',
  each: (saved, context) => record(toReference(saved, context)),
  end: () => '',
};

function record(reference: Reference): string {
  const { day } = reference;
  const lines: [tag: string, value: string][] = [
    ['TY', 'BLOG'],
    ['ID', reference.key],
    ['AU', reference.author],
    ['TI', reference.title],
    ['T2', reference.blog],
    ...(day === null ? [] : datesOf(day)),
    ['Y2', slashes(reference.accessed)],
    ['UR', reference.address],
    ['AB', reference.text],
    ...reference.tags.map((tag): [string, string] => ['KW', tag]),
    ['N1', reference.note],
    ...reference.remarks.map((remark): [string, string] => ['N1', remark]),
  ];
  const written = lines
    .map(([tag, value]) => [tag, oneLine(value)])
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${written.join('')}ER  - \r\n\r\n`;
}

function datesOf(day: string): [string, string][] {
  return [
    ['PY', day.slice(0, 4)],
    ['DA', slashes(day)],
  ];
}

function slashes(day: string): string {
  return `${day.replaceAll('-', '/')}/`;
}

/**
 * Programs disagree on values of more than one line, so a line's end becomes a pilcrow. Nor are two
 * spaces left beside each other, without which nothing looks like a tag.
 */
function oneLine(value: string): string {
  return value
    .trim()
    .replace(/\s*[\n\r\v\f\u0085\u2028\u2029]\s*/g, ' ¶ ')
    .replace(/[\s\p{Cc}]+/gu, ' ');
}
