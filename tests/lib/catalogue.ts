import type { MessageKey } from '../../lib/words/words';
import messages from '../../public/_locales/en/messages.json';

/** The English words, where there is no browser to ask for them. */
export function catalogueWords(key: MessageKey, ...substitutes: readonly string[]): string {
  return messages[key].message.replace(/\$([1-3])/g, (_, at) => substitutes[Number(at) - 1] ?? '');
}
