import type { VNode } from 'preact';
import { words } from '../../lib/words/words';

/** What can be done, in three lines, for somebody who has not met Threadkeeper before. */
export function Welcome(): VNode {
  return (
    <aside class="welcome" aria-label={words('welcome')}>
      <p>{words('welcome_read')}</p>
      <p>{words('welcome_new')}</p>
      <p>{words('welcome_away')}</p>
      <p class="ways">
        <button type="button" data-do="closeWelcome">
          {words('welcome_close')}
        </button>
        <button type="button" data-open="help">
          {words('help')}
        </button>
      </p>
    </aside>
  );
}
