/**
 * `address` as an absolute URL, or `null` where it is missing, malformed, relative to a base that
 * is no address itself, or of a protocol not in `protocols` (given with the colon).
 */
export function absoluteUrl(
  address: string | null,
  base: string,
  protocols: readonly string[] = ['http:', 'https:'],
): string | null {
  if (address === null || address.trim() === '') return null;
  try {
    const url = new URL(address, base);
    return protocols.includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
