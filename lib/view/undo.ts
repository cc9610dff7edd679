/** What a reader can take back, the last first. */
export type UndoList = {
  /**
   * Something was done that `takeBack` undoes.
   * @returns what undoes it out of turn; once it is undone, by either, it does nothing
   */
  readonly add: (takeBack: () => void) => () => void;
  /** Undoes what was done last. @returns whether there was anything */
  readonly undo: () => boolean;
};

/** As many steps as anybody remembers having taken. */
const MOST = 50;

/** Makes the list of one overlay, which ends with the page. */
export function createUndoList(): UndoList {
  const done: (() => void)[] = [];
  return {
    add(takeBack) {
      done.push(takeBack);
      if (done.length > MOST) done.shift();
      return () => {
        const at = done.indexOf(takeBack);
        if (at < 0) return;
        done.splice(at, 1);
        takeBack();
      };
    },
    undo() {
      const last = done.pop();
      last?.();
      return last !== undefined;
    },
  };
}
