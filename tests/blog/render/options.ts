import type { Dialect } from '../../../lib/blogger/page';
import { LANGUAGES, type Language } from './language';

/**
 * The shapes in which the sample blog serves a post: Blogger's dialects, today's list as Blogger's
 * script leaves it, and the shell of Dynamic Views.
 */
export const SAMPLE_DIALECTS = [
  'threaded',
  'threaded-after-script',
  'flat',
  'early-threaded',
  'dynamic-views',
  'v2-threaded',
  'v2-flat',
] as const satisfies readonly (Dialect | 'threaded-after-script' | 'dynamic-views')[];

export type SampleDialect = (typeof SAMPLE_DIALECTS)[number];

/** How a page of the sample blog is served. */
export type PageOptions = {
  readonly dialect: SampleDialect;
  readonly isDark: boolean;
  /** Blogger's mobile page, `?m=1`. */
  readonly isMobile: boolean;
  /** Without it the page stays as served, as it does until Blogger's script has come. */
  readonly hasScript: boolean;
  /** The owner's browser gets a style sheet from Blogger that shows "Delete". */
  readonly isOwner: boolean;
  /** Which 200 comments of a flat list, from 1. */
  readonly commentPage: number;
  /** More than 200 comments on one page, which Blogger never serves: for tests of size. */
  readonly isWhole: boolean;
  readonly language: Language;
  /** The page runs from right to left, as blogs in Arabic or Hebrew do. */
  readonly isRightToLeft: boolean;
};

export const DEFAULT_OPTIONS: PageOptions = {
  dialect: 'threaded',
  isDark: false,
  isMobile: false,
  hasScript: true,
  isOwner: false,
  commentPage: 1,
  isWhole: false,
  language: 'en',
  isRightToLeft: false,
};

/**
 * The options that an address asks for:
 * `?dialect=flat&dark=1&m=1&script=off&as=owner&commentPage=2&all=1&lang=de&dir=rtl`.
 * A mobile page has the early threaded list unless the address names another.
 */
export function optionsFromQuery(query: URLSearchParams): PageOptions {
  const isMobile = query.get('m') === '1';
  return {
    dialect:
      SAMPLE_DIALECTS.find((dialect) => dialect === query.get('dialect')) ??
      (isMobile ? 'early-threaded' : DEFAULT_OPTIONS.dialect),
    isDark: query.get('dark') === '1',
    isMobile,
    hasScript: query.get('script') !== 'off',
    isOwner: query.get('as') === 'owner',
    commentPage: Number(query.get('commentPage') ?? 1) || 1,
    isWhole: query.get('all') === '1',
    language: LANGUAGES.find((language) => language === query.get('lang')) ?? 'en',
    isRightToLeft: query.get('dir') === 'rtl',
  };
}
