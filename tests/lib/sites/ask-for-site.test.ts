import { describe, expect, it } from 'vitest';
import { hostFromAddress } from '../../../lib/sites/ask-for-site';
import { patternsFor } from '../../../lib/sites/sites';

describe('the site that a reader means by', () => {
  it.each([
    ['second-desk.blogspot.com', 'second-desk.blogspot.com'],
    ['  https://second-desk.blogspot.com/2024/10/post.html?m=1#c12 ', 'second-desk.blogspot.com'],
    ['HTTP://Second-Desk.Blogspot.COM', 'second-desk.blogspot.com'],
    ['second-desk.example:8080/path', 'second-desk.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['the probation blog', null],
    ['probation', null],
    ['', null],
    ['ftp://second-desk.example', null],
    ['javascript:alert(1)', null],
    ['http://127.0.0.1/', null],
    ['http://*/', null],
    ['*.blogspot.com', null],
  ])('%j is %j', (address, host) => {
    expect(hostFromAddress(address)).toBe(host);
  });
});

describe('what is asked of the browser for', () => {
  it.each([
    ['second-desk.example', ['*://second-desk.example/*']],
    ['second-desk.blogspot.com', ['*://second-desk.blogspot.com/*']],
    [
      'second-desk.blogspot.de',
      ['*://second-desk.blogspot.de/*', '*://second-desk.blogspot.com/*'],
    ],
  ])('%s is that one blog', (host, patterns) => {
    expect(patternsFor(host)).toEqual(patterns);
  });
});
