/** The sections of our own page, by the fragments of their addresses. */
export const SECTIONS = [
  'saved',
  'follows',
  'mutes',
  'settings',
  'keys',
  'backup',
  'privacy',
  'help',
] as const;

export type Section = (typeof SECTIONS)[number];
