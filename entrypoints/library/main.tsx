import '../../components/ui/tokens.css';
import '../../components/ui/controls.css';
import '../../components/library/library.css';
import '../../components/library/backup.css';
import '../../components/library/help.css';
import '../../components/library/keys.css';
import '../../components/library/follows.css';
import '../../components/library/mutes.css';
import '../../components/library/saved/saved.css';
import '../../components/library/saved/pane.css';
import { render, type VNode } from 'preact';
import { BackupSection } from '../../components/library/BackupSection';
import { FollowsSection } from '../../components/library/FollowsSection';
import { HelpSection } from '../../components/library/HelpSection';
import { KeysSection } from '../../components/library/KeysSection';
import { LibraryApp } from '../../components/library/LibraryApp';
import { MutesSection } from '../../components/library/MutesSection';
import { PrivacySection } from '../../components/library/PrivacySection';
import { RestoredNote } from '../../components/library/RestoredNote';
import { SettingsSection } from '../../components/library/SettingsSection';
import { BlockedNote } from '../../components/ui/BlockedNote';
import { ageOfBackup, type BackupAge } from '../../lib/backup/backup-due';
import { isAnonymousName } from '../../lib/blogger/anonymous';
import { expectElement } from '../../lib/dom/expect-element';
import { type Notifying, readNotifying, switchNotifying } from '../../lib/follow/ask-to-notify';
import { readRoute } from '../../lib/library/route';
import { ONE_BLOG } from '../../lib/model/blog-host';
import type { Followed } from '../../lib/model/follow';
import type { Mute } from '../../lib/model/mute';
import { call, onChanged } from '../../lib/rpc/client';
import type { SyncState } from '../../lib/rpc/contract';
import { followFollowed } from '../../lib/rpc/live-follows';
import { followMutes } from '../../lib/rpc/live-mutes';
import { followSync } from '../../lib/rpc/live-sync';
import { openOwnPage } from '../../lib/rpc/own-page';
import { askForSite, hostFromAddress } from '../../lib/sites/ask-for-site';
import { wordsLanguage } from '../../lib/words/words';
import { followKeeping, type Keeping, openBackup, saveBackup, wipe, wipePost } from './backups';
import { isUsablePattern, openMuteFile, saveMuteFile } from './mute-files';
import { openSavedView, type SavedView } from './saved';

document.documentElement.lang = wordsLanguage();
const app = expectElement('#app', document);
let isReadOnly = false;
let sites: readonly string[] | null = null;
let mutes: readonly Mute[] | null = null;
let sync: SyncState | null = null;
let followed: readonly Followed[] | null = null;
let notifying: Notifying | null = null;
let keeping: Keeping = { backup: null, kept: null, restored: null };

let route = readRoute(window.location.hash);
let saved: SavedView | null = null;

const page = openOwnPage(draw);
followMutes((read) => {
  mutes = read;
  draw();
}, new AbortController().signal);
followFollowed((read) => {
  followed = read;
  draw();
}, new AbortController().signal);
void showNotifying();
followSync(
  call,
  (read) => {
    sync = read;
    draw();
  },
  new AbortController().signal,
);
const refreshKeeping = followKeeping(
  (read) => {
    keeping = read;
    draw();
  },
  () => route.section === 'privacy',
);
onChanged(({ subject }) => {
  if (subject === 'sites') void readSites();
}, new AbortController().signal);
void readSites();
window.addEventListener('hashchange', () => {
  follow();
  void refreshKeeping();
});
follow();
// Where the store cannot be reached, the first change says so.
const state = await call('readStoreState').catch(() => null);
isReadOnly = state?.isReadOnly ?? false;
draw();

async function readSites(): Promise<void> {
  sites = await call('readSites').catch(() => null);
  draw();
}

async function showNotifying(): Promise<void> {
  notifying = await readNotifying();
  draw();
}

async function notify(isOn: boolean): Promise<void> {
  // What the browser makes of it is shown, whatever the reader answered.
  await switchNotifying(isOn).catch(() => undefined);
  await showNotifying();
}

/** Shown at once: putting both sides together takes a moment. */
function switchSync(isOn: boolean): void {
  if (sync) sync = { ...sync, isOn };
  draw();
  void page.write('switchSync', isOn);
}

function addSite(address: string): Promise<boolean> | null {
  const host = hostFromAddress(address);
  return host === null ? null : askForSite(host);
}

function follow(): void {
  route = readRoute(window.location.hash);
  // Its index takes memory, which those who came for the settings need not spend.
  if (route.section === 'saved') saved ??= openSavedView(page, draw);
  saved?.follow(route);
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
  switch (route.section) {
    case 'saved':
      return saved?.draw(route, isReadOnly) ?? null;
    case 'follows':
      return (
        <FollowsSection
          followed={followed}
          isReadOnly={isReadOnly}
          failure={page.failure()}
          notifying={notifying}
          onNotify={(isOn) => void notify(isOn)}
          onUnfollow={(id) => page.write('unfollow', id, Date.now())}
          onFollow={(follow) => page.write('follow', follow)}
          onRenew={(id) => page.write('renewFollow', id, Date.now())}
        />
      );
    case 'mutes':
      return (
        <MutesSection
          mutes={mutes}
          now={Date.now()}
          host={ONE_BLOG}
          isReadOnly={isReadOnly}
          failure={page.failure()}
          onSave={(id, terms) => page.write('saveMute', id, terms, Date.now())}
          onRemove={(id) => page.write('removeMute', id, Date.now())}
          onAdd={(added) => page.write('addMutes', added)}
          onTryPattern={isUsablePattern}
          isAnonymousName={isAnonymousName}
          onExport={(form) => saveMuteFile(mutes ?? [], form)}
          onOpenFile={(file) => openMuteFile(file, mutes ?? [])}
        />
      );
    case 'settings':
      return (
        <SettingsSection
          settings={page.settings()}
          isReadOnly={isReadOnly}
          failure={page.failure()}
          onChange={page.changeSetting}
          onSwitch={page.switchBlog}
          sites={{
            sites,
            onAdd: addSite,
            onRemove: (site) => page.write('removeSite', site),
          }}
          sync={{
            sync,
            onSwitch: switchSync,
            onNow: () => void page.write('syncNow'),
            onRemove: () => page.write('removeSynced'),
          }}
          onForgetAll={() => page.write('forgetAllPosts')}
        />
      );
    case 'keys':
      return (
        <KeysSection
          settings={page.settings()}
          failure={page.failure()}
          onChange={page.changeSetting}
        />
      );
    case 'backup':
      return (
        <BackupSection
          age={age}
          isReadOnly={isReadOnly}
          failure={page.failure()}
          onSave={() => saveBackup(page)}
          onOpenFile={(file) => openBackup(page, file)}
        />
      );
    case 'privacy':
      return (
        <PrivacySection
          kept={keeping.kept}
          isReadOnly={isReadOnly}
          failure={page.failure()}
          onBackup={() => saveBackup(page)}
          onWipePost={(postId) => wipePost(page, postId)}
          isSynced={sync?.isOn ?? false}
          onWipe={(withSynced) => wipe(page, withSynced)}
        />
      );
    case 'help':
      return <HelpSection overrides={page.settings()?.keys ?? {}} />;
  }
}
