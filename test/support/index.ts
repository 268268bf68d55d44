export { describeWithData, testData } from './test-data.js';
export { startTestApi, type TestApi } from './api.js';
export { startTestDatabase, TEST_SECRET, type TestDatabase } from './database.js';
export { createFactories, type Factories } from './factories.js';
export { FakeClock } from './fake-clock.js';
export { GraphqlClient, type GraphqlAnswer } from './graphql-client.js';
export { testPlatform, type TestPlatformOptions } from './platform.js';
export { eventually } from './eventually.js';
export { describeOnBothBackends, type BackendUnderTest } from './queue-backends.js';
export { startTestWorker } from './worker.js';
export { startWorkerOf, type TestWorker } from './worker-of.js';
export { StagedDeployment, type StagedVisit } from './deployment-stage.js';
export {
  PartnerStage,
  type AgreementAnswer,
  type Field,
  type PageOf,
  type SharedChangeRow,
  type SharedRow,
  type StagedPartner,
  type StagedSharing,
} from './partner-stage.js';
export { LiveClient } from './live-client.js';
export {
  stageMission,
  startMissionStage,
  withdrawConsent,
  type MissionStage,
  type StagedMission,
} from './mission-stage.js';
export {
  FAILURE,
  MissionClient,
  REGISTER_MAPPING,
  registerFile,
  ROSTER_MAPPING,
  rosterFile,
  type ImportAnswer,
  type ImportFile,
} from './mission-client.js';
