import { newId, parseCalendarDate, parseId, success, type CalendarDate, type Id, type Result } from '@comitia/kernel';
import { OrganisationService } from '@comitia/identity';
import { ActorContext, actorOrganisation, actorUser, AuditLog, Clock, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { ElectionDayListeners } from './election-day-listeners.js';
import type { ElectionDayMoveEntity } from './election.entity.js';
import {
  conflict,
  invalidInput,
  notAllowed,
  notFound,
  type ConflictFailure,
  type InvalidInputFailure,
  type NotAllowedFailure,
  type NotFoundFailure,
} from './election.failure.js';
import { checkOpenElection, dayProblem, isTimeZone, type OpenElection } from './election-input.js';
import { ElectionRepository, type ElectionPageQuery } from './election.repository.js';
import { findDay, type Election } from './election.js';

/** Which day moves, whereto and why. */
export interface MoveElectionDay {
  readonly electionDayId: Id;
  readonly date: CalendarDate;
  /** Told to everybody concerned; 1 to 2,000 characters. */
  readonly reason: string;
}

export type MoveElectionDayFailure = InvalidInputFailure | NotFoundFailure | NotAllowedFailure | ConflictFailure;

/** A page of elections, newest first. */
export interface ElectionPage {
  readonly elections: readonly (Election & { readonly position: string })[];
  readonly hasNextPage: boolean;
}

/** Elections: opened by an authority, and moved by it. */
@Injectable()
export class ElectionService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActorContext,
    private readonly elections: ElectionRepository,
    private readonly organisations: OrganisationService,
    private readonly listeners: ElectionDayListeners,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Opens an election of the actor's authority, in its own country. */
  async open(input: OpenElection): Promise<Result<Election, InvalidInputFailure>> {
    return this.transactions.inTransaction(async () => {
      const actor = this.actors.current();
      const authorityId = actorOrganisation(actor);
      const authority = authorityId && (await this.organisations.byIds([authorityId]))[0];
      if (!authority || authority.kind !== 'authority' || !authority.country) {
        throw new Error('An election is opened for an authority; this actor acts for none.');
      }
      const problems = checkOpenElection(input, { country: authority.country, today: this.todayIn(input.timeZone) });
      if (problems.length > 0) return invalidInput(problems);
      const now = this.clock.now();
      const election = buildElection(input, { authorityId: authority.id, createdBy: actorUser(actor) ?? null, now });
      await this.elections.insert(election);
      await this.audit.write({ action: 'election.opened', subjectKind: 'election', subjectId: election.id });
      return success(election);
    });
  }

  /** Moves an election day; in the same transaction everything that is counted from it moves too. */
  async moveDay(input: MoveElectionDay): Promise<Result<Election, MoveElectionDayFailure>> {
    return this.transactions.inTransaction(async () => {
      const dayId = parseId(input.electionDayId);
      const electionId = dayId.ok ? await this.elections.findElectionIdOfDay(dayId.value) : undefined;
      if (!electionId) return notFound('election day', input.electionDayId);
      if (!(await this.elections.lockElectionOfDay(input.electionDayId))) {
        return notAllowed('Only the authority that opened the election moves its day.');
      }
      const before = (await this.elections.findById(electionId))!;
      const day = findDay(before, input.electionDayId)!;
      const problems = checkMove(before, day.roundId, input, this.todayIn(before.timeZone)!);
      if (problems.length > 0) return invalidInput(problems);
      if (day.date === input.date) return conflict(`The election day is ${day.date} already.`);
      const move = this.describeMove(input, { electionId, from: day.date });
      await this.elections.moveDay(day.id, input.date);
      await this.elections.insertMove(move);
      const election = (await this.elections.findById(electionId))!;
      await this.listeners.tell({
        moveId: move.id,
        electionDayId: day.id,
        from: move.fromDate,
        to: move.toDate,
        election,
      });
      await this.audit.write({
        action: 'election_day.moved',
        subjectKind: 'election',
        subjectId: electionId,
        details: { from: move.fromDate, to: move.toDate },
      });
      return success(election);
    });
  }

  /** One page of the elections that the actor may see, newest first. */
  async page(query: ElectionPageQuery): Promise<ElectionPage> {
    return this.transactions.inTransaction(async () => {
      const rows = await this.elections.findPage({ ...query, limit: query.limit + 1 });
      const shown = rows.slice(0, query.limit);
      const found = new Map((await this.elections.findByIds(shown.map((row) => row.id))).map((row) => [row.id, row]));
      return {
        elections: shown.map((row) => ({ ...found.get(row.id)!, position: row.createdAt })),
        hasNextPage: rows.length > query.limit,
      };
    });
  }

  /** How many elections the actor may see. */
  async count(): Promise<number> {
    return this.transactions.inTransaction(() => this.elections.count());
  }

  /** Elections by id, for loaders; those that the actor may not see are left out. */
  async byIds(ids: readonly Id[]): Promise<readonly Election[]> {
    return this.transactions.inTransaction(() => this.elections.findByIds(ids));
  }

  /** A move by id, for jobs that tell of it; undefined where the actor may not see it. */
  async move(id: Id): Promise<ElectionDayMoveEntity | undefined> {
    return this.transactions.inTransaction(() => this.elections.findMove(id));
  }

  private todayIn(timeZone: string): CalendarDate | undefined {
    return isTimeZone(timeZone) ? this.clock.today(timeZone) : undefined;
  }

  private describeMove(
    input: MoveElectionDay,
    from: { readonly electionId: Id; readonly from: CalendarDate },
  ): ElectionDayMoveEntity {
    const now = this.clock.now();
    return {
      id: newId(now.getTime()),
      electionId: from.electionId,
      electionDayId: input.electionDayId,
      fromDate: from.from,
      toDate: input.date,
      reason: input.reason.trim(),
      movedBy: actorUser(this.actors.current()) ?? null,
      movedAt: now,
    };
  }
}

function buildElection(
  input: OpenElection,
  by: { readonly authorityId: Id; readonly createdBy: Id | null; readonly now: Date },
): Election {
  const makeId = () => newId(by.now.getTime());
  const electionId = makeId();
  return {
    id: electionId,
    authorityId: by.authorityId,
    title: input.title.trim(),
    country: input.country,
    kind: input.kind,
    timeZone: input.timeZone,
    pollingOpens: input.pollingOpens,
    pollingCloses: input.pollingCloses,
    createdBy: by.createdBy,
    createdAt: by.now,
    rounds: input.rounds.map((round) => {
      const roundId = makeId();
      return {
        id: roundId,
        electionId,
        number: round.number,
        certainty: round.certainty,
        days: round.days.map((day) => ({
          id: makeId(),
          electionId,
          roundId,
          date: day.date,
          kind: day.kind,
          area: day.area?.trim() || null,
        })),
      };
    }),
  };
}

function checkMove(election: Election, roundId: Id, input: MoveElectionDay, today: CalendarDate) {
  const index = election.rounds.findIndex((round) => round.id === roundId);
  const problem = dayProblem(input.date, { today, after: election.rounds[index - 1]?.days.at(-1)?.date });
  const next = election.rounds[index + 1]?.days[0]?.date;
  const length = input.reason.trim().length;
  const tooLate =
    !problem && parseCalendarDate(input.date).ok && next !== undefined && input.date >= next
      ? `The day ${input.date} is not before the next round, which begins on ${next}: move that one first.`
      : undefined;
  return [
    ...(problem ? [{ path: 'date', message: problem }] : []),
    ...(tooLate ? [{ path: 'date', message: tooLate }] : []),
    ...(length < 1 || length > 2000
      ? [{ path: 'reason', message: `The reason has ${length} characters; 1 to 2,000 are allowed.` }]
      : []),
  ];
}
