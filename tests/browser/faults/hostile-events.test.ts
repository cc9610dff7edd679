import { expect, it } from 'vitest';
import { hotDesksColdTea as post } from '../../blog/posts/hot-desks-cold-tea';
import { inBothBrowsers } from '../in-both-browsers';
import { askFromOwnPage } from '../own-page';
import { pressAction } from '../thread/actions';
import { standing } from './standing';

const ours = `our conversation of ${post.comments.length}`;
const replied = post.comments.find(({ parentId }) => parentId === null)?.id ?? '';

/** In the page: makes up every event that ours listens to, wherever a page can. */
function forge(id: string): void {
  const host = document.querySelector('threadkeeper-overlay') as HTMLElement;
  // What stands in our slot looks to our listeners as if it stood in the comment.
  const bait = document.createElement('div');
  bait.slot = 'reply';
  const controls = [
    ...['foldAll', 'openAll', 'showBloggersList', 'loadAll', 'dismissNew', 'saveThread'],
    ...['closeNotice', 'lookForArrivals', 'undoSave'],
  ].map((name) => `<button data-do="${name}">${name}</button>`);
  const ofOne = [
    'save',
    'unsave',
    'fold',
    'open',
    'reply',
    'showAlone',
    'detach',
    'placeUnder',
  ].map((name) => `<button data-do="${name}" data-id="${id}">${name}</button>`);
  const panels = ['new', 'muted', 'thread', 'saved', 'menu', 'mute', 'note', 'saveThread'].map(
    (name) => `<button data-panel="${name}" data-id="${id}">${name}</button>`,
  );
  const sections = ['saved', 'mutes', 'settings'].map(
    (name) => `<button data-open="${name}">${name}</button>`,
  );
  bait.innerHTML = `<article data-comment-id="${id}"><a class="reference" data-to="${id}" href="#x">x</a>
    ${[...controls, ...ofOne, ...panels, ...sections].join('')}
    <select data-change="order"><option value="newest" selected></option></select>
    <select data-change="depth"><option value="1" selected></option></select>
    <form data-form="mute"><input name="kind" value="name"><input name="name" value="Maud"></form>
    <form data-form="note"><textarea name="note">x</textarea></form></article>`;
  host.append(bait);
  // Firefox sends a form off at a submit that was made up, and would load the page anew.
  document.addEventListener('submit', (event) => event.preventDefault());
  const targets = [window, document, document.body, host, ...bait.querySelectorAll('*')];
  for (const target of targets) {
    const on = (event: Event) => target.dispatchEvent(event);
    const all = { bubbles: true, composed: true, cancelable: true };
    for (const name of ['click', 'mousedown', 'pointerdown', 'pointerover', 'pointerup']) {
      on(new PointerEvent(name, { ...all, button: 0 }));
    }
    for (const key of ['[', ']', 'j', 'k', 'f', 's', 'm', 'n', 'q', '?', 'Enter', 'Escape']) {
      on(new KeyboardEvent('keydown', { ...all, key }));
    }
    for (const name of ['change', 'input', 'submit', 'beforematch', 'focusin', 'focusout']) {
      on(new Event(name, all));
    }
    for (const name of ['toggle', 'selectionchange', 'scroll', 'pagehide', 'visibilitychange']) {
      on(new Event(name, all));
    }
    on(new PageTransitionEvent('pageshow', { persisted: true }));
    if (target instanceof HTMLElement) target.click();
  }
  for (const suffix of ['', `${id}:`, 'threadkeeper@probationmatters.blog:']) {
    for (const contentScriptName of ['thread', 'listing']) {
      const detail = { contentScriptName, messageId: 'made up' };
      const name = `${suffix}${contentScriptName}:wxt:content-script-started`;
      document.dispatchEvent(new CustomEvent(name, { detail }));
      postMessage({ type: name, ...detail }, '*');
    }
  }
  for (const message of [
    { threadkeeper: 'call', method: 'wipe', args: [] },
    { threadkeeper: 'changed', change: { subject: 'sites' } },
    { threadkeeper: 'changed', change: { subject: 'settings' } },
  ]) {
    postMessage(message, '*');
    new BroadcastChannel('threadkeeper').postMessage(message);
  }
  bait.remove();
}

inBothBrowsers('a page that makes up events and messages', (suite) => {
  it('moves nothing of ours, and keeps nothing', async () => {
    const page = await suite.open(post.path);
    await page.overlay.waitUntilShown();
    // Blogger's form stands in a slot, which is the one way in.
    await pressAction(page, replied, 'reply');
    await page.overlay.waitForSelector('slot[name="reply"]');
    const picture = () =>
      page.overlay.evaluate((root) => {
        const copy = root.querySelector('.app')?.cloneNode(true) as Element;
        // The one thing that follows the true pointer.
        return { html: copy.innerHTML, top: Math.round(scrollY) };
      });
    const store = async () => ({
      kept: await askFromOwnPage(suite.browser, 'readKept'),
      settings: await askFromOwnPage(suite.browser, 'readSettings'),
      orders: await askFromOwnPage(suite.browser, 'readAllMutes'),
    });
    await page.tab.waitForNetworkIdle({ idleTime: 300 });
    const stored = await store();
    await page.tab.bringToFront();
    const before = await picture();
    const asked = suite.blog.requests.length;
    await page.tab.evaluate(forge, replied);
    await page.tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    expect(await picture()).toEqual(before);
    expect(await standing(page)).toBe(ours);
    expect(await store()).toEqual(stored);
    expect(suite.blog.requests.slice(asked)).toEqual([]);
    // Blogger's own script takes it ill where the target of a click is no element.
    expect(page.pageErrors.filter((error) => /-extension:/.test(error))).toEqual([]);
  });

  it('presses no key within ours, where a program that reaches in for the reader may press', async () => {
    const page = await suite.open(post.path);
    await page.overlay.waitUntilShown();
    const picture = () => page.overlay.evaluate((root) => root.querySelector('.app')?.innerHTML);
    await page.overlay.waitForSelector(`[data-do="reply"][data-id="${replied}"]`);
    const before = await picture();
    await page.overlay.evaluate((root) => {
      const all = { bubbles: true, composed: true, cancelable: true };
      for (const control of root.querySelectorAll('button, select, article, .line')) {
        for (const key of ['Enter', ' ', '[', 'c', 'f', 'q', 'ArrowDown', 'Escape']) {
          control.dispatchEvent(new KeyboardEvent('keydown', { ...all, key }));
        }
      }
    });
    await page.tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    expect(await picture()).toBe(before);
    await page.overlay.evaluate((root) =>
      root.querySelector<HTMLElement>('[data-do="foldAll"]')?.click(),
    );
    await page.overlay.waitForSelector('.roots > li[data-fold="branch"]');
    expect(page.pageErrors).toEqual([]);
  });

  it('is told of no port, no id and no message of ours', async () => {
    const page = await suite.open('/p/about.html');
    await page.tab.evaluateOnNewDocument(() => {
      const heard: string[] = [];
      Reflect.set(window, 'heard', heard);
      addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
      const dispatch = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function (event) {
        heard.push(event.type);
        return dispatch.call(this, event);
      };
    });
    await page.goto(new URL(post.path, suite.blog.origin).href);
    await page.overlay.waitUntilShown();
    const seen = await page.tab.evaluate(() => ({
      heard: Reflect.get(window, 'heard') as string[],
      runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
    }));
    expect(seen).toEqual({ heard: [], runtime: 'undefined' });
  });
});
