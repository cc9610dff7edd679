import { build } from 'vite';

/** A module with all that it imports as one script, which puts its exports into `window[name]`. */
export async function bundleModule(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' } },
    build: { write: false, lib: { entry, formats: ['iife'], name } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('Vite has built nothing');
  return `${bundle.output[0].code}; window.${name} = ${name}; undefined`;
}
