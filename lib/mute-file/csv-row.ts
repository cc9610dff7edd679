import type { Mute, MuteScope, MuteUntil, MuteWhat } from '../model/mute';
import { toKey } from '../references/sign-off/key';

/** The columns of the CSV form. Only `kind` and `value` are needed to read a rule. */
export const COLUMNS = [
  'kind',
  'value',
  'name',
  'clock',
  'scope',
  'where',
  'title',
  'replies',
  'shows',
  'until',
  'created',
  'renewed',
  'last match',
  'matches',
  'exceptions',
  'id',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** A rule as a row. Times are ISO 8601 in UTC. */
export function toRow(mute: Mute): Row {
  const { what, scope, until } = mute;
  return {
    kind: what.kind,
    ...whatCells(what),
    scope: scope.kind,
    where: scope.kind === 'post' ? scope.postId : scope.kind === 'blog' ? scope.host : '',
    title: scope.kind === 'post' ? scope.title : '',
    replies: mute.replies,
    shows: mute.shows,
    until: untilCell(until),
    created: toIso(mute.created),
    renewed: toIso(mute.renewed),
    'last match': mute.lastMatch === null ? '' : toIso(mute.lastMatch),
    matches: String(mute.matches),
    exceptions: mute.exceptions.join(' '),
    id: mute.id,
  };
}

/** What a row says, unchecked; what it leaves out is what a new rule has. */
export function fromRow(
  row: Readonly<Record<string, string | undefined>>,
  now: number,
  newId: () => string,
): unknown {
  const cell = (name: keyof Row) => plain(row[name] ?? '').trim();
  const created = toTime(cell('created')) ?? now;
  return {
    id: cell('id') || newId(),
    what: readWhat(cell('kind'), plain(row.value ?? ''), cell('name'), cell('clock')),
    scope: readScope(cell('scope'), cell('where'), cell('title')),
    replies: cell('replies') || 'kept',
    shows: cell('shows') || 'stub',
    until: readUntil(cell('until')),
    created,
    renewed: toTime(cell('renewed')) ?? created,
    lastMatch: toTime(cell('last match')),
    matches: Number(cell('matches') || 0),
    exceptions: cell('exceptions').split(/\s+/).filter(Boolean),
  };
}

function whatCells(what: MuteWhat): Pick<Row, 'value' | 'name' | 'clock'> {
  switch (what.kind) {
    case 'profile':
      return { value: what.ids.join(' '), name: what.name, clock: '' };
    case 'name':
      return { value: what.name, name: '', clock: '' };
    case 'signoff':
      return { value: what.name, name: '', clock: '' };
    case 'phrase':
      return { value: what.phrase, name: '', clock: '' };
    case 'pattern':
      return { value: what.pattern, name: '', clock: '' };
    default:
      return { value: what.id, name: what.by, clock: what.clock };
  }
}

function readWhat(kind: string, value: string, name: string, clock: string): unknown {
  switch (kind) {
    case 'profile':
      return { kind, ids: value.split(/\s+/).filter(Boolean), name };
    case 'name':
      return { kind, name: value };
    case 'signoff':
      return { kind, key: toKey(value), name: value };
    case 'phrase':
      return { kind, phrase: value };
    case 'pattern':
      return { kind, pattern: value };
    default:
      return { kind, id: value.trim(), by: name, clock };
  }
}

function readScope(kind: string, where: string, title: string): MuteScope {
  if (kind === 'post') return { kind, postId: where, title };
  return kind === 'blog' ? { kind, host: where } : { kind: 'everywhere' };
}

function untilCell(until: MuteUntil): string {
  if (until.kind === 'date') return toIso(until.at);
  return until.kind === 'unused' ? `unused ${until.days}` : '';
}

function readUntil(cell: string): unknown {
  if (cell === '') return { kind: 'forGood' };
  const days = /^unused (\d+)$/.exec(cell)?.[1];
  return days ? { kind: 'unused', days: Number(days) } : { kind: 'date', at: toTime(cell) };
}

/** Takes off the quote by which {@link toRow}'s writer keeps a spreadsheet from calculating. */
function plain(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function toIso(time: number): string {
  return new Date(time).toISOString();
}

function toTime(cell: string): number | null {
  const time = cell === '' ? Number.NaN : Date.parse(cell);
  return Number.isNaN(time) ? null : time;
}
