import './page.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ONE_BLOG_MATCHES } from '../../lib/sites/one-blog';
import { startThread } from './start-thread';

export default defineContentScript({
  matches: ONE_BLOG_MATCHES,
  runAt: 'document_start',
  main: (context) => startThread(document, context.signal),
});
