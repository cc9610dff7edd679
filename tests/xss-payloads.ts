/*
 * Markup that has run script in one browser or sanitiser or another, by family, written out for
 * this project after what is publicly known. Every one tries to set `top.xssRan`, or to draw
 * something that could run, load or lead elsewhere. They stand in for comment bodies (of a page and
 * of the feed), names, notes, tags, and whatever a file can hold.
 */

/** What each payload tries to run; see {@link hasRun}. */
const RUN = 'top.xssRan=1';

const families: Readonly<Record<string, readonly string[]>> = {
  script: [
    `<script>${RUN}</script>`,
    `<SCRIPT >${RUN}</SCRIPT >`,
    `<scr<script>ipt>${RUN}</scr</script>ipt>`,
    `<script src="data:text/javascript,${RUN}"></script>`,
    `"><script>${RUN}</script>`,
    `'><script>${RUN}</script>`,
    `--><script>${RUN}</script><!--`,
    `]]><script>${RUN}</script>`,
    `</textarea><script>${RUN}</script>`,
    `</title><script>${RUN}</script>`,
    `</style><script>${RUN}</script>`,
    `<script type="module">${RUN}</script>`,
    `<svg><script>${RUN}</script></svg>`,
    `<svg><script href="data:text/javascript,${RUN}"/></svg>`,
    `<math><script>${RUN}</script></math>`,
    `<\u0000script>${RUN}</script>`,
  ],
  'event handler': [
    `<img src=x onerror=${RUN}>`,
    `<img src=x onerror="${RUN}" alt="tea">`,
    `<IMG SRC=x ONERROR=${RUN}>`,
    `<img/src=x/onerror=${RUN}>`,
    `<img src=x\tonerror\n=\r${RUN}>`,
    `<img src="x" \`onerror=${RUN}>`,
    `<img """><img src=x onerror=${RUN}>">`,
    `<b onmouseover=${RUN}>tea</b>`,
    `<b autofocus tabindex=1 onfocus=${RUN}>tea</b>`,
    `<a href="#" onclick=${RUN}>tea</a>`,
    `<body onload=${RUN}>`,
    `<details open ontoggle=${RUN}><summary>tea</summary></details>`,
    `<video><source onerror=${RUN}></video>`,
    `<video src=x onloadstart=${RUN} onerror=${RUN}></video>`,
    `<audio src=x onerror=${RUN}></audio>`,
    `<input autofocus onfocus=${RUN}>`,
    `<select autofocus onfocus=${RUN}></select>`,
    `<textarea autofocus onfocus=${RUN}></textarea>`,
    `<marquee onstart=${RUN}>tea</marquee>`,
    `<svg onload=${RUN}></svg>`,
    `<svg/onload=${RUN}//`,
    `<style onload=${RUN}></style>`,
    `<link rel=stylesheet href="data:text/css," onload=${RUN}>`,
    `<iframe onload=${RUN}></iframe>`,
    `<object data=x onerror=${RUN}></object>`,
    `<div style="animation: spin 1s" onanimationstart=${RUN}>tea</div>`,
    `<b onbeforematch=${RUN} hidden=until-found>tea</b>`,
    `<div popover id=p onbeforetoggle=${RUN}>tea</div><button popovertarget=p>tea</button>`,
  ],
  'address that runs': [
    `<a href="javascript:${RUN}">tea</a>`,
    `<a href="JaVaScRiPt:${RUN}">tea</a>`,
    `<a href=" javascript:${RUN}">tea</a>`,
    `<a href="\u0001javascript:${RUN}">tea</a>`,
    `<a href="java\tscript:${RUN}">tea</a>`,
    `<a href="java\nscript:${RUN}">tea</a>`,
    `<a href="java&#10;script:${RUN}">tea</a>`,
    `<a href="java&Tab;script&colon;${RUN}">tea</a>`,
    `<a href="&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74:${RUN}">tea</a>`,
    `<a href="\u00a0javascript:${RUN}">tea</a>`,
    `<a href="vbscript:${RUN}">tea</a>`,
    `<a href="data:text/html,<script>${RUN}</script>">tea</a>`,
    `<a href="data:text/html;base64,PHNjcmlwdD50b3AueHNzUmFuPTE8L3NjcmlwdD4=">tea</a>`,
    `<a href="blob:https://example.org/1">tea</a>`,
    `<a href="view-source:javascript:${RUN}">tea</a>`,
    `<a href="feed:javascript:${RUN}">tea</a>`,
    `<img src="javascript:${RUN}">`,
    `<img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${RUN}'/>">`,
    `<form action="javascript:${RUN}"><button>tea</button></form>`,
    `<form id=f></form><button form=f formaction="javascript:${RUN}">tea</button>`,
    `<isindex action="javascript:${RUN}" type=image>`,
    `<svg><a xlink:href="javascript:${RUN}"><text y=9>tea</text></a></svg>`,
    `<svg><animate attributeName=href values="javascript:${RUN}" /><a id=x><text>tea</text></a></svg>`,
    `<svg><use href="data:image/svg+xml,<svg id='x' onload='${RUN}'/>#x"></use></svg>`,
    `<math href="javascript:${RUN}">tea</math>`,
  ],
  'document in a document': [
    `<iframe src="javascript:${RUN}"></iframe>`,
    `<iframe srcdoc="<script>${RUN}</script>"></iframe>`,
    `<iframe srcdoc="&lt;script&gt;${RUN}&lt;/script&gt;"></iframe>`,
    `<frameset><frame src="javascript:${RUN}"></frameset>`,
    `<object data="data:text/html,<script>${RUN}</script>"></object>`,
    `<object><param name=src value="javascript:${RUN}"></object>`,
    `<embed src="javascript:${RUN}">`,
    `<portal src="javascript:${RUN}"></portal>`,
    `<template><img src=x onerror=${RUN}></template>`,
    `<template shadowrootmode=open><img src=x onerror=${RUN}></template>`,
    `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
    `<noembed><img title="</noembed><img src=x onerror=${RUN}>">`,
    `<xmp><p title="</xmp><img src=x onerror=${RUN}>">`,
    `<textarea><img title="</textarea><img src=x onerror=${RUN}>">`,
    `<plaintext><img src=x onerror=${RUN}>`,
    `<svg><foreignObject><iframe srcdoc="<script>${RUN}</script>"></iframe></foreignObject></svg>`,
  ],
  'changes on being parsed twice': [
    `<svg></p><style><a id="</style><img src=x onerror=${RUN}>">`,
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${RUN}&gt;">`,
    `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=${RUN}>`,
    `<math><mtext><h1><a><h6></a></h6><mglyph><svg><mtext><style><a title="</style><img src=x onerror=${RUN}>"></style></h1>`,
    `<svg><title><b><style><a title="</style></title><img src=x onerror=${RUN}>">`,
    `<math><annotation-xml encoding="text/html"><style><img src=x onerror=${RUN}></style></annotation-xml></math>`,
    `<table><td><svg><desc><table><style><a title="</style><img src=x onerror=${RUN}>"></td></table>`,
    `<svg><![CDATA[><img src=x onerror=${RUN}>]]></svg>`,
    `<!--><img src=x onerror=${RUN}>-->`,
    `<!--!><img src=x onerror=${RUN}>-->`,
    `<?xml version="1.0"?><img src=x onerror=${RUN}>`,
    `<a title="&lt;img src=x onerror=${RUN}&gt;">tea</a>`,
    `&lt;img src=x onerror=${RUN}&gt;`,
    `&amp;lt;script&amp;gt;${RUN}&amp;lt;/script&amp;gt;`,
    `<b>${'<i>'.repeat(600)}<svg><style><a title="</style><img src=x onerror=${RUN}>">`,
    `<select><template><style><!--</style><a rel="--></style></template></select><img src=x onerror=${RUN}>">`,
  ],
  'styles, and what leads elsewhere': [
    `<style>body{background:url("javascript:${RUN}")}</style>`,
    '<style>@import "//example.org/x.css";</style>',
    '<link rel=stylesheet href="//example.org/x.css">',
    '<b style="position:fixed;inset:0;background:url(//example.org/x)">tea</b>',
    `<div style="width:expression(${RUN})">tea</div>`,
    `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
    '<meta http-equiv=Content-Security-Policy content="default-src *">',
    '<base href="//example.org/">',
    `<base href="javascript:/a/-${RUN}//"><a href="#">tea</a>`,
    '<link rel=prefetch href="//example.org/x">',
    '<form action="//example.org/"><input name=q><button>tea</button></form>',
    '<img name=getElementById><form name=body><input name=attributes></form>',
    '<a id=currentScript name=cookie href="//example.org/">tea</a>',
  ],
  'text that is no markup': [
    `\${${RUN}}`,
    `{{constructor.constructor('${RUN}')()}}`,
    `';${RUN}//`,
    `";${RUN}//`,
    `\`;${RUN}//`,
    `javascript:${RUN}`,
    `[tea](javascript:${RUN})`,
    `![tea](x"onerror="${RUN})`,
    `<javascript:${RUN}>`,
    `=HYPERLINK("javascript:${RUN}","tea")`,
    '__proto__',
    'constructor',
  ],
};

/** Every payload with its family. */
export const xssPayloads: readonly { readonly family: string; readonly html: string }[] =
  Object.entries(families).flatMap(([family, all]) => all.map((html) => ({ family, html })));

/** In a page: whether any of them ran, there or in a frame of it. */
export function hasRun(): boolean {
  return 'xssRan' in globalThis;
}

/**
 * Elements and attributes below `root`, shadow roots that it can see into apart, that could run,
 * load or style something: nothing where all is well. Needs nothing of this file, so that it can be
 * evaluated in a page.
 */
export function forbiddenIn(root: ParentNode): string[] {
  const elements =
    'script, style, link, meta, base, iframe, frame, object, embed, template, svg *, math *, form, input, video, audio, noscript';
  const found = [...root.querySelectorAll(elements)].map(({ localName }) => `<${localName}>`);
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const address = value.replace(/[^!-~]/g, '').toLowerCase();
      if (/^(?:on|style$|srcdoc$|xmlns|formaction$)/.test(name)) found.push(name);
      if (/^(?:href|src|action|xlink:href)$/.test(name)) {
        // A picture out of the markup itself runs nothing and loads nothing.
        if (element.localName === 'img' && address.startsWith('data:image/')) continue;
        if (/^(?:javascript|data|vbscript|blob|view-source|feed):/.test(address)) {
          found.push(`${name}=${value}`);
        }
      }
    }
  }
  return found;
}
