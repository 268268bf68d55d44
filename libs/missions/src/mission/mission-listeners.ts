import type { ConsentWithdrawn, OnConsentWithdrawn, OnOptionAccepted, OptionAccepted } from '@comitia/assistance';
import type { ElectionDayMoved, OnElectionDayMoved } from '@comitia/elections';
import { newId } from '@comitia/kernel';
import { AuditLog, Clock, Signals } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { DEPLOYMENTS_TOPIC } from '../deployment-plan/plan-publisher.js';
import { DEPARTURE_ITEMS } from './departure-checklist.js';
import { MissionRepository } from './mission.repository.js';

/**
 * What missions do when consent is given or taken back, and when an election day moves: in that same transaction, as the
 * authority that decides, through functions of the database that let it do this and nothing else.
 */
@Injectable()
export class MissionListeners implements OnOptionAccepted, OnConsentWithdrawn, OnElectionDayMoved {
  constructor(
    private readonly missions: MissionRepository,
    private readonly signals: Signals,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Opens the mission of what was agreed, with the format and numbers of its option; none where nobody is sent. */
  async optionAccepted({ activity }: OptionAccepted): Promise<void> {
    const now = this.clock.now();
    await this.missions.open(newId(now.getTime()), activity.id, now);
  }

  /** Suspends every mission that hangs on the entry taken back. Partners lose sight of it at once. */
  async consentWithdrawn({ consentEntryId }: ConsentWithdrawn): Promise<void> {
    const codes = DEPARTURE_ITEMS.map((item) => item.code);
    for (const { missionId } of await this.missions.suspendOn(consentEntryId, this.clock.now(), codes)) {
      await this.audit.write({ action: 'mission.suspended', subjectKind: 'mission', subjectId: missionId });
      await this.signals.publish(DEPLOYMENTS_TOPIC, { missionId });
    }
  }

  /** Moves the days on which observers serve with the election day. */
  async electionDayMoved({ election, from, to }: ElectionDayMoved): Promise<void> {
    await this.missions.moveObserverDays(election.id, from, to);
  }
}
