import { absoluteUrl } from '../dom/absolute-url';
import type { Poster } from '../model/comment';
import { isAnonymousName } from './anonymous';

/** What a page or a feed says of a poster, before it is judged. */
export type PosterFacts = {
  readonly name: string;
  /** As it stands there; relative, empty or of an odd protocol. */
  readonly address: string | null;
  /** Blogger's classes for the comment's controls, among them perhaps a `pid-…`. */
  readonly controlClasses: string;
  readonly isBlogAuthor: boolean;
  /** What a relative address is relative to. */
  readonly base: string;
};

/**
 * Tells what kind of name it is.
 *
 * `pid` is kept for signed-in posters alone: Blogger gives one and the same `pid-…` to every poster
 * who is not (seen on served pages: a bare name and an Anonymous of years apart share it).
 */
export function readPoster(facts: PosterFacts): Poster {
  const { name, isBlogAuthor } = facts;
  const url = absoluteUrl(facts.address, facts.base);
  if (url === null) {
    const kind = isAnonymousName(name) ? 'anonymous' : 'name';
    return { kind, name, url, profileId: null, pid: null, isBlogAuthor };
  }
  const profileId = BLOGGER_PROFILE.exec(url)?.[1] ?? null;
  if (profileId === null && !GOOGLE_PLUS_PROFILE.test(url)) {
    return { kind: 'link', name, url, profileId, pid: null, isBlogAuthor };
  }
  const pid = /(?:^|\s)(pid-\d+)(?:\s|$)/.exec(facts.controlClasses)?.[1] ?? null;
  return { kind: 'profile', name, url, profileId, pid, isBlogAuthor };
}

const BLOGGER_PROFILE = /^https?:\/\/(?:[\w-]+\.)?blogger\.com\/profile\/(\d+)/;

/** Blogs that used Google+ comments link their posters there. */
const GOOGLE_PLUS_PROFILE = /^https?:\/\/plus\.google\.com\/(?:u\/\d+\/)?\d+/;
