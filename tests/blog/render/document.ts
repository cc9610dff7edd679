import { readFileSync } from 'node:fs';
import { BLOG, BLOGGER_ORIGIN } from '../blog';
import { escapeHtml } from './comment-parts';
import { WORDS } from './language';
import type { PageOptions } from './options';

/** What a whole page needs besides its content. */
export type DocumentParts = {
  readonly title: string;
  /** Begins with `/`. */
  readonly path: string;
  /** Absent on listing pages, which have no comments of their own. */
  readonly postId: string | null;
  readonly content: string;
  readonly sidebar: string;
};

const STYLES = {
  v1: themeFile('simple.css'),
  v2: themeFile('contempo.css'),
  dark: themeFile('dark.css'),
  mobile: themeFile('mobile.css'),
};

/** The page around a post or a listing, in a V1 or V2 theme, on a desk or in a hand. */
export function blogDocument(parts: DocumentParts, options: PageOptions): string {
  const isV2 = options.dialect.startsWith('v2');
  const { locale } = WORDS[options.language];
  return `<!DOCTYPE html>
<html class='v2' dir='${options.isRightToLeft ? 'rtl' : 'ltr'}' lang='${locale}' xmlns='http://www.w3.org/1999/xhtml'>
<head>
${head(parts, options)}
</head>
<body class='${bodyClass(options)}'>
${isV2 ? v2Body(parts) : v1Body(parts)}
${options.hasScript ? `<script src='${BLOGGER_ORIGIN}/static/v1/widgets/1640203117-widgets.js' type='text/javascript'></script>` : ''}
</body>
</html>
`;
}

function head({ title, path, postId }: DocumentParts, options: PageOptions): string {
  const isV2 = options.dialect.startsWith('v2');
  const styles = [
    isV2 ? STYLES.v2 : STYLES.v1,
    options.isDark ? STYLES.dark : '',
    options.isMobile ? STYLES.mobile : '',
  ];
  const owner = options.isOwner
    ? `<link href='${BLOGGER_ORIGIN}/dyn-css/authorization.css?targetBlogID=${BLOG.id}' rel='stylesheet'/>\n`
    : '';
  const commentFeed = postId
    ? `<link rel="alternate" type="application/atom+xml" title="${BLOG.title} - Atom" href="${BLOG.origin}/feeds/${postId}/comments/default" />\n`
    : '';
  return `<meta content='width=device-width, initial-scale=1' name='viewport'/>
<title>${escapeHtml(postId ? `${BLOG.title}: ${title}` : title)}</title>
<meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/>
<meta content='blogger' name='generator'/>
<link href='${BLOG.origin}/favicon.ico' rel='icon' type='image/x-icon'/>
<link href='${BLOG.origin}${path}' rel='canonical'/>
<link rel="alternate" type="application/atom+xml" title="${BLOG.title} - Atom" href="${BLOG.origin}/feeds/posts/default" />
<link rel="service.post" type="application/atom+xml" title="${BLOG.title} - Atom" href="https://www.blogger.com/feeds/${BLOG.id}/posts/default" />
${commentFeed}<style id='page-skin-1' type='text/css'>
${styles.join('')}</style>
${owner}`;
}

function bodyClass({ isMobile, isDark }: PageOptions): string {
  return ['loading', isMobile ? 'mobile' : '', isDark ? 'dark' : ''].filter(Boolean).join(' ');
}

function v1Body({ content, sidebar }: DocumentParts): string {
  return `<div class='content-outer'>
<header><div class='header section' id='header'><div class='widget Header' data-version='1' id='Header1'>
<h1 class='title'><a href='${BLOG.origin}/'>${BLOG.title}</a></h1>
<p class='description'><span>${BLOG.description}</span></p>
</div></div></header>
<div class='main-outer'>
<div class='main section' id='main'><div class='widget Blog' data-version='1' id='Blog1'>
<div class='blog-posts hfeed'>
${content}
</div>
</div></div>
<aside><div class='sidebar section' id='sidebar-right-1'>
${sidebar}
</div></aside>
</div>
<footer><div class='widget Attribution' data-version='1' id='Attribution1'>Powered by <a href='https://www.blogger.com' target='_blank'>Blogger</a>.</div></footer>
</div>`;
}

function v2Body({ content, sidebar }: DocumentParts): string {
  return `<div class='page'><div class='page_body'><div class='centered'>
<header class='centered-top-container' role='banner'><div class='blog-name' id='header'><div class='widget Header' data-version='2' id='Header1'>
<h1><a href='${BLOG.origin}/'>${BLOG.title}</a></h1>
<p>${BLOG.description}</p>
</div></div></header>
<main class='centered-bottom' id='main' role='main' tabindex='-1'>
<div class='main section' id='page_body' name='Page Body'><div class='widget Blog' data-version='2' id='Blog1'>
<div class='blog-posts hfeed container'>
${content}
</div>
</div></div>
</main>
<aside class='sidebar-container container' role='complementary'>
${sidebar}
</aside>
<footer class='footer section' id='footer'>Powered by <a href='https://www.blogger.com'>Blogger</a></footer>
</div></div></div>`;
}

function themeFile(name: string): string {
  return readFileSync(new URL(`theme/${name}`, import.meta.url), 'utf8');
}
