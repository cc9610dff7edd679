import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expected } from '../scripts/package/expected';
import listing from '../store/listing.json';

/*
 * The stores' own limits: https://developer.chrome.com/docs/webstore/cws-dashboard-listing and
 * https://extensionworkshop.com/documentation/develop/create-an-appealing-listing
 */
const NAME = 50;
const SUMMARY = 132;
const SHORTEST = 250;
const LONGEST = 10_000;

describe.each(['en', 'cy'] as const)('what the stores are told in %s', (language) => {
  const { name, summary, description } = listing[language];

  it('is as long as every store takes it', () => {
    expect(name.length).toBeLessThanOrEqual(NAME);
    expect(summary.length).toBeLessThanOrEqual(SUMMARY);
    const { length } = description.join('\n\n');
    expect(length).toBeGreaterThanOrEqual(SHORTEST);
    expect(length).toBeLessThanOrEqual(LONGEST);
  });

  it('names and sums it up as the extension itself does', () => {
    const messages = JSON.parse(
      readFileSync(`public/_locales/${language}/messages.json`, 'utf8'),
    ) as Record<string, { message: string }>;
    expect([name, summary]).toEqual([messages.name?.message, messages.description?.message]);
  });
});

it('the stores are told why of everything that the extension may ask for, and of nothing else', () => {
  expect(Object.keys(listing.permissions).sort()).toEqual(
    [
      ...expected.permissions,
      ...expected.optionalPermissions.chrome,
      ...expected.optionalHostPermissions,
      '*://probationmatters.blogspot.com/*',
    ].sort(),
  );
});
