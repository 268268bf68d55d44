export { describeWithData, testData } from './test-data.js';
export { startTestApi, type TestApi } from './api.js';
export { startTestDatabase, TEST_SECRET, type TestDatabase } from './database.js';
export { createFactories, type Factories } from './factories.js';
export { FakeClock } from './fake-clock.js';
export { GraphqlClient, type GraphqlAnswer } from './graphql-client.js';
export { testPlatform, type TestPlatformOptions } from './platform.js';
