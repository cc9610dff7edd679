import '../../components/library/backup.css';
import '../../components/library/help.css';
import '../../components/library/keys.css';
import '../../components/library/follows.css';
import '../../components/library/mutes.css';
import type { VNode } from 'preact';
import { BackupSection } from '../../components/library/BackupSection';
import { FollowsSection } from '../../components/library/FollowsSection';
import { HelpSection } from '../../components/library/HelpSection';
import { KeysSection } from '../../components/library/KeysSection';
import { MutesSection } from '../../components/library/MutesSection';
import { PrivacySection } from '../../components/library/PrivacySection';
import { SettingsSection } from '../../components/library/SettingsSection';
import type { BackupAge } from '../../lib/backup/backup-due';
import { isAnonymousName } from '../../lib/blogger/anonymous';
import { type Notifying, readNotifying, switchNotifying } from '../../lib/follow/ask-to-notify';
import { ONE_BLOG } from '../../lib/model/blog-host';
import type { Followed } from '../../lib/model/follow';
import type { Mute } from '../../lib/model/mute';
import { call, onChanged } from '../../lib/rpc/client';
import type { KeptFigures, SyncState } from '../../lib/rpc/contract';
import { followFollowed } from '../../lib/rpc/live-follows';
import { followMutes } from '../../lib/rpc/live-mutes';
import { followSync } from '../../lib/rpc/live-sync';
import type { OwnPage } from '../../lib/rpc/own-page';
import type { Section } from '../../lib/rpc/sections';
import { askForSite, hostFromAddress } from '../../lib/sites/ask-for-site';
import { openBackup, saveBackup, wipe } from './backups';
import { isUsablePattern, openMuteFile, saveMuteFile } from './mute-files';

/** Every section but that of the saved comments. */
export type OtherSections = {
  readonly draw: (section: Exclude<Section, 'saved'>, known: Known) => VNode;
};

/** What the whole page knows. */
type Known = {
  /** Absent until it is known, and where there is nothing to say. */
  readonly age: BackupAge | null;
  readonly kept: KeptFigures | null;
  readonly isReadOnly: boolean;
};

/** Reads what these sections show, and again at each change, and draws. */
export function openSections(page: OwnPage, onChange: () => void): OtherSections {
  let sites: readonly string[] | null = null;
  let sync: SyncState | null = null;
  let mutes: readonly Mute[] | null = null;
  let followed: readonly Followed[] | null = null;
  let notifying: Notifying | null = null;

  followMutes((read) => {
    mutes = read;
    onChange();
  }, new AbortController().signal);
  followFollowed((read) => {
    followed = read;
    onChange();
  }, new AbortController().signal);
  void showNotifying();
  followSync(
    call,
    (read) => {
      sync = read;
      onChange();
    },
    new AbortController().signal,
  );
  onChanged(({ subject }) => {
    if (subject === 'sites') void readSites();
  }, new AbortController().signal);
  void readSites();

  async function readSites(): Promise<void> {
    sites = await call('readSites').catch(() => null);
    onChange();
  }

  async function showNotifying(): Promise<void> {
    notifying = await readNotifying();
    onChange();
  }

  async function notify(isOn: boolean): Promise<void> {
    // What the browser makes of it is shown, whatever the reader answered.
    await switchNotifying(isOn).catch(() => undefined);
    await showNotifying();
  }

  /** Shown at once: putting both sides together takes a moment. */
  function switchSync(isOn: boolean): void {
    if (sync) sync = { ...sync, isOn };
    onChange();
    void page.write('switchSync', isOn);
  }

  return {
    draw(section, { age, kept, isReadOnly }) {
      switch (section) {
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
              kept={kept}
              isReadOnly={isReadOnly}
              failure={page.failure()}
              onBackup={() => saveBackup(page)}
              onWipePost={(postId) => page.write('wipePost', postId)}
              isSynced={sync?.isOn ?? false}
              onWipe={(withSynced) => wipe(page, withSynced)}
            />
          );
        case 'help':
          return <HelpSection overrides={page.settings()?.keys ?? {}} />;
      }
    },
  };
}

function addSite(address: string): Promise<boolean> | null {
  const host = hostFromAddress(address);
  return host === null ? null : askForSite(host);
}
