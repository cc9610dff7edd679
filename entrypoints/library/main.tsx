import '../../components/ui/tokens.css';
import '../../components/ui/controls.css';
import '../../components/library/library.css';
import '../../components/library/saved/saved.css';
import '../../components/library/saved/pane.css';
import { render, type VNode } from 'preact';
import { LibraryApp } from '../../components/library/LibraryApp';
import { BlockedNote } from '../../components/ui/BlockedNote';
import { RestoredNote } from '../../components/ui/RestoredNote';
import { ageOfBackup, type BackupAge } from '../../lib/backup/backup-due';
import { expectElement } from '../../lib/dom/expect-element';
import { readRoute } from '../../lib/library/route';
import { call } from '../../lib/rpc/client';
import { openOwnPage } from '../../lib/rpc/own-page';
import { wordsLanguage } from '../../lib/words/words';
import { followKeeping, type Keeping } from './keeping';
import { openSavedView, type SavedView } from './saved';
import type { OtherSections } from './sections';

document.documentElement.lang = wordsLanguage();
const app = expectElement('#app', document);
let isReadOnly = false;
let keeping: Keeping = { backup: null, kept: null, restored: null };

let route = readRoute(window.location.hash);
let saved: SavedView | null = null;
let others: OtherSections | 'loading' | null = null;

let letRestBegin: () => void = () => undefined;
/** The saved comments come from the disk, and wait for no background to start, nor it for them. */
const afterFirstRows = new Promise<void>((resolve) => {
  letRestBegin = resolve;
});
const page = openOwnPage(draw, afterFirstRows);
let refreshKeeping: () => void = () => undefined;
window.addEventListener('hashchange', () => {
  follow();
  refreshKeeping();
});
follow();
await afterFirstRows;

refreshKeeping = followKeeping(
  (read) => {
    keeping = read;
    draw();
  },
  () => route.section === 'privacy',
);
// Where the store cannot be reached, the first change says so.
const state = await call('readStoreState').catch(() => null);
isReadOnly = state?.isReadOnly ?? false;
draw();

function follow(): void {
  route = readRoute(window.location.hash);
  // Its index takes memory, which those who came for the settings need not spend.
  if (route.section === 'saved') saved ??= openSavedView(page, draw, letRestBegin);
  else {
    letRestBegin();
    if (others === null) void loadOthers();
  }
  saved?.follow(route);
  draw();
}

/** Who came to look something up among the saved comments needs none of their code. */
async function loadOthers(): Promise<void> {
  others = 'loading';
  const { openSections } = await import('./sections');
  others = openSections(page, draw);
  draw();
}

function draw(): void {
  const { backup, restored } = keeping;
  const age = backup && ageOfBackup(backup, Date.now());
  render(
    <LibraryApp section={route.section} backupAge={age}>
      <BlockedNote isBlocked={page.isBlocked()} />
      <RestoredNote
        restored={restored}
        onDismiss={() => void page.write('dismissRestored').then(refreshKeeping)}
      />
      {drawSection(age)}
    </LibraryApp>,
    app,
  );
}

function drawSection(age: BackupAge | null): VNode | null {
  const { section } = route;
  if (section === 'saved') return saved?.draw(route, isReadOnly) ?? null;
  if (others === null || others === 'loading') return null;
  return others.draw(section, { age, kept: keeping.kept, isReadOnly });
}
