import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../../../public/_locales/en/messages.json';
import { HOLE, type SourceString, sourceStrings, stringsOf } from './source-strings';

const root = resolve(import.meta.dirname, '../../..');
const strings = sourceStrings();

/** Text that is shown and yet in no catalogue, and why it may be. */
const EXCEPTIONS: readonly {
  readonly file: RegExp;
  readonly text?: RegExp;
  /** Why it is no text of the interface. */
  readonly why: string;
}[] = [
  { file: /^lib\/references\//, why: 'how readers point at each other in what they write' },
  { file: /^lib\/blogger\//, why: 'Blogger’s own words, and what `check:pages` tells developers' },
  {
    file: /^lib\/export\/(?:citation|reference)\.ts$/,
    why: 'a citation style has its own words, which are English',
  },
  { file: /^lib\/sites\/one-blog\.ts$/, why: 'the ends of Blogger’s addresses' },
  {
    file: /^lib\/(?:rpc|store|settings|backup)\//,
    why: 'faults of a program; each kind has its words in the catalogues where a reader is told',
  },
  { file: /^components\/thread\/HelpSheet\.tsx$/, text: /^Esc$/, why: 'what is on the key' },
  {
    file: /^components\/thread\/draw-(?:body|head)\.ts$/,
    text: /^nofollow noopener ugc$/,
    why: 'what a link tells browsers and search engines',
  },
];

/** Text that people read, not a name in a program: `Save as a file`, and not `.panel button`. */
function isProse(text: string): boolean {
  if (!/^[\p{L}“‘]/u.test(text) || /[={}[\]<>;]/.test(text)) return false;
  // A list of elements, as selectors have it.
  if (/^[a-z]+(?:, [a-z]+)*$/.test(text)) return false;
  const words = text.split(/\s+/).filter((each) => /^[“‘(]?\p{L}[\p{L}’]+[,.:?!”)…]*$/u.test(each));
  return words.length > 2 || (words.length > 1 && /^\P{L}*\p{Lu}/u.test(text));
}

function isOutside({ text, use }: SourceString): boolean {
  const said = text.replaceAll(HOLE, '').replaceAll(/&\w+;/g, '').trim();
  return use === 'shown' ? /\p{L}/u.test(said) : use === 'value' && isProse(said);
}

function tell({ file, line, text }: SourceString): string {
  return `${file}:${line} “${text.trim()}”: put it in public/_locales/en/messages.json, in the other languages too, and say it with words()`;
}

describe('every text of the interface is in the catalogues', () => {
  const outside = strings.filter(isOutside);

  it('in what is drawn and told', () => {
    const wrong = outside.filter(
      ({ file, text }) =>
        !EXCEPTIONS.some((each) => each.file.test(file) && (each.text?.test(text) ?? true)),
    );
    expect(wrong.map(tell)).toEqual([]);
  });

  it('with no exception that nothing needs', () => {
    const needless = EXCEPTIONS.filter(
      (each) =>
        !outside.some(({ file, text }) => each.file.test(file) && (each.text?.test(text) ?? true)),
    );
    expect(needless).toEqual([]);
  });

  it('in our pages', () => {
    const pages = filesIn('entrypoints', /\.html$/).map(([file, source]) => [
      file,
      source.replaceAll(/<[^>]*>/g, ' ').match(/\p{L}+/gu),
    ]);
    // The name is the same in every language.
    expect(pages).toEqual(pages.map(([file]) => [file, ['Threadkeeper']]));
  });

  it('in style sheets', () => {
    const sheets = ['components', 'entrypoints', 'lib']
      .flatMap((folder) => filesIn(folder, /\.css$|-style\.ts$/))
      .flatMap(([file, source]) =>
        [...source.matchAll(/content:\s*(?:'([^']*)'|"([^"]*)")/g)]
          .map(([, single, double]) => single ?? double ?? '')
          .filter((text) => /\p{L}/u.test(text.replaceAll(/\\[0-9a-f]+/gi, '')))
          .map((text) => `${file} writes “${text}”: draw it with words()`),
      );
    expect(sheets).toEqual([]);
  });

  it('and what an error says is shown to nobody', () => {
    const shown = ['components', 'entrypoints']
      .flatMap((folder) => filesIn(folder, /\.tsx?$/))
      .filter(([, source]) => /\b(?:error|failure|cause)\??\.message\b/.test(source))
      .map(([file]) => `${file} shows an error’s own words: have a message for its kind instead`);
    expect(shown).toEqual([]);
  });
});

it('finds text wherever it can be shown', () => {
  const source = `
    import { x } from './Some module here';
    /** Some words of a comment. */
    const place = document.querySelector('.panel button');
    place.title = 'Named';
    place.setAttribute('aria-label', cond === 'saved' ? 'Called' : name);
    const said = 'Something to be told.';
    throw new Error('Told to developers alone.');
    const drawn = (
      <p class="some class here" title="Pointed at" data-do="foldAll">
        Written
        {words('comments')} {cond && 'Chosen'} {list.map((each) => <b key="one">{\`\${each} things\`}</b>)}
      </p>
    );
  `;
  const found = stringsOf('sample.tsx', source).filter(isOutside);
  expect(found.map(({ text }) => text.trim())).toEqual([
    'Named',
    'Called',
    'Something to be told.',
    'Pointed at',
    'Written',
    'Chosen',
    `${HOLE} things`,
  ]);
});

it('every message is said somewhere', () => {
  const said = strings.filter(({ use }) => use !== 'thrown');
  const literals = new Set(said.map(({ text }) => text));
  const manifest = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
  for (const [, key = ''] of manifest.matchAll(/__MSG_(\w+)__/g)) literals.add(key);
  const patterns = said.flatMap(keyPatterns);
  const unsaid = Object.keys(english).filter((key) => {
    const forms = [key, key.replace(/_(?:one|other)$/, '')];
    return !forms.some(
      (form) => literals.has(form) || patterns.some((pattern) => pattern.test(form)),
    );
  });
  expect(unsaid.map((key) => `${key}: nobody says it, take it out of the catalogues`)).toEqual([]);
});

/**
 * Which keys a template gives: `order_${order}` any that begins so. Where it begins with a
 * variable, the strings of the same file stand for that.
 */
function keyPatterns({ file, text }: SourceString): readonly RegExp[] {
  if (!text.includes(HOLE) || !/^\w+_\w+$/.test(text.replaceAll(HOLE, 'x'))) return [];
  const starts = text.startsWith(HOLE)
    ? strings.filter((each) => each.file === file && /^\w+$/.test(each.text)).map((s) => s.text)
    : [''];
  const rest = text.replace(new RegExp(`^${HOLE}`), '').replaceAll(HOLE, '\\w+');
  return starts.map((start) => new RegExp(`^${start}${rest}$`));
}

function filesIn(folder: string, name: RegExp): readonly (readonly [string, string])[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => [join(folder, file), readFileSync(join(root, folder, file), 'utf8')] as const);
}
