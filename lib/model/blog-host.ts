/** The blog that Threadkeeper was made for, by the name under which it is remembered. */
export const ONE_BLOG = 'probationmatters.blogspot.com';

/**
 * The one name under which a blog is remembered. Blogger showed a blog under an address of the
 * reader's country (`name.blogspot.co.uk`) from 2012 on, and links to such addresses live on; all
 * of them are `name.blogspot.com`. Any other host is its own name.
 */
export function blogHost(hostname: string): string {
  const host = hostname.toLowerCase();
  const name = COUNTRY_ADDRESS.exec(host)?.[1];
  return name === undefined ? host : `${name}.blogspot.com`;
}

/** `blogspot.de`, `blogspot.co.uk`, `blogspot.com.au`. */
const COUNTRY_ADDRESS = /^([^.]+)\.blogspot\.(?:com?\.)?[a-z]{2}$/;
