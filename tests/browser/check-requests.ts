import { BLOGGER_HOSTS } from '../blog/blog';
import type { BlogServer } from '../blog/server';

/**
 * Hosts that a browser asks by itself, whatever is installed in it; no flag or preference that we
 * know of stops it. They are told apart by their names alone: what an extension asked of one of them
 * would be overlooked.
 */
const BROWSERS_OWN: ReadonlySet<string> = new Set([
  // Chromium asks whether its components, and extensions, have a newer version.
  'update.googleapis.com',
  // Chromium fetches such a newer version from here, and from where that leads.
  'redirector.gvt1.com',
  'edgedl.me.gvt1.com',
  // Chromium asks which accounts are signed in to it.
  'accounts.google.com',
  // Firefox asks for its own lists of settings, over and over while it gets none.
  'firefox.settings.services.mozilla.com',
]);

/** Whether a test lets its pages ask a host besides: a hostile page's own pictures, and the like. */
export type MayAsk = (host: string) => boolean;

/** What of the sample blog is looked at. */
export type Asked = Pick<BlogServer, 'requests' | 'refused' | 'visited'>;

/**
 * Requests that nobody should have made: to any host that no tab went to and that is neither
 * Blogger's, for the blog's own pages, nor the browser's own. What is followed, and what is read, was
 * gone to before.
 */
export function strayRequests(
  { requests, refused, visited }: Asked,
  mayAsk: MayAsk = () => false,
): readonly string[] {
  const isMeant = (host: string) =>
    visited.has(host) || BLOGGER_HOSTS.includes(host) || BROWSERS_OWN.has(host) || mayAsk(host);
  return [...requests, ...refused].filter((address) => !isMeant(hostOf(address)));
}

/** Of an address, or of a `CONNECT`'s host and port. */
export function hostOf(address: string): string {
  return address.includes('://') ? new URL(address).hostname : address.replace(/:\d+$/, '');
}
