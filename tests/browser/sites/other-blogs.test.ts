import { afterEach, expect, it } from 'vitest';
import { PLAIN_ORIGIN } from '../../blog/blog';
import { lastOneOut as post } from '../../blog/posts/last-one-out';
import type { BrowserPage } from '../browser';
import { inBothBrowsers } from '../in-both-browsers';
import { askFromOwnPage, registeredScripts } from '../own-page';

const SITE = 'second-desk.blogspot.com';
const PATTERNS = [`*://${SITE}/*`, '*://second-desk.blogspot.de/*'];
const OWN_DOMAIN = 'blog.third-desk.example';

inBothBrowsers('another blog', (suite) => {
  const openOn = (host: string) => suite.open(`http://${host}${post.path}`);
  const openSettings = async () => {
    const page = await suite.browser.newPage();
    await page.goto(suite.browser.extensionUrl('library.html#settings'));
    await page.tab.waitForSelector('#site-address');
    return page;
  };
  const add = async (settings: BrowserPage, address: string) => {
    await settings.tab.bringToFront();
    await settings.tab.type('#site-address', address);
    await settings.tab.keyboard.press('Enter');
  };
  const isCovered = (page: BrowserPage) =>
    page.tab.evaluate(() => document.querySelector('threadkeeper-overlay') !== null);
  const sites = () => askFromOwnPage(suite.browser, 'readSites');

  afterEach(async () => {
    for (const site of await sites()) await askFromOwnPage(suite.browser, 'removeSite', site);
  });

  it('is left alone until the reader switches it on, and is read from then on', async () => {
    await suite.browser.agreeTo(PATTERNS);
    const page = await openOn(SITE);
    expect(await isCovered(page)).toBe(false);

    const settings = await openSettings();
    await add(settings, `  http://${SITE}/2014/05/  `);
    await page.tab.bringToFront();
    await page.overlay.waitUntilShown();
    expect((await page.overlay.comments()).map(({ id }) => id).sort()).toEqual(
      post.comments.map(({ id }) => id).sort(),
    );
    expect(await sites()).toEqual([SITE]);
    await settings.tab.waitForFunction(
      (site) => document.querySelector('#settings')?.textContent?.includes(site),
      { polling: 100 },
      SITE,
    );

    await page.tab.reload();
    await page.overlay.waitUntilShown();
    await settings.close();
  });

  it('is read under its own domain, and after the background has started again', async () => {
    await suite.browser.agreeTo([`*://${OWN_DOMAIN}/*`]);
    const settings = await openSettings();
    await add(settings, OWN_DOMAIN);
    await expect.poll(sites).toEqual([OWN_DOMAIN]);
    await suite.browser.killBackground();
    const page = await openOn(OWN_DOMAIN);
    await page.overlay.waitUntilShown();
    await settings.close();
  });

  it('is left without a trace once it is taken back, in open tabs too', async () => {
    await suite.browser.agreeTo(PATTERNS);
    const settings = await openSettings();
    await add(settings, SITE);
    const page = await openOn(SITE);
    await page.overlay.waitUntilShown();

    await settings.tab.bringToFront();
    const button = '.row .confirm button';
    await settings.tab.waitForSelector(button);
    await settings.tab.click(button);
    await settings.tab.waitForSelector(`${button}.grave`);
    await settings.tab.click(`${button}.grave`);

    await page.tab.bringToFront();
    await page.tab.waitForFunction(() => !document.querySelector('threadkeeper-overlay'), {
      polling: 100,
    });
    expect(await page.tab.$eval('#comments ol', (list) => list.checkVisibility())).toBe(true);
    expect(await sites()).toEqual([]);
    expect(await registeredScripts(suite.browser)).toEqual([]);
    await page.tab.reload();
    expect(await isCovered(page)).toBe(false);
    await settings.close();
  });

  it('is not asked for where what was typed is no address', async () => {
    const settings = await openSettings();
    await add(settings, 'the probation blog');
    await settings.tab.waitForSelector('[aria-invalid="true"]');
    expect(await sites()).toEqual([]);
    await settings.close();
  });

  it('is the same blog under the address of another country', async () => {
    const page = await openOn('probationmatters.blogspot.co.uk');
    await page.overlay.waitUntilShown();
    await askFromOwnPage(suite.browser, 'switchBlog', 'probationmatters.blogspot.com', false);
    await page.tab.waitForFunction(() => !document.querySelector('threadkeeper-overlay'));
    await askFromOwnPage(suite.browser, 'switchBlog', 'probationmatters.blogspot.com', true);
    await page.overlay.waitUntilShown();
  });

  it('is offered by the popup only once the reader lets it look', async () => {
    await suite.open(PLAIN_ORIGIN);
    const popup = await suite.browser.newPage();
    await popup.goto(suite.browser.extensionUrl('popup.html'));
    await popup.tab.waitForSelector('.offer button');
    await popup.tab.click('.offer button');
    await popup.tab.waitForFunction(() => !document.querySelector('.offer button'), {
      polling: 100,
    });
    expect(await popup.tab.$eval('.offer', (offer) => offer.textContent)).not.toBe('');
    await popup.close();
  });
});
