import type { Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { ElectionFactsRepository, type ElectionFacts } from './election-facts.repository.js';
import { RegisterRepository, type StationPageQuery } from './register.repository.js';
import type { Register, RegisterVersion, Station, StationPoints } from './register.js';

/** A page of stations. */
export interface StationPage {
  readonly stations: readonly Station[];
  readonly hasNextPage: boolean;
  readonly total: number;
}

/** The registers of the actor's organisation and the stations in them. */
@Injectable()
export class RegisterService {
  constructor(
    private readonly registers: RegisterRepository,
    private readonly transactions: TransactionRunner,
  ) {}

  /** The registers of elections, for loaders; elections without one are left out. */
  async byElections(electionIds: readonly Id[]): Promise<readonly Register[]> {
    return this.transactions.inTransaction(() => this.registers.findByElections(electionIds));
  }

  /** All versions of registers, for loaders, in their order. */
  async versions(registerIds: readonly Id[]): Promise<readonly RegisterVersion[]> {
    return this.transactions.inTransaction(() => this.registers.versions(registerIds));
  }

  /** Versions by id, for loaders. */
  async versionsById(ids: readonly Id[]): Promise<readonly RegisterVersion[]> {
    return this.transactions.inTransaction(() => this.registers.versionsById(ids));
  }

  /** A page of the stations in force now, by code. */
  async stations(electionId: Id, query: StationPageQuery): Promise<StationPage> {
    return this.transactions.inTransaction(async () => {
      const register = await this.registers.findByElection(electionId);
      if (!register) return { stations: [], hasNextPage: false, total: 0 };
      const version = register.currentVersion;
      const rows = await this.registers.page(register.id, version, { ...query, limit: query.limit + 1 });
      const total = await this.registers.count(register.id, version, query);
      return { stations: rows.slice(0, query.limit), hasNextPage: rows.length > query.limit, total };
    });
  }

  /** Every station in force now that has coordinates, packed for a map. */
  async points(electionId: Id): Promise<StationPoints> {
    return this.transactions.inTransaction(async () => {
      const register = await this.registers.findByElection(electionId);
      if (!register) return { count: 0, ids: new Uint8Array(), places: new Uint8Array() };
      return this.registers.points(register.id, register.currentVersion);
    });
  }

  /** A station in force now of an election's register. */
  async station(electionId: Id, stationId: Id): Promise<Station | undefined> {
    return this.transactions.inTransaction(async () => {
      const register = await this.registers.findByElection(electionId);
      return register && this.registers.find(register.id, register.currentVersion, stationId);
    });
  }

  /** Stations by id as they last read, for loaders; ids are unique over all registers. */
  async stationsById(ids: readonly Id[]): Promise<readonly Station[]> {
    return this.transactions.inTransaction(() => this.registers.lastKnown(ids));
  }
}

/** What registers and deployments need to know of elections, for those who may see them. */
@Injectable()
export class ElectionFactsService {
  constructor(
    private readonly elections: ElectionFactsRepository,
    private readonly transactions: TransactionRunner,
  ) {}

  async byIds(electionIds: readonly Id[]): Promise<readonly ElectionFacts[]> {
    return this.transactions.inTransaction(() => this.elections.byIds(electionIds));
  }
}
