import { ElectionFactsRepository, RegisterRepository, votingDays, type Station } from '@comitia/elections';
import { OrganisationService } from '@comitia/identity';
import type { Id } from '@comitia/kernel';
import { ActorContext, actorOrganisation } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { unknownStations } from '../deployment-plan/deployment-problem.js';
import { MissionRepository } from '../mission/mission.repository.js';
import type { Observer } from '../roster/observer.js';
import { ObserverRepository } from '../roster/observer.repository.js';
import { PlanningRunRepository } from './planning-run.repository.js';
import type { PlanningRun } from './planning-run.js';

/** Gathers what a deployment is planned from, or says in a sentence what is missing. */
@Injectable()
export class PlanningSources {
  constructor(
    private readonly missions: MissionRepository,
    private readonly observers: ObserverRepository,
    private readonly registers: RegisterRepository,
    private readonly elections: ElectionFactsRepository,
    private readonly organisations: OrganisationService,
    private readonly actors: ActorContext,
    private readonly runs: PlanningRunRepository,
  ) {}

  async gather(run: Pick<PlanningRun, 'missionId' | 'teams' | 'hubs' | 'settings'>) {
    const mission = (await this.missions.find(run.missionId))!;
    const election = await this.elections.find(mission.electionId);
    const day = election && votingDays(election)[0];
    if (!election || day === undefined) return 'The election has no day to plan for: ask its commission.';
    const register = await this.registers.findByElection(mission.electionId);
    if (!register || register.currentVersion === 0)
      return 'There is no register of polling stations yet: import one first.';
    const observers = await this.observers.withoutPersons(mission.id);
    if (observers.length === 0) return 'There is nobody on the roster yet: import it first.';
    const stations = await this.registers.all(register.id, register.currentVersion);
    const unknown = unknownStations(run.settings, stations);
    if (unknown.length > 0) {
      return `The register has no station ${unknown.slice(0, 5).join(', ')}${unknown.length > 5 ? ` and ${unknown.length - 5} more` : ''}: correct the codes of the fixed stations.`;
    }
    const [organisation] = await this.organisations.byIds([actorOrganisation(this.actors.current())!]);
    const ownCountry = organisation?.kind === 'ngo' || organisation?.mandateBody === 'NGO_CITIZEN';
    const mandate = { body: organisation?.mandateBody ?? null, format: mission.format };
    const { teams, hubs, settings } = run;
    return {
      registerVersion: register.currentVersion,
      parts: { election, day, stations, observers, teams, hubs, settings, ownCountry, mandate },
    };
  }

  /** What a plan is written down with: the stations and observers of the run's problem, by id, and the version of the register. */
  async named(run: PlanningRun): Promise<{
    readonly registerVersion: number;
    readonly stations: ReadonlyMap<Id, Station>;
    readonly observers: ReadonlyMap<Id, Observer>;
  }> {
    const mission = (await this.missions.find(run.missionId))!;
    const register = (await this.registers.findByElection(mission.electionId))!;
    const registerVersion = (await this.runs.registerVersionOf(run.problemHash!))!;
    const stations = await this.registers.all(register.id, registerVersion);
    const observers = await this.observers.withoutPersons(mission.id);
    return {
      registerVersion,
      stations: new Map(stations.map((station) => [station.id, station])),
      observers: new Map(observers.map((observer) => [observer.id, observer])),
    };
  }
}
