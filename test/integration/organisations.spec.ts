import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type GraphqlClient, type TestApi } from '../support/index.js';

const DIRECTORY = `query ($first: Int!, $after: String, $search: String) {
  organisations(first: $first, after: $after, search: $search) {
    edges { node { name } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Directory {
  readonly organisations: {
    readonly edges: readonly { readonly node: { readonly name: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

describe('the directory of organisations', () => {
  let api: TestApi;
  let client: GraphqlClient;

  beforeAll(async () => {
    api = await startTestApi();
    for (const name of ['Delta watch', 'alpha watch', 'Charlie watch', 'Bravo watch', '100%_sure']) {
      await api.factories.ngo({ name });
    }
    const member = await api.factories.member((await api.factories.ngo({ name: 'Zulu' })).id, 'partner');
    client = await api.signInAs(member.id);
  });

  afterAll(() => api.stop());

  it('pages in the order of names, each once', async () => {
    const names: string[] = [];
    let after: string | null = null;
    do {
      const { organisations }: Directory = await client.ask<Directory>(DIRECTORY, { first: 2, after });
      names.push(...organisations.edges.map(({ node }) => node.name));
      after = organisations.pageInfo.hasNextPage ? organisations.pageInfo.endCursor : null;
    } while (after);
    expect(names).toEqual(['100%_sure', 'alpha watch', 'Bravo watch', 'Charlie watch', 'Delta watch', 'Zulu']);
  });

  it('searches for what was typed, wildcards included', async () => {
    const search = async (text: string) =>
      (await client.ask<Directory>(DIRECTORY, { first: 10, search: text })).organisations.edges.map(
        ({ node }) => node.name,
      );
    expect(await search('BRAVO')).toEqual(['Bravo watch']);
    expect(await search('%_')).toEqual(['100%_sure']);
    expect(await search('nothing')).toEqual([]);
  });

  it('refuses a page too large and a cursor of another making', async () => {
    expect(await client.refusal(DIRECTORY, { first: 101 })).toBe('PAGE_LIMIT_EXCEEDED');
    expect(await client.refusal(DIRECTORY, { first: 2, after: 'YWJj' })).toBe('CURSOR_INVALID');
  });

  it('is closed to those who are not signed in', async () => {
    expect(await api.anonymous.refusal(DIRECTORY, { first: 2 })).toBe('UNAUTHENTICATED');
  });

  it('takes as many statements for a hundred rows as for two', async () => {
    const count = async (first: number) => {
      const counter = api.statements.start();
      await client.ask(DIRECTORY, { first });
      return counter.stop();
    };
    expect(await count(100)).toBe(await count(2));
  });
});
