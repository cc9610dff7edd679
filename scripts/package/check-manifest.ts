import * as v from 'valibot';
import { expected } from './expected';

const list = v.optional(v.array(v.string()), []);
const manifestSchema = v.object({
  permissions: list,
  host_permissions: list,
  optional_permissions: list,
  optional_host_permissions: list,
  content_scripts: v.optional(v.array(v.object({ matches: v.array(v.string()) })), []),
});

/**
 * How a built manifest differs from what is written in `expected.ts`, one sentence a difference;
 * empty where it asks for exactly that.
 *
 * @throws where it is no manifest
 */
export function differencesOf(
  manifest: unknown,
  browser: keyof typeof expected.optionalPermissions,
): readonly string[] {
  const built = v.parse(manifestSchema, manifest);
  const matches = built.content_scripts.flatMap((script) => script.matches);
  return [
    ...compare('permissions', built.permissions, expected.permissions),
    ...compare('host_permissions', built.host_permissions, expected.hostPermissions),
    ...compare(
      'optional_permissions',
      built.optional_permissions,
      expected.optionalPermissions[browser],
    ),
    ...compare(
      'optional_host_permissions',
      built.optional_host_permissions,
      expected.optionalHostPermissions,
    ),
    ...[...new Set(matches)]
      .filter((match) => !expected.contentScriptMatches.test(match))
      .map((match) => `content script matches: ${match} is not the one blog`),
    ...(matches.length === 0 ? ['content script matches: there are none'] : []),
  ];
}

function compare(what: string, built: readonly string[], wanted: readonly string[]): string[] {
  const extra = built.filter((each) => !wanted.includes(each));
  const missing = wanted.filter((each) => !built.includes(each));
  return [
    ...extra.map((each) => `${what}: ${each} is asked for and not in the list`),
    ...missing.map((each) => `${what}: ${each} is in the list and not asked for`),
  ];
}
