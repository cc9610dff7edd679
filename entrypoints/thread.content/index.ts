import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['*://probationmatters.blogspot.com/*'],
  runAt: 'document_start',
  main() {
    const host = document.createElement('threadkeeper-overlay');
    host.attachShadow({ mode: 'closed' }).innerHTML = '<p>scaffold</p>';
    document.addEventListener('DOMContentLoaded', () =>
      document.querySelector('#comments')?.prepend(host),
    );
  },
});
