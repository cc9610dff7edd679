import { Component, type VNode } from 'preact';
import { type BranchView, isGone } from '../../lib/view/derive';
import { BranchItem } from './BranchItem';

export type RootsProps = {
  readonly branches: readonly BranchView[];
  readonly canReply: boolean;
};

/** The top-level branches; left alone by all that does not concern them. */
export class Roots extends Component<RootsProps> {
  override shouldComponentUpdate({ branches, canReply }: RootsProps): boolean {
    return branches !== this.props.branches || canReply !== this.props.canReply;
  }

  override render({ branches, canReply }: RootsProps): VNode {
    return (
      <ol class="roots">
        {branches.map(
          (branch) =>
            !isGone(branch) && (
              <BranchItem key={branch.id} branch={branch} canReply={canReply} clockAbove={null} />
            ),
        )}
      </ol>
    );
  }
}
