import { browser } from 'wxt/browser';
import { patternsFor } from './sites';

/**
 * Asks the reader, in the browser's own words, to let Threadkeeper run on one blog. To be called on
 * a press. The background hears of it and does the rest, also where the question closes the popup.
 *
 * @returns whether the reader said yes
 */
export function askForSite(hostname: string): Promise<boolean> {
  return browser.permissions.request({
    permissions: ['scripting'],
    origins: patternsFor(hostname),
  });
}

/** The host that a reader means by an address, typed as people type them; `null` where none. */
export function hostFromAddress(address: string): string | null {
  const trimmed = address.trim();
  const withScheme = /^(?:[a-z][a-z\d+-]*:\/\/|javascript:)/i.test(trimmed)
    ? trimmed
    : `https://${trimmed}`;
  if (!URL.canParse(withScheme)) return null;
  const { protocol, hostname } = new URL(withScheme);
  if (!/^https?:$/.test(protocol)) return null;
  // One label is a word, not a site; numbers are a machine.
  return /^(?:[a-z\d-]+\.)+[a-z][a-z\d-]+$/.test(hostname) ? hostname : null;
}
