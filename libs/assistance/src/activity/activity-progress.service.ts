import {
  notAllowed,
  notFound,
  wrongState,
  type NotAllowedFailure,
  type NotFoundFailure,
  type WrongStateFailure,
} from '@comitia/elections';
import { parseId, success, type Id, type Result } from '@comitia/kernel';
import { ActorContext, actorOrganisation, AuditLog, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import type { ActivityEntity } from './activity.entity.js';
import { ActivityRepository } from './activity.repository.js';
import { afterActivityTransition, type ActivityTransition } from './activity.states.js';

export type ActivityProgressFailure = NotFoundFailure | NotAllowedFailure | WrongStateFailure;

/** How work goes on: begun and completed by the organisation that does it. */
@Injectable()
export class ActivityProgressService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActorContext,
    private readonly activities: ActivityRepository,
    private readonly audit: AuditLog,
  ) {}

  /** Writes down that the work has begun. Refused where the consent it rests on was withdrawn. */
  async begin(activityId: Id): Promise<Result<ActivityEntity, ActivityProgressFailure>> {
    return this.move(activityId, 'begin');
  }

  /** Writes down that the work is done: milestones that are still open are called off, and nobody is reminded of them. */
  async complete(activityId: Id): Promise<Result<ActivityEntity, ActivityProgressFailure>> {
    return this.move(activityId, 'complete');
  }

  private async move(
    activityId: Id,
    transition: Exclude<ActivityTransition, 'suspend'>,
  ): Promise<Result<ActivityEntity, ActivityProgressFailure>> {
    return this.transactions.inTransaction(async () => {
      const [activity] = parseId(activityId).ok ? await this.activities.findByIds([activityId]) : [];
      if (!activity) return notFound('activity', activityId);
      if (activity.organisationId !== actorOrganisation(this.actors.current())) {
        return notAllowed('Only the organisation that does the work begins and completes it.');
      }
      const state = afterActivityTransition(activity.state, transition);
      if (!state || !(await this.activities.setState(activity.id, activity.state, state))) {
        const is = activity.state.replaceAll('_', ' ');
        return wrongState(
          activity.state,
          transition === 'begin'
            ? `The activity "${activity.title}" is ${is}: only planned work begins.`
            : `The activity "${activity.title}" is ${is}: only work under way is completed.`,
        );
      }
      if (state === 'completed') await this.activities.cancelMilestones(activity.id);
      await this.audit.write({ action: `activity.${state}`, subjectKind: 'activity', subjectId: activity.id });
      return success({ ...activity, state });
    });
  }
}
