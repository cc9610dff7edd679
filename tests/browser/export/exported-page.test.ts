import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { savedComment } from '../../lib/saved';
import { forbiddenIn, hasRun, xssPayloads } from '../../xss-payloads';
import { bundleModule } from '../bundle';
import { inBothBrowsers } from '../in-both-browsers';

declare global {
  interface Window {
    threadkeeperExport: typeof import('../../../lib/export/formats');
  }
}

inBothBrowsers('comments exported as a page', (suite) => {
  let folder: string;
  let bundle: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'threadkeeper-export-'));
    bundle = await bundleModule('lib/export/formats.ts', 'threadkeeperExport');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('run nothing, load nothing and look as they should', async () => {
    const saved = xssPayloads.map(({ html }, at) =>
      savedComment({
        id: String(at + 1),
        html,
        text: html,
        note: html,
        tags: [html],
        signOff: html,
        clock: html,
        poster: { kind: 'name', name: html, url: null, profileId: null },
        chain: [savedComment({ id: '9', html, text: html })],
        changed: { html, text: html, noticedAt: 0 },
      }),
    );
    const maker = await suite.open('/');
    await maker.tab.evaluate(bundle);
    const page = await maker.tab.evaluate(
      (saved, messages) => {
        const words = (key: keyof typeof messages, ...given: readonly string[]) =>
          messages[key].message.replace(/\$([1-3])/g, (_, at) => given[Number(at) - 1] ?? '');
        const context = { at: Date.UTC(2026, 10, 22), words };
        return window.threadkeeperExport.exportSaved(saved, 'html', context).parts.join('');
      },
      saved,
      messages,
    );
    expect(await maker.tab.evaluate(hasRun)).toBe(false);

    const file = join(folder, 'exported.html');
    await writeFile(file, page);
    const asked: string[] = [];
    const { tab, goto } = await suite.browser.newPage();
    tab.on('request', (request) => asked.push(request.url()));
    await goto(pathToFileURL(file).href);
    expect(await tab.$$eval('article', ({ length }) => length)).toBe(saved.length);
    expect(await tab.evaluate(`(${forbiddenIn})(document.body)`)).toEqual([]);
    expect(await tab.$eval('body', (body) => getComputedStyle(body).maxWidth)).toBe('640px');
    expect(await tab.evaluate(hasRun)).toBe(false);
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
    await tab.close();
  });
});
