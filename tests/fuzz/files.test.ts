// @vitest-environment jsdom
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { csv } from '../../lib/export/csv';
import { writeAll } from '../../lib/export/form';
import { json } from '../../lib/export/json';
import { readSavedFile } from '../../lib/export/saved-file';
import { readMuteFile, toCsv, toJson } from '../../lib/mute-file/mute-file';
import { muteSchema } from '../../lib/rpc/mute-schema';
import { savedCommentSchema } from '../../lib/rpc/saved-schema';
import { mute } from '../lib/mutes';
import { savedComment } from '../lib/saved';
import { forbiddenIn } from '../xss-payloads';
import { runCases } from './cases';
import { expectUnpolluted } from './expect-sound';
import { mutatedText, mutatedValue } from './mutations';

const NOW = 1_700_000_000_000;

const rules = [
  mute({ id: 'a', what: { kind: 'phrase', phrase: 'kettle' } }),
  mute({ id: 'b', what: { kind: 'name', name: 'Maud' }, until: { kind: 'unused', days: 3 } }),
];
const comments = [
  savedComment({ id: '1', note: 'a "note"', tags: ['tea'], html: 'a <b>b</b>', text: 'a b' }),
  savedComment({ id: '2', goneAt: NOW, changed: { html: 'c', text: 'c', noticedAt: NOW } }),
];

/** Whatever is taken from a file of rules is what the store takes. */
function expectRules(text: string): void {
  let ids = 0;
  const file = readMuteFile(text, NOW, () => `new-${++ids}`);
  if (file.ok) for (const rule of file.mutes) expect(v.is(muteSchema, rule)).toBe(true);
  expectUnpolluted();
}

/** Whatever is taken from a file of comments is what the store takes, and holds nothing that runs. */
function expectComments(text: string): void {
  const file = readSavedFile(text);
  if (file.ok) {
    for (const comment of file.saved) {
      expect(v.is(savedCommentSchema, comment)).toBe(true);
      for (const { html } of [comment, ...comment.chain]) {
        const holder = document.createElement('template');
        holder.innerHTML = html;
        expect(forbiddenIn(holder.content)).toEqual([]);
      }
    }
  }
  expectUnpolluted();
}

const ruleTexts = [toJson(rules), toCsv(rules)];
const commentTexts = [
  writeAll(json, comments, { at: NOW, words: () => '' }),
  writeAll(csv, comments, { at: NOW, words: () => '' }),
];

it('any damaged file of rules gives sound rules or a reason', async () => {
  await runCases('texts of rules', 30_000, mutatedText(ruleTexts), expectRules);
  const values = mutatedValue([JSON.parse(toJson(rules))]);
  await runCases('values of rules', 16_000, values, (value) => expectRules(JSON.stringify(value)));
});

it('any damaged file of saved comments gives sound comments or a reason', async () => {
  await runCases('texts of comments', 8_000, mutatedText(commentTexts), expectComments);
  const values = mutatedValue([JSON.parse(commentTexts[0] ?? '')]);
  await runCases('values of comments', 6_000, values, (value) =>
    expectComments(JSON.stringify(value)),
  );
});
