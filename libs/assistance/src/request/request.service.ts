import { newId, parseId, success, type Id, type Result } from '@comitia/kernel';
import {
  conflict,
  ElectionService,
  invalidInput,
  notFound,
  wrongState,
  type ConflictFailure,
  type InvalidInputFailure,
  type NotFoundFailure,
  type WrongStateFailure,
} from '@comitia/elections';
import { OrganisationService } from '@comitia/identity';
import type { KnownFacts, RequesterKind, Service } from '@comitia/mandates';
import { ActorContext, actorOrganisation, actorUser, AuditLog, Clock, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { AssessmentService } from '../assessment/assessment.service.js';
import { checkChanges, requesterKindOf, type RequestChanges } from './request-content.js';
import { partFacts } from './request-facts.js';
import { newReference } from './request-reference.js';
import type { AssistanceRequestEntity } from './request.entity.js';
import { RequestRepository } from './request.repository.js';
import { RecipientService } from './recipient.service.js';

/** A change of a draft, held against the version that the officer saw. */
export interface SaveRequest extends RequestChanges {
  readonly requestId: Id;
  readonly version: number;
}

export type SaveRequestFailure = InvalidInputFailure | NotFoundFailure | WrongStateFailure | ConflictFailure;

/** Requests while they are prepared: opened, changed, given a letter. */
@Injectable()
export class RequestService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActorContext,
    private readonly requests: RequestRepository,
    private readonly recipients: RecipientService,
    private readonly elections: ElectionService,
    private readonly organisations: OrganisationService,
    private readonly assessments: AssessmentService,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Begins a request about an election of the actor's authority. */
  async create(electionId: Id): Promise<Result<AssistanceRequestEntity, NotFoundFailure>> {
    return this.transactions.inTransaction(async () => {
      const actor = this.actors.current();
      const election = parseId(electionId).ok ? (await this.elections.byIds([electionId]))[0] : undefined;
      if (!election || election.authorityId !== actorOrganisation(actor)) return notFound('election', electionId);
      const authority = (await this.organisations.byIds([election.authorityId]))[0]!;
      const now = this.clock.now();
      const request: AssistanceRequestEntity = {
        id: newId(now.getTime()),
        authorityId: authority.id,
        electionId: election.id,
        reference: newReference(election.country),
        state: 'draft',
        version: 1,
        requesterKind: requesterKindOf(authority.authorityKind!),
        subject: '',
        narrative: '',
        services: [],
        neededBy: null,
        letterFileId: null,
        sharedFacts: {},
        preparedBy: actorUser(actor) ?? null,
        createdAt: now,
        updatedAt: now,
      };
      await this.requests.insert(request);
      await this.audit.write({ action: 'request.created', subjectKind: 'assistance_request', subjectId: request.id });
      return success(request);
    });
  }

  /**
   * Saves what an officer changed. Once a request is sent its words stand as they were sent; facts may still become known.
   * Assessments already made are made anew when a fact changes.
   */
  async save(input: SaveRequest): Promise<Result<AssistanceRequestEntity, SaveRequestFailure>> {
    return this.transactions.inTransaction(async () => {
      const request = await this.ownRequest(input.requestId);
      if (!request) return notFound('request', input.requestId);
      const words = Object.entries(input).some(
        ([name, value]) => !['requestId', 'version', 'facts'].includes(name) && value !== undefined,
      );
      if (request.state !== 'draft' && (request.state !== 'sent' || words)) {
        return wrongState(
          request.state,
          `The request ${request.reference} is ${request.state}: its words stand as they were sent, only facts can be added.`,
        );
      }
      if (request.version !== input.version) return staleVersion(request, input.version);
      const election = (await this.elections.byIds([request.electionId]))[0]!;
      const problems = [
        ...checkChanges(input, this.clock.today(election.timeZone)),
        ...(await this.recipients.check(input.organisationIds ?? [], request.authorityId)),
      ];
      if (problems.length > 0) return invalidInput(problems);
      const facts = input.facts === undefined ? undefined : partFacts(input.facts as KnownFacts);
      const changed = applyChanges(request, input, this.clock.now());
      if (facts) changed.sharedFacts = facts.shared;
      if (!(await this.requests.update(changed, request.version))) return staleVersion(request, input.version);
      if (facts) await this.requests.saveOwnFacts(request.id, request.authorityId, facts.own);
      if (input.organisationIds) await this.recipients.choose(request, input.organisationIds);
      await this.assessments.refresh([request.id]);
      await this.audit.write({
        action: 'request.saved',
        subjectKind: 'assistance_request',
        subjectId: request.id,
        details: { version: changed.version },
      });
      return success(changed);
    });
  }

  /** Attaches the letter: a file of the authority whose content was found to be a PDF. */
  async attachLetter(requestId: Id, fileId: Id): Promise<Result<AssistanceRequestEntity, SaveRequestFailure>> {
    return this.transactions.inTransaction(async () => {
      const request = await this.ownRequest(requestId);
      if (!request) return notFound('request', requestId);
      if (request.state !== 'draft') {
        return wrongState(request.state, `The request ${request.reference} is ${request.state}: its letter stands.`);
      }
      const problem = await this.recipients.letterProblem(fileId);
      if (problem) return invalidInput([{ path: 'fileId', message: problem }]);
      const changed = { ...request, letterFileId: fileId, version: request.version + 1, updatedAt: this.clock.now() };
      if (!(await this.requests.update(changed, request.version))) return staleVersion(request, request.version);
      await this.assessments.refresh([request.id]);
      await this.audit.write({
        action: 'request.letter_attached',
        subjectKind: 'assistance_request',
        subjectId: request.id,
      });
      return success(changed);
    });
  }

  private async ownRequest(requestId: Id): Promise<AssistanceRequestEntity | undefined> {
    if (!parseId(requestId).ok) return undefined;
    const request = await this.requests.findById(requestId);
    return request?.authorityId === actorOrganisation(this.actors.current()) ? request : undefined;
  }
}

function applyChanges(request: AssistanceRequestEntity, changes: RequestChanges, now: Date): AssistanceRequestEntity {
  return {
    ...request,
    subject: changes.subject?.trim() ?? request.subject,
    narrative: changes.narrative ?? request.narrative,
    services: (changes.services as Service[] | undefined) ?? request.services,
    requesterKind: (changes.requesterKind as RequesterKind | undefined) ?? request.requesterKind,
    neededBy: changes.neededBy === undefined ? request.neededBy : changes.neededBy,
    version: request.version + 1,
    updatedAt: now,
  };
}

function staleVersion(request: AssistanceRequestEntity, seen: number) {
  return conflict(
    `The request ${request.reference} was changed meanwhile: you saw version ${seen}. Load it again and repeat your change.`,
  );
}
