import { browser } from 'wxt/browser';

/*
 * What wakes the background when it has been stopped. `alarms` would have to be asked for at install
 * in Firefox, which knows it as no optional permission. So the reader's own doings wake it: going to
 * a tab, a page that has loaded, the browser's start. None of these needs a permission, and whoever
 * is not there is not asked for. Where the browser can grant alarms later, as Chromium can, they are
 * granted together with notifications, and wake it in between as well.
 */

const ALARM = 'follow';

/** How often an alarm wakes the background, in minutes; the schedule decides what is done then. */
const PERIOD = 10;

/** Where Firefox's background, which is a page, keeps whether anything is followed. */
const HINT = 'follows';

/** What wakes the background. */
export type Wake = {
  /** To be told whether there is anything to wake for. Whoever follows nothing is not woken. */
  readonly keep: (isFollowing: boolean) => void;
};

/** Calls back whenever something wakes us. To be called synchronously when the background starts. */
export function onWake(wake: () => void): Wake {
  const hear = () => wake();
  const hearLoaded = (_id: number, { status }: { readonly status?: string }) => {
    if (status === 'complete') wake();
  };
  let isListening = false;
  const listen = (isWanted: boolean) => {
    if (isWanted === isListening) return;
    isListening = isWanted;
    if (isWanted) {
      browser.tabs.onActivated.addListener(hear);
      browser.tabs.onUpdated.addListener(hearLoaded);
    } else {
      browser.tabs.onActivated.removeListener(hear);
      browser.tabs.onUpdated.removeListener(hearLoaded);
    }
  };
  const hearAlarms = () => browser.alarms?.onAlarm.addListener(hear);
  // Firefox goes on waking for what is taken back later; Chromium needs to have it from the start.
  listen(hintOf()?.getItem(HINT) !== 'none');
  hearAlarms();
  browser.runtime.onStartup.addListener(hear);
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (!permissions.includes('alarms')) return;
    hearAlarms();
    void browser.alarms.create(ALARM, { periodInMinutes: PERIOD });
  });
  return {
    keep(isFollowing) {
      listen(isFollowing);
      hintOf()?.setItem(HINT, isFollowing ? 'some' : 'none');
      void keepAlarm(isFollowing);
    },
  };
}

async function keepAlarm(isFollowing: boolean): Promise<void> {
  if (!browser.alarms) return;
  if (!isFollowing) await browser.alarms.clear(ALARM);
  else if (!(await browser.alarms.get(ALARM))) {
    await browser.alarms.create(ALARM, { periodInMinutes: PERIOD });
  }
}

/** Absent in Chromium, whose background is a worker. */
function hintOf(): Storage | undefined {
  return (globalThis as { readonly localStorage?: Storage }).localStorage;
}
