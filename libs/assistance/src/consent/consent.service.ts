import { newId, parseId, success, type Id, type Result } from '@comitia/kernel';
import {
  conflict,
  invalidInput,
  notAllowed,
  notFound,
  wrongState,
  type ConflictFailure,
  type FieldProblem,
  type InvalidInputFailure,
  type NotAllowedFailure,
  type NotFoundFailure,
  type WrongStateFailure,
} from '@comitia/elections';
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
import { ActivityService } from '../activity/activity.service.js';
import { notifyJob } from '../notification/notify.job.js';
import { checkText } from '../option/option-input.js';
import { RequestRepository } from '../request/request.repository.js';
import { OptionRepository, type OptionWithParts } from '../option/option.repository.js';
import { afterOptionTransition, type OptionState } from '../option/option.states.js';
import { ConsentListeners } from './consent-listeners.js';
import type { ConsentKind } from './consent.entity.js';
import { ConsentRepository, type ConsentEntry } from './consent.repository.js';

/** What a signatory may decide about an option. */
export const OPTION_DECISIONS = ['accept', 'accept_in_part', 'decline'] as const;
export type OptionDecision = (typeof OPTION_DECISIONS)[number];

/** Who decides in what capacity, on which document, and in what words. */
export interface Statement {
  readonly statement: string;
  readonly capacity: string;
  readonly document: string;
}

export interface DecideOption extends Statement {
  readonly optionId: Id;
  readonly decision: OptionDecision;
  /** With `accept_in_part`: the parts that are accepted. */
  readonly acceptedPartIds: readonly Id[];
}

export interface WithdrawConsent extends Statement {
  readonly consentEntryId: Id;
}

export type ConsentFailure =
  InvalidInputFailure | NotFoundFailure | NotAllowedFailure | WrongStateFailure | ConflictFailure;

const KINDS: Readonly<Record<OptionDecision, ConsentKind>> = {
  accept: 'given',
  accept_in_part: 'given_in_part',
  decline: 'declined',
};

/** The ledger as far as a reader sees it. */
export interface Ledger {
  readonly entries: readonly ConsentEntry[];
  /** Whether the database found the whole chain as it was sealed. */
  readonly intact: boolean;
}

/** Decisions of a signatory, each an entry in the ledger, and everything that follows in the same transaction. */
@Injectable()
export class ConsentService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActorContext,
    private readonly consents: ConsentRepository,
    private readonly options: OptionRepository,
    private readonly requests: RequestRepository,
    private readonly activities: ActivityService,
    private readonly listeners: ConsentListeners,
    private readonly jobs: Jobs,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Decides an option. Accepting makes the activity, its milestones and, for observation, the mission. */
  async decide(input: DecideOption): Promise<Result<ConsentEntry, ConsentFailure>> {
    return this.transactions.inTransaction(async () => {
      const option = parseId(input.optionId).ok ? await this.options.findById(input.optionId) : undefined;
      if (!option) return notFound('option', input.optionId);
      const refusal = this.mayDecide(option.authorityId);
      if (refusal) return notAllowed(refusal);
      const state = afterOptionTransition(option.state, input.decision);
      if (!state) {
        return wrongState(
          option.state,
          `The option "${option.title}" is ${words(option.state)} already: it is decided once.`,
        );
      }
      const problems = [...checkStatement(input), ...checkParts(input, option)];
      if (problems.length > 0) return invalidInput(problems);
      await this.consents.lock(option.authorityId);
      const request = (await this.requests.findById(option.requestId))!;
      if (request.state !== 'sent') {
        return wrongState(
          request.state,
          `The request ${request.reference} is ${request.state}: nothing more is decided on it.`,
        );
      }
      if (!(await this.options.decide(option.id, state))) {
        return conflict(`The option "${option.title}" was decided or taken back meanwhile: load it again.`);
      }
      return success(await this.carryOut(input, option, state));
    });
  }

  /** Withdraws consent once: every activity that rests on it is suspended in this transaction, and nothing else. */
  async withdraw(input: WithdrawConsent): Promise<Result<ConsentEntry, ConsentFailure>> {
    return this.transactions.inTransaction(async () => {
      const given = parseId(input.consentEntryId).ok ? await this.consents.findById(input.consentEntryId) : undefined;
      if (!given) return notFound('consent entry', input.consentEntryId);
      const refusal = this.mayDecide(given.authorityId);
      if (refusal) return notAllowed(refusal);
      if (given.kind !== 'given' && given.kind !== 'given_in_part') {
        return wrongState(
          given.kind,
          `Entry ${given.sequence} gave no consent (it is "${words(given.kind)}"): there is nothing to withdraw.`,
        );
      }
      const problems = checkStatement(input);
      if (problems.length > 0) return invalidInput(problems);
      await this.consents.lock(given.authorityId);
      const standing = (await this.consents.findById(given.id))!;
      if (standing.withdrawnByEntryId) return this.withdrawnAlready(standing);
      const entry = await this.append(input, {
        ...given,
        kind: 'withdrawn',
        acceptedPartIds: [],
        withdrawsEntryId: given.id,
      });
      const suspended = await this.activities.suspendForConsent(given.id);
      await this.listeners.tellWithdrawn({ entry, consentEntryId: given.id, suspended });
      for (const organisationId of [given.organisationId, given.authorityId]) {
        await this.jobs.add(notifyJob, { kind: 'consent_withdrawn', subjectId: entry.id }, { organisationId });
      }
      await this.audit.write({ action: 'consent.withdrawn', subjectKind: 'consent_entry', subjectId: entry.id });
      return success(entry);
    });
  }

  /** The ledger as far as the actor may see it, narrowed to a request or an election. */
  async ledger(filter: { readonly requestId?: Id | undefined; readonly electionId?: Id | undefined }): Promise<Ledger> {
    const ids = [filter.requestId, filter.electionId].filter((id) => id !== undefined);
    if (!ids.every((id) => parseId(id).ok)) return { entries: [], intact: true };
    return this.transactions.inTransaction(async () => {
      const entries = await this.consents.findLedger(filter);
      const authorities = [...new Set(entries.map((entry) => entry.authorityId))];
      return { entries, intact: await this.consents.areIntact(authorities) };
    });
  }

  /** Entries by id, for loaders; those that the actor may not see are left out. */
  async byIds(ids: readonly Id[]): Promise<readonly ConsentEntry[]> {
    return this.transactions.inTransaction(() => this.consents.findByIds(ids));
  }

  /** The decisions on these options, for loaders. */
  async ofOptions(optionIds: readonly Id[]): Promise<readonly ConsentEntry[]> {
    return this.transactions.inTransaction(() => this.consents.findByOptions(optionIds));
  }

  private async carryOut(input: DecideOption, option: OptionWithParts, state: OptionState): Promise<ConsentEntry> {
    const accepted =
      input.decision === 'accept'
        ? option.parts.map((part) => part.id)
        : input.decision === 'accept_in_part'
          ? input.acceptedPartIds
          : [];
    await this.options.decideParts(option.id, accepted);
    const entry = await this.append(input, {
      ...option,
      optionId: option.id,
      kind: KINDS[input.decision],
      acceptedPartIds: accepted,
      withdrawsEntryId: null,
    });
    if (input.decision !== 'decline') {
      const decided = {
        ...option,
        state,
        parts: option.parts.map((part) => ({ ...part, accepted: accepted.includes(part.id) })),
      };
      const activity = await this.activities.createFromConsent(decided, entry);
      await this.listeners.tellAccepted({ entry, option: decided, activity });
    }
    const kind = input.decision === 'decline' ? 'consent_declined' : 'consent_given';
    await this.jobs.add(notifyJob, { kind, subjectId: entry.id }, { organisationId: option.organisationId });
    await this.audit.write({
      action: `consent.${entry.kind}`,
      subjectKind: 'consent_entry',
      subjectId: entry.id,
      details: { option: option.id },
    });
    return entry;
  }

  private async append(
    said: Statement,
    about: {
      readonly authorityId: Id;
      readonly organisationId: Id;
      readonly requestId: Id;
      readonly electionId: Id;
      readonly optionId: Id;
      readonly kind: ConsentKind;
      readonly acceptedPartIds: readonly Id[];
      readonly withdrawsEntryId: Id | null;
    },
  ): Promise<ConsentEntry> {
    const now = this.clock.now();
    const id = newId(now.getTime());
    await this.consents.append({
      id,
      authorityId: about.authorityId,
      organisationId: about.organisationId,
      requestId: about.requestId,
      electionId: about.electionId,
      optionId: about.optionId,
      kind: about.kind,
      acceptedPartIds: about.acceptedPartIds,
      withdrawsEntryId: about.withdrawsEntryId,
      decidedBy: actorUser(this.actors.current())!,
      decidedAt: now,
      capacity: said.capacity.trim(),
      document: said.document.trim(),
      statement: said.statement.trim(),
    });
    return (await this.consents.findById(id))!;
  }

  /** Why the actor may not decide for this authority; undefined when they may. */
  private mayDecide(authorityId: Id): string | undefined {
    const actor = this.actors.current();
    if (actorOrganisation(actor) !== authorityId) return 'Only the authority that holds the request decides on it.';
    if (actor.kind !== 'person' || !actor.roles.includes('signatory')) {
      return 'An officer prepares; consent is given and withdrawn by a signatory of the authority.';
    }
    return undefined;
  }

  private async withdrawnAlready(given: ConsentEntry) {
    const by = (await this.consents.findById(given.withdrawnByEntryId!))!;
    return wrongState(
      'withdrawn',
      `The consent of entry ${given.position} was withdrawn already, by entry ${by.position} on ${by.decidedAt.toISOString().slice(0, 10)}: consent is withdrawn once.`,
    );
  }
}

function words(state: string): string {
  return state.replaceAll('_', ' ');
}

function checkStatement(said: Statement): readonly FieldProblem[] {
  return [
    ...checkText('statement', said.statement, 10_000),
    ...checkText('capacity', said.capacity, 200),
    ...checkText('document', said.document, 500),
  ];
}

function checkParts(input: DecideOption, option: OptionWithParts): readonly FieldProblem[] {
  const problem = (message: string) => [{ path: 'acceptedPartIds', message }];
  if (input.decision !== 'accept_in_part') {
    return input.acceptedPartIds.length === 0
      ? []
      : problem('Parts are named only when an option is accepted in part.');
  }
  const unknown = input.acceptedPartIds.filter((id) => !option.parts.some((part) => part.id === id));
  if (unknown.length > 0) return problem(`The option has no part ${unknown[0]!.slice(0, 60)}.`);
  const accepted = new Set(input.acceptedPartIds).size;
  if (option.parts.length < 2) return problem('The option has no parts to choose among: accept or decline it whole.');
  if (accepted === 0) return problem('Name at least one part, or decline the option.');
  if (accepted === option.parts.length) return problem(`All ${accepted} parts are named: accept the option whole.`);
  return [];
}
