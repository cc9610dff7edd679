import '../../components/ui/tokens.css';
import '../../components/ui/controls.css';
import '../../components/library/library.css';
import '../../components/library/backup.css';
import '../../components/library/help.css';
import '../../components/library/keys.css';
import '../../components/library/mutes.css';
import { render } from 'preact';
import { BackupSection } from '../../components/library/BackupSection';
import { HelpSection } from '../../components/library/HelpSection';
import { KeysSection } from '../../components/library/KeysSection';
import { LibraryApp } from '../../components/library/LibraryApp';
import { MutesSection } from '../../components/library/MutesSection';
import { PrivacySection } from '../../components/library/PrivacySection';
import { RestoredNote } from '../../components/library/RestoredNote';
import { SettingsSection } from '../../components/library/SettingsSection';
import { ageOfBackup } from '../../lib/backup/backup-due';
import { isAnonymousName } from '../../lib/blogger/anonymous';
import { expectElement } from '../../lib/dom/expect-element';
import { ONE_BLOG } from '../../lib/model/blog-host';
import type { Mute } from '../../lib/model/mute';
import { call, onChanged } from '../../lib/rpc/client';
import { followMutes } from '../../lib/rpc/live-mutes';
import { openOwnPage } from '../../lib/rpc/own-page';
import { SECTIONS } from '../../lib/rpc/sections';
import { askForSite, hostFromAddress } from '../../lib/sites/ask-for-site';
import { wordsLanguage } from '../../lib/words/words';
import { followKeeping, type Keeping, openBackup, saveBackup, wipe } from './backups';
import { isUsablePattern, openMuteFile, saveMuteFile } from './mute-files';

document.documentElement.lang = wordsLanguage();
const app = expectElement('#app', document);
let isReadOnly = false;
let sites: readonly string[] | null = null;
let mutes: readonly Mute[] | null = null;
let keeping: Keeping = { backup: null, kept: null, restored: null };

const page = openOwnPage(draw);
followMutes((read) => {
  mutes = read;
  draw();
}, new AbortController().signal);
const refreshKeeping = followKeeping(
  (read) => {
    keeping = read;
    draw();
  },
  () => window.location.hash === '#privacy',
);
window.addEventListener('hashchange', refreshKeeping);
onChanged(({ subject }) => {
  if (subject === 'sites') void readSites();
}, new AbortController().signal);
void readSites();
window.addEventListener('hashchange', draw);
draw();
// Where the store cannot be reached, the first change says so.
const state = await call('readStoreState').catch(() => null);
isReadOnly = state?.isReadOnly ?? false;
draw();

async function readSites(): Promise<void> {
  sites = await call('readSites').catch(() => null);
  draw();
}

function addSite(address: string): Promise<boolean> | null {
  const host = hostFromAddress(address);
  return host === null ? null : askForSite(host);
}

function draw(): void {
  const section = SECTIONS.find((each) => window.location.hash === `#${each}`) ?? 'settings';
  const { backup, kept, restored } = keeping;
  const backupAge = backup && ageOfBackup(backup, Date.now());
  render(
    <LibraryApp section={section} backupAge={backupAge}>
      <RestoredNote
        restored={restored}
        onDismiss={() => void page.write('dismissRestored').then(refreshKeeping)}
      />
      {section === 'mutes' ? (
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
      ) : section === 'help' ? (
        <HelpSection overrides={page.settings()?.keys ?? {}} />
      ) : section === 'keys' ? (
        <KeysSection
          settings={page.settings()}
          failure={page.failure()}
          onChange={page.changeSetting}
        />
      ) : section === 'backup' ? (
        <BackupSection
          age={backupAge}
          isReadOnly={isReadOnly}
          failure={page.failure()}
          onSave={() => saveBackup(page)}
          onOpenFile={(file) => openBackup(page, file)}
        />
      ) : section === 'privacy' ? (
        <PrivacySection
          kept={kept}
          isReadOnly={isReadOnly}
          failure={page.failure()}
          onBackup={() => saveBackup(page)}
          onWipePost={(postId) => page.write('wipePost', postId)}
          onWipe={() => wipe(page)}
        />
      ) : (
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
          onForgetAll={() => page.write('forgetAllPosts')}
        />
      )}
    </LibraryApp>,
    app,
  );
}
