import type { ComponentChildren, VNode } from 'preact';
import { words } from '../../lib/words/words';

/** The sections of our own page, by their addresses' fragments. */
export const SECTIONS = ['mutes', 'settings', 'keys'] as const;

export type Section = (typeof SECTIONS)[number];

export type LibraryAppProps = {
  readonly section: Section;
  readonly children: ComponentChildren;
};

/** The frame of our own page: its sections by name, and the one that is open. */
export function LibraryApp({ section, children }: LibraryAppProps): VNode {
  return (
    <>
      <header class="top">
        <h1>{words('name')}</h1>
        <nav aria-label={words('sections')}>
          {SECTIONS.map((each) => (
            <a key={each} href={`#${each}`} aria-current={each === section ? 'page' : undefined}>
              {words(each)}
            </a>
          ))}
        </nav>
      </header>
      <main>{children}</main>
    </>
  );
}
