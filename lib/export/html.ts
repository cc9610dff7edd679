import { readStoredBody } from '../blogger/stored-body';
import type { Body, Inline, MarkKind } from '../model/body';
import type { SavedComment, SavedText } from '../model/saved';
import { whoAndWhen } from './cited';
import { isoTime } from './dates';
import type { ExportContext } from './export-context';
import type { ExportForm } from './form';
import { HTML_STYLE, HTML_STYLE_HASH } from './html-style';
import { type Content, element, type Markup, write } from './markup';

/**
 * One page that stands by itself, to read, print or send: it holds no script, and its own policy
 * forbids any, and everything that would be loaded. Pictures are links.
 */
export const html: ExportForm = {
  begin: (context) => `<!doctype html>\n${write(frame(context)).slice(0, -END.length)}`,
  each: (saved, context) => write(article(saved, context)),
  end: () => `${END}\n`,
};

/** What follows the last article. */
const END = '</body></html>';

/** The page around the articles. */
function frame({ at, words }: ExportContext): Markup {
  return element(
    'html',
    { lang: words('language') },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', {
        'http-equiv': 'Content-Security-Policy',
        content: `default-src 'none'; style-src 'sha256-${HTML_STYLE_HASH}'; base-uri 'none'; form-action 'none'`,
      }),
      element('meta', { name: 'referrer', content: 'no-referrer' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, words('exportTitle')),
      { markup: `<style>${HTML_STYLE}</style>` },
    ),
    element(
      'body',
      {},
      element('h1', {}, words('exportTitle')),
      element('p', { class: 'facts' }, words('exportMade', isoTime(at))),
    ),
  );
}

function article(saved: SavedComment, context: ExportContext): Markup {
  const { words } = context;
  const { post, changed, note, tags, chain } = saved;
  const facts: (Content | null)[] = [
    saved.publishedAt !== null ? words('exportPublished', isoTime(saved.publishedAt)) : null,
    saved.permalink !== null ? link(saved.permalink, saved.permalink) : null,
    saved.signOff !== null ? words('exportSignedAs', saved.signOff) : null,
    tags.length > 0 ? words('exportTags', tags.join(', ')) : null,
    words('exportSaved', isoTime(saved.savedAt)),
    saved.goneAt !== null ? words('exportGone', isoTime(saved.goneAt)) : null,
  ];
  return element(
    'article',
    { id: `c${saved.id}` },
    element('h2', { dir: 'auto' }, whoAndWhen(saved)),
    element(
      'p',
      { class: 'post', dir: 'auto' },
      link(post.title, post.url),
      ` · ${post.blogTitle ?? post.host}`,
    ),
    chain.map((above) =>
      element(
        'div',
        { class: 'above' },
        element('p', { class: 'facts', dir: 'auto' }, whoAndWhen(above)),
        bodyElement(above, context),
      ),
    ),
    saved.isBare
      ? element('p', { class: 'facts' }, words('exportBare'))
      : bodyElement(saved, context),
    changed
      ? element(
          'div',
          { class: 'changed' },
          element('p', { class: 'facts' }, words('exportChanged', isoTime(changed.noticedAt))),
          bodyElement(changed, context),
        )
      : '',
    note !== ''
      ? element(
          'div',
          { class: 'note' },
          element('h3', {}, words('exportNote')),
          element('p', { dir: 'auto' }, note),
        )
      : '',
    element(
      'ul',
      { class: 'facts' },
      facts.map((fact) => (fact === null ? '' : element('li', { dir: 'auto' }, fact))),
    ),
  );
}

function bodyElement({ html }: SavedText, { words }: ExportContext): Markup {
  return element(
    'div',
    { class: 'body', dir: 'auto' },
    bodyContent(readStoredBody(html), words('exportImage')),
  );
}

function bodyContent(body: Body, imageLabel: string): Content {
  return body.map((inline) => inlineContent(inline, imageLabel));
}

function inlineContent(inline: Inline, imageLabel: string): Content {
  if (typeof inline === 'string') return inline;
  if (inline.kind === 'break') return element('br', {});
  if (inline.kind === 'image') return link(inline.alt || imageLabel, inline.src);
  const children = bodyContent(inline.children, imageLabel);
  return inline.kind === 'link'
    ? link(children, inline.href)
    : element(NAMES[inline.kind], {}, children);
}

function link(content: Content, href: string | null): Content {
  return href === null ? content : element('a', { href, rel: 'noreferrer noopener' }, content);
}

const NAMES: Readonly<Record<MarkKind, string>> = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strike: 's',
  code: 'code',
  quote: 'blockquote',
};
