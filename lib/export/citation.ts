import type { Copied } from '../model/copied';
import { addressOf, blogOf, type Cited } from './cited';
import { dayAndMonth, dayPublished, readersDay } from './dates';
import { type Content, element, write } from './markup';

/**
 * A reference to a comment in Harvard style as *Cite Them Right* has it for blogs: author, year,
 * title in single quotation marks, the blog in italics, day and month, address and day of access.
 * The author is the name as displayed, also where it is "Anonymous"; a comment has no title of its
 * own, so it is named by the post that it is on. Always in English, as the style is.
 *
 * @param accessedAt when the reader saw it: of a saved comment, when it was saved.
 */
export function citation(cited: Cited, accessedAt: number): Copied {
  const day = dayPublished(cited);
  const accessed = readersDay(accessedAt);
  const before = `${cited.poster.name} (${day?.year ?? 'no date'}) Comment on ‘${cited.post.title}’, `;
  const after = [
    day ? `, ${dayAndMonth(day)}` : '',
    `. Available at: ${addressOf(cited)}`,
    ` (Accessed: ${dayAndMonth(accessed)} ${accessed.year}).`,
  ].join('');
  const content = (blog: Content): Content => [before, blog, after];
  return {
    text: before + blogOf(cited) + after,
    html: write(content(element('i', {}, blogOf(cited)))),
  };
}
