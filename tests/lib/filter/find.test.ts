import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNeedles, type Needle, needleOf } from '../../../lib/filter/find';
import { foldText } from '../../../lib/filter/fold-text';

describe('a text as it is compared', () => {
  it.each([
    ['Siân said “No” – it’s ÅNGSTRÖM', 'sian said "no" – it\'s angstrom'],
    ['a\n\tb\u00a0c', 'a  b c'],
    ['İstanbul ǅ 👍🏽', 'istanbul ǆ 👍🏽'],
  ])('%j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('is as long as the text, and folding it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldText(text);
        expect(folded.length).toBe(text.length);
        expect(foldText(folded)).toBe(folded);
      }),
    );
  });
});

/** The text with what is found in square brackets. */
function found(text: string, ...terms: readonly string[]): string {
  const needles = terms.flatMap((term): Needle[] => {
    const isPhrase = term.startsWith('"');
    const isOpen = isPhrase && !term.endsWith('"', term.length);
    const needle = needleOf({
      kind: isPhrase ? 'phrase' : 'word',
      text: term.replaceAll('"', ''),
      isOpen: isOpen || term === '"',
    });
    return needle ? [needle] : [];
  });
  const spans = findNeedles(foldText(text), needles);
  return [...spans]
    .reverse()
    .reduce((t, [from, to]) => `${t.slice(0, from)}[${t.slice(from, to)}]${t.slice(to)}`, text);
}

describe('what is looked for', () => {
  it.each<[string, string[], string]>([
    ['A payslip, to repay PAY.', ['pay'], 'A [pay]slip, to repay [PAY].'],
    ['A payslip, to repay PAY.', ['"pay"'], 'A payslip, to repay [PAY].'],
    ['Anon 10:44 and 110:44', ['10:44'], 'Anon [10:44] and 110:44'],
    ["so there. 'Getafix", ['getafix'], "so there. '[Getafix]"],
    ['cold  tea\ncold\ntea coldtea', ['"Cold tea"'], '[cold  tea]\n[cold\ntea] coldtea'],
    ['cold teapot', ['"cold tea"'], 'cold teapot'],
    ['cold teapot', ['"cold tea'], '[cold tea]pot'],
    ['Siân, sian', ['Sian'], '[Siân], [sian]'],
    ['it’s', ["it's"], '[it’s]'],
    ['teatime tea', ['tea', 'teatime'], '[teatime] [tea]'],
    ['C++ and c', ['c++'], '[C++] and c'],
    ['保護観察官', ['観察'], '保護[観察]官'],
    ['nothing', ['"'], 'nothing'],
  ])('%j, %j', (text, terms, marked) => {
    expect(found(text, ...terms)).toBe(marked);
  });
});
