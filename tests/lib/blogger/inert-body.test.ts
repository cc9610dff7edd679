// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readInertBody } from '../../../lib/blogger/inert-body';
import type { Body } from '../../../lib/model/body';
import { xssPayloads } from '../../xss-payloads';

/** All that a body is made of, as `kind`, and the protocols of its addresses. */
function partsOf(body: Body): readonly string[] {
  return body.flatMap((inline) => {
    if (typeof inline === 'string') return ['text'];
    if (inline.kind === 'break') return ['break'];
    if (inline.kind === 'image') return ['image', new URL(inline.src).protocol];
    const address = inline.kind === 'link' ? [new URL(inline.href).protocol] : [];
    return [inline.kind, ...address, ...partsOf(inline.children)];
  });
}

const KNOWN = [
  ...['text', 'break', 'image', 'link', 'bold', 'italic', 'underline', 'strike', 'code', 'quote'],
  ...['http:', 'https:', 'mailto:'],
];

describe('a body read without a sanitiser is plain data, and leads nowhere that runs, of', () => {
  it.each(xssPayloads)('$family: $html', ({ html }) => {
    const parts = partsOf(readInertBody(html, 'https://blog.example/'));
    expect(parts.filter((part) => !KNOWN.includes(part))).toEqual([]);
    expect((window as { xssRan?: unknown }).xssRan).toBeUndefined();
  });

  it('keeps what a commenter may write', () => {
    const html = 'Tea <b>and <i>soup</i></b><br><a href="/menu">today</a>';
    expect(readInertBody(html, 'https://blog.example/')).toEqual([
      'Tea ',
      { kind: 'bold', children: ['and ', { kind: 'italic', children: ['soup'] }] },
      { kind: 'break' },
      { kind: 'link', href: 'https://blog.example/menu', children: ['today'] },
    ]);
  });
});
