import type { Id } from '@comitia/kernel';
import { ElectionService } from '@comitia/elections';
import { OrganisationService } from '@comitia/identity';
import { assertNever } from '@comitia/kernel';
import { Injectable } from '@nestjs/common';
import { ConsentRepository } from '../consent/consent.repository.js';
import { NeedsAssessmentRepository } from '../needs-assessment/needs-assessment.repository.js';
import { OptionRepository } from '../option/option.repository.js';
import { RequestRepository } from '../request/request.repository.js';
import type { NotificationKindOfAssistance } from './notification-kind.js';
import type { NotificationParameters } from './notification.entity.js';

/** What a notification is about: the thing that its link opens, and what its message names. */
export interface NotificationSubject {
  readonly subjectKind: 'request' | 'option' | 'election' | 'activity' | 'mission' | 'registration_plan';
  readonly subjectId: Id;
  readonly parameters: NotificationParameters;
}

/** Reads what a message names, as the organisation that is told: what it may not see it cannot be told. */
@Injectable()
export class NotificationSubjects {
  constructor(
    private readonly requests: RequestRepository,
    private readonly options: OptionRepository,
    private readonly consents: ConsentRepository,
    private readonly decisions: NeedsAssessmentRepository,
    private readonly elections: ElectionService,
    private readonly organisations: OrganisationService,
  ) {}

  /** The subject; undefined where the organisation may no longer see it. Called inside a transaction. */
  async find(kind: NotificationKindOfAssistance, id: Id): Promise<NotificationSubject | undefined> {
    switch (kind) {
      case 'request_received':
      case 'request_closed':
      case 'request_withdrawn':
        return this.ofRequest(id);
      case 'decision_recorded':
        return this.ofDecision(id);
      case 'option_offered':
      case 'option_withdrawn':
        return this.ofOption(id);
      case 'question_asked':
      case 'question_answered':
        return this.ofOption((await this.options.findQuestion(id))?.optionId);
      case 'consent_given':
      case 'consent_declined':
      case 'consent_withdrawn':
        return this.ofOption((await this.consents.findById(id))?.optionId);
      case 'election_day_moved':
        return this.ofMove(id);
      default:
        return assertNever(kind, 'kind of notification');
    }
  }

  private async ofRequest(id: Id, more: NotificationParameters = {}): Promise<NotificationSubject | undefined> {
    const request = await this.requests.findById(id);
    if (!request) return undefined;
    const parameters = {
      authority: await this.nameOf(request.authorityId),
      subject: request.subject,
      reference: request.reference,
      ...more,
    };
    return { subjectKind: 'request', subjectId: request.id, parameters };
  }

  private async ofDecision(id: Id): Promise<NotificationSubject | undefined> {
    const decision = await this.decisions.findDecision(id);
    return decision && this.ofRequest(decision.requestId, { organisation: await this.nameOf(decision.organisationId) });
  }

  private async ofOption(id: Id | undefined): Promise<NotificationSubject | undefined> {
    const option = id === undefined ? undefined : await this.options.findById(id);
    if (!option) return undefined;
    const parameters = {
      title: option.title,
      organisation: await this.nameOf(option.organisationId),
      authority: await this.nameOf(option.authorityId),
    };
    return { subjectKind: 'request', subjectId: option.requestId, parameters };
  }

  private async ofMove(id: Id): Promise<NotificationSubject | undefined> {
    const move = await this.elections.move(id);
    const election = move && (await this.elections.byIds([move.electionId]))[0];
    if (!move || !election) return undefined;
    const parameters = { election: election.title, from: move.fromDate, to: move.toDate };
    return { subjectKind: 'election', subjectId: election.id, parameters };
  }

  private async nameOf(organisationId: Id): Promise<string> {
    return (await this.organisations.byIds([organisationId]))[0]?.name ?? '';
  }
}
