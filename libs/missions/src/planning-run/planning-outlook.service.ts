import { success, type Id, type Result } from '@comitia/kernel';
import { teamOutlook, teamProblem, type DeploymentInput } from '@comitia/planning';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { deploymentInput } from '../deployment-plan/deployment-problem.js';
import { noSuch, refused, type MissionFailure } from '../mission/mission.failure.js';
import { MissionRepository } from '../mission/mission.repository.js';
import { PlanningSources } from './planning-sources.js';
import { readWanted, type WantedPlan } from './wanted-plan.js';

/** Something that stands in the way of a plan, with the numbers on both sides. */
export interface PlanningObstacle {
  readonly constraint: string;
  readonly sentence: string;
  readonly shortBy: number;
  /** False where a plan can be made that falls short of it. */
  readonly binding: boolean;
  /** Observers concerned, by id. */
  readonly observerIds: readonly Id[];
  readonly waysOut: readonly string[];
}

/** What counting alone says about a plan, before any search. */
export interface PlanningOutlook {
  /** Observers who can serve under the rules. */
  readonly observers: number;
  /** Most teams that counting does not rule out. */
  readonly mostTeams: number;
  readonly obstacles: readonly PlanningObstacle[];
  /** Rules that cannot stand together, none of which can be spared from the set. */
  readonly conflict: readonly string[];
  /** Cheapest first. */
  readonly waysOut: readonly string[];
}

/** Says before a search what will be in its way: the roster counted against the rules. */
@Injectable()
export class PlanningOutlookService {
  constructor(
    private readonly missions: MissionRepository,
    private readonly sources: PlanningSources,
    private readonly transactions: TransactionRunner,
  ) {}

  async outlook(wanted: WantedPlan): Promise<Result<PlanningOutlook, MissionFailure>> {
    const read = readWanted(wanted);
    if (!read.ok) return read;
    return this.transactions.inTransaction(async () => {
      const mission = await this.missions.find(wanted.missionId);
      if (!mission) return noSuch('mission', wanted.missionId);
      const { teams, hubs, missionId } = wanted;
      const sources = await this.sources.gather({ missionId, teams, hubs, settings: read.value });
      if (typeof sources === 'string') return refused(sources);
      return success(outlookOf(deploymentInput(sources.parts), hubs));
    });
  }
}

/** Counts the roster of a problem against its rules. */
export function outlookOf(input: DeploymentInput, hubs: number): PlanningOutlook {
  const { hostState, roster, teamRules: rules, teams, service } = input;
  const problem = teamProblem({
    hostState,
    roster,
    rules,
    ...(teams === undefined ? {} : { teams }),
    ...(service === undefined ? {} : { service }),
  });
  if (!problem.ok) throw new Error('A problem without pins has no fault in its teams.');
  const { observers, mostTeams, reasons, conflict, waysOut } = teamOutlook(problem.value);
  const ids = new Set(roster.map((member) => member.id));
  const obstacles = reasons.map((reason): PlanningObstacle => ({
    constraint: reason.constraint,
    sentence: reason.message,
    shortBy: reason.shortBy,
    binding: true,
    observerIds: reason.subjects.filter((subject) => ids.has(subject)),
    waysOut: reason.waysOut,
  }));
  const speakers = speakersShort(input, hubs);
  return { observers, mostTeams, obstacles: speakers ? [...obstacles, speakers] : obstacles, conflict, waysOut };
}

/** Hubs that nobody can be based at who speaks a language of the host state, by counting. */
function speakersShort(input: DeploymentInput, hubs: number): PlanningObstacle | undefined {
  const languages = new Set(input.teamRules.hostLanguages);
  if (languages.size === 0) return undefined;
  const speakers = input.roster.filter(
    (member) => member.accredited && member.languages.some((language) => languages.has(language)),
  );
  const short = hubs - speakers.length;
  if (short <= 0) return undefined;
  return {
    constraint: 'host speaker per hub',
    sentence: `${hubs} hubs need a speaker of a language of the country, ${speakers.length} ${speakers.length === 1 ? 'exists' : 'exist'}: short of ${short}.`,
    shortBy: short,
    binding: false,
    observerIds: speakers.map((member) => member.id),
    waysOut: [
      ...(speakers.length > 0 ? [`start from ${speakers.length} ${speakers.length === 1 ? 'hub' : 'hubs'}`] : []),
      `engage ${short} more ${short === 1 ? 'speaker or interpreter' : 'speakers or interpreters'}`,
    ],
  };
}
