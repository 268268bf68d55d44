import { notFound, wrongState, type NotFoundFailure, type WrongStateFailure } from '@comitia/elections';
import { parseId, success, type Id, type Result } from '@comitia/kernel';
import { ActorContext, actorOrganisation, AuditLog, Clock, Jobs, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { ConsentRepository } from '../consent/consent.repository.js';
import { notifyJob } from '../notification/notify.job.js';
import { OptionRepository } from '../option/option.repository.js';
import type { AssistanceRequestEntity } from './request.entity.js';
import { RequestRepository } from './request.repository.js';
import { afterRequestTransition, type RequestTransition } from './request.states.js';

export type EndRequestFailure = NotFoundFailure | WrongStateFailure;

/** Ends requests: closed once everything on them is decided, or withdrawn while nothing agreed on them stands. */
@Injectable()
export class RequestEndingService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActorContext,
    private readonly requests: RequestRepository,
    private readonly options: OptionRepository,
    private readonly consents: ConsentRepository,
    private readonly jobs: Jobs,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Closes a request on which every option is decided or taken back: nothing more is offered, what was agreed stands. */
  async close(requestId: Id): Promise<Result<AssistanceRequestEntity, EndRequestFailure>> {
    return this.end(requestId, 'close', async (request) => {
      const open = (await this.options.findByRequests([request.id])).filter(({ state }) => state === 'offered');
      if (open.length === 0) return undefined;
      return open.length === 1
        ? `The option "${open[0]!.title}" is not decided: decide it, or ask its organisation to take it back.`
        : `${open.length} options are not decided: decide each, or ask its organisation to take it back.`;
    });
  }

  /** Withdraws a request: a draft as if it had never been, one that was sent so that its addressees are told. */
  async withdraw(requestId: Id): Promise<Result<AssistanceRequestEntity, EndRequestFailure>> {
    return this.end(requestId, 'withdraw', async (request) => {
      const standing = (await this.consents.findLedger({ requestId: request.id })).find(
        ({ kind, withdrawnByEntryId }) => (kind === 'given' || kind === 'given_in_part') && !withdrawnByEntryId,
      );
      return standing
        ? `Consent given on this request stands (entry ${standing.sequence} of the ledger): withdraw it there first, or close the request.`
        : undefined;
    });
  }

  private async end(
    requestId: Id,
    transition: Extract<RequestTransition, 'close' | 'withdraw'>,
    obstacle: (request: AssistanceRequestEntity) => Promise<string | undefined>,
  ): Promise<Result<AssistanceRequestEntity, EndRequestFailure>> {
    return this.transactions.inTransaction(async () => {
      const authorityId = actorOrganisation(this.actors.current());
      const seen = parseId(requestId).ok ? await this.requests.findById(requestId) : undefined;
      if (!seen || seen.authorityId !== authorityId) return notFound('request', requestId);
      // Decisions hold the ledger too: what is decided meanwhile is seen here, or sees the request ended.
      await this.consents.lock(authorityId);
      const request = (await this.requests.findById(requestId))!;
      const state = afterRequestTransition(request.state, transition);
      if (!state) {
        return wrongState(request.state, `The request ${request.reference} is ${request.state}: it has no other end.`);
      }
      const problem = await obstacle(request);
      if (problem) return wrongState(request.state, problem);
      const ended = { ...request, state, version: request.version + 1, updatedAt: this.clock.now() };
      if (!(await this.requests.update(ended, request.version))) {
        return wrongState(request.state, `The request ${request.reference} was changed meanwhile: look at it again.`);
      }
      await this.tellAddressees(ended, transition);
      await this.audit.write({
        action: `request.${state}`,
        subjectKind: 'assistance_request',
        subjectId: request.id,
      });
      return success(ended);
    });
  }

  private async tellAddressees(request: AssistanceRequestEntity, transition: 'close' | 'withdraw'): Promise<void> {
    const addressees = (await this.requests.findAddressees([request.id])).filter(({ sentAt }) => sentAt !== null);
    await this.requests.setDeadlines(addressees.map(({ id }) => ({ id, day: undefined })));
    const kind = transition === 'close' ? 'request_closed' : 'request_withdrawn';
    for (const { organisationId } of addressees) {
      await this.jobs.add(notifyJob, { kind, subjectId: request.id }, { organisationId });
    }
  }
}
