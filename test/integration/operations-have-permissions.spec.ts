import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ALLOW } from '@comitia/api';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { startTestApi, type TestApi } from '../support/index.js';

/** Metadata that marks a method as a GraphQL operation or an HTTP route. */
const OPERATION_KEYS = ['graphql:resolver_type', 'path'];

interface Operation {
  readonly name: string;
  readonly permissions: readonly string[] | undefined;
}

describe('every operation', () => {
  let api: TestApi;
  let operations: Operation[];

  beforeAll(async () => {
    api = await startTestApi();
    const container = api.application;
    const discovery = new DiscoveryService(container);
    const scanner = new MetadataScanner();
    const reflector = new Reflector();
    operations = [...discovery.getProviders(), ...discovery.getControllers()].flatMap((wrapper) => {
      const prototype = wrapper.metatype?.prototype as Record<string, (...args: never[]) => unknown> | undefined;
      if (!prototype || !wrapper.instance) return [];
      return scanner
        .getAllMethodNames(prototype)
        .map((method) => ({ method, handler: prototype[method]! }))
        .filter(({ handler }) =>
          OPERATION_KEYS.some((key) => {
            const value: unknown = Reflect.getMetadata(key, handler);
            return key === 'path'
              ? value !== undefined
              : ['Query', 'Mutation', 'Subscription'].includes(value as string);
          }),
        )
        .map(({ method, handler }) => ({
          name: `${wrapper.name}.${method}`,
          permissions: reflector.get<readonly string[] | undefined>(ALLOW, handler),
        }));
    });
  });

  afterAll(() => api.stop());

  it('is found by this test', () => {
    expect(operations.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['ViewerResolver.viewer', 'ViewerResolver.switchOrganisation', 'HealthController.live']),
    );
  });

  it('says who may call it', () => {
    expect(operations.filter(({ permissions }) => !permissions?.length).map(({ name }) => name)).toEqual([]);
  });
});
