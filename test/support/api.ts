import { createApi } from '@comitia/api';
import type { Id } from '@comitia/kernel';
import type { Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { startTestDatabase, type TestDatabase } from './database.js';
import { createFactories, type Factories } from './factories.js';
import { GraphqlClient } from './graphql-client.js';
import { testPlatform, type TestPlatformOptions } from './platform.js';
import { openSession } from './session.js';
import { StatementCounter } from './statement-counter.js';

/** The API under test, over HTTP on a port of its own, on a database of its own. */
export interface TestApi {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  readonly database: TestDatabase;
  /** The data folder. */
  readonly home: string;
  readonly factories: Factories;
  /** Counts what the application asks the database. */
  readonly statements: StatementCounter;
  /** Every provider of the application, for tests that walk them. */
  readonly application: ModulesContainer;
  /** A client that is not signed in. */
  readonly anonymous: GraphqlClient;
  /** A client with a session of this person, acting for this organisation (their first). */
  signInAs(personId: Id, organisationId?: Id): Promise<GraphqlClient>;
  /** A client with a partner's credential. */
  withCredential(token: string): GraphqlClient;
  /** A service out of the application, for arranging. */
  get<Service>(service: Type<Service>): Service;
  stop(): Promise<void>;
}

/** Starts the API for a test file. Give it a database to share one, for example between two API processes. */
export async function startTestApi(
  options: TestPlatformOptions & { readonly database?: TestDatabase } = {},
): Promise<TestApi> {
  const database = options.database ?? (await startTestDatabase());
  const { platform, tidy } = testPlatform(database, options);
  const app = await createApi({ platform });
  const statements = new StatementCounter(app.get(DataSource, { strict: false }));
  await app.listen(0, '127.0.0.1');
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  return {
    url,
    database,
    home: platform.configuration.COMITIA_HOME,
    factories: createFactories((service) => app.get(service, { strict: false })),
    statements,
    application: app.get(ModulesContainer, { strict: false }),
    anonymous: new GraphqlClient(url, {}),
    signInAs: async (personId, organisationId) =>
      new GraphqlClient(url, { cookie: await openSession(database, personId, organisationId) }),
    withCredential: (token) => new GraphqlClient(url, { authorization: `Bearer ${token}` }),
    get: (service) => app.get(service, { strict: false }),
    stop: async () => {
      await app.close();
      if (!options.database) await database.stop();
      tidy();
    },
  };
}
