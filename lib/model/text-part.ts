/** A part of two texts: in both of them, or in the one before or after alone. */
export type TextPart = {
  readonly in: 'both' | 'before' | 'after';
  readonly text: string;
};
