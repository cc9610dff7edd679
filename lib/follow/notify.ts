import { browser } from 'wxt/browser';
import { addressOf, type Follow, type FoundComment } from '../model/follow';
import { countWords, words } from '../words/words';
import type { News } from './start-looking';

/*
 * That the reader wants notifications is the permission and nothing besides: what the browser grants
 * cannot contradict itself.
 */

/**
 * Opens the comment that a notification tells of, from now on. To be called synchronously when the
 * background starts.
 */
export function openNotified(): void {
  const hear = () => browser.notifications?.onClicked.addListener(open);
  hear();
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (permissions.includes('notifications')) hear();
  });
}

/** Tells of news where the reader wants that; one notification a post. */
export async function notify({ follows, found }: News): Promise<void> {
  const [first] = found;
  const [follow] = follows;
  const told = messageOf(follows, found);
  if (!browser.notifications || !first || !follow || told === null) return;
  await browser.notifications.create(addressOf(follow, told.first), {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: follow.post.title || words('name'),
    message: told.message,
  });
}

/** A reply to what is followed is told as one; `null` where nothing concerns the reader. */
function messageOf(follows: readonly Follow[], found: readonly FoundComment[]) {
  const asked = new Set(follows.flatMap(({ what }) => (what.kind === 'replies' ? what.of : [])));
  const replies = found.filter(({ answers }) => answers.some((id) => asked.has(id)));
  const [first] = found;
  const [reply] = replies;
  if (reply) return { first: reply, message: countWords('notifyReplies', replies.length) };
  if (!first || !follows.some(({ what }) => what.kind === 'thread')) return null;
  return { first, message: countWords('notifyNew', found.length) };
}

/** The address of what a notification tells is its name, so that it outlives the background. */
async function open(address: string): Promise<void> {
  if (!/^https?:/.test(address)) return;
  await browser.tabs.create({ url: address });
  await browser.notifications.clear(address);
}
