import fc from 'fast-check';
import { cleanHtml } from '../../../lib/blogger/clean-html';
import { readStoredBody } from '../../../lib/blogger/stored-body';
import { bodyText } from '../../../lib/model/body';
import {
  type SavedComment,
  type SavedText,
  type SavedWords,
  tidyTags,
} from '../../../lib/model/saved';
import { savedComment } from '../saved';

/** What some format could take for something else. */
const HARD = [
  'two\nlines',
  'a\n\nb',
  '"quoted", and \'so\'',
  'kettle 🫖 flag 🏳️‍🌈',
  'שלום, קומקום',
  'مرحبا (kettle) ١٢٣',
  '50% & $5 #1 a_b {c} ~d ^e \\f',
  "\\input{x} \\\\ --- -- '' ``",
  'TY  - BLOG\nER  - \nAU  - me',
  'ER  -',
  '@online{x, author = {y}}',
  '}\n@comment{',
  "=cmd|' /C calc'!A0",
  '+1',
  '-1',
  '@SUM(A1)',
  "'=1",
  "''+1",
  '\uFF1D1',
  '# head',
  '1. one\n2) two',
  '- list\n+ list\n* list',
  '> quoted',
  '    code',
  '```\nfence\n```',
  '***\n___\n---\n===',
  '*em* **strong** _em_ __strong__ ~~gone~~ `code`',
  '[a](b) ![c](d) [e]: f',
  '<b>no markup</b> <!-- x --> <script>1</script>',
  '&amp; &lt; &#65;',
  'a | b | c\n--|--|--',
  'ends in a backslash \\',
  'ends! ',
  'http://kettle.example/a_b?c=d&copy=e',
  '__proto__',
  'a;b\tc',
];

/** No control characters, which no field that people type into lets through, but line ends. */
export const hardText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...HARD), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    maxLength: 3,
  })
  .map((parts) => parts.join(' ').replace(/(?!\n)\p{Cc}/gu, ''));

const hardLine = hardText.map((text) => text.replace(/\s+/g, ' ').trim());
const someLine = hardLine.map((line) => line || 'kettle');
const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
const id = fc.bigInt({ min: 1n, max: 10n ** 19n }).map(String);
const address = fc
  .constantFrom('', '?a=b&copy=c', '?showComment=1#c1', '#(x)', '/%7B_~', "?q='\\")
  .map((end) => new URL(`https://kettle.example/2024/05/a.html${end}`).href);

function orNull<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { nil: null });
}

/** Markup as the sanitiser leaves it, with the text that is in it. */
export const hardHtml: fc.Arbitrary<SavedText> = fc
  .array(
    fc.tuple(
      fc.constantFrom('', 'b', 'i', 'a', 'blockquote'),
      hardText.map((text) => {
        const holder = document.createElement('p');
        holder.append(
          ...text
            .split('\n')
            .flatMap((line, at) => (at > 0 ? [document.createElement('br'), line] : [line])),
        );
        return holder.innerHTML;
      }),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => {
    const html = parts
      .map(([name, inner]) => {
        if (name === 'a') return `<a href="https://tea.example/(x)">${inner}</a>`;
        return name === '' ? inner : `<${name}>${inner}</${name}>`;
      })
      .join('');
    return { html: cleanHtml(html), text: bodyText(readStoredBody(html)) };
  });

const poster: fc.Arbitrary<SavedWords['poster']> = fc.record({
  kind: fc.constantFrom('profile', 'link', 'name', 'anonymous'),
  name: someLine,
  url: orNull(address),
  profileId: orNull(id),
});

const words = (text: SavedText): fc.Arbitrary<SavedWords> =>
  fc.record({
    id,
    poster,
    publishedAt: orNull(time),
    clock: fc.constantFrom('', '10:44', '2 May 2024 at 10:44', 'May 2, 2024 at 10:44 AM'),
    permalink: orNull(address),
    html: fc.constant(text.html),
    text: fc.constant(text.text),
  });

/** Saved comments as hard as they come. */
export const hardSaved: fc.Arbitrary<SavedComment> = fc
  .tuple(hardHtml, hardHtml)
  .chain(([said, other]) =>
    fc.record({
      words: words(said),
      chain: fc.array(words(other), { maxLength: 2 }),
      post: fc.record({
        postId: orNull(id),
        title: someLine,
        url: orNull(address),
        host: fc.constant('kettle.example'),
        blogTitle: orNull(someLine),
      }),
      signOff: orNull(someLine),
      savedAt: time,
      note: hardText.map((text) => text.trim()),
      tags: fc
        .array(
          someLine.map((line) => [...line].slice(0, 40).join('')),
          { maxLength: 3 },
        )
        .map(tidyTags),
      editedAt: time,
      goneAt: orNull(time),
      changed: orNull(
        fc.record({
          noticedAt: time,
          html: fc.constant(other.html),
          text: fc.constant(other.text),
        }),
      ),
    }),
  )
  .map(({ words, ...rest }) => savedComment({ ...words, ...rest }));
