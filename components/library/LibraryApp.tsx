import type { ComponentChildren, VNode } from 'preact';
import { words } from '../../lib/words/words';

/** The frame of our own page: its sections by name, and the one that is open. */
export function LibraryApp({ children }: { readonly children: ComponentChildren }): VNode {
  return (
    <>
      <header class="top">
        <h1>{words('name')}</h1>
        <nav aria-label={words('sections')}>
          <a href="#settings" aria-current="page">
            {words('settings')}
          </a>
        </nav>
      </header>
      <main>{children}</main>
    </>
  );
}
