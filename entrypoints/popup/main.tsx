import '../../components/ui/tokens.css';
import '../../components/ui/controls.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup, type PopupProps } from '../../components/popup/Popup';
import { expectElement } from '../../lib/dom/expect-element';
import { openOwnPage } from '../../lib/rpc/own-page';
import { followPageReport } from '../../lib/rpc/page-report';
import { wordsLanguage } from '../../lib/words/words';

document.documentElement.lang = wordsLanguage();
const app = expectElement('#app', document);
let report: PopupProps['report'] = 'unknown';

const page = openOwnPage(draw);
draw();
void followPageReport((next) => {
  report = next;
  draw();
}, new AbortController().signal);

function draw(): void {
  render(
    <Popup
      report={report}
      settings={page.settings()}
      failure={page.failure()}
      onSwitch={page.switchBlog}
      onChange={page.changeSetting}
      onForget={(postId) => page.write('forgetPost', postId)}
      onOpenSettings={openSettings}
    />,
    app,
  );
}

async function openSettings(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html#settings') });
  window.close();
}
