import { SECTIONS, type Section } from '../rpc/sections';

/** Where on our own page a reader is: what stands behind the `#` of its address. */
export type Route = {
  readonly section: Section;
  /** What the section keeps there, each by its name. */
  readonly params: Readonly<Record<string, string>>;
};

/** Reads a fragment, with or without its `#`. The browser's own "Options" opens us without any. */
export function readRoute(fragment: string): Route {
  const [name = '', query = ''] = fragment.replace(/^#/, '').split(/\?(.*)/s);
  const section = SECTIONS.find((each) => each === name);
  if (!section) return { section: 'settings', params: {} };
  return { section, params: Object.fromEntries(new URLSearchParams(query)) };
}

/** Writes a fragment, with its `#`. Empty parameters are left out. */
export function writeRoute(section: Section, params: Route['params'] = {}): string {
  const given = Object.entries(params).filter(([, value]) => value !== '');
  const query = new URLSearchParams(given).toString();
  return query === '' ? `#${section}` : `#${section}?${query}`;
}
