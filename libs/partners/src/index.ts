export { PartnersModule } from './partners.module.js';
export {
  CHANGE_KINDS,
  type ChangeKind,
  type CoverageArea,
  type SharedChange,
  type SharedDeployment,
} from './shared-deployment/shared-deployment.js';
export { SharedDeploymentService, type Page } from './shared-deployment/shared-deployment.service.js';
export type { SharedRegistration } from './shared-registration/shared-registration.js';
export { SharedRegistrationService } from './shared-registration/shared-registration.service.js';
export { SHARED_FIELDS, type SharedField } from './sharing-agreement/shared-field.js';
export type { SharingAgreementEntity } from './sharing-agreement/sharing-agreement.entity.js';
export type { SharingAgreementFailure } from './sharing-agreement/sharing-agreement.failure.js';
export {
  SharingAgreementService,
  type NewSharingAgreement,
  type SharingAgreementChange,
} from './sharing-agreement/sharing-agreement.service.js';
