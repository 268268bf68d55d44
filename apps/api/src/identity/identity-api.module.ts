import { IdentityModule } from '@comitia/identity';
import { Module } from '@nestjs/common';
import { ApiGraphqlModule } from '../graphql/graphql.module.js';
import { JobResolver } from './job.resolver.js';
import { OrganisationResolver } from './organisation.resolver.js';
import { PersonalDataResolver } from './personal-data.resolver.js';
import { MembershipResolver, ViewerResolver } from './viewer.resolver.js';

/** The viewer and the directory of organisations. */
@Module({
  imports: [IdentityModule, ApiGraphqlModule],
  providers: [JobResolver, OrganisationResolver, PersonalDataResolver, ViewerResolver, MembershipResolver],
})
export class IdentityApiModule {}
