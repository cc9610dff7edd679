// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createThreadRows, type ThreadRows } from '../../../components/thread/thread-rows';
import type { Comment } from '../../../lib/model/comment';
import { ORDERS, type Order } from '../../../lib/model/order';
import { deriveView, type ThreadView } from '../../../lib/view/derive';
import { initialState } from '../../../lib/view/initial-state';
import { reduce } from '../../../lib/view/reduce';
import type { ThreadAction } from '../../../lib/view/thread-action';
import type { ThreadState } from '../../../lib/view/thread-state';
import catalogue from '../../../public/_locales/en/messages.json';
import { comment } from '../../lib/comments';
import { mute } from '../../lib/mutes';

fakeBrowser.i18n.getMessage = ((key: string) =>
  (catalogue as Readonly<Record<string, { readonly message: string }>>)[key]?.message ??
  '') as typeof fakeBrowser.i18n.getMessage;

/** Each answers one before it, or nobody. */
const someComments: fc.Arbitrary<readonly Comment[]> = fc
  .array(fc.tuple(fc.nat(), fc.constantFrom('tea', 'milk', 'sugar'), fc.boolean()), {
    minLength: 1,
    maxLength: 12,
  })
  .map((drawn) =>
    drawn.map(([above, text, isRoot], i) =>
      comment({
        id: String(i),
        parentId: isRoot || i === 0 ? null : String(above % i),
        text,
        body: [text],
        publishedAt: i,
      }),
    ),
  );

const someId = fc.nat(11).map(String);
const now = 0;

/** What readers do that changes what is drawn, and where. */
const someAction: fc.Arbitrary<ThreadAction> = fc.oneof(
  fc.record({
    do: fc.constant('fold'),
    id: someId,
    fold: fc.constantFrom('open', 'branch', 'comment'),
  }),
  fc.record({ do: fc.constantFrom('fold-all', 'open-all') }),
  fc.record({
    do: fc.constant('set-order'),
    order: fc.constantFrom(...ORDERS),
    isInferring: fc.boolean(),
  }),
  fc.record({
    do: fc.constant('filter'),
    text: fc.constantFrom(null, '', 'tea', 'milk', 'sug'),
    near: fc.constant(null),
    now: fc.constant(now),
  }),
  fc.record({ do: fc.constant('stand-on'), id: someId }),
  fc.record({ do: fc.constant('show-alone'), id: fc.option(someId) }),
  fc
    .record({ id: someId, shows: fc.constantFrom('stub', 'nothing'), isOn: fc.boolean() })
    .map(({ id, shows, isOn }) => ({
      do: 'set-mutes' as const,
      rules: isOn ? [mute({ what: { kind: 'comment', id, by: 'A', clock: '' }, shows })] : [],
      now,
    })),
) as fc.Arbitrary<ThreadAction>;

function newRows(): { readonly rows: ThreadRows; readonly list: HTMLOListElement } {
  const rows = createThreadRows({
    canReply: () => true,
    language: undefined,
    guard: (draw) => draw(),
  });
  const list = document.createElement('ol');
  list.className = 'roots';
  document.body.append(list);
  rows.standIn(list);
  return { rows, list };
}

function drawn(view: ThreadView): Element {
  const { rows, list } = newRows();
  rows.update(view);
  list.remove();
  return list;
}

function begin(comments: readonly Comment[]): ThreadState {
  return initialState({
    post: { blogId: null, postId: '7', title: '', blogTitle: null, url: null, text: '' },
    comments,
    declared: comments.length,
    hasMore: false,
    isWhole: true,
    problems: [],
  });
}

/** After each action rows that were changed are as rows are that were drawn anew. */
function expectAsAnew(comments: readonly Comment[], actions: readonly ThreadAction[]): void {
  const { rows, list } = newRows();
  let state = begin(comments);
  let view = deriveView(state.thread, state.marks);
  rows.update(view);
  for (const action of actions) {
    state = reduce(state, action);
    view = deriveView(state.thread, state.marks, view);
    rows.update(view);
    // The order of attributes means nothing.
    const anew = drawn(view);
    expect(list.isEqualNode(anew) || [list.outerHTML, anew.outerHTML]).toBe(true);
  }
  list.remove();
}

it('rows that are changed come out as if they were drawn anew', () => {
  fc.assert(fc.property(someComments, fc.array(someAction, { maxLength: 8 }), expectAsAnew));
});

it('a reply comes back to a comment that left nothing while it stood elsewhere', () => {
  const comments = [comment({ id: '0' }), comment({ id: '1', parentId: '0', publishedAt: 1 })];
  const what = { kind: 'comment', id: '0', by: 'A', clock: '' } as const;
  const inOrder = (order: Order) => ({ do: 'set-order', order, isInferring: true }) as const;
  expectAsAnew(comments, [
    { do: 'set-mutes', rules: [mute({ what, shows: 'nothing' })], now },
    inOrder('oldest'),
    inOrder('conversation'),
  ]);
});

it('what has the focus keeps it while lines before it come and go', () => {
  const { rows, list } = newRows();
  const comments = ['0', '1', '2', '3'].map((id) =>
    comment({ id, parentId: id === '0' ? null : '0', text: id === '3' ? 'tea' : 'milk' }),
  );
  let state = begin(comments);
  let view = deriveView(state.thread, state.marks);
  rows.update(view);
  const line = list.querySelector<HTMLElement>('.line[data-id="3"]');
  line?.focus();
  for (const text of ['tea', 'te', null]) {
    state = reduce(state, { do: 'filter', text, near: null, now });
    view = deriveView(state.thread, state.marks, view);
    rows.update(view);
    expect([text, document.activeElement === line]).toEqual([text, true]);
  }
});
