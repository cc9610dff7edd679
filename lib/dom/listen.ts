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
 * What a page's script made up is not heard: no key, nothing outside our closed root, and nothing that
 * a slot lets through to it, which is the page's own, whatever it is made to look like. A press within
 * the root is heard from programs too: those that read aloud, listen to a voice or give each control
 * a letter press by `click()`, and get into closed roots, which a page does not.
 */
export function createListen(guard: Guard, signal: AbortSignal): Listen {
  return (target, name, listener) => {
    const guarded = (event: Event) => {
      try {
        const isWithin = target instanceof ShadowRoot;
        if (!event.isTrusted && !(isWithin && event.type !== 'keydown')) return;
        if (isWithin && isThroughSlot(event)) return;
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

/** Told by the way it took: the page can take its element away before we hear of it. */
function isThroughSlot(event: Event): boolean {
  return event.composedPath().some((each) => each instanceof HTMLSlotElement);
}
