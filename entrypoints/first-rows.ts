import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { SavedComment } from '../lib/model/saved';
import { readFirstSaved } from '../lib/store/first-saved';

declare global {
  interface Window {
    /** The first rows of the library; absent where another section is asked for. */
    firstRows?: Promise<readonly SavedComment[] | null>;
  }
}

/**
 * The head of the library's page: asks for its first rows while the browser still fetches the
 * scripts that will show them. A script by itself, as Vite makes one of all modules of a page.
 */
export default defineUnlistedScript(() => {
  if (window.location.hash.startsWith('#saved')) window.firstRows = readFirstSaved();
});
