import { Component, type VNode } from 'preact';
import type { ThreadRows } from './thread-rows';

export type RootsProps = { readonly rows: ThreadRows };

/** Where the thread's rows stand among what Preact draws; it leaves them alone. */
export class Roots extends Component<RootsProps> {
  override shouldComponentUpdate(): boolean {
    return false;
  }

  override render({ rows }: RootsProps): VNode {
    return <ol class="roots" ref={(list) => void (list && rows.standIn(list))} />;
  }
}
