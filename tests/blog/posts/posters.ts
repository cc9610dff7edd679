import { digits } from './digits';

/** Somebody who comments on the sample blog. */
export type SamplePoster = {
  /** Absent for Anonymous, which every language of Blogger words in its own way. */
  readonly name: string | null;
  /** Where the name links to: a Blogger profile, or an address that the poster typed. */
  readonly url: string | null;
  readonly profileId: string | null;
  /** Blogger's number for the account. All who post without one share a number. */
  readonly pid: string;
  readonly isOwner: boolean;
};

const NO_ACCOUNT = '1240077135';

export const anonymous: SamplePoster = bareName(null);

/** The blog's owner. */
export const maud: SamplePoster = { ...profile('Maud'), isOwner: true };

export const andrew = profile('Andrew Penhallow');
export const kestrel = profile('Kestrel');
export const olwen = profile('Olwen ap Rhys');
export const unknown = profile('Unknown');

export const bryony = linkedName('Bryony', 'http://www.example.org/allotment-diary');
export const courtDuty = linkedName('Court Duty Colin', 'http://www.example.net/');

export const tess = bareName('Tess');
export const rob = bareName('Rob (retired)');

/** Somebody who is signed in to Blogger. */
export function profile(name: string): SamplePoster {
  const profileId = digits(`profile ${name}`, 20);
  return {
    name,
    url: `https://www.blogger.com/profile/${profileId}`,
    profileId,
    pid: digits(`pid ${name}`, 10),
    isOwner: false,
  };
}

/** A name with an address that the poster typed. */
export function linkedName(name: string, url: string): SamplePoster {
  return { ...bareName(name), url };
}

/** A name that anybody could have typed; Anonymous where there is none. */
export function bareName(name: string | null): SamplePoster {
  return { name, url: null, profileId: null, pid: NO_ACCOUNT, isOwner: false };
}
