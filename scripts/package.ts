/**
 * `npm run package`: builds what readers install and what Mozilla's reviewers read, the same bytes
 * for the same commit, and refuses where it asks for more, or is larger, than is agreed.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { differencesOf } from './package/check-manifest';
import { expected, toleratedWarnings } from './package/expected';
import { lint } from './package/lint';
import { rebuild } from './package/rebuild';
import { digest, filesBelow, type PackedFile, packFiles } from './package/zip';

const usage = `npm run package -- [--dirty] [--rebuild]

  --dirty     also where files differ from the last commit; such a package is not to be given away
  --rebuild   builds once more from nothing but the sources zip, as a reviewer would, and compares`;

const output = resolve('.output');
const root = resolve('.');

try {
  await makePackages(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function makePackages(args: readonly string[]): Promise<void> {
  if (args.some((arg) => arg !== '--dirty' && arg !== '--rebuild')) throw new Error(usage);
  const changed = git('status', '--porcelain').toString().trim();
  if (changed && !args.includes('--dirty')) {
    throw new Error(`These differ from the last commit:\n${changed}\nCommit them, or add --dirty.`);
  }
  rmSync(output, { recursive: true, force: true });
  // On Windows npm is a batch file.
  const shell = process.platform === 'win32';
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 2], shell });

  const problems: string[] = [];
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const time = new Date(Number(git('log', '-1', '--format=%ct').toString()) * 1000);
  const packages = [
    { name: `threadkeeper-${version}-chrome.zip`, files: filesBelow(join(output, 'chrome-mv3')) },
    { name: `threadkeeper-${version}-firefox.zip`, files: filesBelow(join(output, 'firefox-mv3')) },
    { name: `threadkeeper-${version}-sources.zip`, files: committedFiles() },
  ];
  mkdirSync(output, { recursive: true });
  const rows = packages.map(({ name, files }) => {
    const bytes = packFiles(files, time);
    writeFileSync(join(output, name), bytes);
    if (!name.includes('sources') && bytes.length > expected.largestZip) {
      problems.push(`${name} has ${bytes.length} bytes, more than ${expected.largestZip}`);
    }
    return { file: name, files: files.length, bytes: bytes.length, sha256: digest(bytes) };
  });
  for (const browser of ['chrome', 'firefox'] as const) {
    const target = `${browser}-mv3`;
    const manifest: unknown = JSON.parse(
      readFileSync(join(output, target, 'manifest.json'), 'utf8'),
    );
    problems.push(
      ...differencesOf(manifest, browser).map((difference) => `${target}: ${difference}`),
    );
  }
  for (const finding of await lint(join(output, 'firefox-mv3'))) {
    if (finding.kind === 'warning' && Object.hasOwn(toleratedWarnings, finding.code)) continue;
    problems.push(
      `web-ext lint: ${finding.kind} ${finding.code} in ${finding.file}: ${finding.message}`,
    );
  }
  if (args.includes('--rebuild')) {
    const sources = join(output, `threadkeeper-${version}-sources.zip`);
    problems.push(...(await rebuild(sources, output, ['chrome-mv3', 'firefox-mv3'])));
  }
  console.table(rows);
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** As they were committed: what lies about on this machine is nobody's source. */
function committedFiles(): readonly PackedFile[] {
  return git('ls-tree', '-r', '-z', '--name-only', 'HEAD')
    .toString()
    .split('\0')
    .filter((path) => path !== '')
    .map((path) => ({ path, content: git('show', `HEAD:${path}`) }));
}

function git(...args: readonly string[]): Buffer {
  return execFileSync('git', args, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
}
