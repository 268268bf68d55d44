import type { CalendarDate, Id } from '@comitia/kernel';
import type { KnownFacts } from '@comitia/mandates';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { AssistanceRequestEntity, RequestAddresseeEntity, RequestOwnFactsEntity } from './request.entity.js';
import type { RequestState } from './request.states.js';

/** Where a row stands in the list: its next deadline (`infinity` without one), when it came, its id. */
export interface RequestPosition {
  readonly deadline: string;
  readonly at: string;
  readonly id: Id;
}

/** What a list of requests is narrowed to. */
export interface RequestFilter {
  readonly state?: RequestState | undefined;
  /** Part of the subject or the reference. */
  readonly search?: string | undefined;
}

export interface RequestPageQuery extends RequestFilter {
  readonly limit: number;
  readonly after: RequestPosition | undefined;
}

/** What is known of a letter's file. */
export interface StoredLetter {
  readonly id: Id;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly uploadedAt: Date;
}

@Injectable()
export class RequestRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async insert(request: AssistanceRequestEntity): Promise<void> {
    await this.transactions.manager().insert(AssistanceRequestEntity, request);
  }

  async findByIds(ids: readonly Id[]): Promise<AssistanceRequestEntity[]> {
    return ids.length === 0 ? [] : this.transactions.manager().findBy(AssistanceRequestEntity, { id: In([...ids]) });
  }

  async findById(id: Id): Promise<AssistanceRequestEntity | undefined> {
    return (await this.findByIds([id]))[0];
  }

  /** Ids of the requests of an election that its authority may see. */
  async findByElection(electionId: Id): Promise<AssistanceRequestEntity[]> {
    return this.transactions.manager().findBy(AssistanceRequestEntity, { electionId });
  }

  /** Saves the content when nobody saved meanwhile; true when it did. */
  async update(request: AssistanceRequestEntity, expectedVersion: number): Promise<boolean> {
    const { id, authorityId: _authority, electionId: _election, createdAt: _created, ...content } = request;
    const changed = await this.transactions
      .manager()
      .update(AssistanceRequestEntity, { id, version: expectedVersion }, content);
    return (changed.affected ?? 0) > 0;
  }

  /** One page: what is due first comes first, then what came last. */
  async findPage(organisationId: Id, query: RequestPageQuery): Promise<RequestPosition[]> {
    return this.transactions.manager().query<RequestPosition[]>(
      `select * from (
         select held.id, coalesce(addressed.next_deadline::text, 'infinity') as deadline,
           to_char(coalesce(addressed.sent_at, held.created_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
         from comitia.assistance_request held
         left join comitia.request_addressee addressed on addressed.request_id = held.id and addressed.organisation_id = $1
         where ($2::text is null or held.state = $2) and ($3::text is null or held.subject ilike $3 or held.reference ilike $3)
       ) listed
       where $4::text is null or deadline > $4 or (deadline = $4 and (at, id) < ($5::text, $6::uuid))
       order by deadline, at desc, id desc limit $7`,
      [
        organisationId,
        query.state ?? null,
        toPattern(query.search),
        query.after?.deadline ?? null,
        query.after?.at ?? null,
        query.after?.id ?? null,
        query.limit,
      ],
    );
  }

  async count(filter: RequestFilter): Promise<number> {
    const [row] = await this.transactions.manager().query<{ count: number }[]>(
      `select count(*)::integer as count from comitia.assistance_request held
        where ($1::text is null or held.state = $1) and ($2::text is null or held.subject ilike $2 or held.reference ilike $2)`,
      [filter.state ?? null, toPattern(filter.search)],
    );
    return row!.count;
  }

  /** Files of letters that the actor may read: its own, and those granted to it. */
  async findLetters(fileIds: readonly Id[]): Promise<StoredLetter[]> {
    return this.transactions.manager().query<StoredLetter[]>(
      `select id, name, media_type as "mediaType", size::float8 as size, created_at as "uploadedAt" from comitia.file
        where id = any ($1::uuid[])`,
      [[...fileIds]],
    );
  }

  async findOwnFacts(requestIds: readonly Id[]): Promise<RequestOwnFactsEntity[]> {
    if (requestIds.length === 0) return [];
    return this.transactions.manager().findBy(RequestOwnFactsEntity, { requestId: In([...requestIds]) });
  }

  async saveOwnFacts(requestId: Id, authorityId: Id, facts: KnownFacts): Promise<void> {
    await this.transactions.manager().upsert(RequestOwnFactsEntity, { requestId, authorityId, facts }, ['requestId']);
  }

  /** The addressees that the actor may see: all for the authority, itself alone for an organisation. */
  async findAddressees(requestIds: readonly Id[]): Promise<RequestAddresseeEntity[]> {
    if (requestIds.length === 0) return [];
    return this.transactions
      .manager()
      .find(RequestAddresseeEntity, { where: { requestId: In([...requestIds]) }, order: { id: 'ASC' } });
  }

  async insertAddressees(addressees: readonly RequestAddresseeEntity[]): Promise<void> {
    if (addressees.length > 0) await this.transactions.manager().insert(RequestAddresseeEntity, [...addressees]);
  }

  /** Drops those that were only chosen, not sent to, except `kept`. */
  async dropChosen(requestId: Id, kept: readonly Id[]): Promise<void> {
    await this.transactions.manager().delete(RequestAddresseeEntity, {
      requestId,
      sentAt: IsNull(),
      ...(kept.length > 0 ? { organisationId: Not(In([...kept])) } : {}),
    });
  }

  async markSent(requestId: Id, organisationIds: readonly Id[], sentAt: Date): Promise<void> {
    await this.transactions
      .manager()
      .update(
        RequestAddresseeEntity,
        { requestId, organisationId: In([...organisationIds]), sentAt: IsNull() },
        { sentAt },
      );
  }

  /** Sets the next deadlines of addressees, in one statement. */
  async setDeadlines(deadlines: readonly { readonly id: Id; readonly day: CalendarDate | undefined }[]): Promise<void> {
    if (deadlines.length === 0) return;
    await this.transactions.manager().query(
      `update comitia.request_addressee addressed set next_deadline = given.day
         from unnest($1::uuid[], $2::date[]) as given (id, day) where addressed.id = given.id`,
      [deadlines.map((deadline) => deadline.id), deadlines.map((deadline) => deadline.day ?? null)],
    );
  }
}

function toPattern(search: string | undefined): string | null {
  const part = search?.trim();
  return part ? `%${part.replace(/[\\%_]/g, '\\$&')}%` : null;
}
