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
import { LONG, type ThreadRows } from './thread-rows';
import { Welcome } from './Welcome';

export type ThreadAppProps = {
  readonly state: ThreadState;
  readonly view: ThreadView;
  readonly rows: ThreadRows;
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

function Conversation({ state, view, rows }: ThreadAppProps): VNode {
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
      <Roots rows={rows} />
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
