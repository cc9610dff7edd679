import type { ComponentChildren, VNode } from 'preact';
import type { BackupAge as Age } from '../../lib/backup/backup-due';
import { writeRoute } from '../../lib/library/route';
import { SECTIONS, type Section } from '../../lib/rpc/sections';
import { words } from '../../lib/words/words';
import { BackupAge } from './BackupAge';

export type LibraryAppProps = {
  readonly section: Section;
  /** Absent until it is known, and where there is nothing to say. */
  readonly backupAge: Age | null;
  readonly children: ComponentChildren;
};

/** The frame of our own page: its sections by name, and the one that is open. */
export function LibraryApp({ section, backupAge, children }: LibraryAppProps): VNode {
  return (
    <>
      <header class="top">
        <h1>{words('name')}</h1>
        <nav aria-label={words('sections')}>
          {SECTIONS.map((each) => (
            <a
              key={each}
              href={writeRoute(each)}
              aria-current={each === section ? 'page' : undefined}
            >
              {words(each === 'saved' ? 'savedComments' : each)}
            </a>
          ))}
        </nav>
        <BackupAge age={backupAge} />
      </header>
      <main data-section={section}>{children}</main>
    </>
  );
}
