import type { Message } from '../../../lib/words/message';
import catalogue from '../../../public/_locales/en/messages.json';

/** The English words of a message, without a browser. */
export function english(message: Message): string {
  const given = (message.with ?? []).map((part) =>
    typeof part === 'string' ? part : english(part),
  );
  const form = 'key' in message ? message.key : pluralOf(message);
  const substitutes = 'key' in message ? given : [String(message.count), ...given];
  return (catalogue as Readonly<Record<string, { readonly message: string }>>)[
    form
  ]?.message.replace(/\$([1-3])/g, (_, place) => substitutes[Number(place) - 1] ?? '') as string;
}

function pluralOf({ stem, count }: { readonly stem: string; readonly count: number }): string {
  return `${stem}_${new Intl.PluralRules('en-GB').select(count)}`;
}
