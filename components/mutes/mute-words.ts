import type { MuteWhat } from '../../lib/model/mute';
import { words } from '../../lib/words/words';

/** What a rule is about, in the reader's words: “sign-off ‘Ferryman’”. */
export function muteReason(what: MuteWhat): string {
  switch (what.kind) {
    case 'phrase':
      return words('muted_phrase', what.phrase);
    case 'pattern':
      return words('muted_pattern', what.pattern);
    case 'comment':
    case 'branch':
      return words(`muted_${what.kind}`, what.by, what.clock);
    default:
      return words(`muted_${what.kind}`, what.name);
  }
}
