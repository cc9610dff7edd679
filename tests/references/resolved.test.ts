import { describe, expect, it } from 'vitest';
import { findReferences } from '../../lib/references/find-references';
import { precisionOf, recallOf, scoreThread, sumScores } from '../../scripts/score-references';
import { labelThread } from './labelled';
import { sourceThreads } from './threads';

describe('findReferences on the labelled threads', () => {
  const score = sumScores(
    sourceThreads
      .map(labelThread)
      .map((thread) => scoreThread(thread.labels, thread.comments, findReferences(thread))),
  );

  it('finds next to nothing that is not there', () => {
    expect(precisionOf(score.total)).toBeGreaterThanOrEqual(0.994);
  });

  it('finds nearly all that is there', () => {
    expect(recallOf(score.total)).toBeGreaterThanOrEqual(0.984);
  });

  it('moves comments to where they belong', () => {
    expect(score.moves.right / score.moves.made).toBeGreaterThanOrEqual(0.99);
  });

  it('finds nearly every comment that is called by its time', () => {
    expect(precisionOf(score.cues.clock)).toBeGreaterThanOrEqual(0.985);
    expect(recallOf(score.cues.clock)).toBeGreaterThanOrEqual(0.99);
  });
});
