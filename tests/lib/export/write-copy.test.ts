import { describe, expect, it } from 'vitest';
import { citation } from '../../../lib/export/citation';
import { quote } from '../../../lib/export/quote';
import { writeCopy } from '../../../lib/export/write-copy';
import { savedComment } from '../saved';

const saved = savedComment({ id: '1', text: 'Soup.', savedAt: Date.UTC(2026, 10, 1, 12) });

describe('writeCopy', () => {
  it('cites a comment as it was seen on the day on which it was saved', () => {
    expect(writeCopy(saved, 'citation')).toEqual(citation(saved, saved.savedAt));
    expect(writeCopy(saved, 'citation').text).toContain('(Accessed: 1 November 2026)');
  });

  it('quotes it with its source', () => {
    expect(writeCopy(saved, 'quote')).toEqual(quote(saved));
    expect(writeCopy(saved, 'quote').text).toMatch(/^“Soup\.”\n— Anonymous, /);
  });
});
