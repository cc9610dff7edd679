import { resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import {
  builtExtension,
  commonLaunchOptions,
  type EngineSession,
  type LaunchOptions,
  missingOverlay,
  overlayHost,
} from './engine';

/** Firefox gives an extension a random origin; this preference makes it known beforehand. */
const uuid = '11111111-2222-4333-8444-555555555555';

const extensionId = 'threadkeeper@probationmatters.blog';

/** Starts Firefox with the built extension. */
export async function launchFirefox(options: LaunchOptions): Promise<EngineSession> {
  const { extension, isInstalledForGood = false } = options;
  const folder = resolve(extension ?? builtExtension.firefox);
  const puppeteer = await launch({
    browser: 'firefox',
    ...commonLaunchOptions(options),
    // Opens extension pages to automation, and the browser's own scope to `inBrowser`.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
      // Firefox forgets an extension for testing, with its storage, when it ends.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // Only Mozilla signs what readers install.
      'xpinstall.signatures.required': false,
      'dom.security.https_first': false,
      // Answers yes, as the reader, to whatever the extension asks leave for.
      'extensions.webextOptionalPermissionPrompts': false,
      // A machine without a screen has no mouse either: 2 is a fine pointer, 4 is one that hovers.
      ...(options.headless && {
        'ui.primaryPointerCapabilities': 6,
        'ui.allPointerCapabilities': 6,
      }),
      // Scroll bars take no width, as in headless Chromium.
      'ui.useOverlayScrollbars': 1,
      ...(options.storageLimit !== undefined && {
        'dom.quotaManager.temporaryStorage.fixedLimit': options.storageLimit * 1024,
      }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
  const protocol = protocolOf(puppeteer);
  if (options.language !== undefined) await speak(protocol, options.language);
  if (!isInstalledForGood) await puppeteer.installExtension(folder);
  else if (extension !== undefined) {
    await protocol('webExtension.install', {
      extensionData: { type: 'archivePath', path: folder },
      'moz:permanent': true,
    });
  }

  return {
    puppeteer,
    extensionOrigin: `moz-extension://${uuid}`,

    async callOnOverlay(tab, functionSource) {
      const context = contextOf(tab);
      const { nodes } = await protocol<{ nodes: LocatedNode[] }>('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: overlayHost },
        // Names closed shadow roots too.
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
      });
      const root = nodes[0]?.value.shadowRoot;
      if (!root) throw missingOverlay(tab);
      return evaluated(
        await protocol<Evaluation>('script.callFunction', {
          functionDeclaration: functionSource,
          arguments: [{ sharedId: root.sharedId }],
          awaitPromise: true,
          target: { context },
        }),
      );
    },

    async readProcesses(tab) {
      return JSON.parse(
        await inBrowser(
          protocol,
          `ChromeUtils.requestProcInfo().then(({ children }) => {
            const { NavigableManager } = ChromeUtils.importESModule(
              'chrome://remote/content/shared/NavigableManager.sys.mjs');
            const context = NavigableManager.getBrowsingContextById('${contextOf(tab)}');
            const mainTime = ({ pid, threads }) =>
              threads.find(({ tid }) => tid === pid)?.cpuTime ?? 0;
            return JSON.stringify({
              own: context.currentWindowGlobal.osPid,
              times: Object.fromEntries(
                children.map((child) => [child.pid, mainTime(child) / 1e6])),
            });
          })`,
        ),
      );
    },

    async setColorScheme(tab, scheme) {
      await inBrowser(
        protocol,
        `ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
          .NavigableManager.getBrowsingContextById('${contextOf(tab)}')
          .prefersColorSchemeOverride = '${scheme}'`,
      );
    },

    // See the preference above.
    async agreeTo() {},

    async setExtension(fate) {
      const act = {
        updated: 'reload',
        'switched off': 'disable',
        removed: 'uninstall',
        back: 'enable',
      }[fate];
      const isThere = await inBrowser(
        protocol,
        `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
          .AddonManager.getAddonByID('${extensionId}')
          .then(async (addon) => { await addon?.${act}(); return addon !== null; })`,
      );
      if (isThere === 'false') await puppeteer.installExtension(folder);
    },

    async killBackground() {
      await inBrowser(
        protocol,
        `WebExtensionPolicy.getByID('${extensionId}').extension.terminateBackground().then(String)`,
      );
    },
  };
}

type Protocol = <T>(method: string, params: object) => Promise<T>;
type LocatedNode = { value: { shadowRoot?: { sharedId: string } } };
type Evaluation = {
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
};

/**
 * WebDriver BiDi as it is spoken. Puppeteer speaks it but hides its line; these two members are
 * not part of its types, and hold for the version in the lockfile.
 */
function protocolOf(puppeteer: Browser): Protocol {
  const { connection } = puppeteer as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  return async <T>(method: string, params: object) =>
    (await connection.send(method, params)).result as T;
}

function contextOf(tab: Page): string {
  return (tab.mainFrame() as unknown as { _id: string })._id;
}

/** Runs an expression in the browser's own, privileged window. */
async function inBrowser(protocol: Protocol, expression: string): Promise<string> {
  const { contexts } = await protocol<{ contexts: { context: string }[] }>(
    'browsingContext.getTree',
    { 'moz:scope': 'chrome', maxDepth: 0 },
  );
  return evaluated(
    await protocol<Evaluation>('script.evaluate', {
      expression,
      awaitPromise: true,
      target: { context: contexts[0]?.context },
    }),
  );
}

/** Makes Firefox take a language for one of its own, as a language pack would, and choose it. */
async function speak(protocol: Protocol, language: string): Promise<void> {
  const tag = JSON.stringify(language);
  await inBrowser(
    protocol,
    `Services.locale.availableLocales = [${tag}, 'en-US'];
    Services.locale.requestedLocales = [${tag}];
    Services.prefs.setStringPref('intl.accept_languages', ${tag});`,
  );
}

function evaluated({ result, exceptionDetails }: Evaluation): string {
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return String(result?.value);
}
