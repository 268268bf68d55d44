export { describeWithData } from './test-data.js';
export { startTestApi, type TestApi } from './api.js';
export { startTestDatabase, type TestDatabase } from './database.js';
export { FakeClock } from './fake-clock.js';
export { GraphqlClient } from './graphql-client.js';
export { eventually } from './eventually.js';
export { describeOnBothBackends } from './queue-backends.js';
export { startTestWorker } from './worker.js';
export type { TestWorker } from './worker-of.js';
export { StagedDeployment, type StagedVisit } from './deployment-stage.js';
export {
  PartnerStage,
  type AgreementAnswer,
  type Field,
  type PageOf,
  type SharedChangeRow,
  type SharedRow,
  type StagedSharing,
} from './partner-stage.js';
export { LiveClient } from './live-client.js';
export {
  keepFile,
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
} from './mission-client.js';
export { REGISTRATION_ASSUMPTIONS, RegistrationClient, type ScenarioAnswer } from './registration-client.js';
export { RegisterLists } from './register-lists.js';
