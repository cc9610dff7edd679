import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import cymraeg from '../../../public/_locales/cy/messages.json';
import english from '../../../public/_locales/en/messages.json';

/** The browser's own part, which the fake has not: messages of one catalogue, `''` for the others. */
function speak(catalogue: Readonly<Record<string, { readonly message: string }>>): void {
  Object.assign(fakeBrowser.i18n, {
    getMessage: (key: string, given: readonly string[] = []) =>
      (catalogue[key]?.message ?? '').replace(/\$([1-9])/g, (_, at) => given[Number(at) - 1] ?? ''),
  });
}

/** What is looked up once is kept for good, so each language has the module to itself. */
async function wordsIn(catalogue: Parameters<typeof speak>[0]) {
  speak(catalogue);
  vi.resetModules();
  return import('../../../lib/words/words');
}

describe('in Welsh', () => {
  let said: Awaited<ReturnType<typeof wordsIn>>;
  beforeEach(async () => {
    said = await wordsIn(cymraeg);
  });

  it('a number has the form that belongs to it', () => {
    const counts = [0, 1, 2, 3, 4, 6, 7, 1234];
    expect(counts.map((count) => said.countWords('keptPosts', count))).toEqual([
      'dim cofnodion y cofir rhywbeth amdanynt',
      '1 cofnod y cofir rhywbeth amdano',
      '2 gofnod y cofir rhywbeth amdanynt',
      '3 chofnod y cofir rhywbeth amdanynt',
      '4 cofnod y cofir rhywbeth amdanynt',
      '6 chofnod y cofir rhywbeth amdanynt',
      '7 cofnod y cofir rhywbeth amdanynt',
      '1,234 cofnod y cofir rhywbeth amdanynt',
    ]);
  });

  it('times are Welsh too', () => {
    const at = Date.UTC(2026, 10, 26, 12);
    expect(said.writeDay(at)).toBe('26 Tach 2026');
    expect(said.writeMoment(at)).toMatch(/^Dydd Iau, 26 Tachwedd 2026/);
    expect([0, 1, 3].map(said.writeDaysAgo)).toEqual(['heddiw', 'ddoe', '3 diwrnod yn ôl']);
  });

  it('times are figures where the browser has no Welsh names for them', async () => {
    const known = [Intl.DateTimeFormat, Intl.RelativeTimeFormat].map((format) =>
      vi.spyOn(format, 'supportedLocalesOf').mockReturnValue([]),
    );
    const at = Date.UTC(2026, 10, 26, 12);
    expect(said.writeDay(at)).toBe('26/11/2026');
    expect(said.writeMoment(at)).toMatch(/^26\/11\/2026, \d\d:\d\d$/);
    expect(said.writeDaysAgo(3)).toBe(said.writeDay(Date.now() - 3 * 24 * 60 * 60 * 1000));
    for (const spy of known) spy.mockRestore();
  });
});

describe.each([english, cymraeg])('numbers in $language.message', (catalogue) => {
  it('are written as the browser would write them', async () => {
    const { writeNumber, wordsLanguage } = await wordsIn(catalogue);
    const browsers = new Intl.NumberFormat(wordsLanguage());
    fc.assert(
      fc.property(fc.nat(), (count) => {
        expect(writeNumber(count)).toBe(browsers.format(count));
      }),
    );
  });
});

describe('in English', () => {
  it('a number has the form that belongs to it', async () => {
    const { countWords } = await wordsIn(english);
    expect([0, 1, 2, 1234].map((count) => countWords('comments', count))).toEqual([
      '0 comments',
      '1 comment',
      '2 comments',
      '1,234 comments',
    ]);
  });
});

it('where a catalogue lacks the form that a number asks for, the general one is said', async () => {
  const { countWords } = await wordsIn({
    language: { message: 'ar' },
    comments_other: { message: '$1 comments of $2' },
  });
  expect([0, 1, 2, 3, 11, 100].map((count) => countWords('comments', count, 'x'))).toEqual(
    [0, 1, 2, 3, 11, 100].map((count) => `${count} comments of x`),
  );
});
