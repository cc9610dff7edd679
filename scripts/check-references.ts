/**
 * `npm run check:references -- DIR [--json]`: reads `DIR/labels.json` and the pages beside it, and
 * prints precision and recall of the references found, per cue and in total, and every wrong or
 * missed one. Exit 1 where a page or the labels cannot be read.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { PostPage } from '../lib/blogger/page';
import { readPage } from '../lib/blogger/read-page';
import type { CommentId } from '../lib/model/comment';
import type { Cue, Target } from '../lib/model/reference';
import { type Conversation, findReferences } from '../lib/references/find-references';
import { readArguments, UsageError } from './check-arguments';
import {
  CUES,
  type LabelledThread,
  precisionOf,
  recallOf,
  type Score,
  scoreThread,
  sumScores,
  type Tally,
} from './score-references';

/** The JSON that other programs rely on. */
type Report = {
  readonly total: Figures;
  readonly cues: Readonly<Record<Cue, Figures>>;
  readonly threads: readonly {
    readonly slug: string;
    readonly references: readonly {
      readonly from: CommentId;
      readonly to: readonly Target[];
      readonly cue: Cue;
      readonly span: readonly [number, number];
      /** The comment stands under one of these targets because of it. */
      readonly moved: boolean;
    }[];
  }[];
};

type Figures = {
  readonly precision: number;
  readonly recall: number;
  readonly found: number;
  readonly labelled: number;
};

type CheckedThread = {
  readonly slug: string;
  readonly page: PostPage;
  readonly conversation: Conversation;
  readonly score: Score;
};

function checkThread(directory: string, labels: LabelledThread): CheckedThread {
  const html = readText(join(directory, `${labels.slug}.html`));
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const page = readPage(document);
  if (!page) throw new UsageError(`${labels.slug}.html is no post of a Blogger blog.`);
  const conversation = findReferences(page);
  return {
    slug: labels.slug,
    page,
    conversation,
    score: scoreThread(labels, page.comments, conversation),
  };
}

function toReport(threads: readonly CheckedThread[], score: Score): Report {
  return {
    total: toFigures(score.total),
    cues: Object.fromEntries(
      CUES.map((cue) => [cue, toFigures(score.cues[cue])]),
    ) as Report['cues'],
    threads: threads.map(({ slug, conversation: { references, moves } }) => ({
      slug,
      references: references.map((reference) => ({
        from: reference.from,
        to: reference.to,
        cue: reference.cue,
        span: [...reference.span],
        moved: moves.get(reference.from)?.reference === reference,
      })),
    })),
  };
}

function toFigures(tally: Tally): Figures {
  const { found, labelled } = tally;
  return { precision: precisionOf(tally), recall: recallOf(tally), found, labelled };
}

function printTable(threads: readonly CheckedThread[], score: Score): void {
  const rows = [
    ...CUES.map((cue) => [cue, score.cues[cue]] as const),
    ['total', score.total] as const,
  ];
  console.table(
    Object.fromEntries(
      rows.map(([name, tally]) => [
        name,
        {
          precision: precisionOf(tally).toFixed(3),
          recall: recallOf(tally).toFixed(3),
          right: tally.right,
          found: tally.found,
          labelled: tally.labelled,
        },
      ]),
    ),
  );
  console.log(`Moved comments that are right: ${score.moves.right} of ${score.moves.made}.`);
  const texts = new Map(
    threads.flatMap(({ page }) =>
      page.comments.map(({ id, clock, text }) => [id, { clock, text }] as const),
    ),
  );
  for (const { slug, from, kind, cue, target } of score.faults) {
    const { clock = '', text = '' } = texts.get(from) ?? {};
    const clocks = target.split('|').map((id) => texts.get(id)?.clock ?? id);
    console.log(`${slug} ${from} (${clock}): ${kind} ${cue} → ${target} (${clocks.join(' | ')})`);
    console.log(`    ${text.replace(/\s+/g, ' ').slice(0, 160)}`);
  }
}

function main(): void {
  const { directory, isJson } = readArguments('check:references');
  const labelled = JSON.parse(
    readText(join(directory, 'labels.json')),
  ) as readonly LabelledThread[];
  const threads = labelled.map((labels) => checkThread(directory, labels));
  const score = sumScores(threads.map((thread) => thread.score));
  if (isJson) console.log(JSON.stringify(toReport(threads, score), null, 2));
  else printTable(threads, score);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`Cannot read ${file}: ${(error as Error).message}`);
  }
}

try {
  main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
