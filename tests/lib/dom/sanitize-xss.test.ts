// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readBody } from '../../../lib/blogger/body';
import { sanitizeHtml } from '../../../lib/dom/sanitize-html';
import { forbiddenIn, xssPayloads } from '../../xss-payloads';

describe('the sanitiser leaves nothing that runs, loads or styles of', () => {
  it.each(xssPayloads)('$family: $html', ({ html }) => {
    const holder = document.createElement('div');
    holder.append(document.importNode(sanitizeHtml(html), true));
    expect(forbiddenIn(holder)).toEqual([]);
    // Written out and read again, as from a file, it is the same once more.
    const written = holder.innerHTML;
    const again = document.createElement('div');
    again.innerHTML = written;
    expect(forbiddenIn(again)).toEqual([]);
    expect(JSON.stringify(readBody([...again.childNodes], 'https://blog.example/'))).not.toMatch(
      /"(?:href|src)":"(?!https?:|mailto:)/,
    );
  });
});
