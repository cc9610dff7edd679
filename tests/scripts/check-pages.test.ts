import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postHtml, threaded, timeOf } from '../lib/blogger/blog-page';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'check-pages-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

function check(...args: readonly string[]) {
  const jiti = join('node_modules', 'jiti', 'lib', 'jiti-cli.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [jiti, 'scripts/check-pages.ts', ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

function save(file: string, html: string): void {
  writeFileSync(join(directory, file), html);
}

const READABLE = postHtml(
  threaded([{ id: '7000000001', body: 'Brûlé&nbsp; <br> twice', replies: [{ id: '7000000002' }] }]),
);

describe('check:pages', { timeout: 60_000 }, () => {
  it('prints what it read as JSON and nothing else', () => {
    save('tea.html', READABLE);
    save('notes.txt', 'no page');
    const { status, stdout, stderr } = check(directory, '--json');
    expect([status, stderr]).toEqual([0, '']);
    const time = (id: string) => new Date(timeOf(id)).toISOString();
    expect(JSON.parse(stdout)).toEqual([
      {
        file: 'tea.html',
        dialect: 'threaded',
        declared: 2,
        listed: 2,
        comments: [
          {
            id: '7000000001',
            parent: null,
            author: 'Anonymous',
            time: time('7000000001'),
            text: 'Brûlé twice',
          },
          {
            id: '7000000002',
            parent: '7000000001',
            author: 'Anonymous',
            time: time('7000000002'),
            text: 'Text of 7000000002',
          },
        ],
        problems: [],
      },
    ]);
  });

  it('fails where a page cannot be read, and says which', () => {
    save('tea.html', READABLE);
    save('wrong.html', '<p>No blog.</p>');
    const { status, stdout, stderr } = check(directory);
    expect(status).toBe(1);
    expect(stdout).toContain('tea.html');
    expect(stderr).toMatch(/^wrong\.html: /);
  });

  it.each([
    ['without a directory', () => [], 'Usage'],
    ['for a directory that is not there', () => [join(directory, 'none')], 'Cannot read'],
    ['for a directory without pages', () => [directory], 'no saved pages'],
    ['for an unknown option', () => [directory, '--jsn'], '--jsn'],
  ])('fails %s in one line', (_, args, message) => {
    const { status, stdout, stderr } = check(...args());
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trim()).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
