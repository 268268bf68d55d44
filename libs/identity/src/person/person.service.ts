import { newId, type Id } from '@comitia/kernel';
import { ActorContext, actorOrganisation, AuditLog, Clock, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import type { MembershipEntity } from '../membership/membership.entity.js';
import { MembershipRepository } from '../membership/membership.repository.js';
import type { Role } from '../roles.js';
import type { PersonEntity } from './person.entity.js';
import { PersonRepository, type KeptPeopleQuery } from './person.repository.js';

/** What an organisation knows about somebody it adds. */
export interface NewPerson {
  readonly givenName?: string;
  readonly familyName?: string;
  readonly email?: string;
  readonly phone?: string;
  /** BCP 47 (en). */
  readonly language?: string;
  /** IANA name (UTC). */
  readonly timeZone?: string;
}

/** People whose data an organisation keeps, each with their roles in it. */
export interface KeptPeoplePage {
  readonly people: readonly { readonly person: PersonEntity; readonly roles: readonly Role[] }[];
  readonly hasNextPage: boolean;
}

/** People and their roles in organisations. */
@Injectable()
export class PersonService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActorContext,
    private readonly people: PersonRepository,
    private readonly memberships: MembershipRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Adds people whose data the actor's organisation keeps; returns them in the same order. Throws without an organisation. */
  async add(people: readonly NewPerson[]): Promise<readonly PersonEntity[]> {
    const steward = actorOrganisation(this.actors.current());
    if (!steward) throw new Error('People are added for an organisation; this actor acts for none.');
    const now = this.clock.now();
    const rows = people.map((person) => ({
      id: newId(now.getTime()),
      givenName: person.givenName ?? null,
      familyName: person.familyName ?? null,
      email: person.email ?? null,
      phone: person.phone ?? null,
      language: person.language ?? 'en',
      timeZone: person.timeZone ?? 'UTC',
      stewardOrganisationId: steward,
      createdAt: now,
      erasedAt: null,
    }));
    await this.transactions.inTransaction(() => this.people.insert(rows));
    return rows;
  }

  /** Gives a person a role in the actor's organisation; for its administrator and the system. */
  async giveRole(personId: Id, role: Role): Promise<MembershipEntity> {
    const organisationId = actorOrganisation(this.actors.current());
    if (!organisationId) throw new Error('Roles are given in an organisation; this actor acts for none.');
    const now = this.clock.now();
    const membership = { id: newId(now.getTime()), personId, organisationId, role, createdAt: now, endedAt: null };
    await this.transactions.inTransaction(async () => {
      await this.memberships.insert([membership]);
      await this.audit.write({
        action: 'membership.given',
        subjectKind: 'membership',
        subjectId: membership.id,
        details: { role },
      });
    });
    return membership;
  }

  /** A page of the people whose data the actor's organisation keeps, by family name, each with their roles in it. */
  async keptPage(query: Omit<KeptPeopleQuery, 'stewardOrganisationId'>): Promise<KeptPeoplePage> {
    const organisationId = actorOrganisation(this.actors.current());
    if (!organisationId) return { people: [], hasNextPage: false };
    return this.transactions.inTransaction(async () => {
      const rows = await this.people.findKept({
        ...query,
        limit: query.limit + 1,
        stewardOrganisationId: organisationId,
      });
      const shown = rows.slice(0, query.limit);
      const held = await this.memberships.findPresentOfPeople(
        shown.map(({ id }) => id),
        organisationId,
      );
      return {
        people: shown.map((person) => ({
          person,
          roles: held.filter(({ personId }) => personId === person.id).map(({ role }) => role),
        })),
        hasNextPage: rows.length > query.limit,
      };
    });
  }

  /** People by id, for loaders; those whom the actor may not see are left out. */
  async byIds(ids: readonly Id[]): Promise<readonly PersonEntity[]> {
    return this.transactions.inTransaction(() => this.people.findByIds(ids));
  }

  /** The present memberships of a person, as far as the actor may see them. */
  async membershipsOf(personId: Id): Promise<readonly MembershipEntity[]> {
    return this.transactions.inTransaction(() => this.memberships.findPresentOf(personId));
  }
}
