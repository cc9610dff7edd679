import type { VNode } from 'preact';
import {
  settings as declared,
  type PlainSettingKey,
  type SettingChange,
  type SettingKey,
  type Settings,
} from '../../lib/settings/settings';
import { words } from '../../lib/words/words';
import { ConfirmButton } from '../ui/ConfirmButton';
import { type FailedChange, Failure } from '../ui/Failure';
import { SettingControl } from '../ui/SettingControl';
import { Switch } from '../ui/Switch';
import { SitesList, type SitesListProps } from './SitesList';
import { SyncSettings, type SyncSettingsProps } from './SyncSettings';

export type SettingsSectionProps = {
  /** Absent until they are known. */
  readonly settings: Settings | null;
  /** A newer Threadkeeper wrote what is kept; nothing can be changed. */
  readonly isReadOnly: boolean;
  readonly failure: FailedChange | null;
  readonly onChange: (change: SettingChange) => void;
  readonly onSwitch: (host: string, isOn: boolean) => void;
  readonly sites: SitesListProps;
  readonly sync: SyncSettingsProps;
  /** @returns whether it succeeded */
  readonly onForgetAll: () => Promise<boolean>;
};

/** Whether to use keys stands beside them, in a section of its own. */
const PLAIN = (Object.keys(declared) as SettingKey[]).filter(
  (key): key is PlainSettingKey => key !== 'keys' && key !== 'useKeys',
);

/** Every setting with its explanation, the blogs that were switched off, and what is remembered. */
export function SettingsSection(props: SettingsSectionProps): VNode {
  const { settings, isReadOnly, failure, onChange } = props;
  return (
    <section id="settings" aria-labelledby="settings-title">
      <h2 id="settings-title">{words('settings')}</h2>
      {isReadOnly && (
        <p class="note" role="status">
          {words('notice_notKeptNewer')}
        </p>
      )}
      <Failure failure={failure} />
      {PLAIN.map((setting) => (
        <SettingControl
          key={setting}
          setting={setting}
          current={settings}
          onChange={onChange}
          isExplained
        />
      ))}
      <SitesList {...props.sites} />
      <Blogs {...props} />
      <SyncSettings {...props.sync} />
      <h3>{words('remembered')}</h3>
      <p class="about">{words('rememberedHelp')}</p>
      <ConfirmButton
        label={words('forgetAll')}
        question={words('forgetAllQuestion')}
        done={words('forgotten')}
        onConfirm={props.onForgetAll}
      />
    </section>
  );
}

function Blogs({ settings, onSwitch }: SettingsSectionProps): VNode {
  const blogs = Object.entries(settings?.blogs ?? {}).sort(([a], [b]) => a.localeCompare(b));
  return (
    <>
      <h3>{words('blogs')}</h3>
      {blogs.map(([host, isOn]) => (
        <div class="row" key={host}>
          <label for={`blog-${host}`}>{host}</label>
          <Switch id={`blog-${host}`} isOn={isOn} onChange={(next) => onSwitch(host, next)} />
        </div>
      ))}
      {blogs.length === 0 && <p class="about">{words('noBlogs')}</p>}
    </>
  );
}
