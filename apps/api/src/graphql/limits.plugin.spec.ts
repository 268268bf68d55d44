import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { QUERY_LIMITS, refuseOperation } from './limits.plugin.js';

const schema = buildSchema('type Query { me: Node } type Node { id: ID node: Node }');

const nest = (levels: number, innermost = 'id'): string =>
  levels === 0 ? innermost : `node { ${nest(levels - 1, innermost)} }`;

const refusal = (query: string) => refuseOperation({ schema, document: parse(query) });

describe('the depth of a query', () => {
  it('may reach the limit and not pass it', () => {
    expect(refusal(`{ me { ${nest(QUERY_LIMITS.depth - 2)} } }`)).toBeUndefined();
    const refused = refusal(`{ me { ${nest(QUERY_LIMITS.depth - 1)} } }`);
    expect(refused?.extensions).toEqual({
      code: 'QUERY_TOO_DEEP',
      depth: QUERY_LIMITS.depth + 1,
      limit: QUERY_LIMITS.depth,
    });
    expect(refused?.message).toContain(`${QUERY_LIMITS.depth} are allowed`);
  });

  it('is counted through fragments, named and inline', () => {
    const half = Math.ceil(QUERY_LIMITS.depth / 2);
    const named = `{ me { ${nest(half, '...more')} } } fragment more on Node { ${nest(half)} }`;
    expect(refusal(named)?.extensions['code']).toBe('QUERY_TOO_DEEP');
    expect(refusal(`{ me { ${nest(half, `... on Node { ${nest(half)} }`)} } }`)?.extensions['code']).toBe(
      'QUERY_TOO_DEEP',
    );
  });
});
