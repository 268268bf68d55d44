import type { CalendarDate, Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ElectionDayEntity, ElectionDayMoveEntity, ElectionEntity, ElectionRoundEntity } from './election.entity.js';
import { assembleElection, type Election } from './election.js';

/** A page of a list, by the last row of the page before. */
export interface ElectionPageQuery {
  readonly limit: number;
  readonly after: { readonly createdAt: string; readonly id: Id } | undefined;
}

@Injectable()
export class ElectionRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async insert(election: Election): Promise<void> {
    const { rounds, ...row } = election;
    const manager = this.transactions.manager();
    await manager.insert(ElectionEntity, row);
    await manager.insert(
      ElectionRoundEntity,
      rounds.map(({ days: _days, ...round }) => round),
    );
    await manager.insert(
      ElectionDayEntity,
      rounds.flatMap((round) => round.days),
    );
  }

  /** Elections by id with rounds and days, in three statements however many. */
  async findByIds(ids: readonly Id[]): Promise<Election[]> {
    if (ids.length === 0) return [];
    const manager = this.transactions.manager();
    const elections = await manager.findBy(ElectionEntity, { id: In([...ids]) });
    if (elections.length === 0) return [];
    const of = { electionId: In(elections.map((election) => election.id)) };
    const rounds = await manager.findBy(ElectionRoundEntity, of);
    const days = await manager.findBy(ElectionDayEntity, of);
    return elections.map((election) => assembleElection(election, rounds, days));
  }

  async findById(id: Id): Promise<Election | undefined> {
    return (await this.findByIds([id]))[0];
  }

  /** The ids of a page, newest first, with the values of their position. */
  async findPage(query: ElectionPageQuery): Promise<{ id: Id; createdAt: string }[]> {
    return this.transactions.manager().query<{ id: Id; createdAt: string }[]>(
      `select id, to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "createdAt" from comitia.election
        where $1::timestamptz is null or (created_at, id) < ($1::timestamptz, $2::uuid)
        order by created_at desc, id desc limit $3`,
      [query.after?.createdAt ?? null, query.after?.id ?? null, query.limit],
    );
  }

  async count(): Promise<number> {
    return this.transactions.manager().count(ElectionEntity);
  }

  /** The election of a day, locked against another move; undefined where the actor may not move it. */
  async lockElectionOfDay(electionDayId: Id): Promise<Id | undefined> {
    const rows = await this.transactions.manager().query<{ election_id: Id }[]>(
      `select held.id as election_id from comitia.election held join comitia.election_day day on day.election_id = held.id
        where day.id = $1 for update of held`,
      [electionDayId],
    );
    return rows[0]?.election_id;
  }

  async findElectionIdOfDay(electionDayId: Id): Promise<Id | undefined> {
    return (await this.transactions.manager().findOneBy(ElectionDayEntity, { id: electionDayId }))?.electionId;
  }

  /** Moves a day; true when the actor was allowed to. */
  async moveDay(electionDayId: Id, date: CalendarDate): Promise<boolean> {
    const changed = await this.transactions.manager().update(ElectionDayEntity, { id: electionDayId }, { date });
    return (changed.affected ?? 0) > 0;
  }

  async insertMove(move: ElectionDayMoveEntity): Promise<void> {
    await this.transactions.manager().insert(ElectionDayMoveEntity, move);
  }

  async findMove(id: Id): Promise<ElectionDayMoveEntity | undefined> {
    return (await this.transactions.manager().findOneBy(ElectionDayMoveEntity, { id })) ?? undefined;
  }
}
