import type { ConsentWithdrawn, OnConsentWithdrawn, OnOptionAccepted, OptionAccepted } from '@comitia/assistance';
import { newId } from '@comitia/kernel';
import { AuditLog, Clock, Signals } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { RegistrationPlanRepository } from './registration-plan.repository.js';
import { REGISTRATION_TOPIC } from './registration-publisher.js';

/**
 * What registration plans do when consent is given or taken back: in that same transaction, as the authority that decides,
 * through functions of the database that let it do this and nothing else.
 */
@Injectable()
export class RegistrationListeners implements OnOptionAccepted, OnConsentWithdrawn {
  constructor(
    private readonly plans: RegistrationPlanRepository,
    private readonly signals: Signals,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Opens the registration plan of agreed support for voter registration; other services have none. */
  async optionAccepted({ activity }: OptionAccepted): Promise<void> {
    if (activity.service !== 'voter_registration_support') return;
    const now = this.clock.now();
    await this.plans.open(newId(now.getTime()), activity.id, now);
  }

  /** Suspends every registration plan that hangs on the entry taken back. Partners lose sight of it at once. */
  async consentWithdrawn({ consentEntryId }: ConsentWithdrawn): Promise<void> {
    for (const { planId } of await this.plans.suspendOn(consentEntryId, this.clock.now())) {
      await this.audit.write({
        action: 'registration_plan.suspended',
        subjectKind: 'registration_plan',
        subjectId: planId,
      });
      await this.signals.publish(REGISTRATION_TOPIC, { planId });
    }
  }
}
