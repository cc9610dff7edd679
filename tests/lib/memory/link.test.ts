import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createLink } from '../../../lib/memory/link';
import { RpcError } from '../../../lib/rpc/client';
import type { FailureKind } from '../../../lib/rpc/contract';
import type { Notice } from '../../../lib/view/thread-state';

/** A background that fails as told, and what was written to it and said to the reader. */
function newLink() {
  const written: number[] = [];
  const notices: (Notice | null)[] = [];
  const fate = { failure: null as FailureKind | null };
  const link = createLink((notice) => notices.push(notice));
  const task = (n: number) => async () => {
    await Promise.resolve();
    if (fate.failure) throw new RpcError(fate.failure, 'markSeen', 'as told');
    written.push(n);
  };
  return { link, task, written, notices, fate };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('what could not be written', () => {
  it.each<[FailureKind, Notice]>([
    ['unavailable', 'notKept'],
    ['storage', 'notKept'],
    ['internal', 'notKept'],
    ['quota', 'notKeptFull'],
    ['read-only', 'notKeptNewer'],
  ])('waits, and is written in its order on the next try: %s', async (kind, notice) => {
    const { link, task, written, notices, fate } = newLink();
    fate.failure = kind;
    link.write(task(1));
    await settled();
    expect([written, notices]).toEqual([[], [notice]]);

    fate.failure = null;
    link.tryAgain();
    await settled();
    expect([written, notices]).toEqual([[1], [notice, null]]);
  });

  it('is written before what comes after it', async () => {
    const { link, task, written, fate } = newLink();
    fate.failure = 'storage';
    link.write(task(1));
    await settled();
    fate.failure = null;
    link.write(task(2));
    await settled();
    expect(written).toEqual([1, 2]);
  });

  it('is sent once more when the page goes away', async () => {
    const { link, task, written, fate } = newLink();
    fate.failure = 'unavailable';
    link.write(task(1));
    link.write(task(2));
    await settled();
    fate.failure = null;
    link.flush();
    await settled();
    expect(written).toEqual([1, 2]);
  });

  it('is never lost and keeps its order, however often writing fails', async () => {
    const step = fc.oneof(fc.constant('write'), fc.constant('fail'), fc.constant('mend'));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { link, task, written, fate } = newLink();
        let count = 0;
        for (const next of steps) {
          if (next === 'write') link.write(task(++count));
          else fate.failure = next === 'fail' ? 'unavailable' : null;
          await settled();
        }
        fate.failure = null;
        link.tryAgain();
        await settled();
        expect(written).toEqual(Array.from({ length: count }, (_, i) => i + 1));
      }),
      { numRuns: 50 },
    );
  });
});

it.each<FailureKind>(['refused', 'invalid'])(
  'drops what no second try would mend, and says so to the developer: %s',
  async (kind) => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { link, task, written, notices, fate } = newLink();
    fate.failure = kind;
    link.write(task(1));
    await settled();
    fate.failure = null;
    link.write(task(2));
    await settled();
    expect([written, notices]).toEqual([[2], []]);
    expect(report).toHaveBeenCalledOnce();
    report.mockRestore();
  },
);

it('says once that the extension was updated, and asks nothing any more', async () => {
  const { link, task, written, notices, fate } = newLink();
  fate.failure = 'invalidated';
  link.write(task(1));
  link.write(task(2));
  await settled();
  fate.failure = null;
  link.write(task(3));
  link.tryAgain();
  const ask = vi.fn(async () => 1);
  expect(await link.ask(ask)).toBeNull();
  expect([written, notices, ask.mock.calls.length]).toEqual([[], ['updated'], 0]);
});

it('gives nothing where a question fails, and leaves the reader alone', async () => {
  const { link, notices } = newLink();
  const answer = await link.ask(async () => {
    throw new RpcError('unavailable', 'readFolds', 'gone');
  });
  expect([answer, notices]).toEqual([null, []]);
});
