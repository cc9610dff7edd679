import './page.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startThread } from './start-thread';

export default defineContentScript({
  matches: ['*://probationmatters.blogspot.com/*'],
  runAt: 'document_start',
  main: (context) => startThread(document, context.signal),
});
