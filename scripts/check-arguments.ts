import { parseArgs } from 'node:util';

/** Something that the caller can put right: one line says it all. */
export class UsageError extends Error {}

/**
 * The arguments of the commands that check a folder: `DIR [--json]`.
 *
 * @throws UsageError with the usage of the npm script where they are none of these
 */
export function readArguments(script: string): { directory: string; isJson: boolean } {
  try {
    const options = { json: { type: 'boolean', default: false } } as const;
    const { positionals, values } = parseArgs({ allowPositionals: true, options });
    const [directory, ...others] = positionals;
    if (directory !== undefined && others.length === 0) return { directory, isJson: values.json };
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('\n')[0]}`);
  }
  throw new UsageError(`Usage: npm run ${script} -- DIR [--json]`);
}
