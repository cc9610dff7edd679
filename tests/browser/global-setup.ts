import { execSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { type Engine, engines, ensureBrowserWith } from '../../scripts/browsers';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Absolute path of the program of each engine. */
    browserPaths: Record<Engine, string>;
  }
}

/** Builds the extension and finds both browsers, once for all browser tests. */
export default async function setup(project: TestProject): Promise<void> {
  const paths: Partial<Record<Engine, string>> = {};
  for (const engine of engines) paths[engine] = (await ensureBrowserWith(engine)).path;
  project.provide('browserPaths', paths as Record<Engine, string>);
  execSync('npm run --silent build', {
    stdio: ['ignore', 'ignore', 'inherit'],
    // Vitest says `test`, and WXT would build what is shipped with JSX for developers.
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
