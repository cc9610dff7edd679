import { squash } from '../dom/squash';

/**
 * The name out of "Jane said…", which flat lists write as one text where the name has no link.
 *
 * @param learned what surrounds the names that do have a link on the same page: the surest guide.
 */
export function nameBeforeSaid(text: string, learned: readonly SaidText[]): string {
  // V1 themes write the name and "said…" on lines of their own.
  const lines = text.split('\n').map(squash).filter(Boolean);
  if (lines.length > 1) return lines.slice(0, -1).join(' ');
  const line = lines[0] ?? '';
  for (const { before, after } of learned) {
    if (line.length <= before.length + after.length) continue;
    if (line.startsWith(before) && line.endsWith(after)) {
      return squash(line.slice(before.length, line.length - after.length));
    }
  }
  return line.replace(SAID, '') || line;
}

/** What stands before and after a name, squashed. */
export type SaidText = { readonly before: string; readonly after: string };

/**
 * Blogger's "said…" in the languages known to us. It follows the name after a space (none in
 * scripts that write none) and ends in dots: without them it could be the end of a name.
 */
const SAID = new RegExp(
  `(?:\\s+(?:${[
    ...['said', 'says', 'wrote', 'hat gesagt', 'sagte', 'sagt', 'schreef', 'zei', 'het gesê'],
    ...['a dit', 'ha dit', 'dijo', 'dixo', 'disse', 'ha detto', 'esan du', 'a spus', 'spunea'],
    ...['sagde', 'sa', 'sade', 'skrev', 'kirjoitti', 'sanoi', 'sagði', 'ütles', 'teica', 'rašė'],
    ...['pisze', 'powiedział\\(a\\)', 'řekl\\(a\\)', 'povedal\\(a\\)', 'kaže', 'je rekao', 'pravi'],
    ...['írta', 'dedi ki', 'mengatakan', 'berkata', 'nói', 'ddywedodd', 'είπε', 'ने कहा'],
    ...['комментирует', 'сказал\\(а\\)', 'говорит', 'каза', 'сказав', 'сказав\\(ла\\)', 'је рекао'],
    ...['אמר/ה', 'אמר', 'يقول', 'گفت'],
  ].join('|')})|\\s*(?:${[
    ...[
      'さんは書きました',
      'さんのコメント',
      '说',
      '說',
      '提到',
      '说道',
      '님의 말',
      '님이 말했습니다',
    ],
    'กล่าวว่า',
  ].join('|')}))\\s*(?:\\.{2,3}|…|:)$`,
  'u',
);
