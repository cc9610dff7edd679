import type { CommentId } from '../model/comment';
import type { Message } from '../words/message';
import { announceFolds } from './announce-folds';
import { toldKey } from './following';
import { previewMute } from './mutes';
import { countTold } from './saving';
import { countMuted, countNew, type ThreadState } from './thread-state';

/**
 * What to tell a reader who does not see the page, of what has happened between two states. Where
 * the focus goes to tells of itself, so mere moving about says nothing. Most often there is one
 * thing to say, and seldom more than two.
 */
export function announce(before: ThreadState, after: ThreadState): readonly Message[] {
  if (before.list !== after.list) return [list(after)];
  return [
    before.answer !== after.answer && after.answer && { key: `answer_${after.answer.is}` as const },
    before.notice !== after.notice && after.notice && { key: `notice_${after.notice}` as const },
    ...loading(before, after),
    before.order !== after.order && {
      key: 'saidOrder' as const,
      with: [{ key: `order_${after.order}` as const }],
    },
    arrivals(before, after),
    news(before, after),
    finding(before, after),
    muting(before, after),
    saving(before, after),
    following(before, after),
    draft(before, after),
    copying(before, after),
    placing(before, after),
    correction(before, after),
    announceFolds(before, after),
  ].filter((message) => !!message);
}

function list({ list }: ThreadState): Message {
  return { key: list === 'blogger' ? 'saidBloggersList' : 'saidConversation' };
}

function loading(before: ThreadState, { loading: now }: ThreadState): readonly Message[] {
  if (before.loading.at === now.at) return [];
  switch (now.at) {
    case 'complete':
      return [];
    case 'waiting':
      return [{ key: 'saidLoadingStopped' }];
    case 'running':
      return [{ key: 'loading' }];
    case 'failed':
      return [{ key: `loadFailed_${now.reason}` }];
    case 'done': {
      const added: Message = { stem: 'added', count: now.added };
      return now.missing > 0 ? [added, { stem: 'notGiven', count: now.missing }] : [added];
    }
  }
}

/** What came in while the page was open, and what came of looking for it at the reader's wish. */
function arrivals(
  { arrivals: before }: ThreadState,
  { arrivals: now }: ThreadState,
): Message | null {
  if (now.count > before.count) return { stem: 'arrivals', count: now.count };
  return now.told && now.told !== before.told ? { key: `arrivals_${now.told}` } : null;
}

/** How many are new, when that is known, and when the reader wished to know it otherwise. */
function news(before: ThreadState, after: ThreadState): Message | null {
  if (!after.visit) return null;
  const count = countNew(after);
  const isAsked = before.since !== after.since;
  if (!before.visit) return count > 0 ? { stem: 'saidNew', count } : null;
  if (isAsked) return { stem: 'saidNew', count };
  return count === 0 && countNew(before) > 0 && before.muting.rules === after.muting.rules
    ? { key: 'saidAllSeen' }
    : null;
}

/** How much the filter finds, and that it has gone. */
function finding(before: ThreadState, { filter, thread }: ThreadState): Message | null {
  const was = before.filter?.text.trim() ?? '';
  const is = filter?.text.trim() ?? '';
  if (was !== '' && is === '') return { key: 'saidAllShown' };
  if (!filter || is === '' || filter.matches === before.filter?.matches) return null;
  return { stem: 'saidFound', count: filter.matches.length, with: [String(thread.size)] };
}

function muting(before: ThreadState, after: ThreadState): Message | null {
  const { justMade } = after.muting;
  const count = countMuted(after);
  const less = countMuted(before) - count;
  if (justMade && justMade !== before.muting.justMade) {
    const { marks } = after.muting.muted;
    const hidden = [...marks.values()].filter(({ mute }) => mute.id === justMade).length;
    return { stem: 'saidMuted', count: hidden };
  }
  if (less > 0) return { stem: 'saidUnmuted', count: less };
  // What is muted when the reader comes is told by its stubs.
  return less < 0 && before.muting.rules.length > 0 ? { stem: 'saidMuted', count: -less } : null;
}

/** What was saved or removed, once that is sure. */
function saving({ saving: before }: ThreadState, { saving: after }: ThreadState): Message | null {
  const { told } = after;
  if (!told || told === before.told) return null;
  return { stem: told.is === 'saved' ? 'savedNow' : 'unsavedNow', count: countTold(told) };
}

/** What is followed or no longer, once that is sure. */
function following(
  { following: before }: ThreadState,
  { following: { told } }: ThreadState,
): Message | null {
  if (!told || told === before.told) return null;
  return { key: toldKey(told) };
}

/** What a rule would do, while the reader is making it. */
function draft({ panel: before }: ThreadState, after: ThreadState): Message | null {
  const { panel, muting, thread } = after;
  if (before?.kind !== 'mute' || panel?.kind !== 'mute') return null;
  if (before.draft.terms === panel.draft.terms) return null;
  const { length } = previewMute(after, muting, panel.draft, Date.now());
  return { stem: 'wouldGo', count: length, with: [String(thread.size)] };
}

function copying({ panel: before }: ThreadState, { panel }: ThreadState): Message | null {
  if (panel?.kind !== 'menu' || !panel.copied || panel === before) return null;
  return { key: panel.copied.isDone ? 'copied' : 'notCopied' };
}

function placing(before: ThreadState, after: ThreadState): Message | null {
  if (before.placing === after.placing) return null;
  if (after.placing !== null) return { key: 'saidPlacing' };
  return before.corrections === after.corrections ? { key: 'saidNotPlaced' } : null;
}

function correction(before: ThreadState, after: ThreadState): Message | null {
  const [id, ...more] = changedCorrections(before, after);
  if (id === undefined || more.length > 0) return null;
  const placement = after.marks.placements.get(id);
  return placement ? { key: 'saidPlaced', with: [placement.time] } : { key: 'saidPutBack' };
}

function changedCorrections(before: ThreadState, after: ThreadState): readonly CommentId[] {
  if (before.corrections === after.corrections) return [];
  const ids = new Set([...Object.keys(before.corrections), ...Object.keys(after.corrections)]);
  return [...ids].filter((id) => before.corrections[id] !== after.corrections[id]);
}
