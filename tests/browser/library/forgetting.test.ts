import { expect, it } from 'vitest';
import { savedComment } from '../../lib/saved';
import { inBothBrowsers } from '../in-both-browsers';
import { askFromOwnPage, inOwnPage } from '../own-page';

const tea = savedComment({ id: '1', text: 'The samovar is cold.' });
const rota = savedComment({ id: '2', text: 'The rota says four.' });

inBothBrowsers('the words of a comment that is saved no longer', (suite) => {
  /** The words of the index that is kept on the disk. */
  const keptWords = (): Promise<readonly string[]> =>
    inOwnPage(suite.browser, async () => {
      const name = 'threadkeeper-search';
      if (!(await indexedDB.databases()).some((found) => found.name === name)) return [];
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await settled(indexedDB.open(name));
      try {
        if (!database.objectStoreNames.contains('index')) return [];
        const table = database.transaction('index').objectStore('index');
        const [kept] = (await settled(table.getAll())) as { index: { words: string[] } }[];
        return kept?.index.words ?? [];
      } finally {
        database.close();
      }
    });
  const poll = () => expect.poll(keptWords, { timeout: 10_000 });

  it('leave the kept index, with the library closed and by whatever way it was removed', async () => {
    await askFromOwnPage(suite.browser, 'saveComments', [tea, rota]);
    const library = await suite.browser.newPage();
    await library.goto(suite.browser.extensionUrl('library.html#saved'));
    await poll().toContain('samovar');
    await library.close();
    await askFromOwnPage(suite.browser, 'removeSaved', [tea.id], 5);
    await poll().not.toContain('samovar');
    await poll().toContain('rota');
    await askFromOwnPage(suite.browser, 'wipePost', '100');
    await poll().toEqual([]);
  });
});
