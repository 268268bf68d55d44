import type { Id } from '@comitia/kernel';
import type { StationService } from '@comitia/planning';
import type { PlanParts, PlanTeam, PlanVisit } from './deployment-plan.js';
import { wallTime } from './station-clock.js';

/** How a team's day differs from the version before. */
export const DIFFERENCE_KINDS = [
  'new_team',
  'team_dissolved',
  'members_changed',
  'hub_changed',
  'visits_changed',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** One visit, as a sentence names it; the station by id. */
export interface VisitMention {
  readonly stationId: Id;
  readonly service: StationService;
  readonly starts: number;
}

/** What is different for one team, and who is told; people and stations by id. */
export interface PlanDifference {
  readonly team: number;
  readonly kind: DifferenceKind;
  readonly details: {
    readonly added?: readonly VisitMention[];
    readonly dropped?: readonly VisitMention[];
    readonly moved?: readonly (VisitMention & { readonly before: number })[];
    readonly joined?: readonly Id[];
    readonly left?: readonly Id[];
  };
  readonly told: readonly Id[];
}

/** Visits that start so few minutes earlier or later are the same visit: nobody is called for it. */
const UNTOLD_MINUTES = 5;

const mention = ({ stationId, service, starts }: PlanVisit): VisitMention => ({ stationId, service, starts });

function visitsOf(parts: PlanParts): ReadonlyMap<Id, readonly PlanVisit[]> {
  const byTeam = new Map<Id, PlanVisit[]>();
  for (const visit of parts.visits) byTeam.set(visit.teamId, [...(byTeam.get(visit.teamId) ?? []), visit]);
  return byTeam;
}

function hubKey(parts: PlanParts, team: PlanTeam): string | undefined {
  const hub = parts.hubs.find((candidate) => candidate.id === team.hubId);
  return hub && `${hub.name} ${hub.latitude} ${hub.longitude}`;
}

/**
 * What a plan changes against the one published before it, team by team, and who is told: the members of the team, and
 * those who left it. Teams are matched by their number. Everything is new where nothing was published before.
 */
export function planDifferences(before: PlanParts | undefined, after: PlanParts): readonly PlanDifference[] {
  const differences: PlanDifference[] = [];
  const visitsAfter = visitsOf(after);
  const visitsBefore = before ? visitsOf(before) : new Map<Id, readonly PlanVisit[]>();
  const teamsBefore = new Map(before?.teams.map((team) => [team.number, team]));
  for (const team of after.teams) {
    const old = teamsBefore.get(team.number);
    teamsBefore.delete(team.number);
    if (!old) {
      const added = (visitsAfter.get(team.id) ?? []).map(mention);
      differences.push({ team: team.number, kind: 'new_team', details: { added }, told: team.observerIds });
      continue;
    }
    const joined = team.observerIds.filter((id) => !old.observerIds.includes(id));
    const left = old.observerIds.filter((id) => !team.observerIds.includes(id));
    const told = [...team.observerIds, ...left];
    if (joined.length + left.length > 0)
      differences.push({ team: team.number, kind: 'members_changed', details: { joined, left }, told });
    if (before && hubKey(before, old) !== hubKey(after, team)) {
      differences.push({ team: team.number, kind: 'hub_changed', details: {}, told: team.observerIds });
    }
    const details = visitChanges(visitsBefore.get(old.id) ?? [], visitsAfter.get(team.id) ?? []);
    if (details) differences.push({ team: team.number, kind: 'visits_changed', details, told: team.observerIds });
  }
  for (const gone of teamsBefore.values()) {
    const dropped = (visitsBefore.get(gone.id) ?? []).map(mention);
    differences.push({ team: gone.number, kind: 'team_dissolved', details: { dropped }, told: gone.observerIds });
  }
  return differences;
}

function visitChanges(
  before: readonly PlanVisit[],
  after: readonly PlanVisit[],
): PlanDifference['details'] | undefined {
  const old = new Map(before.map((visit) => [`${visit.stationId} ${visit.service}`, visit]));
  const added: VisitMention[] = [];
  const moved: (VisitMention & { before: number })[] = [];
  for (const visit of after) {
    const key = `${visit.stationId} ${visit.service}`;
    const same = old.get(key);
    old.delete(key);
    if (!same) added.push(mention(visit));
    else if (Math.abs(same.starts - visit.starts) > UNTOLD_MINUTES)
      moved.push({ ...mention(visit), before: same.starts });
  }
  const dropped = [...old.values()].map(mention);
  return added.length + moved.length + dropped.length === 0 ? undefined : { added, moved, dropped };
}

const SERVICE_WORDS = { open: 'the opening at', visit: 'a visit to', close: 'the closing at' } as const;

/** How stations and people are called in a sentence. */
export interface Called {
  readonly station: (id: Id) => string;
  readonly person: (id: Id) => string;
}

/** A difference as a sentence. */
export function differenceSentence(difference: PlanDifference, called: Called): string {
  const { added = [], dropped = [], moved = [], joined = [], left = [] } = difference.details;
  const visits = (list: readonly VisitMention[]): string =>
    list
      .map((visit) => `${SERVICE_WORDS[visit.service]} ${called.station(visit.stationId)} at ${wallTime(visit.starts)}`)
      .join(', ');
  switch (difference.kind) {
    case 'new_team':
      return `Team ${difference.team} is new: ${added.length} visits.`;
    case 'team_dissolved':
      return `Team ${difference.team} is dissolved; its ${dropped.length} visits are dropped.`;
    case 'members_changed':
      return membersSentence(difference.team, joined.map(called.person), left.map(called.person));
    case 'hub_changed':
      return `Team ${difference.team} is based at another hub.`;
    case 'visits_changed':
      return [
        `Team ${difference.team}:`,
        added.length > 0 ? `new is ${visits(added)};` : '',
        dropped.length > 0 ? `no longer ${visits(dropped)};` : '',
        moved.length > 0
          ? `at another time ${moved.map((visit) => `${SERVICE_WORDS[visit.service]} ${called.station(visit.stationId)}, ${wallTime(visit.starts)} instead of ${wallTime(visit.before)}`).join(', ')};`
          : '',
      ]
        .filter((part) => part !== '')
        .join(' ')
        .replace(/;$/, '.');
  }
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

function membersSentence(team: number, joined: readonly string[], left: readonly string[]): string {
  if (left.length === 0) return `${listed(joined)} ${joined.length === 1 ? 'joins' : 'join'} team ${team}.`;
  const place = left.length === 1 ? 'the place' : 'the places';
  return joined.length === 0
    ? `Team ${team} goes on without ${listed(left)}.`
    : `In team ${team}, ${listed(joined)} ${joined.length === 1 ? 'takes' : 'take'} ${place} of ${listed(left)}.`;
}
