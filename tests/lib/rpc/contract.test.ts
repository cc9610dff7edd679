import { expectTypeOf, it } from 'vitest';
import type { Body } from '../../../lib/model/body';
import type { call } from '../../../lib/rpc/client';
import type { Arguments, MethodName, Result, Visit } from '../../../lib/rpc/contract';
import type { contentSchemas, ownPageSchemas } from '../../../lib/rpc/schemas';

it('types a call by its method', () => {
  expectTypeOf<Arguments<'markSeen'>>().toEqualTypeOf<[postId: string, ids: readonly string[]]>();
  expectTypeOf<Result<'readVisit'>>().toEqualTypeOf<Visit | null>();
  expectTypeOf<typeof call<'readVisit'>>().returns.toEqualTypeOf<Promise<Visit | null>>();
});

it('binds the value of a changed setting to its key', () => {
  expectTypeOf<['order', 'newest']>().toExtend<Arguments<'changeSetting'>>();
  expectTypeOf<['order', 'on-leave']>().not.toExtend<Arguments<'changeSetting'>>();
  expectTypeOf<['foldDepth', 'newest']>().not.toExtend<Arguments<'changeSetting'>>();
});

it('has a schema for every method and no other', () => {
  expectTypeOf<
    keyof typeof contentSchemas | keyof typeof ownPageSchemas
  >().toEqualTypeOf<MethodName>();
});

it('takes and gives nothing that JSON cannot carry', () => {
  expectTypeOf<
    Unserialisable<Arguments<MethodName> | Exclude<Result<MethodName>, void>>
  >().toEqualTypeOf<never>();
});

/**
 * The parts of a type that would not survive a message. A body is strings at its ends, but holds
 * bodies, into which no type can be followed for ever.
 */
type Unserialisable<T> = T extends string | number | boolean | null | undefined | Body
  ? never
  : T extends Date | Map<unknown, unknown> | Set<unknown> | bigint | symbol | ArrayBufferView
    ? T
    : T extends (...args: never) => unknown
      ? T
      : T extends readonly (infer Item)[]
        ? Unserialisable<Item>
        : { [K in keyof T]-?: Unserialisable<T[K]> }[keyof T];
