import { Component, type VNode } from 'preact';
import type { ThreadView } from '../../lib/view/derive';
import { RAIL_FROM, type RailMark, railMarks, railPlaces } from '../../lib/view/rail';
import type { ThreadState } from '../../lib/view/thread-state';

export type RailProps = { readonly state: ThreadState; readonly view: ThreadView };

/**
 * All of the thread at a glance, in the margin: what is new, saved and found, and where one is. It is for
 * the mouse alone; the lists that the toolbar opens say the same to everybody.
 */
export class Rail extends Component<RailProps> {
  override shouldComponentUpdate({ state, view }: RailProps): boolean {
    const { state: before, view: viewBefore } = this.props;
    return view !== viewBefore || state.isRailWanted !== before.isRailWanted;
  }

  override render({ state, view }: RailProps): VNode | null {
    if (!state.isRailWanted || view.size < RAIL_FROM) return null;
    return (
      <div class="rail-track" aria-hidden="true">
        <div class="rail">
          <b />
          {marksOf(state, view).map(({ id, kind, at }) => (
            <i key={`${kind}${id}`} class={kind} style={`top: ${(at * 100).toFixed(1)}%`} />
          ))}
        </div>
      </div>
    );
  }
}

function marksOf(state: ThreadState, view: ThreadView): readonly RailMark[] {
  const places = railPlaces(view.branches);
  const found = new Set(state.filter?.matches);
  return [
    ...railMarks(places, 'found', (id) => found.has(id)),
    ...railMarks(places, 'saved', (id) => state.saving.kept.has(id)),
    ...railMarks(places, 'new', (id) => state.marks.newIds.has(id)),
  ];
}
