import { resolve } from 'node:path';
import { type Browser, launch, type Protocol, type Target } from 'puppeteer-core';
import {
  builtExtension,
  commonLaunchOptions,
  type EngineSession,
  type LaunchOptions,
  missingOverlay,
  overlayHost,
} from './engine';

/**
 * A machine without a screen has no mouse either, and `(hover: none)` would hold as on a telephone.
 * The numbers are Blink's own: hover 2 is `hover`, pointer 4 is `fine`.
 */
const mouse =
  'primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

const unwantedFeatures = [
  'AutofillServerCommunication',
  // Else Chrome takes no extension from the command line.
  'DisableLoadExtensionCommandLineSwitch',
  'HttpsUpgrades',
  'NetworkTimeServiceQuerying',
].join();

/** What `chrome` is on the browser's own page of extensions, as far as it is used here. */
type ExtensionsPage = {
  readonly developerPrivate: {
    addHostPermission(id: string, host: string): Promise<void>;
    reload(id: string): Promise<void>;
  };
  readonly management: { setEnabled(id: string, isEnabled: boolean): Promise<void> };
};

/** Starts Chromium, Chrome or Edge with the built extension. */
export async function launchChromium(options: LaunchOptions): Promise<EngineSession> {
  const folder = resolve(options.extension ?? builtExtension.chromium);
  const { isInstalledForGood = false } = options;
  const puppeteer = await launch({
    ...commonLaunchOptions(options),
    // Chrome since version 137 takes extensions only this way.
    pipe: true,
    enableExtensions: true,
    args: [
      `--proxy-server=http://127.0.0.1:${options.proxyPort}`,
      // Chromium keeps loopback off a proxy unless told.
      '--proxy-bypass-list=<-loopback>',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-field-trial-config',
      '--disable-sync',
      '--no-default-browser-check',
      '--no-first-run',
      '--no-pings',
      ...(options.language === undefined
        ? []
        : [`--lang=${options.language}`, `--accept-lang=${options.language}`]),
      `--disable-features=${unwantedFeatures}`,
      // What is installed over the protocol is forgotten, with all that it was granted.
      ...(isInstalledForGood ? [`--load-extension=${folder}`] : []),
      ...(options.headless ? [`--blink-settings=${mouse}`] : []),
      // Chromium's sandbox refuses to run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const extensionId = isInstalledForGood
    ? await idOfBackground(puppeteer)
    : await puppeteer.installExtension(folder);
  const extensionOrigin = `chrome-extension://${extensionId}`;

  if (options.storageLimit !== undefined) {
    const origin = extensionOrigin;
    // It holds for as long as there is somebody who asked for it.
    const page = await puppeteer.newPage();
    await page.goto(`${origin}/manifest.json`);
    const session = await page.createCDPSession();
    const quotaSize = options.storageLimit * 1_000_000;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  }

  /** Runs a function on the browser's own page of extensions, which may do more than others. */
  async function onExtensionsPage(
    inPage: (chrome: ExtensionsPage, extensionId: string, argument: string) => Promise<void>,
    argument = '',
  ): Promise<void> {
    const page = await puppeteer.newPage();
    await page.goto('chrome://extensions');
    const call = `(${inPage.toString()})(chrome, ...${JSON.stringify([extensionId, argument])})`;
    await page.evaluate(call);
    await page.close();
  }

  return {
    puppeteer,
    extensionOrigin,

    async callOnOverlay(tab, functionSource) {
      const session = await tab.createCDPSession();
      try {
        const { result: host } = await session.send('Runtime.evaluate', {
          // A comment's `<img name=querySelector>` would stand in for the document's own method.
          expression: `Document.prototype.querySelector.call(document, '${overlayHost}')`,
        });
        if (!host.objectId) throw missingOverlay(tab);
        // The protocol shows closed shadow roots too.
        const { node } = await session.send('DOM.describeNode', { objectId: host.objectId });
        const root = node.shadowRoots?.[0];
        if (!root) throw missingOverlay(tab);
        const { object } = await session.send('DOM.resolveNode', {
          backendNodeId: root.backendNodeId,
        });
        const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
          // A node that was resolved has an id.
          objectId: object.objectId as Protocol.Runtime.RemoteObjectId,
          functionDeclaration: `function () { return (${functionSource})(this); }`,
          awaitPromise: true,
          returnByValue: true,
        });
        if (exceptionDetails) {
          throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        }
        return String(result.value);
      } finally {
        // Fails where the tab has gone, and the session with it.
        await session.detach().catch(() => {});
      }
    },

    readProcesses: () =>
      Promise.reject(new Error('Chromium tells what one page costs: see meterMainThread')),

    async setColorScheme(tab, scheme) {
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    },

    // What was granted once is not asked for again; the page of extensions can grant it.
    agreeTo: (pattern) =>
      onExtensionsPage(
        ({ developerPrivate }, id, pattern) => developerPrivate.addHostPermission(id, pattern),
        pattern,
      ),

    async setExtension(fate) {
      if (fate === 'removed') return puppeteer.uninstallExtension(extensionId);
      if (fate === 'updated') {
        return onExtensionsPage(({ developerPrivate }, id) => developerPrivate.reload(id));
      }
      const isThere = (await puppeteer.extensions()).has(extensionId);
      if (isThere) {
        return onExtensionsPage(
          ({ management }, id, fate) => management.setEnabled(id, fate === 'back'),
          fate,
        );
      }
      await puppeteer.installExtension(folder);
    },

    async killBackground() {
      const target = puppeteer
        .targets()
        .find((each) => each.type() === 'service_worker' && each.url().startsWith(extensionOrigin));
      // Already ended.
      if (!target) return;
      const gone = new Promise<void>((resolve) => {
        const hear = (each: Target) => {
          if (each !== target) return;
          puppeteer.off('targetdestroyed', hear);
          resolve();
        };
        puppeteer.on('targetdestroyed', hear);
      });
      const worker = await target.worker();
      // Where a message waits, Chromium starts the worker again at once and under the same target,
      // of whose end it then says nothing. Closing that one, Puppeteer does end the worker, but
      // fails to detach from it a second time.
      await worker?.close().catch((error: Error) => {
        if (!error.message.includes('No session')) throw error;
      });
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 250))]);
    },
  };
}

async function idOfBackground(puppeteer: Browser): Promise<string> {
  const background = await puppeteer.waitForTarget((each) => each.type() === 'service_worker');
  return new URL(background.url()).host;
}
