import { describe, expect, it } from 'vitest';
import { writeAll } from '../../../lib/export/form';
import { markdown } from '../../../lib/export/markdown';
import { fromRecord, toRecord } from '../../../lib/export/saved-record';
import { NO_CONTENTS } from '../../../lib/model/backup';
import { mergeBackup } from '../../../lib/model/merge-backup';
import { filledWith, withNotice } from '../../../lib/model/saved';
import { catalogueWords as words } from '../catalogue';
import { savedComment } from '../saved';

const whole = savedComment({ id: '7', text: 'The kettle' });
const bare = savedComment({ ...whole, html: '', text: '', note: 'why', isBare: true });

describe('a saved comment that came without its words', () => {
  it('takes them from its page and keeps what the reader added', () => {
    expect(filledWith(bare, whole)).toEqual({ ...whole, note: 'why' });
  });

  it('is not taken for one that changed on the blog, and may have gone from it', () => {
    const there = {
      id: '7',
      is: 'there',
      words: { html: 'The kettle', text: 'The kettle' },
    } as const;
    expect(withNotice(bare, there, 9)).toBe(bare);
    expect(withNotice(bare, { id: '7', is: 'gone' }, 9)).toEqual({ ...bare, goneAt: 9 });
  });

  it('takes them from a backup, whichever is newer and on whichever side', () => {
    for (const savedAt of [whole.savedAt - 5, whole.savedAt, whole.savedAt + 5]) {
      const other = { ...bare, savedAt, editedAt: whole.editedAt + 9 };
      const [a, b] = [
        { ...NO_CONTENTS, saved: [whole] },
        { ...NO_CONTENTS, saved: [other] },
      ];
      const together = { ...whole, note: 'why', editedAt: whole.editedAt + 9 };
      const expected = [{ ...together, savedAt: Math.max(savedAt, whole.savedAt) }];
      expect(mergeBackup(a, b).saved).toEqual(expected);
      expect(mergeBackup(b, a).saved).toEqual(expected);
    }
  });

  it('says so in a file to read, and is still one in a file to restore', () => {
    const text = writeAll(markdown, [bare], { at: 0, words });
    expect(text).toContain(words('exportBare'));
    expect(fromRecord(toRecord(bare), (html) => html)).toEqual(bare);
  });
});
