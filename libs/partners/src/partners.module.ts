import { IdentityModule } from '@comitia/identity';
import { registerEntities } from '@comitia/platform';
import { Module } from '@nestjs/common';
import { SharedDeploymentRepository } from './shared-deployment/shared-deployment.repository.js';
import { SharedDeploymentService } from './shared-deployment/shared-deployment.service.js';
import { SharedRegistrationRepository } from './shared-registration/shared-registration.repository.js';
import { SharedRegistrationService } from './shared-registration/shared-registration.service.js';
import { SharingAgreementEntity } from './sharing-agreement/sharing-agreement.entity.js';
import { SharingAgreementRepository } from './sharing-agreement/sharing-agreement.repository.js';
import { SharingAgreementService } from './sharing-agreement/sharing-agreement.service.js';

registerEntities(SharingAgreementEntity);

/** Sharing agreements, and what partners see under them. */
@Module({
  imports: [IdentityModule],
  providers: [
    SharingAgreementRepository,
    SharingAgreementService,
    SharedDeploymentRepository,
    SharedDeploymentService,
    SharedRegistrationRepository,
    SharedRegistrationService,
  ],
  exports: [SharingAgreementService, SharedDeploymentService, SharedRegistrationService],
})
export class PartnersModule {}
