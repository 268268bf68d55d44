import { wholeNumber } from '../shared/numbers.js';

/** What the form of a planning run holds; numbers as they were typed. */
export interface PlanningValues extends Record<string, unknown> {
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
  return {
    ...Object.fromEntries(numbers),
    ...(values.accreditation === 'issued' ? { accreditation: 'issued' } : {}),
    ...(values.mixedTeams === 'usual' ? {} : { mixedTeams: values.mixedTeams === 'must' }),
    ...(values.unpredictable ? { unpredictable: true } : {}),
  };
}
