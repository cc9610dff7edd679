import type { SettingChange, Settings } from '../settings/settings';
import { onBlocked } from './blocked';
import { call, RpcError } from './client';
import type { Arguments, FailureKind, MethodName } from './contract';
import { followSettings } from './live-settings';

/** What our own pages show of the store, and do to it. */
export type OwnPage = {
  /** Absent until they are known. */
  readonly settings: () => Settings | null;
  /** The last change that failed; absent once one succeeds. */
  readonly failure: () => { readonly kind: FailureKind; readonly tryAgain: () => void } | null;
  /** What is asked waits until an old page of ours is closed. */
  readonly isBlocked: () => boolean;
  /** Shows the change at once and writes it. */
  readonly changeSetting: (change: SettingChange) => void;
  /** Switches Threadkeeper on or off for a blog, in the same way. */
  readonly switchBlog: (host: string, isOn: boolean) => void;
  /** Writes something else. @returns whether it succeeded; if not, `failure` tells */
  readonly write: <M extends MethodName>(method: M, ...args: Arguments<M>) => Promise<boolean>;
};

/**
 * Opens the way from one of our pages to the background; `onChange` is told of everything new.
 *
 * @param after what has to be there before the background is asked for anything, if anything has
 */
export function openOwnPage(onChange: () => void, after?: Promise<void>): OwnPage {
  const live = followSettings(call, new AbortController().signal, after);
  let settings: Settings | null = null;
  let failure: ReturnType<OwnPage['failure']> = null;
  const show = (next: Settings) => {
    settings = next;
    onChange();
  };
  live.subscribe(show, new AbortController().signal);
  let isBlocked = false;
  onBlocked((next) => {
    isBlocked = next;
    onChange();
  }, new AbortController().signal);
  // A reader's choices should not fall to a browser that tidies up.
  navigator.storage?.persist?.().catch(() => false);

  const write: OwnPage['write'] = async (method, ...args) => {
    try {
      await call(method, ...args);
      failure = null;
      return true;
    } catch (error) {
      const kind = error instanceof RpcError ? error.kind : 'internal';
      failure = { kind, tryAgain: () => void write(method, ...args) };
      // What was shown ahead is not so.
      await live.refresh();
      return false;
    } finally {
      onChange();
    }
  };
  return {
    settings: () => settings,
    failure: () => failure,
    isBlocked: () => isBlocked,
    changeSetting(change) {
      if (settings) show({ ...settings, [change[0]]: change[1] });
      void write('changeSetting', ...change);
    },
    switchBlog(host, isOn) {
      if (settings) show({ ...settings, blogs: { ...settings.blogs, [host]: isOn } });
      void write('switchBlog', host, isOn);
    },
    write,
  };
}
