// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackupFile, writeBackupFile } from '../../../lib/backup/backup-file';
import { cleanHtml } from '../../../lib/blogger/clean-html';
import { NO_CONTENTS } from '../../../lib/model/backup';
import { forbiddenIn, xssPayloads } from '../../xss-payloads';
import { savedComment } from '../saved';
import { anyContents, contents } from './contents';

const read = (text: string) => readBackupFile(text, cleanHtml);

/** A file with the right checksum, whatever is in it. */
async function forged(contents: unknown, around: object = {}): Promise<string> {
  const checksum = createHash('sha256').update(JSON.stringify(contents)).digest('hex');
  const written = new Date(0).toISOString();
  const file = { threadkeeper: 'backup', version: 1, written, checksum, contents };
  return JSON.stringify({ ...file, ...around });
}

describe('a backup', () => {
  it('comes back as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyContents, async (all) => {
        expect(await read(await writeBackupFile(all, 5))).toEqual({
          ok: true,
          contents: all,
          writtenAt: 5,
        });
      }),
      { numRuns: 30 },
    );
  });

  it('does not tell of open tabs', async () => {
    const row = {
      postId: '1',
      visitId: 'v',
      lastVisitAt: null,
      presentAt: 5,
      pages: { p: { tabId: 3, at: 5 } },
      baseline: [],
      isBaselineOpen: false,
      seen: [],
      own: [],
    };
    const file = await read(await writeBackupFile(contents({ seen: [row] }), 0));
    expect(file).toMatchObject({ contents: { seen: [{ ...row, pages: {} }] } });
  });

  const saved = savedComment({ id: '1' });
  it.each<[string, () => Promise<string>, string]>([
    ['that is empty', async () => '', 'unreadable'],
    ['that is a picture', async () => '\u0089PNG\u0000', 'unreadable'],
    ['of rules', async () => '{"threadkeeper":"mutes","version":1,"mutes":[]}', 'unreadable'],
    ['that is a list', async () => '[]', 'unreadable'],
    ['without contents', () => forged(NO_CONTENTS, { contents: null }), 'damaged'],
    ['of a later version', () => forged(NO_CONTENTS, { version: 2 }), 'newer'],
    ['of no version', () => forged(NO_CONTENTS, { version: '1' }), 'unreadable'],
    ['with another checksum', () => forged(NO_CONTENTS, { checksum: 'ab' }), 'damaged'],
    [
      'with a letter changed',
      async () =>
        (await writeBackupFile(contents({ saved: [saved] }), 0)).replace(
          'The kettle',
          'The kennel',
        ),
      'damaged',
    ],
    ['without a subject', () => forged({ ...NO_CONTENTS, saved: undefined }), 'damaged'],
    [
      'with a row of the wrong kind',
      () => forged({ ...NO_CONTENTS, saved: [{ ...saved, savedAt: 'noon' }] }),
      'damaged',
    ],
    [
      'with an address that runs',
      () => forged({ ...NO_CONTENTS, saved: [{ ...saved, permalink: 'javascript:1' }] }),
      'damaged',
    ],
    ['nested without end', async () => '['.repeat(200_000), 'unreadable'],
    [
      'nested deep',
      async () =>
        `{"threadkeeper":"backup","version":1,"written":"2026-01-01T00:00:00.000Z","checksum":"","contents":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
      'damaged',
    ],
  ])('%s is refused', async (_, text, problem) => {
    expect(await read(await text())).toEqual({ ok: false, problem });
  });

  it('that was cut short anywhere is refused', async () => {
    const whole = (await writeBackupFile(contents({ saved: [saved] }), 0)).trimEnd();
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (end) => {
        expect((await read(whole.slice(0, end))).ok).toBe(false);
      }),
    );
  });

  it('with anything at all in it is read or refused, and reaches no prototype', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(NO_CONTENTS), '__proto__', 'constructor'),
        fc.jsonValue(),
        async (key, value) => {
          // As text: an object of ours could not have these keys by itself.
          const rest = JSON.stringify(NO_CONTENTS).slice(0, -1);
          const inner = JSON.parse(`${rest},${JSON.stringify(key)}:${JSON.stringify(value)}}`);
          const file = await read(await forged(inner));
          if (file.ok)
            expect(Object.keys(file.contents).sort()).toEqual(Object.keys(NO_CONTENTS).sort());
          expect(Object.keys(Object.prototype)).toEqual([]);
        },
      ),
    );
  });

  it('leaves out settings that it does not know', async () => {
    const settings = [
      { key: 'foldDepth', value: 3 },
      { key: 'foldDepth', value: 'deep' },
      { key: 'colour', value: 'red' },
      { key: 'blog:a.example', value: false },
      { key: '__proto__', value: {} },
    ];
    const file = await read(await forged({ ...NO_CONTENTS, settings }));
    expect(file).toMatchObject({ contents: { settings: [settings[0], settings[3]] } });
  });

  it('lets no markup past the sanitiser', async () => {
    const all = xssPayloads.map(({ html }, at) =>
      savedComment({
        id: String(at + 1),
        html,
        text: '',
        changed: { html, text: '', noticedAt: 0 },
      }),
    );
    const file = await read(await writeBackupFile(contents({ saved: all }), 0));
    if (!file.ok) throw new Error(file.problem);
    const shown = file.contents.saved.map(({ html, changed }) => html + changed?.html);
    const body = new DOMParser().parseFromString(shown.join('<p>'), 'text/html').body;
    expect(shown).toHaveLength(xssPayloads.length);
    expect(forbiddenIn(body)).toEqual([]);
  });

  it('keeps markup to the letter where there is nothing to clean', () => {
    const html =
      'It&#39;s <strong>warm</strong><br>&#34;tea&#34; <a href="https://tea.example/?a&#38;b">x</a>';
    expect(cleanHtml(html)).toBe(html);
  });
});
