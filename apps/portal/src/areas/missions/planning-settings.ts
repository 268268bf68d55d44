import { wholeNumber } from '../shared/numbers.js';

/** What the form of a planning run holds; numbers as they were typed. */
export interface PlanningValues extends Record<string, unknown> {
  /** What the scenario is called; may be empty. */
  name: string;
  teams: string;
  hubs: string;
  seconds: string;
  seed: string;
  visitMinutes: string;
  breakMinutes: string;
  leaveBeforeOpening: string;
  backAfterClosing: string;
  /** Empty: no limit. */
  maxDrivingMinutes: string;
  accreditation: 'not_refused' | 'issued';
  mixedTeams: 'usual' | 'must' | 'any';
  unpredictable: boolean;
  mode: 'areas' | 'fixed';
  /** Codes of stations, apart by spaces, commas or lines. */
  fixedStations: string;
  openingValue: string;
  closingValue: string;
  visitValue: string;
  visitsPerBuilding: string;
  /** ISO 639 codes, apart by spaces or commas. */
  hostLanguages: string;
  hostSpeaker: boolean;
}

/** The numbers of the observers' day that a coordinator may set, each with the least and the most the API takes. */
export const DAY_NUMBERS = {
  visitMinutes: { least: 10, most: 240 },
  breakMinutes: { least: 0, most: 240 },
  leaveBeforeOpening: { least: 0, most: 480 },
  backAfterClosing: { least: 0, most: 720 },
  maxDrivingMinutes: { least: 30, most: 1440 },
} as const;

export type DayNumber = keyof typeof DAY_NUMBERS;
export const DAY_NUMBER_NAMES = Object.keys(DAY_NUMBERS) as readonly DayNumber[];

/** What visits are worth, with the least and the most the API takes. */
export const WEIGHTS = {
  openingValue: { least: 0, most: 1000 },
  closingValue: { least: 0, most: 1000 },
  visitValue: { least: 1, most: 1000 },
  visitsPerBuilding: { least: 1, most: 10 },
} as const;

export type Weight = keyof typeof WEIGHTS;
export const WEIGHT_NAMES = Object.keys(WEIGHTS) as readonly Weight[];

/** The planner's own day, in minutes, as it stands when nothing is set. */
export const USUAL_DAY = {
  visitMinutes: '30',
  breakMinutes: '30',
  leaveBeforeOpening: '120',
  backAfterClosing: '420',
  maxDrivingMinutes: '',
  accreditation: 'not_refused',
  mixedTeams: 'usual',
  unpredictable: false,
  mode: 'areas',
  fixedStations: '',
  openingValue: '60',
  closingValue: '80',
  visitValue: '10',
  visitsPerBuilding: '2',
  hostLanguages: '',
  hostSpeaker: false,
} as const;

/** Whether a number of the day is one that the API takes. An empty driving limit is none. */
export function dayNumberFits(name: DayNumber, text: string): boolean {
  if (name === 'maxDrivingMinutes' && text.trim() === '') return true;
  const number = wholeNumber(text);
  const { least, most } = DAY_NUMBERS[name];
  return number !== null && number !== undefined && number >= least && number <= most;
}

/** The run's settings as the API takes them: only what differs from the planner's own day. */
export function settingsOf(values: PlanningValues): Record<string, unknown> {
  const numbers = DAY_NUMBER_NAMES.filter((name) => values[name].trim() !== USUAL_DAY[name]).map(
    (name) => [name, wholeNumber(values[name])] as const,
  );
  const languages = wordsOf(values.hostLanguages).map((code) => code.toLowerCase());
  return {
    ...Object.fromEntries(numbers),
    ...(values.accreditation === 'issued' ? { accreditation: 'issued' } : {}),
    ...(values.mixedTeams === 'usual' ? {} : { mixedTeams: values.mixedTeams === 'must' }),
    ...Object.fromEntries(
      WEIGHT_NAMES.filter((name) => values[name].trim() !== USUAL_DAY[name]).map((name) => [
        name,
        wholeNumber(values[name]),
      ]),
    ),
    ...(values.mode === 'fixed' ? { mode: 'fixed', fixedStations: wordsOf(values.fixedStations) } : {}),
    ...(languages.length > 0 ? { hostLanguages: languages } : {}),
    ...(languages.length > 0 && values.hostSpeaker ? { hostSpeaker: true } : {}),
    ...(values.unpredictable ? { unpredictable: true } : {}),
  };
}

/** Codes that somebody typed or pasted, each once, in their order. */
export function wordsOf(text: string): string[] {
  return [...new Set(text.split(/[\s,;،؛]+/u).filter((word) => word !== ''))];
}

/** Whether a weight is one that the API takes. */
export function weightFits(name: Weight, text: string): boolean {
  const number = wholeNumber(text);
  const { least, most } = WEIGHTS[name];
  return number !== null && number !== undefined && number >= least && number <= most;
}

/** What can be counted already of what was typed; undefined while it is not yet something that can be asked for. */
export function outlookInput(
  missionId: string,
  values: PlanningValues,
): { missionId: string; teams: number; hubs: number; settings: unknown } | undefined {
  const [teams, hubs] = [wholeNumber(values.teams), wholeNumber(values.hubs)];
  const fit =
    DAY_NUMBER_NAMES.every((name) => dayNumberFits(name, values[name])) &&
    WEIGHT_NAMES.every((name) => weightFits(name, values[name])) &&
    wordsOf(values.hostLanguages).every((code) => /^[a-z]{2,3}$/i.test(code));
  if (!teams || !hubs || teams < 1 || hubs < 1 || hubs > teams || !fit) return undefined;
  return { missionId, teams, hubs, settings: settingsOf(values) };
}
