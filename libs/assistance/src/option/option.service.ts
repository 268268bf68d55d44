import { newId, parseId, success, type CalendarDate, type Id, type Result } from '@comitia/kernel';
import {
  conflict,
  ElectionService,
  invalidInput,
  notAllowed,
  notFound,
  wrongState,
  type ConflictFailure,
  type InvalidInputFailure,
  type NotAllowedFailure,
  type NotFoundFailure,
  type WrongStateFailure,
} from '@comitia/elections';
import { OrganisationService } from '@comitia/identity';
import {
  bodyOf,
  familyOf,
  offersOn,
  SERVICES,
  type MissionFormat,
  type Outcome,
  type Service,
} from '@comitia/mandates';
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
import { AssessmentService } from '../assessment/assessment.service.js';
import { NeedsAssessmentRepository } from '../needs-assessment/needs-assessment.repository.js';
import { notifyJob } from '../notification/notify.job.js';
import { findBodyId } from '../request/next-deadline.js';
import type { AssistanceRequestEntity } from '../request/request.entity.js';
import { RequestRepository } from '../request/request.repository.js';
import { checkOffer, checkText, type OfferOption } from './option-input.js';
import type { OptionEntity } from './option.entity.js';
import { OptionRepository, type OptionWithParts } from './option.repository.js';
import { afterOptionTransition } from './option.states.js';

export type OfferOptionFailure =
  InvalidInputFailure | NotFoundFailure | WrongStateFailure | NotAllowedFailure | ConflictFailure;

/** A service that the organisation's mandate knows, how the rules read it for this request, and its formats. */
export interface AllowedOption {
  readonly service: Service;
  readonly outcome: Outcome;
  readonly formats: readonly MissionFormat[];
}

/** Options: what an organisation offers out of what its mandate allows, and what is asked about it. */
@Injectable()
export class OptionService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActorContext,
    private readonly options: OptionRepository,
    private readonly requests: RequestRepository,
    private readonly elections: ElectionService,
    private readonly organisations: OrganisationService,
    private readonly assessments: AssessmentService,
    private readonly decisions: NeedsAssessmentRepository,
    private readonly jobs: Jobs,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * What a focal point may offer on a request: the services asked for, however the rules read them, and others of the same
   * families that the mandate holds and the rules do not bar.
   */
  async allowed(requestId: Id): Promise<Result<readonly AllowedOption[], NotFoundFailure>> {
    return this.transactions.inTransaction(async () => {
      const request = await this.received(requestId);
      if (!request) return notFound('request', requestId);
      const mandate = await this.mandateOf(request);
      if (!mandate) return success([]);
      const families = new Set(request.services.map(familyOf));
      const related = SERVICES.filter(
        (service) =>
          !request.services.includes(service) &&
          families.has(familyOf(service)) &&
          offersOn(mandate.body, service, mandate.today) !== undefined,
      );
      const readings = await this.assessments.read(request.id, [...request.services, ...related]);
      return success(
        readings
          .filter((reading) => request.services.includes(reading.service) || reading.outcome !== 'not_eligible')
          .map((reading) => ({
            service: reading.service,
            outcome: reading.outcome,
            formats: mandate.formatsOf(reading.service),
          })),
      );
    });
  }

  /** Offers an option. What the rules bar can be offered only when the organisation itself has decided to assist. */
  async offer(input: OfferOption): Promise<Result<OptionWithParts, OfferOptionFailure>> {
    return this.transactions.inTransaction(async () => {
      const request = await this.received(input.requestId);
      if (!request) return notFound('request', input.requestId);
      if (request.state !== 'sent') {
        return wrongState(
          request.state,
          `The request ${request.reference} is ${request.state}: nothing can be offered on it.`,
        );
      }
      const mandate = await this.mandateOf(request);
      const problems = checkOffer(input, mandate?.formatsOf(input.service as Service) ?? []);
      if (problems.length > 0) return invalidInput(problems);
      if (!(await this.mayOffer(request, input.service as Service))) {
        return notAllowed(
          `By the public rules the mandate does not cover ${input.service} here. Record your organisation's own decision first if it has decided otherwise.`,
        );
      }
      const { option, parts } = this.build(input, request);
      await this.options.insert(option, parts);
      await this.tell('option_offered', option.id, request.authorityId);
      await this.audit.write({ action: 'option.offered', subjectKind: 'option', subjectId: option.id });
      return success({ ...option, parts });
    });
  }

  /** Takes back an option that is not decided yet. */
  async withdraw(optionId: Id, reason: string): Promise<Result<OptionWithParts, OfferOptionFailure>> {
    return this.transactions.inTransaction(async () => {
      const option = await this.visible(optionId);
      if (!option) return notFound('option', optionId);
      if (option.organisationId !== this.ownOrganisation()) {
        return notAllowed('Only the organisation that offered the option takes it back.');
      }
      const problems = checkText('reason', reason, 2000);
      if (problems.length > 0) return invalidInput(problems);
      if (!afterOptionTransition(option.state, 'withdraw')) return decided(option);
      if (!(await this.options.decide(option.id, 'withdrawn', reason.trim()))) return decidedMeanwhile(option);
      await this.tell('option_withdrawn', option.id, option.authorityId);
      await this.audit.write({ action: 'option.withdrawn', subjectKind: 'option', subjectId: option.id });
      return success({ ...option, state: 'withdrawn', withdrawnReason: reason.trim() });
    });
  }

  /** Asks the organisation about an option that is not decided yet. */
  async ask(optionId: Id, question: string): Promise<Result<OptionWithParts, OfferOptionFailure>> {
    return this.transactions.inTransaction(async () => {
      const option = await this.visible(optionId);
      if (!option) return notFound('option', optionId);
      if (option.authorityId !== this.ownOrganisation()) return notAllowed('Questions are asked by the authority.');
      const problems = checkText('question', question, 5000);
      if (problems.length > 0) return invalidInput(problems);
      if (option.state !== 'offered') return decided(option);
      const now = this.clock.now();
      const id = newId(now.getTime());
      await this.options.insertQuestion({
        id,
        optionId: option.id,
        authorityId: option.authorityId,
        organisationId: option.organisationId,
        question: question.trim(),
        askedBy: actorUser(this.actors.current()) ?? null,
        askedAt: now,
        answer: null,
        answeredBy: null,
        answeredAt: null,
      });
      await this.tell('question_asked', id, option.organisationId);
      await this.audit.write({ action: 'option.question_asked', subjectKind: 'option', subjectId: option.id });
      return success(option);
    });
  }

  /** Answers a question once. */
  async answer(questionId: Id, answer: string): Promise<Result<OptionWithParts, OfferOptionFailure>> {
    return this.transactions.inTransaction(async () => {
      const question = parseId(questionId).ok ? await this.options.findQuestion(questionId) : undefined;
      if (!question) return notFound('question', questionId);
      if (question.organisationId !== this.ownOrganisation()) {
        return notAllowed('Questions are answered by the organisation that offered the option.');
      }
      const problems = checkText('answer', answer, 5000);
      if (problems.length > 0) return invalidInput(problems);
      const answered = await this.options.answer(question.id, {
        answer: answer.trim(),
        answeredBy: actorUser(this.actors.current()) ?? null,
        answeredAt: this.clock.now(),
      });
      if (!answered)
        return wrongState('answered', 'This question was answered already: ask the authority to put a new one.');
      await this.tell('question_answered', question.id, question.authorityId);
      await this.audit.write({
        action: 'option.question_answered',
        subjectKind: 'option',
        subjectId: question.optionId,
      });
      return success((await this.options.findById(question.optionId))!);
    });
  }

  /** Options by id, for loaders; those that the actor may not see are left out. */
  async byIds(ids: readonly Id[]): Promise<readonly OptionWithParts[]> {
    return this.transactions.inTransaction(() => this.options.findByIds(ids));
  }

  /** The options on these requests that the actor may see, in the order in which they were offered. */
  async ofRequests(requestIds: readonly Id[]): Promise<readonly OptionWithParts[]> {
    return this.transactions.inTransaction(() => this.options.findByRequests(requestIds));
  }

  /** The questions about these options, in the order in which they were asked. */
  async questionsOf(optionIds: readonly Id[]) {
    return this.transactions.inTransaction(() => this.options.findQuestions(optionIds));
  }

  private build(input: OfferOption, request: AssistanceRequestEntity) {
    const now = this.clock.now();
    const organisationId = this.ownOrganisation()!;
    const option: OptionEntity = {
      id: newId(now.getTime()),
      requestId: request.id,
      electionId: request.electionId,
      authorityId: request.authorityId,
      organisationId,
      service: input.service as Service,
      title: input.title.trim(),
      description: input.description,
      format: input.format ?? null,
      coreTeam: input.coreTeam ?? null,
      longTermObservers: input.longTermObservers ?? null,
      shortTermObservers: input.shortTermObservers ?? null,
      startsOn: input.startsOn,
      endsOn: input.endsOn,
      conditions: input.conditions.map((condition) => condition.trim()),
      handOverWhat: input.handOver.what.trim(),
      handOverToWhom: input.handOver.toWhom.trim(),
      handOverDueOn: input.handOver.dueOn,
      state: 'offered',
      withdrawnReason: null,
      offeredBy: actorUser(this.actors.current()) ?? null,
      offeredAt: now,
    };
    const parts = input.parts.map((title, position) => ({
      id: newId(now.getTime()),
      optionId: option.id,
      authorityId: option.authorityId,
      organisationId,
      position,
      title: title.trim(),
      accepted: null,
    }));
    return { option, parts };
  }

  private async mayOffer(request: AssistanceRequestEntity, service: Service): Promise<boolean> {
    const [reading] = await this.assessments.read(request.id, [service]);
    if (!reading || reading.outcome !== 'not_eligible') return true;
    const decisions = await this.decisions.findDecisions([request.id]);
    const newest = decisions.find((decision) => decision.service === service);
    return newest !== undefined && newest.outcome !== 'declines';
  }

  private async mandateOf(request: AssistanceRequestEntity) {
    const own = (await this.organisations.byIds([this.ownOrganisation()!]))[0];
    const id = findBodyId(own?.mandateBody);
    if (!id) return undefined;
    const body = bodyOf(id);
    const election = (await this.elections.byIds([request.electionId]))[0]!;
    const today: CalendarDate = this.clock.today(election.timeZone);
    const formatsOf = (service: Service) =>
      body.formats.filter(
        (format) =>
          format.service === service &&
          (format.from === undefined || format.from <= today) &&
          (format.to === undefined || format.to >= today),
      );
    return { body, today, formatsOf };
  }

  private async received(requestId: Id): Promise<AssistanceRequestEntity | undefined> {
    const request = parseId(requestId).ok ? await this.requests.findById(requestId) : undefined;
    return request && request.authorityId !== this.ownOrganisation() ? request : undefined;
  }

  private async visible(optionId: Id): Promise<OptionWithParts | undefined> {
    return parseId(optionId).ok ? this.options.findById(optionId) : undefined;
  }

  private async tell(
    kind: 'option_offered' | 'option_withdrawn' | 'question_asked' | 'question_answered',
    subjectId: Id,
    organisationId: Id,
  ): Promise<void> {
    await this.jobs.add(notifyJob, { kind, subjectId }, { organisationId });
  }

  private ownOrganisation(): Id | undefined {
    return actorOrganisation(this.actors.current());
  }
}

function decided(option: OptionEntity) {
  return wrongState(option.state, `The option "${option.title}" is ${option.state.replaceAll('_', ' ')} already.`);
}

function decidedMeanwhile(option: OptionEntity) {
  return conflict(`The option "${option.title}" was decided meanwhile: load it again.`);
}
