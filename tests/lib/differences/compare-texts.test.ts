import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../../lib/differences/compare-texts';
import type { TextPart } from '../../../lib/model/text-part';

describe('the difference of two texts', () => {
  it.each<[string, string, readonly TextPart[]]>([
    ['', '', []],
    ['the kettle', 'the kettle', [{ in: 'both', text: 'the kettle' }]],
    [
      'It is the onions.',
      'It is the leeks.',
      [
        { in: 'both', text: 'It is the ' },
        { in: 'before', text: 'onions' },
        { in: 'after', text: 'leeks' },
        { in: 'both', text: '.' },
      ],
    ],
    [
      'one',
      'one\ntwo',
      [
        { in: 'both', text: 'one' },
        { in: 'after', text: '\ntwo' },
      ],
    ],
  ])('%j and %j', (before, after, parts) => {
    expect(compareTexts(before, after)).toEqual(parts);
  });

  it('makes up both of them to the letter', () => {
    const text = fc
      .array(fc.constantFrom('the', 'kettle', ' ', '\n', '  ', 'é', '😀', '.', '"'), {
        maxLength: 30,
      })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = compareTexts(before, after) ?? [];
        const without = (side: TextPart['in']) =>
          parts.flatMap((part) => (part.in === side ? [] : part.text)).join('');
        expect([without('after'), without('before')]).toEqual([before, after]);
      }),
    );
  });
});
