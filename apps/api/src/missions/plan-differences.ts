import { RegisterService } from '@comitia/elections';
import { differenceSentence, observerName, RosterService, type PlanDifference } from '@comitia/missions';
import { Injectable } from '@nestjs/common';
import { PlanDifferenceObject } from './deployment-plan.object.js';

/** Says differences between plans in sentences, with the codes of stations and the names of people. */
@Injectable()
export class PlanDifferences {
  constructor(
    private readonly registers: RegisterService,
    private readonly roster: RosterService,
  ) {}

  async toObjects(differences: readonly PlanDifference[]): Promise<PlanDifferenceObject[]> {
    const mentioned = differences.flatMap(({ details }) => [
      ...(details.added ?? []),
      ...(details.dropped ?? []),
      ...(details.moved ?? []),
    ]);
    const stations = new Map(
      (await this.registers.stationsById([...new Set(mentioned.map(({ stationId }) => stationId))])).map((station) => [
        station.id,
        station.code,
      ]),
    );
    const people = new Set(
      differences.flatMap(({ told, details }) => [...told, ...(details.joined ?? []), ...(details.left ?? [])]),
    );
    const observers = await this.roster.byIds([...people]);
    const names = new Map(observers.map((observer) => [observer.id, observerName(observer)]));
    const called = {
      station: (id: string): string => stations.get(id) ?? id,
      person: (id: string): string => names.get(id) ?? 'erased person',
    };
    return differences.map((difference) =>
      Object.assign(new PlanDifferenceObject(), {
        team: difference.team,
        kind: difference.kind,
        sentence: differenceSentence(difference, called),
        told: difference.told.map(called.person),
      }),
    );
  }
}
