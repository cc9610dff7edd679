import './page.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onlyRun } from '../../lib/dom/only-run';
import { ONE_BLOG_MATCHES } from '../../lib/sites/one-blog';
import { startThread } from './start-thread';

export default defineContentScript({
  matches: ONE_BLOG_MATCHES,
  runAt: 'document_start',
  // WXT would tell the page our id by it.
  noScriptStartedPostMessage: true,
  main: () => startThread(document, onlyRun('thread')),
});
