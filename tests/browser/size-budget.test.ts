import { describe, expect, it } from 'vitest';
import { BUDGETS, compressedSizes, type EntryPoint } from '../../scripts/bench/sizes';
import { engines } from '../../scripts/browsers';
import { builtExtension } from './engine';

describe.each(engines)('what is shipped (%s)', (engine) => {
  it.each(Object.keys(BUDGETS) as EntryPoint[])('keeps the %s within its budget', (entry) => {
    expect(compressedSizes(builtExtension[engine])[entry]).toBeLessThanOrEqual(BUDGETS[entry]);
  });
});
