export type { PartnerCredentialEntity } from './credential/credential.entity.js';
export {
  CREDENTIAL_DAYS,
  CredentialService,
  type CredentialHolder,
  type CredentialRefusal,
  type IssueCredentialFailure,
  type IssuedCredential,
} from './credential/credential.service.js';
export { IdentityModule } from './identity.module.js';
export type { MembershipEntity } from './membership/membership.entity.js';
export type { OrganisationEntity } from './organisation/organisation.entity.js';
export {
  AUTHORITY_KINDS,
  ORGANISATION_KINDS,
  type AuthorityKind,
  type OrganisationKind,
} from './organisation/organisation-kind.js';
export type { OrganisationPageQuery } from './organisation/organisation.repository.js';
export {
  OrganisationService,
  type NewOrganisation,
  type OpenOrganisationFailure,
  type OrganisationPage,
} from './organisation/organisation.service.js';
export type { PersonEntity } from './person/person.entity.js';
export { PersonService, type KeptPeoplePage, type NewPerson } from './person/person.service.js';
export { ROLES, type Role } from './roles.js';
export { ActorResolver, type ResolvedActor } from './session/actor-resolver.js';
export {
  Authentication,
  AUTHENTICATION_PATH,
  CLIENT_ADDRESS_HEADER,
  type SessionHolder,
} from './session/authentication.js';
export { SessionService, type ActingFor, type NotAMemberFailure } from './session/session.service.js';
export {
  PersonalDataService,
  type PersonalDataSource,
  type PersonExport,
  type PersonNotFoundFailure,
} from './person/personal-data.service.js';
