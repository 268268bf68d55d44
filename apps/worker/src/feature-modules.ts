import { AssistanceWorkerModule } from './assistance/assistance-worker.module.js';
import { ElectionsWorkerModule } from './elections/elections-worker.module.js';
import { MissionsWorkerModule } from './missions/missions-worker.module.js';
import { PlatformWorkerModule } from './platform/platform-worker.module.js';

/** One module per feature, each holding its processors. A new feature adds its line here. */
export const FEATURE_MODULES = [
  PlatformWorkerModule,
  AssistanceWorkerModule,
  ElectionsWorkerModule,
  MissionsWorkerModule,
] as const;
