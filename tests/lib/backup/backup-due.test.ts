import { expect, it } from 'vitest';
import { ageOfBackup } from '../../../lib/backup/backup-due';

const DAY = 86_400_000;
const NOW = 1_000 * DAY;

it.each([
  ['nothing kept and no backup', null, 0, null],
  ['little kept and no backup', null, 1, { days: null, isDue: false }],
  ['much kept and no backup', null, 10, { days: null, isDue: true }],
  ['a backup of today', NOW - 1, 5, { days: 0, isDue: false }],
  ['an old backup and nothing kept since', NOW - 90 * DAY, 0, { days: 90, isDue: false }],
  ['an old backup and something kept since', NOW - 30 * DAY, 1, { days: 30, isDue: true }],
  ['a clock that was set back', NOW + DAY, 1, { days: 0, isDue: false }],
])('the age of the last backup: %s', (_, writtenAt, since, age) => {
  expect(ageOfBackup({ writtenAt, since }, NOW)).toEqual(age);
});
