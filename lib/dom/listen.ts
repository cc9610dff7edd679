import type { Guard } from './fail-open';

/** The events that we listen to, by name. */
type Events = HTMLElementEventMap & WindowEventMap;

/** Calls back at each event of a kind, for as long as the overlay lives. */
export type Listen = <Name extends keyof Events>(
  target: EventTarget,
  name: Name,
  listener: (event: Events[Name]) => void,
) => void;

/**
 * Makes listeners that end with the signal, and whose errors reach the guard: the browser would
 * only print them, and leave a control that no longer does anything.
 *
 * Heard is only what a reader or the browser does, not what a script made up. What a slot lets through
 * to a shadow root is the page's own, whatever it is made to look like, and is not heard either.
 */
export function createListen(guard: Guard, signal: AbortSignal): Listen {
  return (target, name, listener) => {
    const guarded = (event: Event) => {
      try {
        if (!event.isTrusted && !IS_OURS.has(event.type)) return;
        if (target instanceof ShadowRoot && isThroughSlot(event)) return;
        listener(event as Events[typeof name]);
      } catch (error) {
        guard(() => {
          throw error;
        });
      }
    };
    target.addEventListener(name, guarded, { signal });
  };
}

/** No script of the page can make one within a closed root, and no protocol can have one made. */
const IS_OURS: ReadonlySet<string> = new Set(['beforematch']);

/** Told by the way it took: the page can take its element away before we hear of it. */
function isThroughSlot(event: Event): boolean {
  return event.composedPath().some((each) => each instanceof HTMLSlotElement);
}
