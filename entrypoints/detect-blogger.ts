import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isBloggerDocument } from '../lib/blogger/detect';

/** Run in the page in front when the popup opens over it: tells whether Blogger made it. */
export default defineUnlistedScript(() => isBloggerDocument(document));
