/** Runs our work so that whatever it throws ends in one place and never in the page. */
export type Guard = <T>(work: () => T) => T | undefined;

/** @param onFailure called once at most, with the first error */
export function createGuard(onFailure: (error: unknown) => void): Guard {
  let hasFailed = false;
  const fail = (error: unknown) => {
    if (hasFailed) return;
    hasFailed = true;
    onFailure(error);
  };
  return (work) => {
    try {
      const result = work();
      if (result instanceof Promise) result.catch(fail);
      return result;
    } catch (error) {
      fail(error);
      return undefined;
    }
  };
}
