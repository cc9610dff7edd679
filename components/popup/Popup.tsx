import type { VNode } from 'preact';
import type { Followed } from '../../lib/model/follow';
import type { PageReport, Restored } from '../../lib/rpc/contract';
import type { Section } from '../../lib/rpc/sections';
import { isEnabledOn, type SettingChange, type Settings } from '../../lib/settings/settings';
import { type MessageKey, words } from '../../lib/words/words';
import { BlockedNote } from '../ui/BlockedNote';
import { ConfirmButton } from '../ui/ConfirmButton';
import { type FailedChange, Failure } from '../ui/Failure';
import { RestoredNote } from '../ui/RestoredNote';
import { SettingControl } from '../ui/SettingControl';
import { Switch } from '../ui/Switch';
import { FollowedNews } from './FollowedNews';
import { PageStatus } from './PageStatus';
import { type SiteInFront, SiteOffer } from './SiteOffer';

/** The settings that are worth a place here. */
const QUICK = ['order', 'foldDepth', 'countsAsSeen'] as const;

/** The sections of our own page that are a press away, with their names here. */
const LINKS = [
  ['saved', 'allSaved'],
  ['settings', 'allSettings'],
  ['help', 'help'],
] as const satisfies readonly (readonly [Section, MessageKey])[];

export type PopupProps = {
  /** How the page in front fares; `null` where Threadkeeper does not run, `unknown` until it is told. */
  readonly report: PageReport | null | 'unknown';
  /** Absent until they are known. */
  readonly settings: Settings | null;
  readonly failure: FailedChange | null;
  /** All that is asked waits until an old page of ours is closed. */
  readonly isBlocked: boolean;
  /** What came back by itself from the second copy, until it was taken note of. */
  readonly restored: Restored | null;
  readonly onDismissRestored: () => void;
  readonly onSwitch: (host: string, isOn: boolean) => void;
  readonly onChange: (change: SettingChange) => void;
  /** @returns whether it succeeded */
  readonly onForget: (postId: string) => Promise<boolean>;
  /** Opens a section of our own page. */
  readonly onOpen: (section: Section) => void;
  /** The page in front, where Threadkeeper does not run in it; absent until it is known. */
  readonly site: SiteInFront | null;
  /** Absent until it is known. */
  readonly followed: readonly Followed[] | null;
  readonly onLook: () => void;
  readonly onUse: (host: string) => void;
};

/** The extension's popup; on Firefox for Android a page of its own. */
export function Popup({
  report,
  settings,
  failure,
  isBlocked,
  restored,
  site,
  followed,
  ...on
}: PopupProps): VNode {
  const here = report === 'unknown' ? null : report;
  return (
    <main class="popup">
      <h1>{words('name')}</h1>
      {report === null ? (
        <SiteOffer site={site} onLook={on.onLook} onUse={on.onUse} />
      ) : (
        <PageStatus page={here?.page ?? null} />
      )}
      {report !== null && (
        <div class="row" data-pending={here ? undefined : ''}>
          <label for="here">
            {words('onHere')}
            <span class="host">{here?.host ?? ' '}</span>
          </label>
          <Switch
            id="here"
            isOn={here && settings && isEnabledOn(settings, here.host)}
            onChange={(isOn) => here && on.onSwitch(here.host, isOn)}
          />
        </div>
      )}
      {QUICK.map((setting) => (
        <SettingControl
          key={setting}
          setting={setting}
          current={settings}
          onChange={on.onChange}
          isExplained={false}
        />
      ))}
      <FollowedNews followed={followed} onOpen={() => on.onOpen('follows')} />
      <Failure failure={failure} />
      <BlockedNote isBlocked={isBlocked} />
      <RestoredNote restored={restored} onDismiss={on.onDismissRestored} />
      <footer>
        {LINKS.map(([section, label]) => (
          <button type="button" class="plain" key={section} onClick={() => on.onOpen(section)}>
            {words(label)}
          </button>
        ))}
        {here?.postId && (
          <ConfirmButton
            key={here.postId}
            isPlain
            label={words('forgetPost')}
            question={words('forgetPostQuestion')}
            done={words('forgotten')}
            onConfirm={() => on.onForget(here.postId ?? '')}
          />
        )}
      </footer>
    </main>
  );
}
