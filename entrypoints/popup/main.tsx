import '../../components/ui/tokens.css';
import '../../components/ui/controls.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup, type PopupProps } from '../../components/popup/Popup';
import { expectElement } from '../../lib/dom/expect-element';
import type { Followed } from '../../lib/model/follow';
import { call, onChanged } from '../../lib/rpc/client';
import type { Restored } from '../../lib/rpc/contract';
import { followFollowed } from '../../lib/rpc/live-follows';
import { openOwnPage } from '../../lib/rpc/own-page';
import { followPageReport } from '../../lib/rpc/page-report';
import type { Section } from '../../lib/rpc/sections';
import { askForSite } from '../../lib/sites/ask-for-site';
import { askToLook, readTabInFront } from '../../lib/sites/tab-in-front';
import { wordsLanguage } from '../../lib/words/words';

document.documentElement.lang = wordsLanguage();
const app = expectElement('#app', document);
let report: PopupProps['report'] = 'unknown';
let site: PopupProps['site'] = null;
let followed: readonly Followed[] | null = null;
let restored: Restored | null = null;

const page = openOwnPage(draw);
draw();
followTab();
followFollowed((read) => {
  followed = read;
  draw();
}, new AbortController().signal);
// Threadkeeper begins on the page in front, or ends there.
onChanged(({ subject }) => {
  if (subject === 'sites') followTab();
  // Where the store is found empty, all of it is announced once it is back.
  if (subject === 'saved') void readRestored();
}, new AbortController().signal);
void readRestored();

async function readRestored(): Promise<void> {
  restored = await call('readRestored').catch(() => null);
  draw();
}

function followTab(): void {
  void followPageReport((next) => {
    report = next;
    draw();
    if (next === null) void look();
  }, new AbortController().signal);
}

async function look(): Promise<void> {
  site = await readTabInFront();
  draw();
}

async function askToLookHere(): Promise<void> {
  if (!(await askToLook())) return;
  const found = await readTabInFront();
  // The browser opens the page to us from the next press of the icon on.
  site = found.kind === 'closed' ? { kind: 'asked' } : found;
  draw();
}

function draw(): void {
  render(
    <Popup
      report={report}
      settings={page.settings()}
      failure={page.failure()}
      isBlocked={page.isBlocked()}
      restored={restored}
      onDismissRestored={() => void page.write('dismissRestored').then(readRestored)}
      onSwitch={page.switchBlog}
      onChange={page.changeSetting}
      onForget={(postId) => page.write('forgetPost', postId)}
      onOpen={open}
      site={site}
      followed={followed}
      onLook={askToLookHere}
      onUse={askForSite}
    />,
    app,
  );
}

async function open(section: Section): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/library.html#${section}`) });
  window.close();
}
