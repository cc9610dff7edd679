import { describe, expect, it } from 'vitest';
import { blogHost, ONE_BLOG } from '../../../lib/model/blog-host';
import { ONE_BLOG_MATCHES } from '../../../lib/sites/one-blog';

describe('the name under which a blog is remembered', () => {
  it.each([
    ['probationmatters.blogspot.com', ONE_BLOG],
    ['probationmatters.blogspot.co.uk', ONE_BLOG],
    ['probationmatters.blogspot.com.au', ONE_BLOG],
    ['probationmatters.blogspot.ie', ONE_BLOG],
    ['ProbationMatters.Blogspot.DE', ONE_BLOG],
    ['second-desk.blogspot.fr', 'second-desk.blogspot.com'],
    ['www.second-desk.example', 'www.second-desk.example'],
    ['blogspot.co.uk', 'blogspot.co.uk'],
    ['probationmatters.blogspot.evil', 'probationmatters.blogspot.evil'],
    [
      'probationmatters.blogspot.co.uk.evil.example',
      'probationmatters.blogspot.co.uk.evil.example',
    ],
    ['a.b.blogspot.de', 'a.b.blogspot.de'],
  ])('of %s is %s', (hostname, name) => {
    expect(blogHost(hostname)).toBe(name);
  });

  it('is the same for every address at which the one blog is read unasked', () => {
    const hosts = ONE_BLOG_MATCHES.map((match) => /^\*:\/\/([^/]+)\/\*$/.exec(match)?.[1] ?? match);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(hosts.filter((host) => blogHost(host) !== ONE_BLOG)).toEqual([]);
  });
});
