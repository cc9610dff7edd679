import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { differencesOf } from '../../scripts/package/check-manifest';
import { expected } from '../../scripts/package/expected';
import { digest, packFiles } from '../../scripts/package/zip';

const utf8 = new TextEncoder();
const files = [
  { path: 'manifest.json', content: utf8.encode('{}') },
  { path: 'icon/16.png', content: new Uint8Array([137, 80, 78, 71]) },
  { path: '_locales/en/messages.json', content: utf8.encode('{"name":{"message":"ŵ"}}') },
];
const time = new Date('2026-03-29T01:30:00Z');

describe('a package', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('gives back every file as it was', () => {
    expect(unzipSync(packFiles(files, time))).toEqual({
      'manifest.json': utf8.encode('{}'),
      'icon/16.png': new Uint8Array([137, 80, 78, 71]),
      '_locales/en/messages.json': utf8.encode('{"name":{"message":"ŵ"}}'),
    });
  });

  it('has the same bytes in whatever order the disk lists the files', () => {
    expect(digest(packFiles([...files].reverse(), time))).toBe(digest(packFiles(files, time)));
  });

  it.each(['UTC', 'Europe/London', 'Pacific/Kiritimati', 'America/St_Johns'])(
    'has the same bytes on a machine in %s',
    (name) => {
      const before = digest(packFiles(files, time));
      process.env.TZ = name;
      expect(digest(packFiles(files, new Date(time)))).toBe(before);
    },
  );
});

describe('the check of what a manifest asks for', () => {
  const agreed = {
    permissions: [...expected.permissions],
    host_permissions: [...expected.hostPermissions],
    optional_permissions: [...expected.optionalPermissions.firefox],
    optional_host_permissions: [...expected.optionalHostPermissions],
    content_scripts: [
      { matches: ['*://probationmatters.blogspot.com/*', '*://probationmatters.blogspot.co.uk/*'] },
      { matches: ['*://probationmatters.blogspot.com.au/*'] },
    ],
  };

  it('finds nothing where it asks for what is agreed', () => {
    expect(differencesOf(agreed, 'firefox')).toEqual([]);
  });

  it('names what it asks for beyond', () => {
    expect(
      differencesOf(
        {
          ...agreed,
          permissions: [...agreed.permissions, 'tabs'],
          host_permissions: [...agreed.host_permissions, '<all_urls>'],
        },
        'firefox',
      ),
    ).toEqual([
      'permissions: tabs is asked for and not in the list',
      'host_permissions: <all_urls> is asked for and not in the list',
    ]);
  });

  it('names what it no longer asks for', () => {
    expect(
      differencesOf({ ...agreed, permissions: ['storage'], content_scripts: [] }, 'firefox'),
    ).toEqual([
      'permissions: unlimitedStorage is in the list and not asked for',
      'content script matches: there are none',
    ]);
  });

  it.each([
    '*://*/*',
    '*://*.blogspot.com/*',
    '*://probationmatters.blogspot.com.example/*',
    '*://second.probationmatters.blogspot.com/*',
    'file:///*',
  ])('names %s, where scripts would run that was not asked for', (match) => {
    const scripts = [...agreed.content_scripts, { matches: [match] }];
    expect(differencesOf({ ...agreed, content_scripts: scripts }, 'firefox')).toEqual([
      `content script matches: ${match} is not the one blog`,
    ]);
  });
});
