import {
  anonymous,
  bareName,
  linkedName,
  maud,
  profile,
  type SamplePoster,
} from '../blog/posts/posters';

/** The poster whom the threads write down by this name: Anonymous without one, and Maud the owner. */
export function posterNamed(name: string | undefined): SamplePoster {
  if (name === undefined) return anonymous;
  if (name === maud.name) return maud;
  const address = ADDRESSES.get(name);
  if (address !== undefined) return linkedName(name, address);
  return SIGNED_IN.has(name) ? profile(name) : bareName(name);
}

const SIGNED_IN: ReadonlySet<string> = new Set([
  'Cynthia Lamb',
  'Deepak R Nair',
  'Ed Sharrow',
  'Geoffrey L Tasker',
  'Helen Arkwright',
  'J. Burdett',
  'Jean Allardyce',
  'Nia Prosser',
  'Old Sweat',
  'Sally-Anne Wicks',
  'Steve Ruddock',
  'Tolpuddle',
]);

const ADDRESSES: ReadonlyMap<string, string> = new Map([
  ['Graham Pyle', 'http://www.example.org/branch'],
  ['Magwitch', 'http://www.example.net/marshes'],
]);
