import { readStoredBody } from '../blogger/stored-body';
import type { SavedComment, SavedText } from '../model/saved';
import { whoAndWhen } from './cited';
import { isoTime } from './dates';
import type { ExportContext } from './export-context';
import type { ExportForm } from './form';
import {
  markdownAddress,
  markdownBody,
  markdownLine,
  markdownLink,
  markdownText,
} from './markdown-body';

/** To read and to write on: one heading a comment, its text, and a list of what is known of it. */
export const markdown: ExportForm = {
  begin: ({ at, words }) => `# ${words('exportTitle')}\n\n${words('exportMade', isoTime(at))}\n`,
  each: (saved, context) => `\n${section(saved, context)}`,
  end: () => '',
};

function section(saved: SavedComment, { words }: ExportContext): string {
  const { post, changed, goneAt, note, tags } = saved;
  const body = ({ html }: SavedText) => markdownBody(readStoredBody(html), words('exportImage'));
  const blog = post.blogTitle ?? post.host;
  const facts = [
    saved.publishedAt !== null ? words('exportPublished', isoTime(saved.publishedAt)) : null,
    saved.permalink !== null ? markdownAddress(saved.permalink) : null,
    saved.signOff !== null ? words('exportSignedAs', markdownLine(saved.signOff)) : null,
    tags.length > 0 ? words('exportTags', tags.map(markdownLine).join(', ')) : null,
    words('exportSaved', isoTime(saved.savedAt)),
    goneAt !== null ? words('exportGone', isoTime(goneAt)) : null,
  ].filter((fact) => fact !== null);
  return blocks([
    `## ${markdownLine(whoAndWhen(saved))}`,
    `${markdownLink(post.title, post.url)} · ${markdownLine(blog)}`,
    ...saved.chain.map((above) =>
      blocks([words('exportUnder', markdownLine(whoAndWhen(above))), quoted(body(above))]),
    ),
    saved.isBare ? `*${words('exportBare')}*` : body(saved),
    changed
      ? `${words('exportChanged', isoTime(changed.noticedAt))}\n\n${quoted(body(changed))}`
      : '',
    note !== '' ? `**${words('exportNote')}**\n\n${markdownText(note)}` : '',
    facts.map((fact) => `- ${fact}`).join('\n'),
  ]);
}

function blocks(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function quoted(markdown: string): string {
  return markdown.replace(/^/gm, '> ').replace(/ +$/gm, '');
}
