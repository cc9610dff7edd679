import { createHash } from 'node:crypto';

/** A number of `length` (up to 20) digits that belongs to `name` for ever, in the manner of Blogger's ids. */
export function digits(name: string, length: number): string {
  const hash = createHash('sha256').update(name).digest('hex');
  const number = BigInt(`0x${hash.slice(0, 24)}`)
    .toString()
    .padStart(20, '7');
  // No leading zero: some programs would read it away.
  return `1${number.slice(-(length - 1))}`;
}
