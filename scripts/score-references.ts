import type { Comment, CommentId } from '../lib/model/comment';
import type { Cue, Target } from '../lib/model/reference';
import type { Conversation } from '../lib/references/find-references';

/** One labelled thread, as `labels.json` has it. */
export type LabelledThread = {
  /** The page is `<slug>.html`. */
  readonly slug: string;
  readonly url?: string;
  readonly comments?: readonly { readonly id: CommentId; readonly label: string }[];
  /** By comment, what it names: a comment id, `post`, or several joined by `|` of which any is right. */
  readonly refs: Readonly<Record<CommentId, readonly string[]>>;
  /** Comments that look as if they named another and name none. */
  readonly traps: readonly CommentId[];
};

export const CUES: readonly Cue[] = ['clock', 'name', 'signoff', 'quote', 'position'];

/** Counts of pairs (comment, target). */
export type Tally = {
  /** Pairs found in labelled comments, and moves of unlisted ones. */
  readonly found: number;
  /** Of those, the right ones. */
  readonly right: number;
  readonly labelled: number;
  /** Of those, the ones that were found. */
  readonly recalled: number;
};

export type Fault = {
  readonly slug: string;
  readonly from: CommentId;
  readonly kind: 'wrong' | 'missed' | 'wrong move';
  readonly cue: Cue;
  readonly target: string;
};

export type Score = {
  readonly cues: Readonly<Record<Cue, Tally>>;
  readonly total: Tally;
  readonly moves: { readonly made: number; readonly right: number };
  readonly faults: readonly Fault[];
};

const NOTHING: Tally = { found: 0, right: 0, labelled: 0, recalled: 0 };

/**
 * Compares what was found in one thread with its labels.
 *
 * Labels have no cue. A pair that was found counts under the cue that found it, a missed one under
 * the cue that its text seems to offer.
 */
export function scoreThread(
  labels: LabelledThread,
  comments: readonly Comment[],
  { references, moves, signOffs }: Conversation,
): Score {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const tallies = new Map<Cue, Tally>(CUES.map((cue) => [cue, NOTHING]));
  const faults: Fault[] = [];
  const count = (cue: Cue, more: Partial<Tally>) =>
    tallies.set(cue, add(tallies.get(cue) ?? NOTHING, { ...NOTHING, ...more }));

  const scored = new Set([...Object.keys(labels.refs), ...labels.traps]);
  const wanted = (id: CommentId) => (labels.refs[id] ?? []).map((target) => target.split('|'));
  const found = new Map<CommentId, Map<Target, Cue>>();
  for (const { from, to, cue } of references) {
    const pairs = found.get(from) ?? new Map<Target, Cue>();
    for (const target of to) if (!pairs.has(target)) pairs.set(target, cue);
    found.set(from, pairs);
  }

  for (const from of scored) {
    const pairs = found.get(from) ?? new Map<Target, Cue>();
    const labelled = wanted(from);
    for (const [target, cue] of pairs) {
      const isRight = labelled.some((anyOf) => anyOf.includes(target));
      count(cue, { found: 1, right: isRight ? 1 : 0 });
      if (!isRight) faults.push({ slug: labels.slug, from, kind: 'wrong', cue, target });
    }
    for (const anyOf of labelled) {
      const hit = anyOf.find((target) => pairs.has(target));
      const cue =
        hit === undefined
          ? offeredCue(byId.get(from), byId.get(anyOf[0] ?? ''), signOffs)
          : pairs.get(hit);
      count(cue ?? 'position', { labelled: 1, recalled: hit === undefined ? 0 : 1 });
      if (hit === undefined) {
        faults.push({
          slug: labels.slug,
          from,
          kind: 'missed',
          cue: cue ?? 'position',
          target: anyOf.join('|'),
        });
      }
    }
  }

  let rightMoves = 0;
  for (const [from, { under, cue }] of moves) {
    const isRight = wanted(from).some((anyOf) => anyOf.includes(under));
    if (isRight) rightMoves++;
    else {
      faults.push({ slug: labels.slug, from, kind: 'wrong move', cue, target: under });
      if (!scored.has(from)) count(cue, { found: 1 });
    }
  }
  const cues = Object.fromEntries(tallies) as Record<Cue, Tally>;
  return {
    cues,
    total: sum([...tallies.values()]),
    moves: { made: moves.size, right: rightMoves },
    faults,
  };
}

/** The scores of several threads as one. */
export function sumScores(scores: readonly Score[]): Score {
  return {
    cues: Object.fromEntries(
      CUES.map((cue) => [cue, sum(scores.map(({ cues }) => cues[cue]))]),
    ) as Record<Cue, Tally>,
    total: sum(scores.map(({ total }) => total)),
    moves: {
      made: scores.reduce((made, { moves }) => made + moves.made, 0),
      right: scores.reduce((right, { moves }) => right + moves.right, 0),
    },
    faults: scores.flatMap(({ faults }) => faults),
  };
}

/** Nothing found is nothing wrong. */
export const precisionOf = ({ right, found }: Tally): number => (found === 0 ? 1 : right / found);
/** Nothing to find is nothing missed. */
export const recallOf = ({ recalled, labelled }: Tally): number =>
  labelled === 0 ? 1 : recalled / labelled;

function add(a: Tally, b: Tally): Tally {
  return {
    found: a.found + b.found,
    right: a.right + b.right,
    labelled: a.labelled + b.labelled,
    recalled: a.recalled + b.recalled,
  };
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(add, NOTHING);
}

/** By what a reader would tell the target of a missed reference. */
function offeredCue(
  from: Comment | undefined,
  target: Comment | undefined,
  signOffs: Conversation['signOffs'],
): Cue {
  if (!from || !target) return 'quote';
  const time = /(\d{1,2})[:.](\d{2})/.exec(target.clock);
  if (time && new RegExp(`\\b0?${Number(time[1])}[:.]?${time[2]}\\b`).test(from.text))
    return 'clock';
  const signOff = signOffs.get(target.id)?.name;
  if (signOff && from.text.toLowerCase().includes(signOff.toLowerCase())) return 'signoff';
  const [name = ''] = target.poster.name.split(' ');
  if (target.poster.kind !== 'anonymous' && from.text.toLowerCase().includes(name.toLowerCase()))
    return 'name';
  return /["“”‘>]/.test(from.text) ? 'quote' : 'position';
}
