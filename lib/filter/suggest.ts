import type { Comment } from '../model/comment';
import { foldText } from './fold-text';
import {
  FILTER_KEYS,
  type FilterFacts,
  type FilterKey,
  type FilterQuery,
  findMatches,
  HAS_VALUES,
  IS_VALUES,
} from './match';
import { parseQuery, type Span, writeQuery } from './query';

/** Something that can be put where one types. */
export type Suggestion = {
  /** What is typed by it. */
  readonly text: string;
  /** Comments of the thread that it would find by itself; absent where it is only begun. */
  readonly count: number | null;
};

/** What can be put in place of the term at which one types. */
export type Suggestions = {
  /** What they would replace. */
  readonly span: Span;
  readonly list: readonly Suggestion[];
};

/** No longer than can be looked over. */
const MOST = 8;

/**
 * What could be meant by the term at which one types: keys, and behind a key what it can be followed
 * by in this thread, the most frequent first. Nothing that would find nothing.
 *
 * @param caret where one types, in characters from the start
 */
export function suggest(
  text: string,
  caret: number,
  comments: readonly Comment[],
  facts: FilterFacts,
  now: number,
): Suggestions {
  const { terms } = parseQuery(text, FILTER_KEYS);
  const term = terms.find(({ span }) => span[0] < caret && caret <= span[1]);
  const begun = term ? text.slice(term.span[0], caret) : '';
  if (term?.kind === 'phrase') return { span: term.span, list: [] };
  const isOnlySign = !term && /(?:^|\s)-$/u.test(text.slice(0, caret));
  const sign = term?.isNegated || isOnlySign ? '-' : '';
  const span: Span = term?.span ?? [caret - sign.length, caret];
  const count = (of: string) => {
    const query: FilterQuery = parseQuery(of, FILTER_KEYS);
    return findMatches(comments, query, facts, now).length;
  };
  const found = (list: readonly string[]) =>
    list
      .map((each) => ({ text: sign + each, count: count(each) }))
      .filter((each) => each.count > 0)
      .slice(0, MOST);

  if (term?.kind === 'key') {
    const typed = foldText(text.slice(term.valueSpan[0], caret).replace(/^["“”„]/, ''));
    return { span, list: found(valuesOf(term.key, typed, comments, facts)) };
  }
  const word = foldText(term?.isNegated ? begun.slice(1) : begun);
  const keys = FILTER_KEYS.filter((key) => key.startsWith(word)).map((key) => ({
    text: `${sign}${key}:`,
    count: null,
  }));
  if (word === '') return { span, list: keys };
  const whole = [...IS_VALUES.map((value) => `is:${value}`), ...HAS_VALUES.map((v) => `has:${v}`)];
  const named = whole.filter((each) => each.split(':').some((part) => part.startsWith(word)));
  const names = valuesOf('from', word, comments, facts);
  return { span, list: [...keys, ...found([...named, ...names])].slice(0, MOST) };
}

/** The text with a suggestion in its place, and where one goes on typing. */
export function withSuggestion(
  text: string,
  { span }: Suggestions,
  suggestion: Suggestion,
): { readonly text: string; readonly caret: number } {
  const isBegun = suggestion.count === null;
  const before = text.slice(0, span[0]) + suggestion.text;
  const after = text.slice(span[1]).trimStart();
  const gap = isBegun && after === '' ? '' : ' ';
  return { text: before + gap + after, caret: before.length + (isBegun ? 0 : 1) };
}

/** Whole terms of a key whose value begins as typed. */
function valuesOf(
  key: FilterKey,
  typed: string,
  comments: readonly Comment[],
  facts: FilterFacts,
): readonly string[] {
  const begins = (value: string) => foldText(value).startsWith(typed);
  switch (key) {
    case 'is':
      return IS_VALUES.filter(begins).map((value) => `is:${value}`);
    case 'has':
      return HAS_VALUES.filter(begins).map((value) => `has:${value}`);
    case 'before':
    case 'after':
      return ['today', 'yesterday', ...daysOf(comments)]
        .filter(begins)
        .map((value) => `${key}:${value}`);
    default:
      return namesOf(comments, facts)
        .filter(
          (name) =>
            foldText(name)
              .split(' ')
              .some((part) => part.startsWith(typed)) || begins(name),
        )
        .slice(0, MOST * 2)
        .map((value) => writeQuery([{ kind: 'key', key, value, isNegated: false }]));
  }
}

/** Every displayed name and sign-off of what is not muted, the most frequent first. */
function namesOf(comments: readonly Comment[], facts: FilterFacts): readonly string[] {
  const counts = new Map<string, { readonly name: string; count: number }>();
  const add = (name: string) => {
    const key = foldText(name);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { name, count: 1 });
  };
  for (const { id, poster } of comments) {
    if (facts.isMuted(id)) continue;
    const signOff = facts.signOffOf(id);
    add(poster.name);
    if (signOff !== null && foldText(signOff) !== foldText(poster.name)) add(signOff);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ name }) => name);
}

/** The days on which comments were written where the reader is, the latest first. */
function daysOf(comments: readonly Comment[]): readonly string[] {
  const times = comments.flatMap(({ publishedAt }) => publishedAt ?? []);
  const days = new Set<string>();
  for (const time of times.sort((a, b) => b - a)) {
    const date = new Date(time);
    const two = (number: number) => String(number).padStart(2, '0');
    days.add(`${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`);
    if (days.size === MOST) break;
  }
  return [...days];
}
