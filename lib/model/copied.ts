/** One thing in the two forms in which a clipboard takes it. */
export type Copied = { readonly text: string; readonly html: string };

/** As what a comment is copied: a reference in academic style, or its words with their source. */
export const COPY_KINDS = ['citation', 'quote'] as const;
export type CopyKind = (typeof COPY_KINDS)[number];
