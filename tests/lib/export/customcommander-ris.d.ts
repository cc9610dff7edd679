/** The package brings no types. */
declare module '@customcommander/ris' {
  /** What of a record's fields is read here: every value of a tag, in order. */
  type RisRecord = { readonly AU?: readonly object[] } & {
    readonly [Tag in
      | 'TY'
      | 'ID'
      | 'TI'
      | 'T2'
      | 'PY'
      | 'UR'
      | 'AB'
      | 'KW'
      | 'N1']?: readonly string[];
  };
  export function read(text: string): readonly RisRecord[];
}
