import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** What a part of the project may import of the other parts, and why no more. */
type Rule = {
  readonly part: string;
  readonly mayImport: readonly string[];
  readonly instead: string;
};

/** Every arrow points down: a part that is not named may be imported by none of those above it. */
const RULES: readonly Rule[] = [
  { part: 'lib/model', mayImport: [], instead: 'plain data and pure functions import nothing' },
  { part: 'lib/dom', mayImport: [], instead: 'keep what knows comments out of lib/dom' },
  {
    part: 'lib/words',
    mayImport: ['public/_locales'],
    instead: 'words come from the catalogue alone',
  },
  {
    part: 'lib/blogger',
    mayImport: ['lib/model', 'lib/dom'],
    instead: 'what knows Blogger gives plain comments and knows nothing of how they are shown',
  },
  {
    part: 'lib/keys',
    mayImport: ['lib/words'],
    instead: 'which key does what is plain data; doing it is the business of lib/behaviors',
  },
  {
    part: 'lib/settings',
    mayImport: ['lib/keys', 'lib/words'],
    instead: 'settings are declared for everybody and know nothing of who reads them',
  },
  {
    part: 'lib/rpc',
    mayImport: ['lib/model', 'lib/settings'],
    instead: 'the contract speaks of plain data; hand in what carries it out in entrypoints',
  },
  {
    part: 'lib/store',
    mayImport: ['lib/model', 'lib/settings', 'lib/rpc/contract'],
    instead: 'the store keeps plain data by the rules of lib/model and fulfils the contract',
  },
  {
    part: 'lib/differences',
    mayImport: ['lib/model'],
    instead: 'two texts are compared as plain texts; hand them in',
  },
  {
    part: 'lib/patterns',
    mayImport: [],
    instead: 'a pattern is matched on plain texts; hand them in',
  },
  {
    part: 'lib/mute-file',
    mayImport: ['lib/model', 'lib/rpc/mute-schema', 'lib/references/sign-off/key'],
    instead: 'a file of rules is plain data; reading and saving it is the business of the page',
  },
  {
    part: 'lib/filter',
    mayImport: ['lib/model'],
    instead: 'what is asked for is decided on plain data; hand in what else has to be known',
  },
  {
    part: 'lib/listing',
    mayImport: ['lib/blogger', 'lib/dom', 'lib/model', 'lib/rpc', 'lib/settings', 'lib/words'],
    instead: 'a listing page shows counts beside links and nothing of a thread',
  },
  {
    part: 'lib/follow',
    mayImport: ['lib/blogger', 'lib/model', 'lib/references', 'lib/words'],
    instead: 'whom to ask is decided on plain data; hand in what keeps it, and what else it needs',
  },
  {
    part: 'lib/sites',
    mayImport: ['lib/model'],
    instead: 'which blogs are granted is between the browser and the background',
  },
  {
    part: 'lib/backup',
    mayImport: ['lib/model', 'lib/rpc', 'lib/settings'],
    instead: 'a backup is plain data; reading and saving it is the business of the page',
  },
  {
    part: 'lib/second-copy',
    mayImport: ['lib/backup', 'lib/model', 'lib/rpc/contract'],
    instead: 'the copy is handed the store and the place where it is kept',
  },
  {
    part: 'lib/sync',
    mayImport: ['lib/backup', 'lib/model', 'lib/rpc'],
    instead: 'sync is handed the store and the area of the account',
  },
  {
    part: 'lib/export',
    mayImport: [
      'lib/model',
      'lib/dom',
      'lib/blogger/stored-body',
      'lib/blogger/clean-html',
      'lib/rpc/saved-schema',
      'lib/words',
    ],
    instead: 'a file is made of plain comments; reading and saving it is the business of the page',
  },
  {
    part: 'lib/search',
    mayImport: ['lib/model', 'lib/filter'],
    instead: 'the index is made from plain data; hand in what reads the store and keeps the index',
  },
  {
    part: 'lib/library',
    mayImport: ['lib/model', 'lib/filter', 'lib/search', 'lib/rpc/contract', 'lib/rpc/sections'],
    instead: 'what the library shows is decided on plain data; wire the rest in entrypoints',
  },
  { part: 'lib/badge', mayImport: [], instead: 'hand in what is to be shown in entrypoints' },
  {
    part: 'lib/view',
    mayImport: [
      'lib/model',
      'lib/dom',
      'lib/keys',
      'lib/references',
      'lib/filter',
      'lib/rpc',
      'lib/settings',
      'lib/words',
    ],
    instead: 'the view takes comments as they are, from wherever; compose in entrypoints',
  },
  {
    part: 'lib/memory',
    mayImport: ['lib/view', 'lib/model', 'lib/dom', 'lib/keys', 'lib/rpc', 'lib/settings'],
    instead: 'the memory asks the background and gives actions; what is drawn is not its business',
  },
  {
    part: 'lib/arrivals',
    mayImport: ['lib/view', 'lib/model', 'lib/dom'],
    instead: 'it decides when to look; asking the blog is handed in by entrypoints',
  },
  {
    part: 'lib/behaviors',
    mayImport: ['lib/view', 'lib/model', 'lib/dom', 'lib/keys', 'lib/rpc/sections'],
    instead: 'a behaviour hears and gives commands; what it needs beyond belongs in lib/view',
  },
  {
    part: 'components',
    mayImport: [
      'lib/view',
      'lib/dom',
      'lib/model',
      'lib/words',
      'lib/keys',
      'lib/settings',
      'lib/mute-file',
      'lib/library',
      'lib/search',
      'lib/filter',
      'lib/backup',
      'lib/rpc/contract',
      'lib/rpc/sections',
    ],
    instead: 'a component takes data as props and gives events back; wire the rest in entrypoints',
  },
];

/**
 * Our own pages may read the store themselves where that is simpler; what they write goes through
 * the background like everybody's.
 */
const READERS: readonly ((file: string, target: string) => boolean)[] = [
  (file, target) => isWithin(file, 'entrypoints/library') && target === 'lib/store/saved-reader',
  (file, target) => file === 'entrypoints/first-rows.ts' && target === 'lib/store/first-saved',
  (file, target) => isWithin(file, 'entrypoints/library') && target === 'lib/store/contents',
];

type Import = { readonly file: string; readonly target: string };

/** TypeScript files below a folder, by their path from the project's root. */
function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}

function importsOf(part: string): Import[] {
  return sourcesIn(part).flatMap((file) => {
    const source = readFileSync(join(root, file), 'utf8');
    const specifiers = source.matchAll(/(?:from|import)\s+'([^']+)'/g);
    return [...specifiers].map(([, specifier = '']) => ({
      file,
      target: specifier.startsWith('.')
        ? normalize(relative(root, resolve(root, dirname(file), specifier)))
        : specifier,
    }));
  });
}

function isWithin(target: string, part: string): boolean {
  return target === part || target.startsWith(`${part}/`);
}

/** The project's own files; packages are another matter. */
function isOurs(target: string): boolean {
  return /^(?:entrypoints|components|lib|public|tests|scripts)\//.test(target);
}

describe('the arrows point down', () => {
  it.each(RULES)('$part imports only $mayImport', ({ part, mayImport, instead }) => {
    const wrong = importsOf(part)
      .filter(({ target }) => isOurs(target) && !isWithin(target, part))
      .filter(({ target }) => !mayImport.some((allowed) => isWithin(target, allowed)))
      .map(({ file, target }) => `${file} imports ${target}: ${instead}`);
    expect(wrong).toEqual([]);
  });

  it('has a rule for every part of lib', () => {
    const parts = readdirSync(join(root, 'lib')).map((name) => `lib/${name}`);
    const ruled = [...RULES.map(({ part }) => part), ...RULES.flatMap((rule) => rule.mayImport)];
    expect(parts.filter((part) => !ruled.includes(part))).toEqual([]);
  });

  it('lets only the background open the store', () => {
    const wrong = ['components', 'lib', 'entrypoints']
      .flatMap(importsOf)
      .filter(({ target }) => isWithin(target, 'lib/store'))
      .filter(({ file }) => file !== 'entrypoints/background.ts' && !isWithin(file, 'lib/store'))
      .filter(({ file, target }) => !READERS.some((reader) => reader(file, target)))
      .map(
        ({ file }) => `${file} opens the store itself: ask the background through lib/rpc/client`,
      );
    expect(wrong).toEqual([]);
  });

  it('keeps the browser out of components', () => {
    const wrong = importsOf('components')
      .filter(({ target }) => /^(?:wxt\/|webextension-polyfill)/.test(target))
      .map(({ file }) => `${file} talks to the browser: take a callback as a prop instead`);
    expect(wrong).toEqual([]);
  });

  it('reaches the browser by one name', () => {
    const wrong = ['components', 'lib', 'entrypoints']
      .flatMap(importsOf)
      .filter(({ target }) => target === 'webextension-polyfill')
      .map(({ file }) => `${file} imports the polyfill: import { browser } from 'wxt/browser'`);
    expect(wrong).toEqual([]);
  });
});

describe('the source', () => {
  const sources = ['components', 'lib', 'entrypoints'].flatMap(sourcesIn);

  it('writes no HTML as a string', () => {
    const wrong = sources
      .filter((file) => !isWithin(file, 'lib/dom/sanitize-html.ts'))
      .filter((file) =>
        /\.(?:inner|outer)HTML\s*=|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write/.test(
          readFileSync(join(root, file), 'utf8'),
        ),
      )
      .map(
        (file) =>
          `${file}: draw plain data with Preact or lib/dom/make, or pass lib/dom/sanitize-html.ts`,
      );
    expect(wrong).toEqual([]);
  });

  it('has no folder or file for things that found no name', () => {
    expect(sources.filter((file) => /\b(?:utils?|helpers?|common|misc)\b/.test(file))).toEqual([]);
  });
});
