/**
 * How much of a branch is put away.
 * - `open`: all of it is shown.
 * - `comment`: the comment's own text is put away, its replies stay.
 * - `branch`: the comment and everything under it is one line.
 */
export type Fold = 'open' | 'comment' | 'branch';
