import { createContext } from 'preact';

/**
 * The language of what posters wrote, as a BCP 47 tag, for who hears the page: `''` where the blog
 * does not say. Absent where it is the interface's own, and need not be told apart.
 */
export const BlogLanguage = createContext<string | undefined>(undefined);

/** What {@link BlogLanguage} is on a page of this language, under an interface of that one. */
export function languageApart(page: string, interfaces: string): string | undefined {
  return baseOf(page) === baseOf(interfaces) ? undefined : page;
}

function baseOf(tag: string): string {
  return tag.trim().split('-')[0]?.toLowerCase() ?? '';
}
