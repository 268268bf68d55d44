import { AssistanceWorkerModule } from './assistance/assistance-worker.module.js';
import { PlatformWorkerModule } from './platform/platform-worker.module.js';

/** One module per feature, each holding its processors. A new feature adds its line here. */
export const FEATURE_MODULES = [PlatformWorkerModule, AssistanceWorkerModule] as const;
