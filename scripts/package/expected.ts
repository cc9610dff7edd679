/**
 * What a package may ask of a reader and how large it may be. A change of either is a decision:
 * make it here, in the same commit as what needs it.
 */
export const expected = {
  /** The manifest's `permissions`: all that is asked for at install, besides the one blog. */
  permissions: ['storage', 'unlimitedStorage'],
  hostPermissions: [] as readonly string[],
  /** Where content scripts run without having been asked for: the one blog, in every country. */
  contentScriptMatches: /^\*:\/\/probationmatters\.blogspot\.(?:com?\.)?[a-z]{2,3}\/\*$/,
  /** Firefox cannot be asked for `alarms` later on, and so has none: see `lib/follow/wake.ts`. */
  optionalPermissions: {
    chrome: ['scripting', 'activeTab', 'notifications', 'alarms'] as readonly string[],
    firefox: ['scripting', 'activeTab', 'notifications'] as readonly string[],
  },
  optionalHostPermissions: ['*://*/*'] as readonly string[],
  /** Bytes of the zips that readers install. */
  largestZip: 600_000,
} as const;

/**
 * Warnings of `web-ext lint` that are not about code of ours, each with why it may stay. Our own
 * sources assign no HTML: `tests/architecture.test.ts` sees to that.
 */
export const toleratedWarnings: Readonly<Record<string, string>> = {
  UNSAFE_VAR_ASSIGNMENT: 'Preact and DOMPurify assign innerHTML, in paths that we do not use',
};
