// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeAll } from '../../../lib/export/form';
import { json } from '../../../lib/export/json';
import { readSavedFile } from '../../../lib/export/saved-file';
import { type SavedRecord, toRecord } from '../../../lib/export/saved-record';
import { forbiddenIn, xssPayloads } from '../../xss-payloads';
import { catalogueWords } from '../catalogue';
import { savedComment } from '../saved';

const record = toRecord(savedComment({ id: '1', changed: { html: 'b', text: 'b', noticedAt: 5 } }));
const file = (...comments: unknown[]) =>
  JSON.stringify({ threadkeeper: 'saved', version: 1, comments });

describe('a file of saved comments', () => {
  it.each([
    ['', 'unreadable'],
    ['{', 'unreadable'],
    ['[]', 'unreadable'],
    ['a,b\n1,2', 'unreadable'],
    ['{"threadkeeper":"mutes","version":1,"comments":[]}', 'unreadable'],
    ['{"threadkeeper":"saved","version":2,"comments":[]}', 'newer'],
    ['{"threadkeeper":"saved","version":1,"comments":{}}', 'unreadable'],
    [file({ ...record, id: 'x' }), 'unreadable'],
    [file({ ...record, permalink: 'javascript:1' }), 'unreadable'],
    [file({ ...record, saved: 'yesterday' }), 'unreadable'],
    [file({ ...record, saved: '2024-13-40T00:00:00Z' }), 'unreadable'],
    ['['.repeat(100_000), 'unreadable'],
    [`{"threadkeeper":"saved","version":1,"comments":${'['.repeat(50_000)}`, 'unreadable'],
  ])('that says %.60j is refused as %s', (text, problem) => {
    expect(readSavedFile(text)).toEqual({ ok: false, problem });
  });

  it('leaves out what is no comment, and what it does not know', () => {
    const read = readSavedFile(file({ ...record, mood: 'sour' }, { id: '2' }, null));
    expect(read).toMatchObject({ ok: true, unreadable: 2, saved: [{ id: '1' }] });
    expect(JSON.stringify(read)).not.toContain('mood');
  });

  it('changes no object by what it calls __proto__', () => {
    const json = file(record).replace('"id":', '"__proto__":{"polluted":true},"id":');
    const read = readSavedFile(json);
    expect(read).toMatchObject({ ok: true });
    expect(JSON.stringify(read)).not.toContain('polluted');
    expect('polluted' in {}).toBe(false);
  });

  it('lets no markup past the sanitiser', () => {
    const text = file(
      ...xssPayloads.map(({ html }) => ({
        ...record,
        html,
        chain: [{ ...record, html }],
        changed: { ...record.changed, html },
      })),
    );
    const read = readSavedFile(text);
    if (!read.ok) throw new Error(read.problem);
    expect(read.saved).toHaveLength(xssPayloads.length);
    for (const { html, chain, changed } of read.saved) {
      const { body } = new DOMParser().parseFromString(
        `${html}${chain[0]?.html}${changed?.html}`,
        'text/html',
      );
      expect(forbiddenIn(body)).toEqual([]);
    }
  });

  it('is read or refused, never anything else', () => {
    const whole = writeAll(json, [savedComment({ id: '1' })], { at: 0, words: catalogueWords });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat(whole.length).map((end) => whole.slice(0, end)),
          fc.json(),
          fc.anything().map((what) => file({ ...record, chain: what }) ?? ''),
          fc
            .tuple(fc.constantFrom(...Object.keys(record)), fc.jsonValue())
            .map(([key, value]) => file({ ...record, [key]: value })),
        ),
        (text) => {
          expect(typeof readSavedFile(text).ok).toBe('boolean');
        },
      ),
    );
  });
});

it('every field of it is told of in its description', () => {
  const description = readFileSync('docs/saved-comments.md', 'utf8');
  const names = (value: unknown): string[] =>
    Array.isArray(value)
      ? value.flatMap(names)
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => [key, ...names(inner)])
        : [];
  const whole: SavedRecord = { ...record, chain: [record] };
  expect(names(whole).filter((name) => !description.includes(`\`${name}\``))).toEqual([]);
});
