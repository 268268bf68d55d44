import type { Id } from '@comitia/kernel';
import type { OrganisationKind, Role } from '@comitia/identity';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

/** An organisation as far as choosing it goes. */
export interface DirectoryEntry {
  readonly id: Id;
  readonly kind: OrganisationKind;
  readonly country: string | null;
  readonly mandateBody: string | null;
}

/** Somebody who is to be told, how and where; the language and zone are theirs. */
export interface Recipient {
  readonly personId: Id;
  /** None for a person without one, who is told in the portal alone. */
  readonly email: string | null;
  readonly language: string;
  readonly timeZone: string;
}

/** Reads the directory and the people of the actor's organisation. */
@Injectable()
export class RecipientRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  /** The open organisations among these. */
  async findOpen(ids: readonly Id[]): Promise<DirectoryEntry[]> {
    return this.transactions.manager().query<DirectoryEntry[]>(
      `select id, kind, country, mandate_body as "mandateBody" from comitia.organisation
        where id = any ($1::uuid[]) and closed_at is null`,
      [[...ids]],
    );
  }

  /** The open organisations that act under a mandate, the earliest first. */
  async findMandated(): Promise<DirectoryEntry[]> {
    return this.transactions.manager().query<DirectoryEntry[]>(
      `select id, kind, country, mandate_body as "mandateBody" from comitia.organisation
        where mandate_body is not null and closed_at is null order by created_at, id`,
    );
  }

  /** The people with one of these roles in the actor's organisation now. */
  async findPeople(organisationId: Id, roles: readonly Role[]): Promise<Recipient[]> {
    return this.transactions.manager().query<Recipient[]>(
      `select distinct person.id as "personId", person.email, person.language, person.time_zone as "timeZone"
         from comitia.person join comitia.membership held on held.person_id = person.id
        where held.organisation_id = $1 and held.role = any ($2::text[]) and held.ended_at is null and person.erased_at is null
        order by person.id`,
      [organisationId, [...roles]],
    );
  }

  /** What is known of a file of the actor's organisation; undefined for any other. */
  async findOwnFile(fileId: Id, organisationId: Id): Promise<{ mediaType: string; size: number } | undefined> {
    const rows = await this.transactions
      .manager()
      .query<{ mediaType: string; size: number }[]>(
        `select media_type as "mediaType", size::float8 as size from comitia.file where id = $1 and organisation_id = $2`,
        [fileId, organisationId],
      );
    return rows[0];
  }
}
