import type { CommentId } from '../../model/comment';
import { hasCapitalFirst } from '../thread/letters';
import type { Entry } from '../thread/timeline';
import { toKey } from './key';

/** Words with a capital where people put whom they speak to or of. */
const CALLED =
  /(?:^|[\n@]|[.!?,]\s|\b(?:[Tt]hanks|[Tt]hank you|[Hh]i|[Hh]ello|[Dd]ear|[Ww]ell done|[Ww]ell said|[Aa]gree with|[Ss]orry|from|[Tt]o|with|by|and|or|[Aa]s)\s)\s*([A-ZÀ-Þ][\w'’-]+(?:\s(?:of|the|in|from|\d{1,3}|[A-ZÀ-Þ][\w'’-]*)){0,4})(?=\s*[,.:!?–—-]|$|\n|\s(?:you|I|and|or|has|had|is|did|says|said|makes|in the|on the|at \d|that['’]?s|this|what|how|why|if|it|your|can|could|we)\b)/g;

/** A capital in the middle of a sentence, and not of a place or a time. */
const CALLED_WITHIN =
  /[a-z]{2}\s(?<!\b(?:in|at|near|the|of|for|this|last|next|every|on|around|via)\s)([A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]*){0,3})/g;

/** "Former NEC member: …", "Still Here (just), …", "Old School PO's number 2 …": whoever stands at the head. */
const CALLED_AT_HEAD =
  /(?:^|\n)\s*(?:to\s+|@)?(([A-Za-z][^\n,:;.!?–—]{1,30}?)(?:,(?:\s[a-z]{2,12}){1,3})?)(?:['’]s\b|\s?[:–—,]|\s-\s)/g;

/** Words of calling that have a capital themselves. */
const CALLING =
  /^(?:(?:dear|thanks|thank you|hi|hello|hey|to|from|with|by|and|as|sorry|well done|well said|agree with|for|re)\s+)+/i;

/** The names so called, each with the comment that says it; `null` where several do. */
export function calledNames(timeline: readonly Entry[]): ReadonlyMap<string, CommentId | null> {
  const called = new Map<string, CommentId | null>();
  const note = (key: string, id: CommentId) => {
    const by = called.get(key);
    called.set(key, by === undefined || by === id ? id : null);
  };
  for (const { comment } of timeline) {
    if (comment.isRemoved) continue;
    for (const [, words = ''] of [
      ...comment.text.matchAll(CALLED),
      ...comment.text.matchAll(CALLED_WITHIN),
    ]) {
      const name = words.replace(CALLING, '').replace(/['’]s$/, '');
      if (!hasCapitalFirst(name)) continue;
      for (const key of new Set([toKey(name), toKey(name.split(/\s/)[0] ?? '')])) {
        note(key, comment.id);
      }
    }
    for (const [, whole = '', head = ''] of comment.text.matchAll(CALLED_AT_HEAD)) {
      for (const key of new Set([toKey(whole), toKey(head)])) note(key, comment.id);
    }
  }
  return called;
}
