import { keyMap } from '../keys/key-map';
import { blogHost } from '../model/blog-host';
import type { Body } from '../model/body';
import type { Arrival } from '../model/visit';
import { onBlocked } from '../rpc/blocked';
import { type Call, onChanged } from '../rpc/client';
import type { LiveSettings } from '../rpc/live-settings';
import type { Section } from '../rpc/sections';
import type { Keeping } from '../view/commands';
import type { ThreadStore } from '../view/thread-store';
import { rememberAnswers } from './answers';
import { rememberCorrections } from './corrections';
import { rememberFolds } from './folds';
import { rememberFollows } from './follows';
import { createLink } from './link';
import { rememberMutes } from './mutes';
import { rememberOrder } from './orders';
import { rememberRestored } from './restored';
import { rememberSaved } from './saved';
import { rememberVisit } from './visit';
import { rememberWelcome } from './welcome';

/** What the memory of one overlay needs. */
export type MemoryOptions = {
  /** Blogger's number of the post; nothing is remembered of a page that does not tell. */
  readonly postId: string | null;
  readonly arrival: Arrival['kind'];
  readonly call: Call;
  readonly settings: LiveSettings;
  readonly store: ThreadStore;
  /** The shadow root in which the thread is drawn. */
  readonly root: ShadowRoot;
  readonly window: Window;
  /** Reads back the words of a saved comment, whoever wrote them into the store. */
  readonly readStoredBody: (html: string) => Body;
  readonly signal: AbortSignal;
};

/** The memory of one overlay. */
export type Memory = Keeping & {
  /** Settles once all that is remembered is shown, or cannot be known. Never rejects. */
  readonly whenRead: Promise<unknown>;
  /** To be told once the thread has been drawn. */
  readonly drawn: () => void;
  /** Shows the note for newcomers where it is wanted, while nothing of ours is seen yet. */
  readonly showWelcome: () => void;
};

/**
 * Shows what is remembered of a post as it becomes known, and keeps what the reader does, until the
 * signal. Where nothing can be kept the overlay works all the same; the reader is told once.
 */
export function startMemory(options: MemoryOptions): Memory {
  const { postId, arrival, call, settings, store, window, signal } = options;
  takeSettings(settings, store, signal);
  const link = createLink((notice) => store.dispatch({ do: 'notice', notice }));
  onBlocked((isBlocked) => {
    if (isBlocked) store.dispatch({ do: 'notice', notice: 'blocked' });
    else if (store.state().notice === 'blocked') store.dispatch({ do: 'notice', notice: null });
  }, signal);
  const place = { host: blogHost(window.location.hostname), postId };
  const mutes = rememberMutes({ ...options, link, place });
  const orders = rememberOrder({ ...options, link, place });
  const saved = rememberSaved({ ...options, link, host: place.host });
  const follows = rememberFollows({ ...options, link, place });
  const known = [settings.whenRead, mutes.read(), orders.read(), saved.read()];
  // Only a menu shows it, so nothing waits for it.
  void follows.read();
  const welcome = rememberWelcome({ ...options, link });
  const restored = rememberRestored({ ...options, link });
  void restored.read();
  const always = {
    keepOrder: orders.keep,
    tryAgain: link.tryAgain,
    showWelcome: welcome.show,
    closeWelcome: welcome.close,
    dismissRestored: restored.dismiss,
    openSection: (section: Section) => void link.ask(() => call('openSection', section)),
    mutes,
    saved,
    follows,
  };
  onChanged(({ subject }) => {
    if (subject === 'mutes') void mutes.read();
    if (subject === 'saved') void saved.read();
    if (subject === 'follows') void follows.read();
  }, signal);
  if (postId === null) {
    return { ...FORGETFUL, ...always, whenRead: Promise.all(known) };
  }

  const post = { ...options, postId, link };
  const visit = rememberVisit(post);
  const folds = rememberFolds(post);
  const corrections = rememberCorrections(post);
  rememberAnswers(post);

  const begin = (kind: Arrival['kind']) => {
    visit.look(isVisible(window));
    return Promise.all([visit.open(kind), folds.read(), corrections.read()]);
  };
  const end = () => {
    folds.write();
    visit.leave();
    link.flush();
  };

  const begun = begin(arrival);
  onChanged((change) => {
    if (!('postId' in change)) return;
    if ((change.postId ?? postId) !== postId) return;
    if (change.subject === 'seen') void visit.read();
    if (change.subject === 'folds') void folds.read();
    if (change.subject === 'corrections') void corrections.read();
    if (change.subject === 'orders') void orders.read();
  }, signal);
  // The page's own scripts can make up these events, too.
  window.document.addEventListener(
    'visibilitychange',
    ({ isTrusted }) => {
      if (isTrusted) visit.look(isVisible(window));
    },
    { signal },
  );
  window.addEventListener(
    'pagehide',
    ({ isTrusted }) => {
      if (isTrusted) end();
    },
    { signal },
  );
  window.addEventListener(
    'pageshow',
    ({ isTrusted, persisted }) => {
      // Back out of the browser's memory, where no news arrives.
      if (!isTrusted || !persisted) return;
      void settings.refresh();
      void mutes.read();
      void orders.read();
      void saved.read();
      void follows.read();
      void begin('continued');
    },
    { signal },
  );
  signal.addEventListener('abort', end, { once: true });

  return {
    ...always,
    keepCorrection: corrections.keep,
    dismissNew: visit.dismiss,
    drawn: visit.drawn,
    whenRead: Promise.all([...known, begun]),
  };
}

const FORGETFUL = { keepCorrection() {}, dismissNew() {}, drawn() {} };

/** Takes what the settings say of keys and of the margin, and again at each change. */
function takeSettings(settings: LiveSettings, store: ThreadStore, signal: AbortSignal): void {
  settings.subscribe(({ useKeys, keys, rail }) => {
    store.dispatch({ do: 'want-rail', isWanted: rail });
    store.dispatch({ do: 'set-keys', keys: useKeys ? keyMap(keys) : null });
  }, signal);
}

function isVisible({ document }: Window): boolean {
  return document.visibilityState === 'visible';
}
