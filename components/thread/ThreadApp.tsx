import type { VNode } from 'preact';
import type { ThreadView } from '../../lib/view/derive';
import type { ThreadState } from '../../lib/view/thread-state';
import { words } from '../../lib/words/words';
import { ArrivalsBar } from './ArrivalsBar';
import { BranchTrail } from './BranchTrail';
import { FollowBar } from './FollowBar';
import { HelpSheet } from './HelpSheet';
import { LiveRegion } from './LiveRegion';
import { LoadMore } from './LoadMore';
import { MutedBar } from './MutedBar';
import { NoticeBar } from './NoticeBar';
import { PanelLayer } from './PanelLayer';
import { PlacingBar } from './PlacingBar';
import { Rail } from './Rail';
import { RestoredFolds } from './RestoredFolds';
import { Roots } from './Roots';
import { SavedBar } from './SavedBar';
import { Toolbar, WayBack } from './Toolbar';
import { Welcome } from './Welcome';

/** Comments from which on it pays to leave what is off the screen without layout. */
const LONG = 150;

export type ThreadAppProps = {
  readonly state: ThreadState;
  readonly view: ThreadView;
  /** The thread takes Blogger's form under its comments. */
  readonly canReply: boolean;
  /** Top-level branches to draw; a long thread is built in several steps. */
  readonly drawn: number;
};

/** The whole overlay of a post. */
export function ThreadApp(props: ThreadAppProps): VNode {
  const { state } = props;
  return (
    <>
      <LiveRegion state={state} />
      {state.list === 'blogger' ? <WayBack /> : <Conversation {...props} />}
      {state.isHelpShown && <HelpSheet keys={state.keys} />}
    </>
  );
}

function Conversation({ state, view, canReply, drawn }: ThreadAppProps): VNode {
  const branches = drawn < view.branches.length ? view.branches.slice(0, drawn) : view.branches;
  return (
    <section
      class="thread"
      data-long={view.size > LONG ? '' : undefined}
      data-filtered={state.filter ? '' : undefined}
      aria-labelledby="thread-title"
    >
      <h4 class="unseen" id="thread-title">
        {words('conversation')}
      </h4>
      <Toolbar state={state} />
      {state.restoredFolds > 0 && <RestoredFolds count={state.restoredFolds} />}
      {state.isWelcoming && <Welcome />}
      <BranchTrail state={state} />
      <Rail state={state} view={view} />
      <Roots branches={branches} canReply={canReply} />
      <LoadMore loading={state.loading} size={state.thread.size} declared={state.declared} />
      <div class="bars">
        {state.placing !== null && <PlacingBar />}
        <ArrivalsBar arrivals={state.arrivals} />
        <MutedBar muting={state.muting} />
        <SavedBar saving={state.saving} />
        <FollowBar following={state.following} />
        <NoticeBar notice={state.notice} />
      </div>
      <PanelLayer state={state} />
    </section>
  );
}
