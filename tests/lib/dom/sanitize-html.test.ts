// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { sanitizeHtml } from '../../../lib/dom/sanitize-html';

describe('sanitizeHtml', () => {
  it.each([
    [
      'a<br>b <b>c</b><a href="http://tea.example/" rel="nofollow">d</a>',
      'a<br>b <b>c</b><a href="http://tea.example/">d</a>',
    ],
    ['<img src="x" onerror="alert(1)" alt="tea">', '<img src="x" alt="tea">'],
    ['<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['<script>x</script><style>x</style><iframe src="x"></iframe>a', 'a'],
    ['<b style="color:red" class="x" id="y" data-z="1">a</b>', '<b>a</b>'],
    ['<form><input name="q">a</form>', 'a'],
  ])('%s', (html, clean) => {
    const fragment = sanitizeHtml(html);
    const holder = document.createElement('div');
    expect(fragment.ownerDocument.defaultView).toBeNull();
    holder.append(document.importNode(fragment, true));
    expect(holder.innerHTML).toBe(clean);
  });
});
