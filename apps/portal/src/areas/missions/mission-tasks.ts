/** What a mission needs next; one thing at a time. */

export const MISSION_TASKS = ['register', 'roster', 'planning', 'publish', 'follow', 'departure'] as const;
export type MissionTask = (typeof MISSION_TASKS)[number];

interface MissionFacts {
  readonly state: string;
  readonly stationCount: number;
  readonly observerCount: number;
  readonly draftPlan?: object | null;
  readonly publishedPlan?: object | null;
}

export function nextTask(mission: MissionFacts): MissionTask {
  if (mission.state === 'SUSPENDED') return 'departure';
  if (mission.stationCount === 0) return 'register';
  if (mission.observerCount === 0) return 'roster';
  if (mission.draftPlan) return 'publish';
  return mission.publishedPlan ? 'follow' : 'planning';
}
