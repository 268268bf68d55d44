import { createUnionType, Field, InterfaceType, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';

/** What every expected failure has: a code that stays the same, and a sentence for people. */
@InterfaceType({
  description:
    'An expected failure: a code that stays the same, and a sentence that names the value, the limit and the next step.',
  resolveType: (value: { constructor: Type }) => value.constructor,
})
export abstract class Failure {
  @Field({ description: 'The fixed code of the failure.' })
  code: string;

  @Field({ description: 'What is wrong and what to do, in English.' })
  message: string;
}

/**
 * Base of every failure type, which adds its name and description and, where it has them, fields of its own:
 * `@ObjectType({ description: '…' }) export class NotAMember extends FailureObject {}`.
 */
@ObjectType({ isAbstract: true, implements: () => [Failure] })
export abstract class FailureObject extends Failure {
  /** Makes this failure type out of what a service returned. */
  static from<Instance extends Failure>(this: new () => Instance, source: Failure): Instance {
    return Object.assign(new this(), { code: source.code, message: source.message });
  }
}

/**
 * The result of a mutation: what it gives, or one of its expected failures. Members are told apart by their class, so
 * resolvers return instances.
 */
export function resultUnion<const Types extends readonly Type[]>(name: string, description: string, types: Types) {
  return createUnionType({
    name,
    description,
    types: () => types,
    resolveType: (value: object) => {
      const kept = (value as { __typename?: string }).__typename;
      return kept ?? (value.constructor as Type);
    },
  });
}
