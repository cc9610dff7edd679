import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../../lib/blogger/body';
import { type Body, bodyText, type Inline } from '../../../lib/model/body';

const BASE = 'https://example.blogspot.com/2021/03/on-tea.html';
const br = { kind: 'break' } as const;

const { document } = new JSDOM('').window;

function elementOf(html: string): Element {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

function read(html: string): Body {
  return readBody([elementOf(html)], BASE);
}

describe('readBody', () => {
  it.each<[html: string, body: Body]>([
    ['', []],
    [' \n ', []],
    ['  one \n two\t', ['one two']],
    ['one&nbsp; two', ['one\u00a0 two']],
    ['<br> one <br/><br> two <br>', ['one', br, br, 'two']],
    ['a<!-- b -->c', ['ac']],
    ['a <b> b </b> c', ['a ', { kind: 'bold', children: ['b '] }, 'c']],
    ['<strong>a</strong><em>b</em>', [mark('bold', 'a'), mark('italic', 'b')]],
    [
      '<u>a</u><s>b</s><strike>c</strike><del>d</del>',
      [mark('underline', 'a'), mark('strike', 'b'), mark('strike', 'c'), mark('strike', 'd')],
    ],
    ['<tt>a</tt>', [mark('code', 'a')]],
    ['<pre>a  b\n c</pre>', [{ kind: 'code', children: ['a  b', br, ' c'] }]],
    ['<pre> </pre> a', ['a']],
    ['a<blockquote> b <br></blockquote>c', ['a', mark('quote', 'b'), 'c']],
    ['<p>a</p><blockquote>b</blockquote><p>c</p>', ['a', br, mark('quote', 'b'), br, 'c']],
    ['<p>a</p><p>b</p>', ['a', br, br, 'b']],
    ['<div>a</div><div>b</div>c', ['a', br, 'b', br, 'c']],
    ['a<br><div>b</div>', ['a', br, 'b']],
    ['<p>a</p><p><b>b</b></p>', ['a', br, br, mark('bold', 'b')]],
    ['a<b> <br></b>', ['a']],
    ['a<b></b><i> </i>b', ['a', { kind: 'italic', children: [' '] }, 'b']],
    ['<b><b>a</b></b>', [mark('bold', 'a')]],
    ['<font color=red>a</font><span>b</span>', ['ab']],
    ['a<script>x</script><style>x</style><template>x</template><iframe>x</iframe>b', ['ab']],
    ['a<noscript>x</noscript><object>x</object><svg><text>x</text></svg>b', ['ab']],
    ['<a href="http://tea.example">a</a>', [link('http://tea.example/', 'a')]],
    ['<a href="mailto:jo@tea.example">a</a>', [link('mailto:jo@tea.example', 'a')]],
    ['<a href="/p/x.html#y">a</a>', [link('https://example.blogspot.com/p/x.html#y', 'a')]],
    ['<a href="//tea.example/">a</a>', [link('https://tea.example/', 'a')]],
    ['<a href=" javascript:alert(1)">a</a><a>b</a><a href="http://[">c</a>', ['abc']],
    ['<a href="data:text/html,x">a</a>', ['a']],
    [
      '<img src="/i.png" alt="tea"><img src="data:,x"><img>',
      [{ kind: 'image', src: 'https://example.blogspot.com/i.png', alt: 'tea' }],
    ],
  ])('%s', (html, body) => {
    expect(read(html)).toEqual(body);
  });

  it('bears any depth', () => {
    expect(bodyText(readBody([nested(10_000)], BASE)).trim()).toBe('deep');
  });

  it('loses no letter, and leaves no empty or parted text, whatever the markup', () => {
    const tags = [
      'b',
      'i',
      'p',
      'div',
      'blockquote',
      'a',
      'span',
      'pre',
      'ul',
      'li',
      'br',
      '/b',
      '/p',
    ];
    const piece = fc.oneof(
      fc.constantFrom(...tags, '/div', '/blockquote', '/pre').map((tag) => `<${tag}>`),
      fc.constantFrom(' ', '\n', 'x', 'yz ', ' w'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const element = elementOf(pieces.join(''));
        const body = readBody([element], BASE);
        const letters = (text: string | null) => text?.replace(/\s/g, '');
        expect(letters(bodyText(body))).toBe(letters(element.textContent));
        expectTidy(body);
        expect(body[0]).not.toEqual(br);
        expect(body.at(-1)).not.toEqual(br);
      }),
    );
  });
});

/** Quotes in quotes with a word within. Plain objects: jsdom takes a minute to build so deep a tree. */
function nested(depth: number): Node {
  let node: object = { nodeType: 3, data: 'deep', firstChild: null, nextSibling: null };
  for (let i = 0; i < depth; i++) {
    const parent = { nodeType: 1, localName: 'blockquote', firstChild: node, nextSibling: null };
    Object.assign(node, { parentNode: parent });
    node = parent;
  }
  return node as Node;
}

function expectTidy(body: Body): void {
  let before: Inline | undefined;
  for (const inline of body) {
    expect(inline).not.toBe('');
    expect([typeof before, typeof inline]).not.toEqual(['string', 'string']);
    if (typeof inline === 'object' && 'children' in inline) {
      expect(inline.children.length).toBeGreaterThan(0);
      expectTidy(inline.children);
    }
    before = inline;
  }
}

function mark(kind: 'bold' | 'italic' | 'underline' | 'strike' | 'code' | 'quote', text: string) {
  return { kind, children: [text] };
}

function link(href: string, text: string) {
  return { kind: 'link' as const, href, children: [text] };
}
