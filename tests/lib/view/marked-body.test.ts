import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Body, bodyText } from '../../../lib/model/body';
import type { Reference } from '../../../lib/model/reference';
import { type MarkedBody, markReferences } from '../../../lib/view/marked-body';

function reference(start: number, end: number): Reference {
  return {
    from: '2',
    to: ['1'],
    cue: 'clock',
    span: [start, end],
    certainty: 'certain',
    isAddressed: true,
    place: null,
  };
}

/** A marked body as text: references in brackets, other markup by its kind. */
function drawn(body: MarkedBody): string {
  return body
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if (inline.kind === 'break') return '/';
      if (inline.kind === 'image') return '';
      const inner = drawn(inline.children);
      return inline.kind === 'reference' ? `[${inner}]` : `${inline.kind}(${inner})`;
    })
    .join('');
}

describe('markReferences', () => {
  const bold: Body = ['To ', { kind: 'bold', children: ['10:44'] }, ': yes'];
  it.each<[string, Body, [number, number][], string]>([
    ['in running text', ['To 10:44: yes'], [[3, 8]], 'To [10:44]: yes'],
    [
      'two in one run',
      ['10:13 and 11:02'],
      [
        [0, 5],
        [10, 15],
      ],
      '[10:13] and [11:02]',
    ],
    ['within markup', bold, [[3, 8]], 'To bold([10:44]): yes'],
    ['over the edge of markup', bold, [[0, 8]], '[To ]bold([10:44]): yes'],
    ['after a break', ['a', { kind: 'break' }, 'b 9.25'], [[4, 8]], 'a/b [9.25]'],
    ['in a set-off block', ['a', { kind: 'quote', children: ['b c'] }], [[4, 5]], 'aquote(b [c])'],
    [
      'not within a link of the poster’s own',
      [{ kind: 'link', href: 'https://x.example/', children: ['10:44'] }],
      [[0, 5]],
      'link(10:44)',
    ],
    ['none', ['a'], [], 'a'],
  ])('%s', (_, body, spans, expected) => {
    const references = spans.map(([start, end]) => reference(start, end));
    expect(drawn(markReferences(body, references))).toBe(expected);
  });

  const anyBody = fc.letrec<{ body: Body }>((tie) => ({
    body: fc.array(
      fc.oneof(
        { depthSize: 'small' },
        fc.string({ minLength: 1, maxLength: 8 }),
        fc.constant({ kind: 'break' as const }),
        fc.record({
          kind: fc.constantFrom('bold' as const, 'quote' as const),
          children: tie('body'),
        }),
      ),
      { maxLength: 5 },
    ),
  })).body;

  it('marks exactly the words of the spans and loses none of the text', () => {
    fc.assert(
      fc.property(anyBody, fc.nat(30), fc.nat(20), (body, start, length) => {
        const text = bodyText(body);
        const span = [Math.min(start, text.length), Math.min(start + length, text.length)] as const;
        const marked = markReferences(body, span[0] < span[1] ? [reference(...span)] : []);
        const words = (inlines: MarkedBody, within: boolean): string =>
          inlines
            .map((inline) => {
              if (typeof inline === 'string') return within ? inline : '';
              if (inline.kind === 'break' || inline.kind === 'image') return '';
              return words(inline.children, within || inline.kind === 'reference');
            })
            .join('');
        const lineBreaks = /\n/g;
        const literal = text.slice(...span).replace(lineBreaks, '');
        expect(words(marked, false).replace(lineBreaks, '')).toBe(literal);
        expect(bodyText(unmarked(marked))).toBe(text);
      }),
    );
  });
});

/** The body as it was before anything was set apart. */
function unmarked(body: MarkedBody): Body {
  return body.flatMap((inline): Body => {
    if (typeof inline === 'string' || inline.kind === 'break' || inline.kind === 'image') {
      return [inline];
    }
    const children = unmarked(inline.children);
    if (inline.kind === 'reference' || inline.kind === 'hit') return children;
    return [{ ...inline, children }];
  });
}
