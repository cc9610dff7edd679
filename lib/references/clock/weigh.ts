import { FOR_A_COMMENT } from './comment-evidence';
import { FOR_A_NUMBER, FOR_AN_HOUR } from './hour-evidence';
import { type Surroundings, sentenceOf } from './surroundings';

/*
 * Nobody can list the ways in which people call a comment by its time. But an hour in prose falls on
 * the very minute of a recent comment only now and then, and hardly ever on one that nobody rounded;
 * and what makes an hour of a time is drawn from far fewer subjects than what people say to each
 * other. So where no cue settles it, what speaks for a comment is weighed against what speaks for an
 * hour. The weights are in halves of a bit or so: what must be reached is {@link ENOUGH}.
 */

/** From this weight on, all told, a time means a comment. */
export const ENOUGH = 3;
/** What the place at the head of a line weighs: there people write whom they answer. */
export const AT_HEAD_OF_LINE = 4;
/** At the head of the whole comment nearly nothing else stands. */
export const AT_HEAD = 7;

const WITH_A_COLON = [...FOR_A_COMMENT, ...FOR_AN_HOUR];
const WITH_A_POINT = [...WITH_A_COLON, ...FOR_A_NUMBER];

/** How much the words around a time speak for a comment, less what speaks for an hour or a number. */
export function weigh(around: Surroundings): number {
  const sentence = `${sentenceOf(around)} # ${/^[^.!?\n]*[?]?/.exec(around.after)?.[0] ?? ''}`;
  const rules = around.mark === '.' ? WITH_A_POINT : WITH_A_COLON;
  let weight = around.isDatedInFull ? -6 : around.isDatedInBrackets ? 5 : 0;
  for (const rule of rules) {
    if (
      (rule.before?.test(around.before) ?? true) &&
      (rule.after?.test(around.after) ?? true) &&
      (rule.sentence?.test(sentence) ?? true)
    )
      weight += rule.weight;
  }
  return weight;
}
