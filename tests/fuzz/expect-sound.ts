import { expect } from 'vitest';
import type { Body } from '../../lib/model/body';
import type { Comment } from '../../lib/model/comment';
import { buildThread, walkThread } from '../../lib/model/thread';

/**
 * Expects of comments, wherever they came from, what everything after the reading relies on: each
 * has an id of its own, leads nowhere but to the web, and stands in the thread exactly once.
 */
export function expectSound(comments: readonly Comment[]): void {
  const ids = comments.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { body, poster, permalink, publishedAt, parentId, id } of comments) {
    expectSafe(body);
    for (const address of [poster.url, permalink]) {
      if (address !== null) expect(address).toMatch(/^(?:https?|mailto):/i);
    }
    if (publishedAt !== null) expect(Number.isFinite(publishedAt)).toBe(true);
    expect(parentId).not.toBe(id);
  }
  const thread = buildThread(comments);
  const shown = [...walkThread(thread)].flatMap(({ branch }) => branch.comment?.id ?? []);
  expect(shown.sort()).toEqual([...ids].sort());
}

function expectSafe(body: Body): void {
  for (const inline of body) {
    if (typeof inline === 'string' || inline.kind === 'break') continue;
    if (inline.kind === 'image') {
      expect(inline.src).toMatch(/^https?:/i);
      continue;
    }
    if (inline.kind === 'link') expect(inline.href).toMatch(/^(?:https?|mailto):/i);
    expectSafe(inline.children);
  }
}

/** Expects that nothing reached what all objects inherit from. */
export function expectUnpolluted(): void {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
}
