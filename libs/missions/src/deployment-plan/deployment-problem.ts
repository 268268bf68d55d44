import { createHash } from 'node:crypto';
import type { ElectionFacts, Station } from '@comitia/elections';
import type { CalendarDate } from '@comitia/kernel';
import {
  DAY_BY_DEFAULT,
  STATION_FLAGS,
  TRAVEL_BY_DEFAULT,
  VALUE_BY_DEFAULT,
  type DayRules,
  type DeploymentInput,
  type DeploymentStation,
  type RosterMember,
  type StationFlag,
  type TeamRules,
  type ValueRules,
} from '@comitia/planning';
import { z } from 'zod';
import type { Observer } from '../roster/observer.js';
import { countryCode } from '../roster/observer-row.js';
import { mandateTeamRules } from './mandate-team-rules.js';
import { minutesOf } from './station-clock.js';

/** What a coordinator may set for a run beyond teams, hubs and time. */
export const planningSettings = z
  .strictObject({
    /** Minutes of a visit; at least 30 in common practice. */
    visitMinutes: z.int().min(10).max(240),
    /** Minutes before opening and after closing at which a team leaves its hub and is back. */
    leaveBeforeOpening: z.int().min(0).max(480),
    backAfterClosing: z.int().min(0).max(720),
    breakMinutes: z.int().min(0).max(240),
    maxDrivingMinutes: z.int().min(30).max(1440),
    /** Kinds of stations to plan for although they are left out by default. */
    include: z.array(z.enum(STATION_FLAGS)),
    /** `issued`: only observers whose accreditation is issued; `not_refused`: all but refused and expired ones. */
    accreditation: z.enum(['issued', 'not_refused']),
    /** Whether teams must be a woman and a man where the roster allows. */
    mixedTeams: z.boolean(),
    /** `areas`: suggested routes within areas; `fixed`: the stations named in `fixedStations` and no others. */
    mode: z.enum(['areas', 'fixed']),
    /** Codes of the stations of the mode `fixed`. */
    fixedStations: z.array(z.string().trim().min(1).max(60)).max(20_000),
    /** Points of an opening, a closing and a visit in a stratum that has its share still open. */
    openingValue: z.int().min(0).max(1_000),
    closingValue: z.int().min(0).max(1_000),
    visitValue: z.int().min(1).max(1_000),
    /** Visits in one building that count, the n-th with its value divided by n. */
    visitsPerBuilding: z.int().min(1).max(10),
    /** Languages of the host state, ISO 639-1 or 639-3. */
    hostLanguages: z.array(z.string().regex(/^[a-z]{2,3}$/)).max(10),
    /** Whether somebody in each team must speak a language of the host state. */
    hostSpeaker: z.boolean(),
    /** Draw among equally good stations at random, where observers must not be predictable. */
    unpredictable: z.boolean(),
  })
  .partial();
export type PlanningSettings = z.infer<typeof planningSettings>;

/** What a deployment problem is put together from. */
export interface ProblemParts {
  readonly election: ElectionFacts;
  readonly day: CalendarDate;
  readonly stations: readonly Station[];
  readonly observers: readonly Observer[];
  readonly teams: number;
  readonly hubs: number;
  readonly settings: PlanningSettings;
  /** The body under whose mandate the organisation acts, null where it has none, and the format of the mission. */
  readonly mandate: { readonly body: string | null; readonly format: string };
  /** The organisation observes its own country, as citizen observers do. */
  readonly ownCountry: boolean;
}

const NO_AREA = '(no area)';

/** Mobile stations and those on ships, in prisons and abroad carry their flag; others none. */
function flagsOf(station: Station): { readonly flags: readonly StationFlag[] } | undefined {
  return station.kind === 'ordinary' ? undefined : { flags: [station.kind] };
}

function toStation(station: Station): DeploymentStation {
  return {
    id: station.id,
    ...(station.latitude === null || station.longitude === null
      ? {}
      : { coordinates: { latitude: station.latitude, longitude: station.longitude } }),
    areaPath: station.areas.length === 0 ? [NO_AREA] : station.areas,
    electors: station.electors,
    ...flagsOf(station),
  };
}

const GENDERS = { female: 'woman', male: 'man', undisclosed: 'undisclosed' } as const;

function accredited(observer: Observer, parts: Pick<ProblemParts, 'day' | 'settings'>): boolean {
  const { state, validUntil } = observer.accreditation;
  if (validUntil !== null && validUntil < parts.day) return false;
  return parts.settings.accreditation === 'issued' ? state === 'issued' : state !== 'refused' && state !== 'expired';
}

/** An observer as the planner sees them on the day: by id, without name. */
export function toMember(observer: Observer, parts: Pick<ProblemParts, 'day' | 'settings'>): RosterMember {
  const { availableFrom, availableTo } = observer;
  return {
    id: observer.id,
    role: 'observer',
    nationality: observer.nationality,
    languages: observer.languages,
    gender: GENDERS[observer.gender],
    experience: observer.experience,
    accredited: accredited(observer, parts),
    ...(availableFrom === null && availableTo === null
      ? {}
      : { availability: { from: availableFrom ?? '0001-01-01', to: availableTo ?? '9999-12-31' } }),
  };
}

function teamRules(parts: ProblemParts): TeamRules {
  const { mixedTeams, hostLanguages, hostSpeaker } = parts.settings;
  const off = { strength: 'off', weight: 0 } as const;
  return {
    ...mandateTeamRules(parts.mandate.body, parts.mandate.format),
    ...(mixedTeams === undefined ? {} : { mixedGender: { strength: mixedTeams ? 'mandate' : 'off', weight: 100 } }),
    ...(hostLanguages === undefined ? {} : { hostLanguages }),
    ...(hostSpeaker === undefined ? {} : { hostLanguage: { strength: hostSpeaker ? 'hard' : 'soft', weight: 30 } }),
    ...(parts.ownCountry ? { noHostNationals: off, differentNationality: off } : {}),
  };
}

/** The observers' day, from the polling hours in wall time; polling that ends after midnight runs on past 1440. */
function dayRules(parts: ProblemParts): DayRules {
  const { election, settings } = parts;
  const opens = minutesOf(election.pollingOpens);
  const closing = minutesOf(election.pollingCloses);
  const closes = closing > opens ? closing : closing + 1440;
  return {
    ...DAY_BY_DEFAULT,
    hours: { opens, closes },
    leave: Math.max(0, opens - (settings.leaveBeforeOpening ?? 120)),
    back: Math.min(2880, closes + (settings.backAfterClosing ?? 420)),
    visitMinutes: settings.visitMinutes ?? DAY_BY_DEFAULT.visitMinutes,
    breakMinutes: settings.breakMinutes ?? DAY_BY_DEFAULT.breakMinutes,
    ...(settings.maxDrivingMinutes === undefined ? {} : { maxDrivingMinutes: settings.maxDrivingMinutes }),
  };
}

/** What visits are worth, as the mission weighs them. */
function valueRules({ settings }: ProblemParts): ValueRules {
  const { openingValue, closingValue, visitValue, visitsPerBuilding } = settings;
  return {
    opening: openingValue ?? VALUE_BY_DEFAULT.opening,
    closing: closingValue ?? VALUE_BY_DEFAULT.closing,
    visit: visitValue ?? VALUE_BY_DEFAULT.visit,
    buildingDivisors:
      visitsPerBuilding === undefined
        ? VALUE_BY_DEFAULT.buildingDivisors
        : Array.from({ length: visitsPerBuilding }, (_, index) => index + 1),
  };
}

/** Codes of fixed stations that the register does not have. */
export function unknownStations(settings: PlanningSettings, stations: readonly Station[]): readonly string[] {
  const known = new Set(stations.map((station) => station.code));
  return settings.mode === 'fixed' ? (settings.fixedStations ?? []).filter((code) => !known.has(code)) : [];
}

/** The ids of the stations to visit where they are fixed; none where the teams have areas. */
function fixedStations({ settings, stations }: ProblemParts): readonly string[] | undefined {
  if (settings.mode !== 'fixed') return undefined;
  const codes = new Set(settings.fixedStations);
  return stations
    .filter((station) => codes.has(station.code))
    .map((station) => station.id)
    .sort();
}

/**
 * What the planner is given: stations in force, the roster by id, hours and rules. Observers appear by id only. Sorted by
 * id, so that the same facts give the same document whatever order they came in.
 */
export function deploymentInput(parts: ProblemParts): DeploymentInput {
  const byId = (left: { readonly id: string }, right: { readonly id: string }): number => (left.id < right.id ? -1 : 1);
  const { settings } = parts;
  const fixed = fixedStations(parts);
  return {
    hostState: countryCode(parts.election.country) ?? 'XX',
    stations: parts.stations.map(toStation).sort(byId),
    hubs: { count: parts.hubs },
    roster: parts.observers.map((observer) => toMember(observer, parts)).sort(byId),
    teamRules: teamRules(parts),
    teams: parts.teams,
    service: { from: parts.day, to: parts.day },
    mode: settings.mode ?? 'areas',
    ...(fixed === undefined ? {} : { fixedStations: fixed }),
    ...(settings.include === undefined ? {} : { include: settings.include }),
    travel: TRAVEL_BY_DEFAULT,
    day: dayRules(parts),
    value: valueRules(parts),
    ...(settings.unpredictable === undefined ? {} : { unpredictable: settings.unpredictable }),
  };
}

/** SHA-256 of the document, in hexadecimal: names a problem whatever run it belongs to. */
export function problemHash(document: string): string {
  return createHash('sha256').update(document).digest('hex');
}
