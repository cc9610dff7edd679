import type { VNode } from 'preact';
import type { Arrivals } from '../../lib/view/arrivals';
import { countWords, words } from '../../lib/words/words';

/** Says that comments have come in, which wait until the reader wants them. */
export function ArrivalsBar({ arrivals }: { readonly arrivals: Arrivals }): VNode | null {
  const { count, told } = arrivals;
  if (count === 0 && !told) return null;
  return (
    <div class="bar arrivals">
      {count > 0 ? (
        <>
          <span>{countWords('arrivals', count)}</span>
          <button type="button" data-do="showArrivals">
            {words('showArrivals')}
          </button>
        </>
      ) : (
        told && (
          <>
            <span>{words(`arrivals_${told}`)}</span>
            {told !== 'looking' && (
              <button type="button" data-do="closeArrivals">
                {words('close')}
              </button>
            )}
          </>
        )
      )}
    </div>
  );
}
