import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { expectElement, findElement } from '../../../lib/dom/expect-element';
import { outermost } from '../../../lib/dom/outermost';

const { document } = new JSDOM('<p class="a"><b class="a">x</b></p><p class="a"></p>').window;

describe('looking an element up', () => {
  it('finds the first', () => {
    expect(expectElement('b', document).textContent).toBe('x');
    expect(findElement('b', document)).toBe(expectElement('b', document));
  });

  it('names the selector of what is expected and absent', () => {
    expect(findElement('.none', document)).toBeUndefined();
    expect(() => expectElement('.none', document)).toThrow('.none');
  });

  it('drops what stands in another', () => {
    const all = [...document.querySelectorAll('.a')];
    expect(outermost(all)).toEqual([all[0], all[2]]);
  });
});
