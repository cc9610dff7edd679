import { BLOG } from '../../blog/blog';
import { postFrom } from '../../blog/posts/draft';
import { renderPage } from '../../blog/render/page';

/** Bodies that try to run something, `RAN` being the call that would tell of it. */
const ATTACKS: readonly string[] = [
  '<img src=x onerror=RAN>',
  '<img src="x" onerror="RAN" onload="RAN" alt="a picture">',
  '<IMG """><script>RAN</script>">',
  '<img/src=x/onerror=RAN//>',
  '<image src=x onerror=RAN>',
  '<script>RAN</script>',
  '<scr<script>ipt>RAN</script>',
  '<svg onload=RAN></svg>',
  '<svg><script>RAN</script></svg>',
  '<svg><animate onbegin=RAN attributeName=x dur=1s></animate></svg>',
  '<svg><a xlink:href="javascript:RAN"><text x="20" y="20">a word</text></a></svg>',
  '<svg><style><img src=x onerror=RAN></style></svg>',
  '<svg></p><style><a id="</style><img src=1 onerror=RAN>"></a></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=RAN&gt;"></style></mglyph></table></mtext></math>',
  '<math href="javascript:RAN">a word</math>',
  '<math><mi xlink:href="data:text/html,<script>RAN</script>">x</mi></math>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=RAN></style></mglyph></form></mtext></math></form>',
  '<noscript><p title="</noscript><img src=x onerror=RAN>"></p></noscript>',
  '<template><img src=x onerror=RAN></template>',
  '<xmp><img src=x onerror=RAN></xmp>',
  '<textarea><img src=x onerror=RAN></textarea>',
  '<iframe srcdoc="<script>parent.RAN</script>"></iframe>',
  '<iframe src="javascript:parent.RAN"></iframe>',
  '<object data="javascript:RAN"></object>',
  '<object data="data:text/html,<script>RAN</script>"></object>',
  '<embed src="javascript:RAN">',
  '<details open ontoggle=RAN><summary>a word</summary></details>',
  '<marquee onstart=RAN>a word</marquee>',
  '<video><source onerror=RAN></video>',
  '<audio src=x onerror=RAN></audio>',
  '<p style="animation: spin 1s" onanimationstart=RAN>a word</p><style>@keyframes spin {}</style>',
  '<p style="width: expression(RAN); background: url(javascript:RAN); -moz-binding: url(x)">a word</p>',
  '<style>@import "javascript:RAN"; li { background: url("javascript:RAN") }</style>',
  '<link rel="stylesheet" href="data:text/css,article{display:none}">',
  '<meta http-equiv="refresh" content="86400;url=javascript:RAN">',
  '<form action="javascript:RAN"><button formaction="javascript:RAN">a word</button><input type=image src=x onerror=RAN></form>',
  '<a href="javascript:RAN">a word</a>',
  '<a href="JaVaScRiPt:RAN">a word</a>',
  '<a href="java\n\tscript:RAN">a word</a>',
  '<a href="\u0001 javascript:RAN">a word</a>',
  '<a href="&#106;&#x61;vascript&colon;RAN">a word</a>',
  '<a href="javascript://%0aRAN">a word</a>',
  '<a href="data:text/html,<script>RAN</script>">a word</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD48L3NjcmlwdD4">a word</a>',
  '<a href="vbscript:RAN">a word</a> <a href="blob:x">a word</a> <a href="file:///etc/hosts">a word</a>',
  '<a href="view-source:javascript:RAN">a word</a> <a href="intent://x#Intent;end">a word</a>',
  '<a href="https://example.org/" onclick=RAN onmouseover=RAN ping="/ping" style="position:fixed;inset:0">a word</a>',
  '<div onclick=RAN onpointerover=RAN tabindex=0 onfocus=RAN data-do="showBloggersList" slot="reply">a word</div>',
  '<keygen onfocus=RAN><isindex type=image src=x onerror=RAN>',
];

/** Bodies that try to pass for something else, or to break what reads them. */
function disguises(otherId: string): readonly string[] {
  return [
    '<form name="attributes"><input name="parentNode"><input name="childNodes"><input name="localName"><input id="nodeType"></form>',
    '<a id="attributes" name="attributes">a word</a><a id="parentNode" name="parentNode">a word</a>',
    '<img name="querySelectorAll"><img name="querySelector"><img name="getElementById"><form id="body" name="body"></form>',
    '<img name="createElement"><img name="createTextNode"><img name="defaultView"><img name="baseURI"><img name="readyState">',
    `<base href="${BLOG.origin}/elsewhere/"><a href="relative">a word</a>`,
    `<a id="c${otherId}" name="c${otherId}">a word</a>`,
    `<div id="c${otherId}" class="comment"><div class="comment-block"><cite class="user">Maud</cite><p class="comment-content">Not hers.</p></div></div>`,
    '<ol id="top-ra"><li class="comment" id="c1234567890123456789"><cite class="user">Nobody</cite><p class="comment-content">Not a comment.</p></li></ol>',
    '<article data-comment-id="1"><button data-do="showBloggersList">a word</button></article>',
    '<threadkeeper-overlay data-stands data-covers>a word</threadkeeper-overlay>',
    `${'<span>'.repeat(10_000)}deep down${'</span>'.repeat(10_000)}`,
    `${'<blockquote>'.repeat(3_000)}deep down${'</blockquote>'.repeat(3_000)}`,
    '<b><i><u><a href="https://example.org/">never closed',
    'w'.repeat(50_000),
    '\u202e\u2067the wrong way round\u2066\u202d',
    `👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿 ${'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢'.repeat(100)}\u200b\u2028\ufeff`,
    '&lt;script&gt;RAN&lt;/script&gt;',
  ];
}

const SLUG = 'hostile-comments';

/** A comment of the post's own, for whose element others try to pass. */
const VICTIM = postFrom({
  slug: SLUG,
  title: '',
  at: '2024-03-01 09:00',
  labels: [],
  paragraphs: [],
  comments: [{ at: '2024-03-01 09:01' }],
}).comments[0]?.id;

const BODIES = [...ATTACKS, ...disguises(VICTIM ?? '')];

/** A post whose commenters mean ill, and under each of them one who does not. */
export const hostilePost = postFrom({
  slug: SLUG,
  title: 'Hostile Comments',
  at: '2024-03-01 08:00',
  labels: [],
  paragraphs: ['A post whose commenters mean ill.'],
  comments: BODIES.flatMap((_, i) => {
    const at = `2024-03-${String(1 + Math.floor(i / 20)).padStart(2, '0')} 09:${10 + (i % 20) * 2}`;
    return [
      { at, key: `hostile ${i}`, says: `BODY ${i};` },
      { at, under: `hostile ${i}`, says: `Innocent number ${i}.` },
    ];
  }),
});

/**
 * Its page: `ran[i]` counts how often something of comment `i` ran. Blogger would let none of these
 * bodies through; here they stand on the page as they are.
 *
 * @param script runs before anything of the page is read
 */
export function hostilePage(script = ''): string {
  const html = renderPage(hostilePost).replace(/BODY (\d+);/g, (_, i: string) =>
    (BODIES[Number(i)] ?? '').replaceAll('RAN', `ran(${i})`),
  );
  const counter = 'function ran(i) { ran[i] = (ran[i] ?? 0) + 1; }';
  return html.replace('<head>', `<head><script>${counter}${script}</script>`);
}
