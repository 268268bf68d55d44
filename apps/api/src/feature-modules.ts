import { AssistanceApiModule } from './assistance/assistance-api.module.js';
import { ElectionsApiModule } from './elections/elections-api.module.js';
import { RegisterApiModule } from './elections/register-api.module.js';
import { IdentityApiModule } from './identity/identity-api.module.js';
import { MissionsApiModule } from './missions/missions-api.module.js';
import { PartnersApiModule } from './partners/partners-api.module.js';

/** One module per feature, each holding its resolvers and routes. A new feature adds its line here. */
export const FEATURE_MODULES = [
  IdentityApiModule,
  ElectionsApiModule,
  AssistanceApiModule,
  MissionsApiModule,
  PartnersApiModule,
  RegisterApiModule,
] as const;
