import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Engine } from '../../scripts/browsers';
import { builtExtension } from './engine';

/**
 * Copies the built extension as if the reader had allowed everything that the browser asks for when
 * it is needed: Chromium's question cannot be answered from outside, Firefox's is by a preference.
 *
 * @returns the copy's folder
 */
export function makePermittedExtension(engine: Engine): string {
  const folder = resolve('.tmp/permitted', engine);
  rmSync(folder, { recursive: true, force: true });
  cpSync(resolve(builtExtension[engine]), folder, { recursive: true });
  const path = resolve(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const asked = manifest.optional_permissions.filter((name: string) =>
    ['notifications', 'alarms'].includes(name),
  );
  manifest.permissions.push(...asked);
  manifest.optional_permissions = manifest.optional_permissions.filter(
    (name: string) => !asked.includes(name),
  );
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
