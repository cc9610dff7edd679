import { browser } from 'wxt/browser';
import type { PageReport } from './contract';

const NAME = 'page-report';

/**
 * In a content script: tells whoever of ours asks how the page fares, and each change of it, until
 * the signal is aborted.
 *
 * @returns by which changes are told
 */
export function answerPageReport(
  first: PageReport,
  signal: AbortSignal,
): (report: PageReport) => void {
  type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];
  let report = first;
  const ports = new Set<Port>();
  const listen = (port: Port) => {
    if (port.name !== NAME) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.postMessage(report);
  };
  browser.runtime.onConnect.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(listen));
  return (next) => {
    report = next;
    for (const port of ports) port.postMessage(report);
  };
}

/**
 * In our own pages: hears how the tab in front fares, now and at each change, until the signal.
 * `null` where Threadkeeper does not run in it, or no longer does.
 */
export async function followPageReport(
  listener: (report: PageReport | null) => void,
  signal: AbortSignal,
): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (signal.aborted) return;
  if (tab?.id === undefined) {
    listener(null);
    return;
  }
  const port = browser.tabs.connect(tab.id, { name: NAME });
  port.onMessage.addListener((message) => listener(message as PageReport));
  // The browser's way to say that nobody listens in that tab, too.
  port.onDisconnect.addListener(() => listener(null));
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
}
