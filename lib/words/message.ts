import { countWords, type MessageKey, type PluralKey, words } from './words';

/** Something to be said, before it is put into words: what makes it up need not know any. */
export type Message =
  | { readonly key: MessageKey; readonly with?: readonly (string | Message)[] }
  | {
      readonly stem: PluralKey;
      readonly count: number;
      readonly with?: readonly (string | Message)[];
    };

/** The words of a message, in the browser's language. */
export function sayMessage(message: Message): string {
  const substitutes = (message.with ?? []).map((part) =>
    typeof part === 'string' ? part : sayMessage(part),
  );
  return 'key' in message
    ? words(message.key, ...substitutes)
    : countWords(message.stem, message.count, ...substitutes);
}
