import type { SavedComment } from '../model/saved';
import { addressOf, blogOf, whoAndWhen } from './cited';
import { dayPublished, isoDay, isoTime, readersDay } from './dates';
import type { ExportContext } from './export-context';

/** A saved comment as reference managers think of it. */
export type Reference = {
  readonly key: string;
  /** The poster as displayed; no first and last name. */
  readonly author: string;
  readonly title: string;
  readonly blog: string;
  /** `YYYY-MM-DD`, as the blog counts days; absent where nothing tells. */
  readonly day: string | null;
  /** When the reader saw it, `YYYY-MM-DD`. */
  readonly accessed: string;
  readonly address: string;
  readonly text: string;
  readonly tags: readonly string[];
  /** The reader's own words. */
  readonly note: string;
  /** Everything that reference managers have no field for, one line a thing. */
  readonly remarks: readonly string[];
};

export function toReference(saved: SavedComment, { words }: ExportContext): Reference {
  const day = dayPublished(saved);
  const { changed, goneAt, signOff, publishedAt } = saved;
  const remarks = [
    saved.clock !== '' ? words('exportClock', saved.clock) : null,
    publishedAt !== null ? words('exportPublished', isoTime(publishedAt)) : null,
    signOff !== null ? words('exportSignedAs', signOff) : null,
    saved.post.url !== null ? words('exportPostAt', saved.post.url) : null,
    ...saved.chain.map((above) => `${words('exportUnder', whoAndWhen(above))} ${above.text}`),
    goneAt !== null ? words('exportGone', isoTime(goneAt)) : null,
    changed ? `${words('exportChanged', isoTime(changed.noticedAt))} ${changed.text}` : null,
    words('exportSaved', isoTime(saved.savedAt)),
  ];
  return {
    key: `comment-${saved.id}`,
    author: saved.poster.name,
    title: `Comment on ‘${saved.post.title}’`,
    blog: blogOf(saved),
    day: day && isoDay(day),
    accessed: isoDay(readersDay(saved.savedAt)),
    address: addressOf(saved),
    text: saved.text,
    tags: saved.tags,
    note: saved.note,
    remarks: remarks.filter((remark) => remark !== null),
  };
}
