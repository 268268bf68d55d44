import { IdentityApiModule } from './identity/identity-api.module.js';

/** One module per feature, each holding its resolvers and routes. A new feature adds its line here. */
export const FEATURE_MODULES = [IdentityApiModule] as const;
