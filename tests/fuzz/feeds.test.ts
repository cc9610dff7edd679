// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { parseFeed } from '../../lib/blogger/feed';
import { mergeComments } from '../../lib/blogger/merge-comments';
import { feedEntry, feedOf } from '../lib/blogger/feed-entries';
import { runCases } from './cases';
import { expectSound, expectUnpolluted } from './expect-sound';
import { mutatedText, mutatedValue, XSS_PAYLOADS } from './mutations';

const BASE = 'https://second-desk.blogspot.com/2024/10/post.html';
const feeds = [
  feedOf([feedEntry({ id: '7000000001' }), feedEntry({ id: '7000000002', parent: '7000000001' })]),
  feedOf([feedEntry({ id: '7000000003', body: 'a<br/>b <i>c</i> <a href="/x">d</a>', uri: BASE })]),
  feedOf([], 0),
];

function expectReadable(feed: unknown): void {
  const page = parseFeed(feed, BASE);
  if (page) expectSound(mergeComments([], page.comments));
  expectUnpolluted();
}

it('any damaged feed is read soundly or not at all', async () => {
  await runCases('feeds', 12_000, mutatedValue(feeds), expectReadable);
});

it('any body of a feed is read as text, links and marks', async () => {
  await runCases('bodies', 8_000, mutatedText(XSS_PAYLOADS), (body) => {
    const page = parseFeed(feedOf([feedEntry({ id: '7000000001', body })]), BASE);
    expect(page?.comments.length).toBe(1);
    expectSound(page?.comments ?? []);
  });
});
