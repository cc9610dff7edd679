/**
 * What is the same on every page of the sample blog.
 *
 * The host is the real one, so that the extension's match patterns hold; everything else, from the
 * title to the last comment, was made up for these tests, and nobody in it is real.
 */
export const BLOG = {
  host: 'probationmatters.blogspot.com',
  origin: 'http://probationmatters.blogspot.com',
  id: '4406207431885290131',
  title: 'Notes From the Duty Desk',
  description: 'A sample blog, written for the tests of Threadkeeper. Nobody in it is real.',
} as const;

/** Further addresses under which the same blog is served, for readers to switch on or come by. */
export const OTHER_HOSTS: readonly string[] = [
  'probationmatters.blogspot.co.uk',
  'second-desk.blogspot.com',
  'second-desk.blogspot.de',
  'blog.third-desk.example',
];

/** A page that Blogger did not make. */
export const PLAIN_ORIGIN = 'http://plain-pages.example';

/**
 * Blogger's own host: the form frame, its styles, its script. Plain `http`, unlike today's Blogger,
 * because our proxy has no certificate and a browser falls back to `http` for pages only.
 */
export const BLOGGER_ORIGIN = 'http://www.blogger.com';

/** Blogger's own hosts, which pages of every blog ask by themselves. */
export const BLOGGER_HOSTS: readonly string[] = ['www.blogger.com', 'resources.blogblog.com'];
