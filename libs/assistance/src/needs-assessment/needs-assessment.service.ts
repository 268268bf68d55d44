import { newId, parseCalendarDate, parseId, success, type CalendarDate, type Id, type Result } from '@comitia/kernel';
import {
  invalidInput,
  notFound,
  wrongState,
  type FieldProblem,
  type InvalidInputFailure,
  type NotFoundFailure,
  type WrongStateFailure,
} from '@comitia/elections';
import { SERVICES, type Service } from '@comitia/mandates';
import {
  ActorContext,
  actorOrganisation,
  actorUser,
  AuditLog,
  Clock,
  Jobs,
  TransactionRunner,
} from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { notifyJob } from '../notification/notify.job.js';
import { checkCount, checkText } from '../option/option-input.js';
import type { AssistanceRequestEntity } from '../request/request.entity.js';
import { RequestRepository } from '../request/request.repository.js';
import type {
  DecisionOutcome,
  NeedsAssessmentEntity,
  OrganisationDecisionEntity,
  PersonMetEntity,
} from './needs-assessment.entity.js';
import { NeedsAssessmentRepository } from './needs-assessment.repository.js';

/** A needs assessment as a focal point records it. */
export interface RecordNeedsAssessment {
  readonly requestId: Id;
  readonly findings: string;
  readonly recommendedService: string;
  readonly recommendedFormat?: string | undefined;
  readonly coreTeam?: number | undefined;
  readonly longTermObservers?: number | undefined;
  readonly shortTermObservers?: number | undefined;
  readonly peopleMet: readonly { readonly name: string; readonly capacity: string }[];
  readonly openConditions: readonly string[];
  readonly outcome: string;
}

/** The organisation's own decision as a focal point records it. */
export interface RecordDecision {
  readonly requestId: Id;
  readonly service: string;
  readonly outcome: DecisionOutcome;
  readonly reason: string;
  readonly decidedOn: CalendarDate;
  /** The organ that decided; not a person's name. */
  readonly decidedBy: string;
}

/** A needs assessment with the people met. */
export interface NeedsAssessment extends NeedsAssessmentEntity {
  readonly peopleMet: readonly PersonMetEntity[];
}

export type DeskFailure = InvalidInputFailure | NotFoundFailure | WrongStateFailure;

/** What an organisation finds and decides about a request that it received. */
@Injectable()
export class NeedsAssessmentService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActorContext,
    private readonly assessments: NeedsAssessmentRepository,
    private readonly requests: RequestRepository,
    private readonly jobs: Jobs,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Records an assessment; an earlier one stays, the newest counts. */
  async record(input: RecordNeedsAssessment): Promise<Result<NeedsAssessment, DeskFailure>> {
    return this.transactions.inTransaction(async () => {
      const request = await this.received(input.requestId);
      if (!request) return notFound('request', input.requestId);
      if (request.state !== 'sent') return closed(request);
      const problems = checkNeedsAssessment(input);
      if (problems.length > 0) return invalidInput(problems);
      const { organisationId, userId, now } = this.who();
      const assessment: NeedsAssessmentEntity = {
        id: newId(now.getTime()),
        requestId: request.id,
        organisationId,
        findings: input.findings.trim(),
        recommendedService: input.recommendedService as Service,
        recommendedFormat: input.recommendedFormat ?? null,
        coreTeam: input.coreTeam ?? null,
        longTermObservers: input.longTermObservers ?? null,
        shortTermObservers: input.shortTermObservers ?? null,
        openConditions: input.openConditions.map((condition) => condition.trim()),
        outcome: input.outcome.trim(),
        recordedBy: userId,
        recordedAt: now,
      };
      const peopleMet = input.peopleMet.map((person, position) => ({
        id: newId(now.getTime()),
        needsAssessmentId: assessment.id,
        organisationId,
        position,
        name: person.name.trim(),
        capacity: person.capacity.trim(),
        erasedAt: null,
      }));
      await this.assessments.insert(assessment, peopleMet);
      await this.audit.write({
        action: 'needs_assessment.recorded',
        subjectKind: 'needs_assessment',
        subjectId: assessment.id,
      });
      return success({ ...assessment, peopleMet });
    });
  }

  /** Records what the organisation itself decided, and tells the authority that asked. */
  async recordDecision(input: RecordDecision): Promise<Result<OrganisationDecisionEntity, DeskFailure>> {
    return this.transactions.inTransaction(async () => {
      const request = await this.received(input.requestId);
      if (!request) return notFound('request', input.requestId);
      if (request.state !== 'sent') return closed(request);
      const problems = checkDecision(input, request);
      if (problems.length > 0) return invalidInput(problems);
      const { organisationId, userId, now } = this.who();
      const decision: OrganisationDecisionEntity = {
        id: newId(now.getTime()),
        requestId: request.id,
        authorityId: request.authorityId,
        organisationId,
        service: input.service as Service,
        outcome: input.outcome,
        reason: input.reason.trim(),
        decidedOn: input.decidedOn,
        decidedBy: input.decidedBy.trim(),
        recordedBy: userId,
        recordedAt: now,
      };
      await this.assessments.insertDecision(decision);
      await this.jobs.add(
        notifyJob,
        { kind: 'decision_recorded', subjectId: decision.id },
        { organisationId: request.authorityId },
      );
      await this.audit.write({
        action: 'organisation_decision.recorded',
        subjectKind: 'organisation_decision',
        subjectId: decision.id,
        details: { outcome: decision.outcome },
      });
      return success(decision);
    });
  }

  /** The newest needs assessment of each request, for loaders; the actor's organisation's own alone. */
  async newestOf(requestIds: readonly Id[]): Promise<readonly NeedsAssessment[]> {
    return this.transactions.inTransaction(async () => {
      const made = await this.assessments.findNewest(requestIds);
      const people = await this.assessments.findPeopleMet(made.map((assessment) => assessment.id));
      return made.map((assessment) => ({
        ...assessment,
        peopleMet: people.filter((person) => person.needsAssessmentId === assessment.id),
      }));
    });
  }

  /** The organisations' decisions about these requests that the actor may see, the newest first, for loaders. */
  async decisionsOf(requestIds: readonly Id[]): Promise<readonly OrganisationDecisionEntity[]> {
    return this.transactions.inTransaction(() => this.assessments.findDecisions(requestIds));
  }

  /** Erases the name and capacity of a person met; the assessment stays. */
  async erasePersonMet(id: Id): Promise<Result<Id, NotFoundFailure>> {
    return this.transactions.inTransaction(async () => {
      if (!parseId(id).ok || !(await this.assessments.erasePersonMet(id, this.clock.now()))) {
        return notFound('person met', id);
      }
      await this.audit.write({ action: 'person_met.erased', subjectKind: 'person_met', subjectId: id });
      return success(id);
    });
  }

  private async received(requestId: Id): Promise<AssistanceRequestEntity | undefined> {
    const request = parseId(requestId).ok ? await this.requests.findById(requestId) : undefined;
    return request && request.authorityId !== actorOrganisation(this.actors.current()) ? request : undefined;
  }

  private who(): { organisationId: Id; userId: Id | null; now: Date } {
    const actor = this.actors.current();
    return { organisationId: actorOrganisation(actor)!, userId: actorUser(actor) ?? null, now: this.clock.now() };
  }
}

function closed(request: AssistanceRequestEntity) {
  return wrongState(
    request.state,
    `The request ${request.reference} is ${request.state}: nothing more is recorded on it.`,
  );
}

function checkNeedsAssessment(input: RecordNeedsAssessment): readonly FieldProblem[] {
  return [
    ...checkText('findings', input.findings, 20_000),
    ...checkText('outcome', input.outcome, 500),
    ...(SERVICES.includes(input.recommendedService as Service)
      ? []
      : [
          {
            path: 'recommendedService',
            message: `"${input.recommendedService}" is not a service; mandateServices lists them.`,
          },
        ]),
    ...checkCount('coreTeam', input.coreTeam),
    ...checkCount('longTermObservers', input.longTermObservers),
    ...checkCount('shortTermObservers', input.shortTermObservers),
    ...input.openConditions.flatMap((condition, index) => checkText(`openConditions.${index}`, condition, 1000)),
    ...input.peopleMet.flatMap((person, index) => [
      ...checkText(`peopleMet.${index}.name`, person.name, 200),
      ...checkText(`peopleMet.${index}.capacity`, person.capacity, 200),
    ]),
  ];
}

function checkDecision(input: RecordDecision, request: AssistanceRequestEntity): readonly FieldProblem[] {
  const day = parseCalendarDate(input.decidedOn);
  return [
    ...checkText('reason', input.reason, 5000),
    ...checkText('decidedBy', input.decidedBy, 200),
    ...(request.services.includes(input.service as Service)
      ? []
      : [
          {
            path: 'service',
            message: `"${input.service}" was not asked for; the request names ${request.services.join(', ')}.`,
          },
        ]),
    ...(day.ok ? [] : [{ path: 'decidedOn', message: day.failure }]),
  ];
}
