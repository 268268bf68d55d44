import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { depthRule, QUERY_LIMITS } from './limits.plugin.js';

const schema = buildSchema('type Query { me: Node } type Node { id: ID node: Node }');

const nest = (levels: number, innermost = 'id'): string =>
  levels === 0 ? innermost : `node { ${nest(levels - 1, innermost)} }`;

const refusals = (query: string) => validate(schema, parse(query), [depthRule]);

describe('the depth of a query', () => {
  it('may reach the limit and not pass it', () => {
    expect(refusals(`{ me { ${nest(QUERY_LIMITS.depth - 2)} } }`)).toEqual([]);
    const [refusal] = refusals(`{ me { ${nest(QUERY_LIMITS.depth - 1)} } }`);
    expect(refusal?.extensions).toEqual({
      code: 'QUERY_TOO_DEEP',
      depth: QUERY_LIMITS.depth + 1,
      limit: QUERY_LIMITS.depth,
    });
    expect(refusal?.message).toContain(`${QUERY_LIMITS.depth} are allowed`);
  });

  it('is counted through fragments, named and inline', () => {
    const half = Math.ceil(QUERY_LIMITS.depth / 2);
    const named = `{ me { ${nest(half, '...more')} } } fragment more on Node { ${nest(half)} }`;
    expect(refusals(named)).toHaveLength(1);
    expect(refusals(`{ me { ${nest(half, `... on Node { ${nest(half)} }`)} } }`)).toHaveLength(1);
  });

  it('of a fragment that names itself ends', () => {
    expect(refusals('{ me { ...a } } fragment a on Node { node { ...a } }')).toEqual([]);
  });
});
