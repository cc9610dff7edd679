import type { Call } from '../rpc/client';
import type { LiveSettings } from '../rpc/live-settings';
import type { ThreadStore } from '../view/thread-store';
import type { Link } from './link';

/** What every part of the memory works on: one post, on one page. */
export type RememberedPost = {
  readonly postId: string;
  readonly call: Call;
  readonly link: Link;
  readonly settings: LiveSettings;
  readonly store: ThreadStore;
  /** The shadow root in which the thread is drawn. */
  readonly root: ShadowRoot;
  readonly window: Window;
  readonly signal: AbortSignal;
};
