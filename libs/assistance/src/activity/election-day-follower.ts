import { addDays, daysBetween, type CalendarDate, type Id } from '@comitia/kernel';
import {
  ElectionDayListeners,
  ElectionService,
  findDay,
  type Election,
  type ElectionDayMoved,
  type OnElectionDayMoved,
} from '@comitia/elections';
import { Jobs, TransactionRunner } from '@comitia/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AssessmentService } from '../assessment/assessment.service.js';
import { notifyJob } from '../notification/notify.job.js';
import { RequestRepository } from '../request/request.repository.js';
import { RequestSendingService } from '../request/request-sending.service.js';
import type { ActivityEntity } from './activity.entity.js';
import { ActivityRepository } from './activity.repository.js';
import { ActivityService } from './activity.service.js';
import { followElectionDayJob } from './follow-election-day.job.js';

/** When an election day moves, everything that is counted from it moves: days, deadlines, assessments, reminders. */
@Injectable()
export class ElectionDayFollower implements OnElectionDayMoved, OnModuleInit {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly listeners: ElectionDayListeners,
    private readonly elections: ElectionService,
    private readonly activities: ActivityRepository,
    private readonly activityService: ActivityService,
    private readonly requests: RequestRepository,
    private readonly sending: RequestSendingService,
    private readonly assessments: AssessmentService,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.listeners.add(this);
  }

  /** In the transaction of the move, as the authority: moves what it sees, and asks for the rest to follow. */
  async electionDayMoved(event: ElectionDayMoved): Promise<void> {
    await this.moveActivities(event.election, event.electionDayId);
    const requests = await this.requests.findByElection(event.election.id);
    await this.sending.updateDeadlines(requests.filter((request) => request.state === 'sent'));
    await this.assessments.refresh(requests.map((request) => request.id));
    await this.jobs.add(followElectionDayJob, { moveId: event.moveId, electionId: event.election.id });
    const addressees = await this.requests.findAddressees(requests.map((request) => request.id));
    const told = new Set(addressees.filter((row) => row.sentAt).map((row) => row.organisationId));
    for (const organisationId of [...told, event.election.authorityId]) {
      await this.jobs.add(notifyJob, { kind: 'election_day_moved', subjectId: event.moveId }, { organisationId });
    }
  }

  /**
   * The job. As the authority's system it finds out who is at work and passes the word on; as an organisation's system it
   * moves what that organisation alone sees. Days are counted from where the election day is now, so that running it twice,
   * or after a further move, does no harm.
   */
  async follow(moveId: Id, electionId: Id, actingFor: Id): Promise<void> {
    await this.transactions.inTransaction(async () => {
      const [election] = await this.elections.byIds([electionId]);
      const move = await this.elections.move(moveId);
      if (!election || !move) return;
      if (election.authorityId === actingFor) {
        for (const organisationId of await this.activities.findOrganisationsAtWork(electionId)) {
          await this.jobs.add(followElectionDayJob, { moveId, electionId }, { organisationId });
        }
        return;
      }
      await this.moveActivities(election, move.electionDayId, (activity) => activity.authorityId === null);
    });
  }

  private async moveActivities(
    election: Election,
    electionDayId: Id,
    concerns: (activity: ActivityEntity) => boolean = () => true,
  ): Promise<void> {
    const { date } = findDay(election, electionDayId)!;
    const open = (await this.activities.findOpenOfDay(electionDayId)).filter(
      (activity) => activity.datedFrom !== date && concerns(activity),
    );
    const milestones = await this.activities.findMilestones(open.map((activity) => activity.id));
    for (const activity of open) {
      const moved = moveActivity(activity, date);
      await this.activities.updateDates(moved);
      const planned = await this.activityService.planMilestones(moved, election);
      await this.activities.moveMilestones(
        milestones.flatMap((milestone) => {
          if (milestone.activityId !== activity.id) return [];
          const again = planned.find((candidate) => candidate.code === milestone.code);
          return again ? [{ ...milestone, ...again }] : [];
        }),
      );
      await this.activityService.scheduleReminders(moved);
    }
  }
}

/** Work that has not begun moves whole; of work under way the end moves. */
function moveActivity(activity: ActivityEntity, date: CalendarDate): ActivityEntity {
  const days = daysBetween(activity.datedFrom, date);
  const startsOn = activity.state === 'planned' ? addDays(activity.startsOn, days) : activity.startsOn;
  const endsOn = addDays(activity.endsOn, days);
  return {
    ...activity,
    startsOn,
    endsOn: endsOn < startsOn ? startsOn : endsOn,
    handOverDueOn: addDays(activity.handOverDueOn, days),
    datedFrom: date,
  };
}
