import { IdentityModule } from '@comitia/identity';
import { PartnersModule } from '@comitia/partners';
import { Module } from '@nestjs/common';
import { ApiGraphqlModule } from '../graphql/graphql.module.js';
import { DeploymentChangeResolver, SharedDeploymentResolver } from './shared-deployment.resolver.js';
import { RegistrationChangeResolver, SharedRegistrationResolver } from './shared-registration.resolver.js';
import { SharingAgreementResolver } from './sharing-agreement.resolver.js';

/** What partners see, and the agreements and credentials under which they see it. */
@Module({
  imports: [IdentityModule, PartnersModule, ApiGraphqlModule],
  providers: [
    SharingAgreementResolver,
    SharedDeploymentResolver,
    DeploymentChangeResolver,
    SharedRegistrationResolver,
    RegistrationChangeResolver,
  ],
})
export class PartnersApiModule {}
