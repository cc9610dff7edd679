/** The style of the HTML form: a page of print, on the screen too. */
export const HTML_STYLE = `
:root { color-scheme: light dark; }
body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 Georgia, "Times New Roman", serif; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0; }
h2 { font-size: 1.1rem; margin: 0; }
h3 { font-size: 1rem; margin: 0; }
p { margin: 0; }
article { margin-top: 2rem; padding-top: 2rem; border-top: 1px solid; border-color: color-mix(in srgb, currentColor 25%, transparent); }
.post, .facts { font: .85rem/1.5 system-ui, sans-serif; opacity: .75; }
.post { margin-bottom: 1rem; }
ul.facts { list-style: none; margin: 1rem 0 0; padding: 0; }
.body, .note p { white-space: pre-wrap; }
.above { margin: 0 0 1rem; padding-inline-start: 1rem; border-inline-start: 3px solid; border-color: color-mix(in srgb, currentColor 25%, transparent); font-size: .9rem; }
.changed, .note { margin: 1rem 0 0; padding: .75rem 1rem; border: 1px solid; border-color: color-mix(in srgb, currentColor 25%, transparent); }
blockquote { margin: .5rem 0; padding-inline-start: 1rem; border-inline-start: 2px solid; }
code { white-space: pre-wrap; }
@page { margin: 2cm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 11pt; }
  h2, h3, .post { break-after: avoid; }
  .above, .note, .changed, .facts { break-inside: avoid; }
  a { color: inherit; }
}
`;

/** Its SHA-256 in base 64, by which the page's own policy lets it through. */
export const HTML_STYLE_HASH = 'Eh7Buzr+9MhnHeNMVyU0qnTTn5gfa/CfPVcXn5bPjOk=';
