import { compareDates, failure, newId, success, type CalendarDate, type Id, type Result } from '@comitia/kernel';
import {
  CredentialService,
  OrganisationService,
  type IssuedCredential,
  type PartnerCredentialEntity,
} from '@comitia/identity';
import { ActorContext, actorOrganisation, actorUser, AuditLog, Clock, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { DEPLOYMENT_FIELDS, REGISTRATION_FIELDS, SHARED_FIELDS, type SharedField } from './shared-field.js';
import type { SharingAgreementEntity } from './sharing-agreement.entity.js';
import { AGREEMENT_NOT_FOUND, invalid, type SharingAgreementFailure } from './sharing-agreement.failure.js';
import { SharingAgreementRepository, type SharedSubject } from './sharing-agreement.repository.js';

/** What a coordinator agrees with a partner. */
export interface NewSharingAgreement {
  /** What it is about: a mission's deployments, or the registration plan of an activity. One of the two. */
  readonly missionId?: Id | undefined;
  readonly activityId?: Id | undefined;
  readonly partnerId: Id;
  readonly fields: readonly SharedField[];
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

/** What may be changed of an agreement while it is alive. */
export interface SharingAgreementChange {
  readonly fields?: readonly SharedField[] | undefined;
  readonly endsOn?: CalendarDate | undefined;
}

/** Sharing agreements: what of deployments or registration plans a partner sees, field by field, and until when. */
@Injectable()
export class SharingAgreementService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActorContext,
    private readonly agreements: SharingAgreementRepository,
    private readonly organisations: OrganisationService,
    private readonly credentials: CredentialService,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Makes an agreement on what is the actor's organisation's. What is published now is shared in the same transaction. */
  async create(wanted: NewSharingAgreement): Promise<Result<SharingAgreementEntity, SharingAgreementFailure>> {
    const organisationId = actorOrganisation(this.actors.current());
    if ((wanted.missionId === undefined) === (wanted.activityId === undefined)) {
      return failure(
        invalid(
          'missionId',
          'An agreement is about one thing: name a mission, or an activity with a registration plan.',
        ),
      );
    }
    const fields = SHARED_FIELDS.filter((field) => wanted.fields.includes(field));
    if (fields.length === 0) return failure(invalid('fields', 'Nothing would be shared: choose at least one field.'));
    const foreign = foreignFields(fields, wanted.activityId !== undefined);
    if (foreign) return failure(foreign);
    if (compareDates(wanted.endsOn, wanted.startsOn) < 0) {
      return failure(
        invalid(
          'endsOn',
          `The agreement would end on ${wanted.endsOn}, before it starts on ${wanted.startsOn}: choose a later day.`,
        ),
      );
    }
    return this.transactions.inTransaction(async () => {
      const subject = await this.subjectOf(wanted);
      if (!subject || !organisationId) {
        const what = wanted.activityId === undefined ? 'mission' : 'registration plan';
        return failure({ code: 'NOT_FOUND', message: `There is no such ${what}, or it is not yours.` });
      }
      const [partner] = await this.organisations.byIds([wanted.partnerId]);
      if (!partner || partner.closedAt !== null) {
        return failure(
          invalid('partnerId', 'There is no such organisation in the directory: choose a partner from it.'),
        );
      }
      if (partner.id === organisationId) {
        return failure(invalid('partnerId', 'An organisation needs no agreement with itself: choose another one.'));
      }
      const now = this.clock.now();
      const agreement: SharingAgreementEntity = {
        id: newId(now.getTime()),
        organisationId,
        partnerOrganisationId: partner.id,
        ...subject,
        fields,
        startsOn: wanted.startsOn,
        endsOn: wanted.endsOn,
        createdBy: actorUser(this.actors.current()) ?? null,
        createdAt: now,
        endedAt: null,
      };
      if (!(await this.agreements.insertUnlessAlive(agreement))) {
        return failure({
          code: 'WRONG_STATE',
          state: 'active',
          message: `There is an agreement with ${partner.name} on this ${subject.missionId ? 'mission' : 'registration plan'} already: change that one, or end it first.`,
        });
      }
      await this.note('sharing_agreement.made', agreement.id, { fields: fields.join(' ') });
      return success(agreement);
    });
  }

  /** Changes the fields or the last day of an agreement that is alive; what the partner sees follows at once. */
  async change(
    id: Id,
    change: SharingAgreementChange,
  ): Promise<Result<SharingAgreementEntity, SharingAgreementFailure>> {
    return this.alive(id, async (agreement) => {
      const fields = change.fields ? SHARED_FIELDS.filter((field) => change.fields?.includes(field)) : agreement.fields;
      if (fields.length === 0) return failure(invalid('fields', 'Nothing would be shared: end the agreement instead.'));
      const foreign = foreignFields(fields, agreement.activityId !== null);
      if (foreign) return failure(foreign);
      const endsOn = change.endsOn ?? agreement.endsOn;
      if (compareDates(endsOn, agreement.startsOn) < 0) {
        return failure(
          invalid(
            'endsOn',
            `The agreement would end on ${endsOn}, before it started on ${agreement.startsOn}: end it instead.`,
          ),
        );
      }
      await this.agreements.update(id, { fields, endsOn });
      await this.note('sharing_agreement.changed', id, { fields: fields.join(' '), endsOn });
      return success({ ...agreement, fields, endsOn });
    });
  }

  /** Ends an agreement: the partner loses sight at once, and its credentials open nothing. */
  async end(id: Id): Promise<Result<SharingAgreementEntity, SharingAgreementFailure>> {
    return this.alive(id, async (agreement) => {
      const endedAt = this.clock.now();
      await this.agreements.update(id, { endedAt });
      await this.note('sharing_agreement.ended', id, {});
      return success({ ...agreement, endedAt });
    });
  }

  /** The agreements that the actor's organisation keeps or is partner to, newest first. */
  async list(missionId?: Id, activityId?: Id): Promise<readonly SharingAgreementEntity[]> {
    return this.transactions.inTransaction(() => this.agreements.findAll(missionId, activityId));
  }

  /** Agreements by id, for loaders; those that the actor may not see are left out. */
  async byIds(ids: readonly Id[]): Promise<readonly SharingAgreementEntity[]> {
    return this.transactions.inTransaction(() => this.agreements.findByIds(ids));
  }

  /** Issues a credential to the partner under its agreement: days of life 1 to 366, two alive at most. */
  async issueCredential(
    id: Id,
    label: string,
    days: number,
  ): Promise<Result<IssuedCredential, SharingAgreementFailure>> {
    const name = label.trim();
    if (name.length < 1 || name.length > 100) {
      return failure(
        invalid(
          'label',
          `The label has ${name.length} characters; 1 to 100 are allowed: say which programme will use it.`,
        ),
      );
    }
    return this.transactions.inTransaction(async () => {
      const agreement = await this.agreements.findById(id);
      if (!agreement || agreement.partnerOrganisationId !== actorOrganisation(this.actors.current())) {
        return failure(AGREEMENT_NOT_FOUND);
      }
      if (agreement.endedAt !== null) return failure(ended(agreement));
      const issued = await this.credentials.issue(id, name, days);
      if (issued.ok) return issued;
      return failure(
        issued.failure.code === 'TWO_CREDENTIALS_ALIVE'
          ? { code: 'WRONG_STATE', state: 'two_alive', message: issued.failure.message }
          : invalid('validDays', issued.failure.message),
      );
    });
  }

  /** The credentials of the actor's organisation; never their secrets. */
  async credentialsOfPartner(): Promise<readonly PartnerCredentialEntity[]> {
    return this.credentials.list();
  }

  private async alive(
    id: Id,
    work: (agreement: SharingAgreementEntity) => Promise<Result<SharingAgreementEntity, SharingAgreementFailure>>,
  ): Promise<Result<SharingAgreementEntity, SharingAgreementFailure>> {
    return this.transactions.inTransaction(async () => {
      const agreement = await this.agreements.findById(id);
      if (!agreement || agreement.organisationId !== actorOrganisation(this.actors.current())) {
        return failure(AGREEMENT_NOT_FOUND);
      }
      return agreement.endedAt === null ? work(agreement) : failure(ended(agreement));
    });
  }

  private subjectOf({ missionId, activityId }: NewSharingAgreement): Promise<SharedSubject | undefined> {
    return missionId === undefined
      ? this.agreements.findRegistration(activityId!)
      : this.agreements.findMission(missionId);
  }

  private async note(action: string, subjectId: Id, details: Readonly<Record<string, string>>): Promise<void> {
    await this.audit.write({ action, subjectKind: 'sharing_agreement', subjectId, details });
  }
}

function ended(agreement: SharingAgreementEntity): SharingAgreementFailure {
  return {
    code: 'WRONG_STATE',
    state: 'ended',
    message: `The agreement ended on ${agreement.endedAt?.toISOString().slice(0, 10)}: make a new one.`,
  };
}

/** Why fields do not belong to what the agreement is about; undefined where they all do. */
function foreignFields(fields: readonly SharedField[], registration: boolean): SharingAgreementFailure | undefined {
  const known: readonly SharedField[] = registration ? REGISTRATION_FIELDS : DEPLOYMENT_FIELDS;
  const foreign = fields.filter((field) => !known.includes(field));
  if (foreign.length === 0) return undefined;
  const what = registration ? 'a registration plan' : 'deployments';
  return invalid('fields', `${foreign.join(', ')} cannot be shared of ${what}: choose among ${known.join(', ')}.`);
}
