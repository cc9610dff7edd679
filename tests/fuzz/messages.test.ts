import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reply } from '../../lib/rpc/contract';
import { contentSchemas, ownPageSchemas } from '../../lib/rpc/schemas';
import type { Sender } from '../../lib/rpc/server';
import { openDatabase } from '../../lib/store/database';
import { threadFollow } from '../lib/follows';
import { mute } from '../lib/mutes';
import { blogTab, deliver, HOST, ownPage, startBackground } from '../lib/rpc/browser';
import { savedComment } from '../lib/saved';
import { runCases } from './cases';
import { expectUnpolluted } from './expect-sound';
import { mutatedValue } from './mutations';

let storeName: string;
beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.tabs.sendMessage = async () => undefined;
  storeName = startBackground();
});

const { id: _id, created: _created, ...terms } = mute({ what: { kind: 'phrase', phrase: 'tea' } });
const calls = [
  ['openVisit', '10', { ids: ['1'], isComplete: true }, { pageId: 'a', at: 5, kind: 'fresh' }],
  ['markSeen', '10', ['1', '2']],
  ['changeFolds', '10', { 1: 'branch' }, 5],
  ['setCorrection', '10', '11', { kind: 'under', parent: '12' }],
  ['readMutes', { host: HOST, postId: '10' }],
  ['saveMute', 'rule', terms, 5],
  ['saveComments', [savedComment({ id: '6' })]],
  ['editSaved', '6', { note: 'tea', tags: ['tea'] }, 5],
  ['matchPattern', 'tea|coffee', ['tea']],
  ['changeSetting', 'foldDepth', 3],
  ['switchBlog', HOST, true],
  ['readNewCounts', { 10: 5 }],
  ['noteAnswers', '10', { 1: ['6'] }],
  ['follow', threadFollow('10')],
  ['unfollow', 'thread:10', 5],
].map(([method, ...args]) => ({ threadkeeper: 'call', method, args }));

const senders: readonly (() => Sender)[] = [
  () => blogTab(7),
  ownPage,
  () => ({ ...blogTab(7), id: 'another-extension' }),
  () => ({ ...blogTab(7), url: 'file:///saved.html' }),
];

/** Every method that there is, and a few that objects have by themselves. */
const methods = [
  ...Object.keys(contentSchemas),
  ...Object.keys(ownPageSchemas),
  ...['constructor', '__proto__', 'toString', 'then', ''],
];

const message = fc.oneof(
  mutatedValue(calls),
  fc.record({
    threadkeeper: fc.constant('call'),
    method: fc.constantFrom(...methods),
    args: fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 4 }),
  }),
);

it('any message is answered or left to others, and the store stays one that can be read', async () => {
  const cases = fc.record({ message, from: fc.nat(senders.length - 1) });
  await runCases('messages', 50_000, cases, async ({ message, from }) => {
    const sender = senders[from]?.() ?? ownPage();
    const reply = (await deliver(message, sender, 'arrives')) as Reply | undefined;
    if (reply?.ok === false) expect(reply.failure.kind).not.toBe('storage');
    if (from >= 2) expect(reply?.ok ?? false).toBe(false);
    expectUnpolluted();
  });
  const db = await openDatabase({ name: storeName });
  const rows = await Promise.all(db.tables.map((table) => table.count()));
  expect(rows.every((count) => count < 50_000)).toBe(true);
  db.close();
});
