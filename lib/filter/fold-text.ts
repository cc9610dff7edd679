/**
 * A text as it is compared: in small letters, without accents, with straight quotation marks and
 * plain spaces. It is exactly as long as the text, so that a place in one is the same in the other.
 */
export function foldText(text: string): string {
  return text.replace(FOLDABLE, foldCharacter).toLowerCase();
}

/** Everything beyond plain letters, and white space that is no space. */
const FOLDABLE = /[^\x20-\x7f]/g;

const QUOTES: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
};

const folded = new Map<string, string>();

function foldCharacter(character: string): string {
  let plain = folded.get(character);
  if (plain === undefined) {
    const [base = character] = /\s/u.test(character)
      ? ' '
      : (QUOTES[character] ?? character.normalize('NFD'));
    const small = base.toLowerCase();
    // A letter whose small form is longer, and half of a surrogate pair, stay as they are.
    plain = small.length === 1 ? small : character;
    folded.set(character, plain);
  }
  return plain;
}
