import type { Reference } from '../../model/reference';
import type { Entry } from './timeline';

/** Which of the earlier comments spoke to somebody who has a voice of their own on the page. */
export type Answers = {
  add(entry: Entry, references: readonly Reference[]): void;
  /** The comment spoke to the poster of that entry, who has said nothing since. */
  isUnansweredTo(other: Entry, entry: Entry): boolean;
  /** The comment spoke to somebody, by its words or by where Blogger has it. */
  isAnswer(other: Entry): boolean;
};

export function createAnswers(entryOf: (id: string) => Entry | undefined): Answers {
  const spokenTo = new Map<string, ReadonlySet<string>>();
  const lastRank = new Map<string, number>();
  const answers = new Set<string>();
  return {
    add({ comment, rank, voice }, references) {
      const voices = references
        .filter(({ isAddressed }) => isAddressed)
        .flatMap(({ to }) => to.map((id) => entryOf(id)?.voice ?? null))
        .filter((spoken) => spoken !== null);
      if (comment.parentId !== null || references.some(isCall)) answers.add(comment.id);
      if (voices.length > 0) spokenTo.set(comment.id, new Set(voices));
      if (voice !== null) lastRank.set(voice, rank);
    },
    isAnswer: ({ comment }) => answers.has(comment.id),
    isUnansweredTo: (other, { voice }) =>
      voice !== null &&
      other.rank > (lastRank.get(voice) ?? 0) &&
      (spokenTo.get(other.comment.id)?.has(voice) ?? false),
  };
}

/** Somebody is called: to take up the words of the post is no answer. */
function isCall({ isAddressed, cue }: Reference): boolean {
  return isAddressed && cue !== 'quote' && cue !== 'position';
}
