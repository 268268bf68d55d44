import { parseId, success, type Id, type Result } from '@comitia/kernel';
import { electionDayOf, ElectionService, invalidInput, notFound, wrongState } from '@comitia/elections';
import {
  ActorContext,
  actorOrganisation,
  AuditLog,
  Clock,
  FileStore,
  Jobs,
  TransactionRunner,
} from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { AssessmentService } from '../assessment/assessment.service.js';
import { notifyJob } from '../notification/notify.job.js';
import { findBodyId, nextDeadline } from './next-deadline.js';
import { RecipientRepository } from './recipient.repository.js';
import { RecipientService } from './recipient.service.js';
import { missingBeforeSending } from './request-content.js';
import type { AssistanceRequestEntity } from './request.entity.js';
import { RequestRepository } from './request.repository.js';
import type { SaveRequestFailure } from './request.service.js';
import { afterRequestTransition } from './request.states.js';

/** What sending needs to know. */
export interface SendRequest {
  readonly requestId: Id;
  /** Whom it goes to; none: those chosen in the draft. */
  readonly organisationIds: readonly Id[];
  /** Whether the officer has gone through the answers once more. */
  readonly answersChecked: boolean;
}

/** Sends requests to organisations: the moment from which each of them knows of it, and of nobody else. */
@Injectable()
export class RequestSendingService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActorContext,
    private readonly requests: RequestRepository,
    private readonly recipients: RecipientRepository,
    private readonly choice: RecipientService,
    private readonly elections: ElectionService,
    private readonly assessments: AssessmentService,
    private readonly files: FileStore,
    private readonly jobs: Jobs,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Sends a request; again to further organisations later. Those that have it already are not told again. */
  async send(input: SendRequest): Promise<Result<AssistanceRequestEntity, SaveRequestFailure>> {
    return this.transactions.inTransaction(async () => {
      const request = parseId(input.requestId).ok ? await this.requests.findById(input.requestId) : undefined;
      if (!request || request.authorityId !== actorOrganisation(this.actors.current())) {
        return notFound('request', input.requestId);
      }
      const state = afterRequestTransition(request.state, 'send');
      if (!state)
        return wrongState(request.state, `The request ${request.reference} is ${request.state}: it cannot be sent.`);
      const chosen = (await this.requests.findAddressees([request.id])).map((row) => row.organisationId);
      const organisationIds = [...new Set(input.organisationIds.length > 0 ? input.organisationIds : chosen)];
      const problems = [
        ...missingBeforeSending(request),
        ...(organisationIds.length === 0
          ? [{ path: 'organisationIds', message: 'Nobody is chosen: choose at least one organisation.' }]
          : await this.choice.check(organisationIds, request.authorityId)),
        ...(input.answersChecked
          ? []
          : [{ path: 'answersChecked', message: 'Check your answers first: what is sent cannot be changed.' }]),
      ];
      if (problems.length > 0) return invalidInput(problems);
      const sent: AssistanceRequestEntity = { ...request, state };
      if (state !== request.state) await this.requests.update(sent, request.version);
      await this.deliver(sent, organisationIds);
      await this.assessments.refresh([request.id]);
      return success(sent);
    });
  }

  private async deliver(request: AssistanceRequestEntity, organisationIds: readonly Id[]): Promise<void> {
    const now = this.clock.now();
    await this.choice.add(request, organisationIds);
    const before = await this.requests.findAddressees([request.id]);
    const fresh = before
      .filter((addressee) => addressee.sentAt === null && organisationIds.includes(addressee.organisationId))
      .map((addressee) => addressee.organisationId);
    if (fresh.length === 0) return;
    await this.requests.markSent(request.id, fresh, now);
    await this.updateDeadlines([request]);
    for (const organisationId of fresh) {
      if (request.letterFileId) await this.files.grant(request.letterFileId, organisationId);
      await this.jobs.add(notifyJob, { kind: 'request_received', subjectId: request.id }, { organisationId });
    }
    await this.audit.write({
      action: 'request.sent',
      subjectKind: 'assistance_request',
      subjectId: request.id,
      details: { organisations: fresh.length },
    });
  }

  /** Counts anew by when each organisation has to act on these requests of the actor's authority. */
  async updateDeadlines(requests: readonly AssistanceRequestEntity[]): Promise<void> {
    const addressees = (await this.requests.findAddressees(requests.map((request) => request.id))).filter(
      (addressee) => addressee.sentAt !== null,
    );
    if (addressees.length === 0) return;
    const organisations = await this.recipients.findOpen(addressees.map((addressee) => addressee.organisationId));
    const elections = await this.elections.byIds([...new Set(requests.map((request) => request.electionId))]);
    await this.requests.setDeadlines(
      addressees.map((addressee) => {
        const request = requests.find((candidate) => candidate.id === addressee.requestId)!;
        const election = elections.find((candidate) => candidate.id === request.electionId)!;
        const organisation = organisations.find((candidate) => candidate.id === addressee.organisationId);
        return {
          id: addressee.id,
          day: nextDeadline(findBodyId(organisation?.mandateBody), {
            services: request.services,
            electionDay: electionDayOf(election).date,
            today: this.clock.today(election.timeZone),
            neededBy: request.neededBy,
          }),
        };
      }),
    );
  }
}
