import type { Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { ConsentEntryEntity, ConsentStatementEntity, type ConsentKind } from './consent.entity.js';

/** An entry with what was said and what came after it. */
export interface ConsentEntry extends ConsentEntryEntity {
  readonly capacity: string | null;
  readonly document: string | null;
  readonly statement: string | null;
  /** The entry that withdrew this one; null while the consent stands. */
  readonly withdrawnByEntryId: Id | null;
  /** Position among the entries that the actor may see, from 1: says nothing about the others. */
  readonly position: number;
}

/** An entry to be written; the database adds its place in the chain and its hash. */
export interface NewConsentEntry {
  readonly id: Id;
  readonly authorityId: Id;
  readonly organisationId: Id;
  readonly kind: ConsentKind;
  readonly requestId: Id;
  readonly electionId: Id;
  readonly optionId: Id;
  readonly acceptedPartIds: readonly Id[];
  readonly withdrawsEntryId: Id | null;
  readonly decidedBy: Id;
  readonly decidedAt: Date;
  readonly capacity: string;
  readonly document: string;
  readonly statement: string;
}

const SELECT = `select entry.id, entry.authority_id as "authorityId", entry.sequence, entry.kind, entry.request_id as "requestId",
    entry.election_id as "electionId", entry.option_id as "optionId", entry.organisation_id as "organisationId",
    entry.accepted_part_ids as "acceptedPartIds", entry.withdraws_entry_id as "withdrawsEntryId", entry.decided_by as "decidedBy",
    entry.decided_at as "decidedAt", entry.statement_digest as "statementDigest", entry.previous_hash as "previousHash", entry.hash,
    said.capacity, said.document, said.statement, taken.id as "withdrawnByEntryId", entry.position
  from (select listed.*, (row_number() over (partition by listed.authority_id order by listed.sequence))::integer as position
          from comitia.consent_entry listed) entry
  join comitia.consent_statement said on said.entry_id = entry.id
  left join comitia.consent_entry taken on taken.withdraws_entry_id = entry.id`;

@Injectable()
export class ConsentRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  /** Lets one transaction at a time write to an authority's ledger, until it ends. */
  async lock(authorityId: Id): Promise<void> {
    await this.transactions
      .manager()
      .query(`select pg_advisory_xact_lock(hashtextextended('consent ' || $1::text, 0))`, [authorityId]);
  }

  /** Writes an entry, what was said first: the entry is sealed with its digest. */
  async append(entry: NewConsentEntry): Promise<void> {
    const { capacity, document, statement, ...row } = entry;
    const { authorityId, organisationId } = entry;
    const manager = this.transactions.manager();
    await manager.insert(ConsentStatementEntity, {
      entryId: entry.id,
      authorityId,
      organisationId,
      capacity,
      document,
      statement,
    });
    await manager.insert(ConsentEntryEntity, {
      ...row,
      acceptedPartIds: [...row.acceptedPartIds],
      // The database fills these in as it seals the entry.
      sequence: '0',
      statementDigest: '',
      previousHash: '',
      hash: '',
    });
  }

  async findByIds(ids: readonly Id[]): Promise<ConsentEntry[]> {
    if (ids.length === 0) return [];
    return this.transactions.manager().query<ConsentEntry[]>(`${SELECT} where entry.id = any ($1::uuid[])`, [[...ids]]);
  }

  async findById(id: Id): Promise<ConsentEntry | undefined> {
    return (await this.findByIds([id]))[0];
  }

  /** The decision on each option, if there is one. */
  async findByOptions(optionIds: readonly Id[]): Promise<ConsentEntry[]> {
    if (optionIds.length === 0) return [];
    return this.transactions
      .manager()
      .query<ConsentEntry[]>(`${SELECT} where entry.option_id = any ($1::uuid[]) and entry.kind <> 'withdrawn'`, [
        [...optionIds],
      ]);
  }

  /** The ledger as far as the actor may see it, narrowed to a request or an election; in its order. */
  async findLedger(filter: {
    readonly requestId?: Id | undefined;
    readonly electionId?: Id | undefined;
  }): Promise<ConsentEntry[]> {
    return this.transactions.manager().query<ConsentEntry[]>(
      `${SELECT} where ($1::uuid is null or entry.request_id = $1) and ($2::uuid is null or entry.election_id = $2)
        order by entry.authority_id, entry.sequence`,
      [filter.requestId ?? null, filter.electionId ?? null],
    );
  }

  /** Whether the chains of these authorities are what they were sealed as; for authorities in whose chain the actor stands. */
  async areIntact(authorityIds: readonly Id[]): Promise<boolean> {
    const [row] = await this.transactions
      .manager()
      .query<{ intact: boolean | null }[]>(
        `select bool_and(comitia.consent_ledger_intact(authority)) as intact from unnest($1::uuid[]) as authority`,
        [[...authorityIds]],
      );
    return row?.intact ?? true;
  }
}
