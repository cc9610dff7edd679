import type { Mute, MuteWhat } from '../../lib/model/mute';
import { answerReferences } from '../../lib/references/answer-references';
import { toConversation } from '../../lib/view/conversation';
import { muteThread, noMuting } from '../../lib/view/mutes';
import { STOCK } from '../../tests/blog/posts/stock';
import { mute } from '../../tests/lib/mutes';
import { readCrowd } from './bench-comments';
import { type Measurement, median } from './figure';
import { timeOf } from './stopwatch';

const COMMENTS = 2000;
const RULES = 1000;

/** What many rules cost on a long thread: when it is opened, and at each change after that. */
export function benchMutes(runs: number): readonly Measurement[] {
  const opened: number[] = [];
  const changed: number[] = [];
  for (let run = 0; run < runs; run++) {
    // The words of a thread are put in order once; other comments must be read anew.
    const { post, comments } = readCrowd(COMMENTS);
    const conversation = toConversation(answerReferences(post, comments));
    const thread = { comments, conversation, answers: parentOf };
    const rules = rulesFor(comments.map(({ id }) => id));
    opened.push(timeOf(() => muteThread(thread, { ...noMuting, rules })));
    changed.push(timeOf(() => muteThread(thread, { ...noMuting, rules: rules.slice(1) })));
  }
  const of = '2,000 comments, 1,000 rules';
  return [
    { what: `${of}: first muted`, unit: 'ms', value: median(opened), floor: null, target: null },
    { what: `${of}: a rule changed`, unit: 'ms', value: median(changed), floor: null, target: 16 },
  ];
}

const parentOf = ({ parentId }: { readonly parentId: string | null }) => parentId;

/** As many of each kind, most of which match nothing, as rules of years do. */
function rulesFor(ids: readonly string[]): readonly Mute[] {
  const sentences = Object.values(STOCK).flat();
  const kinds: readonly ((i: number) => MuteWhat)[] = [
    (i) => ({ kind: 'name', name: `Nobody ${i}` }),
    (i) => ({ kind: 'profile', ids: [String(i).padStart(20, '1')], name: `Somebody ${i}` }),
    (i) => ({ kind: 'signoff', key: `mask ${i}`, name: `Mask ${i}` }),
    (i) => ({ kind: 'phrase', phrase: `${sentences[i % sentences.length] ?? ''} ${i}` }),
    (i) => ({ kind: 'branch', id: ids[i] ?? '', by: 'Anonymous', clock: '' }),
  ];
  return Array.from({ length: RULES }, (_, i) => {
    const what = kinds[i % kinds.length] as (i: number) => MuteWhat;
    return mute({ id: `rule ${i}`, what: what(i) });
  });
}
