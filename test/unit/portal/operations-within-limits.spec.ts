import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  Kind,
  OperationTypeNode,
  parse,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { PAGE_LIMIT } from '../../../apps/api/src/graphql/connection.js';
import { refuseOperation } from '../../../apps/api/src/graphql/limits.plugin.js';
import { projectRoot } from '../../support/data-path.js';

const schema = buildSchema(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'));
const folder = join(projectRoot, 'apps/portal/src/api/operations');
const definitions = readdirSync(folder).flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')).definitions);
const fragments = new Map(
  definitions
    .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
    .map((fragment) => [fragment.name.value, fragment]),
);
const operations = definitions.filter(
  (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
);

/** The operation with the fragments that it needs, and with the type names that the portal's client asks for everywhere. */
function asSent(operation: OperationDefinitionNode): DocumentNode {
  const needed = new Set<FragmentDefinitionNode>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value)!;
        if (needed.has(fragment)) return;
        needed.add(fragment);
        collect(fragment);
      },
    });
  };
  collect(operation);
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...needed] };
  return visit(document, {
    SelectionSet(node, _key, parent) {
      if (parent && 'operation' in parent) return undefined;
      const name = { kind: Kind.NAME, value: '__typename' } as const;
      return { ...node, selections: [...node.selections, { kind: Kind.FIELD, name }] };
    },
  });
}

describe('every operation of the portal', () => {
  it('asks no list for more than a page may have', () => {
    const tooLong = operations.flatMap((operation) => {
      const found: string[] = [];
      visit(asSent(operation), {
        Argument({ name, value }) {
          if (name.value === 'first' && value.kind === Kind.INT && Number(value.value) > PAGE_LIMIT.maximum)
            found.push(`${operation.name?.value}: first ${value.value}`);
        },
      });
      return found;
    });
    expect(tooLong).toEqual([]);
  });

  it('is within the cost and the depth that the API allows', () => {
    expect(operations.length).toBeGreaterThan(40);
    const refused = operations
      .filter((operation) => operation.operation === OperationTypeNode.QUERY)
      .flatMap((operation) => {
        const document = asSent(operation);
        const variables = Object.fromEntries(
          (operation.variableDefinitions ?? []).flatMap(({ variable, type }): [string, unknown][] => {
            if (variable.name.value === 'first') return [['first', PAGE_LIMIT.maximum]];
            if (type.kind !== Kind.NON_NULL_TYPE) return [];
            const whole = type.type.kind === Kind.NAMED_TYPE && type.type.name.value === 'Int';
            return [[variable.name.value, whole ? 1 : 'x']];
          }),
        );
        // What takes an input object is a single look-up; its variables cannot be made up here.
        if (operation.variableDefinitions?.some(({ variable }) => variable.name.value === 'input')) return [];
        const refusal = refuseOperation({ schema, document, variables });
        return refusal ? [`${operation.name?.value}: ${refusal.message}`] : [];
      });
    expect(refused).toEqual([]);
  });
});
