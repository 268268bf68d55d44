import { registerEntities } from '@comitia/platform';
import { Module } from '@nestjs/common';
import { PartnerCredentialEntity } from './credential/credential.entity.js';
import { CredentialRepository } from './credential/credential.repository.js';
import { CredentialService } from './credential/credential.service.js';
import { MembershipEntity } from './membership/membership.entity.js';
import { MembershipRepository } from './membership/membership.repository.js';
import { OrganisationEntity } from './organisation/organisation.entity.js';
import { OrganisationRepository } from './organisation/organisation.repository.js';
import { OrganisationService } from './organisation/organisation.service.js';
import { PersonEntity } from './person/person.entity.js';
import { PersonalDataService } from './person/personal-data.service.js';
import { PersonRepository } from './person/person.repository.js';
import { PersonService } from './person/person.service.js';
import { ActorResolver } from './session/actor-resolver.js';
import { Authentication } from './session/authentication.js';
import { SessionService } from './session/session.service.js';

registerEntities(OrganisationEntity, PersonEntity, MembershipEntity, PartnerCredentialEntity);

/** Organisations, people, their roles, sessions and credentials. */
@Module({
  providers: [
    OrganisationRepository,
    OrganisationService,
    PersonRepository,
    PersonService,
    PersonalDataService,
    MembershipRepository,
    CredentialRepository,
    CredentialService,
    Authentication,
    ActorResolver,
    SessionService,
  ],
  exports: [
    OrganisationService,
    PersonService,
    CredentialService,
    Authentication,
    ActorResolver,
    SessionService,
    PersonalDataService,
  ],
})
export class IdentityModule {}
