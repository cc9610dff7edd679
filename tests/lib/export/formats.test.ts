// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { read as readRis } from '@customcommander/ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { HtmlRenderer, Parser } from 'commonmark';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import Papa from 'papaparse';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../../lib/export/csv';
import {
  EXPORT_FORMATS,
  type ExportFormatId,
  exportMany,
  exportSaved,
} from '../../../lib/export/formats';
import { HTML_STYLE, HTML_STYLE_HASH } from '../../../lib/export/html-style';
import { toReference } from '../../../lib/export/reference';
import { readSavedFile } from '../../../lib/export/saved-file';
import { savedRecordSchema } from '../../../lib/export/saved-record';
import type { SavedComment } from '../../../lib/model/saved';
import { forbiddenIn, xssPayloads } from '../../xss-payloads';
import { catalogueWords } from '../catalogue';
import { savedComment } from '../saved';
import { hardSaved } from './nasty';

const context = { at: Date.UTC(2026, 10, 22), words: catalogueWords };
const runs = { numRuns: 15 };

function written(saved: readonly SavedComment[], format: ExportFormatId): string {
  return exportSaved(saved, format, context).parts.join('');
}

/** Without what no two readers of text treat alike: how much white space there is. */
function squashed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** All that is to be read of a comment by people, piece by piece. */
function pieces(saved: SavedComment): readonly string[] {
  const { poster, clock, text, post, changed, chain, note, tags, signOff } = saved;
  const times = [saved.publishedAt, saved.savedAt, saved.goneAt, changed?.noticedAt];
  return [
    poster.name,
    clock,
    text,
    post.title,
    post.blogTitle ?? post.host,
    note,
    signOff ?? '',
    changed?.text ?? '',
    ...tags,
    ...chain.flatMap((above) => [above.poster.name, above.clock, above.text]),
    ...times.flatMap((time) => (typeof time === 'number' ? new Date(time).toISOString() : [])),
  ].map(squashed);
}

describe('CSV', () => {
  it('gives back every cell to two other readers, and the comments to ours', () => {
    fc.assert(
      fc.property(fc.array(hardSaved, { maxLength: 3 }), (saved) => {
        const csv = written(saved, 'csv');
        const rows = parseCsv(csv, { columns: true, bom: true, record_delimiter: '\r\n' });
        expect(Papa.parse(csv, { header: true, skipEmptyLines: true }).data).toEqual(rows);
        expect(rows.map((row) => Object.keys(row as object))).toEqual(
          saved.map(() => [...COLUMNS]),
        );
        expect(readSavedFile(csv)).toEqual({ ok: true, saved, unreadable: 0 });
      }),
      runs,
    );
  });

  it('holds nothing that a spreadsheet would calculate', () => {
    fc.assert(
      fc.property(hardSaved, (saved) => {
        const cells = parseCsv(written([saved], 'csv'), { bom: true }).flat();
        expect(cells.filter((cell: string) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
      }),
      runs,
    );
  });
});

describe('JSON', () => {
  it('gives back every field', () => {
    fc.assert(
      fc.property(fc.array(hardSaved, { maxLength: 3 }), (saved) => {
        const json = written(saved, 'json');
        const { comments } = JSON.parse(json) as { comments: unknown[] };
        expect(comments.every((each) => v.is(savedRecordSchema, each))).toBe(true);
        expect(readSavedFile(json)).toEqual({ ok: true, saved, unreadable: 0 });
      }),
      runs,
    );
  });
});

describe('RIS', () => {
  it('gives back every field to a reader of it', () => {
    const plain = (text: string) => squashed(text.replaceAll('¶', ' '));
    // The form has people's names alone, and takes what follows a comma for the first of them.
    const nameOf = (name: object = {}) => Object.values(name).join('').replace(/[\s,]/g, '');
    fc.assert(
      fc.property(fc.array(hardSaved, { minLength: 1, maxLength: 3 }), (saved) => {
        // This reader knows no line end but the bare one, though the form asks for both characters.
        const read = readRis(written(saved, 'ris').replaceAll('\r\n', '\n'));
        const shown = read.map((record) => ({
          type: record.TY?.[0],
          key: record.ID?.[0],
          author: nameOf(record.AU?.[0]),
          title: plain(record.TI?.[0] ?? ''),
          blog: plain(record.T2?.[0] ?? ''),
          year: record.PY?.[0],
          address: record.UR?.[0],
          text: plain(record.AB?.[0] ?? ''),
          tags: (record.KW ?? []).map(plain),
          notes: (record.N1 ?? []).map(plain),
        }));
        expect(shown).toEqual(
          saved.map((each) => {
            const { key, author, title, blog, day, address, text, tags, note, remarks } =
              toReference(each, context);
            return {
              type: 'BLOG',
              key,
              author: plain(author).replace(/[\s,]/g, ''),
              title: plain(title),
              blog: plain(blog),
              year: day?.slice(0, 4),
              address,
              text: plain(text),
              tags: tags.map(plain),
              notes: [note, ...remarks].map(plain).filter(Boolean),
            };
          }),
        );
      }),
      runs,
    );
  });
});

describe('BibTeX', () => {
  it('gives back every field to a reader of it', () => {
    const plain = (text: unknown) => squashed(String(text ?? '').replace(/<br>|<p>/g, ' '));
    fc.assert(
      fc.property(fc.array(hardSaved, { minLength: 1, maxLength: 3 }), (saved) => {
        const { entries, errors } = parseBibtex(written(saved, 'bibtex'), { sentenceCase: false });
        expect(errors).toEqual([]);
        const shown = entries.map(({ type, key, fields }) => ({
          type,
          key,
          author: fields.author?.map(({ name }) => plain(name)),
          title: plain(fields.title),
          blog: plain(fields.organization),
          date: fields.date,
          accessed: fields.urldate,
          address: fields.url,
          text: plain(fields.abstract),
          note: plain(fields.annotation),
          remarks: plain(fields.note),
          tags: fields.keywords?.map(plain).sort() ?? [],
        }));
        expect(shown).toEqual(
          saved.map((each) => {
            const reference = toReference(each, context);
            return {
              type: 'online',
              key: reference.key,
              author: [plain(reference.author)],
              title: plain(reference.title),
              blog: plain(reference.blog),
              date: reference.day ?? undefined,
              accessed: reference.accessed,
              address: reference.address.replaceAll('\\', '%5C'),
              text: plain(reference.text),
              note: plain(reference.note),
              remarks: plain(reference.remarks.join(' ')),
              tags: reference.tags
                .map((tag) => plain(tag.replace(/[{}\\$,;]/g, ' ')))
                .filter(Boolean)
                .sort(),
            };
          }),
        );
      }),
      runs,
    );
  });
});

describe('HTML', () => {
  const open = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  const textOf = (element: Element): string => {
    for (const br of element.querySelectorAll('br')) br.replaceWith('\n');
    return element.textContent ?? '';
  };

  it('gives back everything that is to be read', () => {
    fc.assert(
      fc.property(fc.array(hardSaved, { minLength: 1, maxLength: 3 }), (saved) => {
        const articles = [...open(written(saved, 'html')).querySelectorAll('article')];
        for (const [at, article] of articles.entries()) {
          const shown = squashed(textOf(article)).replaceAll(' ', '');
          const missing = pieces(saved[at] as SavedComment).filter(
            (piece) => !shown.includes(piece.replaceAll(' ', '')),
          );
          expect(missing).toEqual([]);
        }
        expect(articles).toHaveLength(saved.length);
      }),
      runs,
    );
  });

  it('lets nothing through its own policy but its own style', () => {
    const hash = createHash('sha256').update(HTML_STYLE).digest('base64');
    expect(HTML_STYLE_HASH).toBe(hash);
    const page = open(written([savedComment({ id: '1' })], 'html'));
    expect(page.querySelector('style')?.textContent).toBe(HTML_STYLE);
    expect(page.querySelector('[http-equiv]')?.getAttribute('content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('holds nothing that runs, loads or styles, whatever was saved', () => {
    const saved = xssPayloads.map(({ html }, at) =>
      savedComment({
        id: String(at + 1),
        html,
        text: html,
        note: html,
        tags: [html],
        signOff: html,
        clock: html,
        poster: { kind: 'link', name: html, url: null, profileId: null },
        chain: [savedComment({ id: '9', html, text: html })],
        changed: { html, text: html, noticedAt: 0 },
      }),
    );
    const { body } = open(written(saved, 'html'));
    expect(forbiddenIn(body)).toEqual([]);
    expect(body.querySelectorAll('article')).toHaveLength(saved.length);
    expect(body.querySelector('img')).toBeNull();
  });
});

describe('Markdown', () => {
  const show = (markdown: string): Element => {
    const html = new HtmlRenderer().render(new Parser().parse(markdown));
    return new DOMParser().parseFromString(html, 'text/html').body;
  };

  it('gives back everything that is to be read', () => {
    fc.assert(
      fc.property(hardSaved, (saved) => {
        const shown = squashed(show(written([saved], 'markdown')).textContent ?? '');
        const missing = pieces(saved).filter(
          (piece) => !shown.replaceAll(' ', '').includes(piece.replaceAll(' ', '')),
        );
        expect(missing).toEqual([]);
      }),
      runs,
    );
  });

  it('holds no markup of anybody else', () => {
    const saved = xssPayloads.map(({ html }, at) =>
      savedComment({ id: String(at + 1), html, text: html, note: html, tags: [html] }),
    );
    const body = show(written(saved, 'markdown'));
    expect(forbiddenIn(body)).toEqual([]);
    expect(body.querySelectorAll('h2')).toHaveLength(saved.length);
    expect(body.querySelector('img')).toBeNull();
  });
});

describe.each(Object.keys(EXPORT_FORMATS) as ExportFormatId[])('very many as %s', (format) => {
  const kept = Array.from({ length: 123 }, (_, i) => savedComment({ id: String(i + 1) }));
  const ids = kept.map(({ id }) => id);
  const read = (wanted: readonly string[]) =>
    Promise.resolve(kept.filter(({ id }) => wanted.includes(id)));

  it('are the same file as written in one go, and it is told how far it is', async () => {
    const told: number[] = [];
    const onProgress = (done: number) => void told.push(done);
    const { signal } = new AbortController();
    const file = await exportMany(ids, format, context, read, onProgress, signal);
    const { parts, ...whole } = exportSaved(kept, format, context);
    expect({ ...file, parts: file.parts.join('') }).toEqual({ ...whole, parts: parts.join('') });
    expect(told).toEqual([50, 100, 123]);
  });

  it('leave out what was removed meanwhile', async () => {
    const { signal } = new AbortController();
    const asked = ['gone', ...ids.slice(0, 60), 'gone too'];
    const file = await exportMany(asked, format, context, read, () => undefined, signal);
    expect(file.parts.join('')).toBe(written(kept.slice(0, 60), format));
  });

  it('are written no further once the reader has had enough', async () => {
    const stop = new AbortController();
    const told: number[] = [];
    const onProgress = (done: number) => {
      told.push(done);
      stop.abort();
    };
    await expect(
      exportMany(ids, format, context, read, onProgress, stop.signal),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(told).toEqual([50]);
  });
});

it.each(Object.keys(EXPORT_FORMATS) as ExportFormatId[])(
  '%s of nothing is a file all the same',
  (format) => {
    expect(exportSaved([], format, context).name).toMatch(/^threadkeeper-2026-11-2\d\.\w+$/);
  },
);
