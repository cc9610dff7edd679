import type { ComponentChildren, VNode } from 'preact';
import { SECTIONS, type Section } from '../../lib/rpc/sections';
import { words } from '../../lib/words/words';

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
