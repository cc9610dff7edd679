import type { Mute, MuteWhat } from '../../lib/model/mute';

/** A rule on every blog for good, which leaves a stub and the replies, with what a test cares for. */
export function mute(differences: Partial<Mute> & Pick<Mute, 'what'>): Mute {
  return {
    id: 'rule',
    scope: { kind: 'everywhere' },
    replies: 'kept',
    shows: 'stub',
    until: { kind: 'forGood' },
    created: 0,
    renewed: 0,
    lastMatch: null,
    matches: 0,
    exceptions: [],
    ...differences,
  };
}

/** A rule's subject, another for every word. */
export function phrase(word: string): MuteWhat {
  return { kind: 'phrase', phrase: word };
}
