import type { DeployedTeam, DeploymentPlan } from '../deployment/deployment-plan.js';
import type { Notice, PlanDifference } from './changes.js';

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

function sentence(difference: PlanDifference): string {
  switch (difference.kind) {
    case 'person-replaced':
      return `${difference.in} takes the place of ${difference.out} in ${difference.team}.`;
    case 'person-joined':
      return `${difference.in} joins ${difference.team}, which was short of people.`;
    case 'team-short':
      return `${difference.team} goes on without ${difference.out}: nobody in reserve fits.`;
    case 'visit-dropped':
      return `${difference.team} no longer goes to ${difference.station} at ${clock(difference.starts)}.`;
    case 'visit-added':
      return `${difference.team} goes to ${difference.station} at ${clock(difference.starts)}.`;
    case 'visit-retimed':
      return `${difference.team} is at ${difference.station} at ${clock(difference.to)} instead of ${clock(difference.from)}.`;
  }
}

function peopleDifferences(before: DeployedTeam, after: DeployedTeam): PlanDifference[] {
  const out = before.members.filter((person) => !after.members.includes(person));
  const into = after.members.filter((person) => !before.members.includes(person));
  const replaced = out.map((person, index): PlanDifference =>
    into[index] === undefined
      ? { kind: 'team-short', team: before.id, out: person }
      : { kind: 'person-replaced', team: before.id, out: person, in: into[index] },
  );
  const joined = into
    .slice(out.length)
    .map((person): PlanDifference => ({ kind: 'person-joined', team: before.id, in: person }));
  return [...replaced, ...joined];
}

function visitDifferences(before: DeployedTeam, after: DeployedTeam): PlanDifference[] {
  const now = new Map(after.route.map((stop) => [stop.station, stop]));
  const then = new Map(before.route.map((stop) => [stop.station, stop]));
  const dropped = before.route.filter((stop) => now.get(stop.station)?.service !== stop.service);
  const added = after.route.filter((stop) => then.get(stop.station)?.service !== stop.service);
  const retimed = after.route.filter(
    (stop) => then.get(stop.station)?.service === stop.service && then.get(stop.station)!.starts !== stop.starts,
  );
  return [
    ...dropped.map((stop): PlanDifference => ({
      kind: 'visit-dropped',
      team: before.id,
      station: stop.station,
      starts: stop.starts,
    })),
    ...added.map((stop): PlanDifference => ({
      kind: 'visit-added',
      team: before.id,
      station: stop.station,
      starts: stop.starts,
    })),
    ...retimed.map((stop): PlanDifference => ({
      kind: 'visit-retimed',
      team: before.id,
      station: stop.station,
      from: then.get(stop.station)!.starts,
      to: stop.starts,
    })),
  ];
}

/** Every difference between two plans of the same teams, with who is told; and how many visits people knew of were dropped. */
export function noticesOf(before: DeploymentPlan, after: DeploymentPlan): { notices: Notice[]; changedVisits: number } {
  const notices: Notice[] = [];
  let changedVisits = 0;
  const later = new Map(after.teams.map((team) => [team.id, team]));
  for (const team of before.teams) {
    const next = later.get(team.id)!;
    const people = [
      ...new Set([
        ...team.members,
        ...next.members,
        ...(next.interpreter === undefined ? [] : [next.interpreter]),
        ...(next.driver === undefined ? [] : [next.driver]),
      ]),
    ];
    for (const difference of [...peopleDifferences(team, next), ...visitDifferences(team, next)]) {
      if (difference.kind === 'visit-dropped') changedVisits += 1;
      notices.push({ difference, tell: people, message: sentence(difference) });
    }
  }
  return { notices, changedVisits };
}
