import { failure, success, type Id, type Result } from '@comitia/kernel';
import { ActorContext, actorUser, AuditLog, Clock, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { MembershipRepository } from '../membership/membership.repository.js';
import { Authentication } from '../session/authentication.js';
import { PersonRepository } from './person.repository.js';

/** Another place that holds data of people: upper libs register theirs, so that nothing is left out. */
export interface PersonalDataSource {
  /** What the data are, such as `roster`. */
  readonly name: string;
  /** Everything held about the person, as far as the actor may see it. Runs in the open transaction. */
  export(personId: Id): Promise<unknown>;
  /** Removes everything that tells who the person is; ids stay. Runs in the open transaction. */
  erase(personId: Id): Promise<void>;
}

/** Why a person's data could not be given or erased. Says the same for somebody who does not exist. */
export interface PersonNotFoundFailure {
  readonly code: 'PERSON_NOT_FOUND';
  readonly message: string;
}

/** Everything Comitia holds about a person, by source. */
export type PersonExport = Readonly<Record<string, unknown>>;

const NOT_FOUND: PersonNotFoundFailure = {
  code: 'PERSON_NOT_FOUND',
  message: 'There is no such person whose data you or your organisation keep.',
};

/**
 * Gives a person what is held about them, and erases it: for the person, or for the organisation that keeps their data.
 * What refers to the person by id (ledger, plans, audit) stays and still opens.
 */
@Injectable()
export class PersonalDataService {
  private readonly sources: PersonalDataSource[] = [];

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActorContext,
    private readonly people: PersonRepository,
    private readonly memberships: MembershipRepository,
    private readonly authentication: Authentication,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Adds a place that holds data of people; call it when the lib's module starts. */
  register(source: PersonalDataSource): void {
    this.sources.push(source);
  }

  /** Everything held about a person, ready to be written as JSON. */
  async export(personId: Id): Promise<Result<PersonExport, PersonNotFoundFailure>> {
    return this.transactions.inTransaction(async () => {
      const person = await this.people.findById(personId);
      if (!person || !this.mayDecide(person)) return failure(NOT_FOUND);
      const exported: Record<string, unknown> = {
        person,
        memberships: await this.memberships.findPresentOf(personId),
        account: (await this.authentication.accountOf(personId)) ?? null,
      };
      for (const source of this.sources) exported[source.name] = await source.export(personId);
      await this.audit.write({ action: 'person.exported', subjectKind: 'person', subjectId: personId });
      return success(exported);
    });
  }

  /** Erases a person: their name, contacts, account and whatever the registered sources hold. Their id stays. */
  async erase(personId: Id): Promise<Result<{ readonly erasedAt: Date }, PersonNotFoundFailure>> {
    const erasedAt = this.clock.now();
    return this.transactions.inTransaction(async () => {
      const person = await this.people.findById(personId);
      if (!person || !this.mayDecide(person)) return failure(NOT_FOUND);
      for (const source of this.sources) await source.erase(personId);
      await this.memberships.endAllOf(personId, erasedAt);
      await this.people.update(personId, {
        givenName: null,
        familyName: null,
        email: null,
        phone: null,
        erasedAt: person.erasedAt ?? erasedAt,
      });
      await this.audit.write({ action: 'person.erased', subjectKind: 'person', subjectId: personId });
      // Last, because it is another connection: where it fails, everything above is taken back and can be tried again.
      await this.authentication.deleteAccount(personId);
      return success({ erasedAt: person.erasedAt ?? erasedAt });
    });
  }

  /** The person themselves, or the administrator or system of the organisation that keeps their data. */
  private mayDecide(person: { readonly id: Id; readonly stewardOrganisationId: Id | null }): boolean {
    const actor = this.actors.current();
    if (actor.kind === 'person' && actorUser(actor) === person.id) return true;
    const decides = actor.kind === 'system' || (actor.kind === 'person' && actor.roles.includes('administrator'));
    return decides && actor.organisationId !== undefined && actor.organisationId === person.stewardOrganisationId;
  }
}
