import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labelThread } from './labelled';
import { parentLabel } from './sample-post';
import type { SourceComment } from './source';
import { sourceThreads } from './threads';
import { writeLabelledThreads } from './write-labelled-threads';

const threads = sourceThreads.map(labelThread);

describe('the labelled threads', () => {
  it('are many enough to judge by', () => {
    expect(threads.length).toBeGreaterThanOrEqual(71);
    expect(threads.flatMap(({ comments }) => comments).length).toBeGreaterThanOrEqual(2502);
    expect(threads.flatMap(({ pairs }) => pairs).length).toBeGreaterThanOrEqual(1284);
    expect(threads.flatMap(({ labels }) => labels.traps).length).toBeGreaterThanOrEqual(500);
  });

  it.each(['clock', 'name', 'signoff', 'quote', 'position'])('have references by %s', (cue) => {
    expect(threads.flatMap(({ pairs }) => pairs).filter((pair) => pair.cue === cue)).not.toEqual(
      [],
    );
  });

  it('give every comment an id of its own', () => {
    const ids = threads.flatMap(({ comments }) => comments.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have slugs of their own', () => {
    expect(new Set(threads.map(({ slug }) => slug)).size).toBe(threads.length);
  });
});

describe.each(threads)('$slug', ({ slug, post, comments, pairs, labels }) => {
  const source = sourceThreads.find((thread) => thread.slug === slug);
  const written = source?.comments ?? [];

  it('is written in the order of the page', () => {
    expect(labels.comments.map(({ id }) => id)).toEqual(comments.map(({ id }) => id));
    expect(written.map(({ label }) => label)).toEqual(labelsInOrder(written));
  });

  it('shows the time that was written down', () => {
    expect(labels.comments.map(({ time }) => time)).toEqual(written.map(({ at }) => british(at)));
  });

  it('has a text for the post and for every comment', () => {
    expect(post.text).not.toBe('');
    expect(comments.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('names only the post and comments that came before', () => {
    const timeOf = new Map(comments.map(({ id, publishedAt }) => [id, publishedAt ?? 0]));
    const late = pairs.filter(({ from, to }) =>
      to.some((id) => id !== 'post' && !((timeOf.get(id) ?? Infinity) < (timeOf.get(from) ?? 0))),
    );
    expect(late).toEqual([]);
  });

  it('names a target once in a comment', () => {
    const named = pairs.flatMap(({ from, to }) => to.map((target) => `${from} ${target}`));
    expect(new Set(named).size).toBe(named.length);
  });

  it('has no trap that names another comment', () => {
    expect(labels.traps.filter((id) => id in labels.refs)).toEqual([]);
  });

  it('labels no comment that was removed', () => {
    const removed = comments.filter(({ isRemoved }) => isRemoved).map(({ id }) => id);
    expect(removed.filter((id) => id in labels.refs || labels.traps.includes(id))).toEqual([]);
  });

  it('counts the comments that are gone', () => {
    expect(labels.declared - labels.listed).toBe(source?.vanished ?? 0);
  });
});

it('writes a page for each thread, and the labels beside them', () => {
  const directory = mkdtempSync(join(tmpdir(), 'labelled-'));
  writeLabelledThreads(threads, directory);
  const written = readdirSync(directory).map((file) => [
    file,
    readFileSync(join(directory, file), 'utf8'),
  ]);
  rmSync(directory, { recursive: true });

  const { 'labels.json': labels = '', ...pages } = Object.fromEntries(written);
  expect(JSON.parse(labels)).toEqual(threads.map((thread) => thread.labels));
  expect(pages).toEqual(
    Object.fromEntries(threads.map(({ slug, html }) => [`${slug}.html`, html])),
  );
});

/** What the labels must be: 1, 2, 2.1, 2.2, 3 and so on. */
function labelsInOrder(comments: readonly SourceComment[]): readonly string[] {
  let top = 0;
  let reply = 0;
  return comments.map((comment) => {
    if (parentLabel(comment) !== null) return `${top}.${++reply}`;
    reply = 0;
    return `${++top}`;
  });
}

/** `2019-07-02 08:45` as a British blog shows it. */
function british(at: string): string {
  const day = new Date(`${at.slice(0, 10)}T12:00:00Z`);
  const date = day.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return `${date} at ${at.slice(11)}`;
}
