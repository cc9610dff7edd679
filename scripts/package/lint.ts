import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import * as v from 'valibot';

/** What Mozilla's own linter has to say of a built extension. */
export type Finding = {
  readonly kind: 'error' | 'warning';
  readonly code: string;
  readonly message: string;
  /** Within the extension; empty where it is about the whole. */
  readonly file: string;
};

const found = v.array(
  v.object({ code: v.string(), message: v.string(), file: v.optional(v.string(), '') }),
);
const reportSchema = v.object({ errors: found, warnings: found });

/**
 * Runs `web-ext lint` on a folder, in a process of its own: it ends the one it runs in.
 *
 * @throws where it gives no report
 */
export async function lint(folder: string): Promise<readonly Finding[]> {
  const program = resolve('node_modules/web-ext/bin/web-ext.js');
  const args = [program, 'lint', '-s', folder, '--no-config-discovery', '--output', 'json'];
  const report = await new Promise<string>((accept, reject) => {
    // It exits with 1 where it found errors: the report says which.
    execFile(process.execPath, args, { maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (stdout.trimStart().startsWith('{')) accept(stdout);
      else reject(new Error(`web-ext lint gave no report: ${stderr || error?.message}`));
    });
  });
  const { errors, warnings } = v.parse(reportSchema, JSON.parse(report));
  return [
    ...errors.map((finding) => ({ kind: 'error', ...finding }) as const),
    ...warnings.map((finding) => ({ kind: 'warning', ...finding }) as const),
  ];
}
