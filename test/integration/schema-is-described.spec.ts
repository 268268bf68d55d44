import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { projectRoot } from '../support/data-path.js';

/** Everything in a schema that says nothing about itself: types, fields, arguments. */
function undescribed(text: string): string[] {
  const found: string[] = [];
  const look = (name: string, held: { readonly description?: string | null | undefined }) => {
    if (!held.description?.trim()) found.push(name);
  };
  for (const type of Object.values(buildSchema(text).getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    const root = ['Query', 'Mutation', 'Subscription'].includes(type.name);
    if (!root) look(type.name, type);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field);
        for (const argument of field.args) {
          // A mutation's one input is described by its type.
          if (argument.name !== 'input') look(`${type.name}.${field.name}(${argument.name})`, argument);
        }
      }
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field);
    }
  }
  return found;
}

describe('the schema', () => {
  it('says of every type, field and argument what it is', () => {
    expect(undescribed(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'))).toEqual([]);
  });

  it('would be caught where it does not', () => {
    expect(
      undescribed(
        `"A." type Query { "A." a(b: Int): Int c: Int } type D { "A." e: Int } "A." input F { g: Int } enum H { I }`,
      ),
    ).toEqual(['Query.a(b)', 'Query.c', 'D', 'F.g', 'H']);
  });
});
