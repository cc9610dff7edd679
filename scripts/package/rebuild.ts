import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { digest, filesBelow } from './zip';

/**
 * Builds from nothing but a zip of sources, with the two commands that a reviewer is told.
 *
 * @param built the folder with what was built from the repository
 * @param targets the folders in it
 * @returns how the two builds differ, one sentence a file; empty where they are the same
 */
export async function rebuild(
  sources: string,
  built: string,
  targets: readonly string[],
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'threadkeeper-sources-'));
  try {
    for (const [path, content] of Object.entries(unzipSync(await readFile(sources)))) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    // On Windows npm is a batch file.
    const shell = process.platform === 'win32';
    for (const args of [['ci'], ['run', 'build']]) {
      execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 2], shell });
    }
    return targets.flatMap((target) =>
      differences(target, digests(join(built, target)), digests(join(folder, '.output', target))),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Digests = ReadonlyMap<string, string>;

function digests(folder: string): Digests {
  return new Map(filesBelow(folder).map(({ path, content }) => [path, digest(content)]));
}

function differences(target: string, first: Digests, second: Digests): readonly string[] {
  return [...new Set([...first.keys(), ...second.keys()])]
    .filter((path) => first.get(path) !== second.get(path))
    .map((path) => `${target}/${path} is another when it is built from the sources zip`);
}
