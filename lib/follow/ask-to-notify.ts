import { browser } from 'wxt/browser';

/** Whether the reader is notified of what is new in what they follow. */
export type Notifying = {
  readonly isOn: boolean;
  /** The browser lets us be woken at any time, and not only by what the reader does. */
  readonly isSteady: boolean;
};

/** Absent permissions of a browser, such as `alarms` in Firefox, are not among those of its manifest. */
const WANTED: readonly string[] = ['notifications', 'alarms'];

/** What of it this browser can be asked for. */
function permissions(): ('notifications' | 'alarms')[] {
  const optional: readonly string[] = browser.runtime.getManifest().optional_permissions ?? [];
  return WANTED.filter((each) => optional.includes(each)) as ('notifications' | 'alarms')[];
}

/** What the browser grants is all there is to know. */
export async function readNotifying(): Promise<Notifying> {
  const isOn = await browser.permissions.contains({ permissions: ['notifications'] });
  return { isOn, isSteady: permissions().includes('alarms') };
}

/** Asks for it in the browser's own words, or gives it back. To be called on a press. */
export async function switchNotifying(isOn: boolean): Promise<void> {
  if (isOn) await browser.permissions.request({ permissions: permissions() });
  else await browser.permissions.remove({ permissions: permissions() });
}
