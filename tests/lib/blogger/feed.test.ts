// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../lib/blogger/feed';
import type { Comment } from '../../../lib/model/comment';
import { POST_URL, permalinkOf, timeOf } from './blog-page';
import { feedEntry, feedOf } from './feed-entries';

const ID = '7000000001';

describe('parseFeed', () => {
  it('gives a reply whole', () => {
    const uri = 'http://www.blogger.com/profile/0123';
    const entry = feedEntry({
      id: ID,
      name: 'Jo',
      uri,
      parent: '7000000000',
      body: 'A<br />B &amp; C',
    });
    expect(parseFeed(feedOf([entry]), POST_URL)).toEqual({
      comments: [
        {
          id: ID,
          parentId: '7000000000',
          poster: {
            kind: 'profile',
            name: 'Jo',
            url: uri,
            profileId: '0123',
            pid: 'pid-4242',
            isBlogAuthor: false,
          },
          publishedAt: timeOf(ID),
          clock: '1 March 2021 at 09:01',
          body: ['A', { kind: 'break' }, 'B & C'],
          text: 'A\nB & C',
          permalink: permalinkOf(ID),
          isRemoved: false,
        } satisfies Comment,
      ],
      total: 1,
      entries: 1,
      problems: [],
    });
  });

  it('takes the parent from the fourth link where none is called related', () => {
    const entry = feedEntry({ id: ID, parent: '7000000000' });
    const link = entry.link.map((l) => (l.rel === 'related' ? { ...l, rel: 'replies' } : l));
    expect(parseFeed(feedOf([{ ...entry, link }]), POST_URL)?.comments[0]?.parentId).toBe(
      '7000000000',
    );
  });

  it('knows a removed comment', () => {
    const page = parseFeed(feedOf([feedEntry({ id: ID, isRemoved: true })]), POST_URL);
    expect(page?.comments[0]?.isRemoved).toBe(true);
  });

  it("tells the blog's own hour where the feed has no wording of it", () => {
    const entry = {
      ...feedEntry({ id: ID, displayTime: null }),
      published: { $t: '2013-09-09T19:58:48.607-07:00' },
    };
    expect(parseFeed(feedOf([entry]), POST_URL)?.comments[0]).toMatchObject({
      clock: '2013-09-09 19:58',
      publishedAt: 1378781928607,
    });
  });

  it('lets nothing that runs into a body', () => {
    const body = '<img src=x onerror=alert(1)><script>x</script><a href="javascript:x">a</a>';
    const page = parseFeed(feedOf([feedEntry({ id: ID, body })]), 'about:blank');
    expect(page?.comments[0]?.body).toEqual(['a']);
  });

  it('lists an entry that it cannot read, and reads the others', () => {
    const bad = { ...feedEntry({ id: '7000000002' }), published: { $t: 'yesterday' } };
    const page = parseFeed(feedOf([bad, 7, feedEntry({ id: ID })], null), POST_URL);
    expect(page?.comments.map(({ id }) => id)).toEqual([ID]);
    expect(page?.problems).toHaveLength(2);
    expect(page?.problems[0]?.reason).toContain('the time of publication is no date');
    expect(page).toMatchObject({ total: null, entries: 3 });
  });

  it('finds no comments in the feed of a post without any', () => {
    expect(parseFeed(feedOf([]), POST_URL)).toEqual({
      comments: [],
      total: 0,
      entries: 0,
      problems: [],
    });
  });

  it.each([undefined, null, [], {}, { feed: 1 }, { feed: { entry: {} } }])('refuses %j', (json) => {
    expect(parseFeed(json, POST_URL)).toBeNull();
  });
});
