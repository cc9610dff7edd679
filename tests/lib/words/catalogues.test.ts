import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const locales = join(root, 'public/_locales');
const PLURAL = /^(.+)_(?:zero|one|two|few|many|other)$/;

type Catalogue = Readonly<
  Record<string, { readonly message: string; readonly description?: string }>
>;

function readCatalogue(language: string): Catalogue {
  return JSON.parse(readFileSync(join(locales, language, 'messages.json'), 'utf8'));
}

const english = readCatalogue('en');
const others = readdirSync(locales).filter((language) => language !== 'en');

/** Of messages that depend on a number, the part of their keys before `_one`, `_other`, … */
const stems = new Set(
  Object.keys(english)
    .map((key) => PLURAL.exec(key)?.[1])
    .filter((stem) => stem !== undefined)
    .filter((stem) => `${stem}_one` in english && `${stem}_other` in english),
);

/** What a key is about, whatever the number: its stem, or the key itself. */
function subjectOf(key: string): string {
  const stem = PLURAL.exec(key)?.[1];
  return stem !== undefined && stems.has(stem) ? stem : key;
}

/** The places that a subject’s messages have for what is put into them, each once. */
function placesOf(catalogue: Catalogue, subject: string): string {
  const said = Object.keys(catalogue).filter((key) => subjectOf(key) === subject);
  const places = said.flatMap((key) => catalogue[key]?.message.match(/\$\d/g) ?? []);
  return [...new Set(places)].toSorted().join(' ');
}

/** The plural forms of a language. */
function formsOf(language: string): readonly string[] {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories;
}

describe.each(['en', ...others])('the catalogue %s', (language) => {
  const catalogue = readCatalogue(language);
  const file = `public/_locales/${language}/messages.json`;

  it('has every message', () => {
    const subjects = new Set(Object.keys(catalogue).map(subjectOf));
    const missing = Object.keys(english)
      .filter((key) => !subjects.has(subjectOf(key)))
      .map((key) => `${key} “${english[key]?.message}” is missing: add it in ${file} too`);
    expect(missing).toEqual([]);
  });

  it('has every plural form of its language', () => {
    const forms = formsOf(language);
    const missing = [...stems]
      .map((stem) => [stem, forms.filter((form) => !(`${stem}_${form}` in catalogue))] as const)
      .filter(([, lacking]) => lacking.length > 0)
      .map(([stem, lacking]) => `${stem}_${lacking.join('/')} is missing: add it in ${file}`);
    expect(missing).toEqual([]);
  });

  it('has nothing that English has not', () => {
    const subjects = new Set(Object.keys(english).map(subjectOf));
    const forms = formsOf(language);
    const needless = Object.keys(catalogue).filter((key) => {
      const subject = subjectOf(key);
      if (!subjects.has(subject)) return true;
      return subject !== key && !forms.includes(key.slice(subject.length + 1));
    });
    expect(needless.map((key) => `${key}: take it out of ${file}`)).toEqual([]);
  });

  it('puts the same things into its messages as English', () => {
    const wrong = [...new Set(Object.keys(english).map(subjectOf))]
      .filter((subject) => placesOf(catalogue, subject) !== placesOf(english, subject))
      .map((subject) => `${subject} is to have ${placesOf(english, subject) || 'no places'}`);
    expect(wrong).toEqual([]);
  });

  it('says something in every message, in the right signs', () => {
    const wrong = Object.entries(catalogue)
      // Straight quotation marks and apostrophes are the typewriter’s; spaces at the ends get lost.
      .filter(
        ([, { message }]) => message.trim() !== message || /^$|["']|\.\.\.| {2}/.test(message),
      )
      .map(([key, { message }]) => `${key}: ${message}`);
    expect(wrong).toEqual([]);
  });

  it('names its language, and a language that the browser knows', () => {
    const tag = catalogue.language?.message ?? '';
    expect(new Intl.Locale(tag).language).toBe(language);
    expect(Intl.PluralRules.supportedLocalesOf([tag])).toEqual([tag]);
  });
});

it('what a message is for stands beside the English one alone', () => {
  const told = others.flatMap((language) =>
    Object.entries(readCatalogue(language))
      .filter(([, message]) => 'description' in message)
      .map(([key]) => `${language}: ${key}`),
  );
  expect(told).toEqual([]);
});
