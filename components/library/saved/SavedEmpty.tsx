import type { VNode } from 'preact';
import { withoutPart } from '../../../lib/library/refine';
import type { SavedState } from '../../../lib/library/saved-state';
import type { Ask } from '../../../lib/search/ask';
import { countWords, words } from '../../../lib/words/words';

export type SavedEmptyProps = {
  readonly state: SavedState;
  readonly onAsk: (ask: Ask) => void;
};

/** In place of an empty list: how something comes to be in it. */
export function SavedEmpty({ state, onAsk }: SavedEmptyProps): VNode {
  const { ask, found } = state;
  if (ask.text.trim() === '') {
    return (
      <div class="saved-empty">
        <p class="lead">{words('nothingSaved')}</p>
        <ol>
          <li>{words('nothingSaved_1')}</li>
          <li>{words('nothingSaved_2')}</li>
          <li>{words('nothingSaved_3')}</li>
        </ol>
        <p>
          <a href="https://probationmatters.blogspot.com/">{words('toTheBlog')}</a>
        </p>
      </div>
    );
  }
  const obstacle = found?.obstacle;
  return (
    <div class="saved-empty">
      <p class="lead">{words('nothingFound')}</p>
      {obstacle && (
        <p>
          {countWords('nothingFoundWithout', obstacle.without, obstacle.text)}{' '}
          <button
            type="button"
            onClick={() => onAsk({ ...ask, text: withoutPart(ask.text, obstacle.text) })}
          >
            {words('leaveOut', obstacle.text)}
          </button>
        </p>
      )}
      <p class="about">{words('searchSavedHelp')}</p>
      <button type="button" class="plain" onClick={() => onAsk({ ...ask, text: '' })}>
        {words('showEverything')}
      </button>
    </div>
  );
}
