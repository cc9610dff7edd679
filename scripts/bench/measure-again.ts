/** What Puppeteer says where a tab's session ended, and 100 ms later no other had taken its place. */
const LOST = /frame was detached/i;

/**
 * Measures, and once more where the tab was lost on the way, which happens on a busy machine and
 * says nothing of the page. That it happened is told.
 */
export async function measureAgain<T>(measure: () => Promise<T>): Promise<T> {
  try {
    return await measure();
  } catch (error) {
    if (!LOST.test(String(error))) throw error;
    console.error(`Lost a tab (${error}): measuring that one again.`);
    return measure();
  }
}
