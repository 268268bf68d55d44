import { success, type Id, type Result } from '@comitia/kernel';
import { planningSettings, type PlanningSettings } from '../deployment-plan/deployment-problem.js';
import { wrongInput, type MissionFailure } from '../mission/mission.failure.js';

/** What a plan is asked for with, however long the search. */
export interface WantedPlan {
  readonly missionId: Id;
  readonly teams: number;
  readonly hubs: number;
  /** From outside: checked here. */
  readonly settings: unknown;
}

const LIMITS = { teams: [1, 5_000], hubs: [1, 500] } as const;

/** The settings, once teams, hubs and each of them are within what planning takes; or the first that is not. */
export function readWanted(wanted: WantedPlan): Result<PlanningSettings, MissionFailure> {
  for (const name of ['teams', 'hubs'] as const) {
    const fault = wholeWithin(name, wanted[name], LIMITS[name]);
    if (fault) return fault;
  }
  if (wanted.hubs > wanted.teams) {
    return wrongInput('input.hubs', `${wanted.hubs} hubs for ${wanted.teams} teams: a hub needs at least one team.`);
  }
  const settings = planningSettings.safeParse(wanted.settings ?? {});
  if (settings.success) return success(settings.data);
  const [issue] = settings.error.issues;
  return wrongInput(`input.settings.${issue?.path.join('.') ?? ''}`, issue?.message ?? 'The settings cannot be read.');
}

/** What is wrong with a whole number of the input, or undefined. */
export function wholeWithin(name: string, value: number, [least, most]: readonly [number, number]) {
  return Number.isInteger(value) && value >= least && value <= most
    ? undefined
    : wrongInput(`input.${name}`, `${name} is ${value}: give a whole number from ${least} to ${most}.`);
}
