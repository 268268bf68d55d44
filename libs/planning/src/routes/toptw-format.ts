import { failure, success, type Result } from '@comitia/kernel';
import type { RouteInput } from './route-input.js';

/** What the file does not say. */
export type ToptwOptions = {
  readonly name: string;
  /** Teams, at least one. */
  readonly teams: number;
  /** Decimals to which distances are truncated; default by {@link toptwDecimals}. */
  readonly decimals?: number;
};

type Point = {
  number: string;
  x: Decimal;
  y: Decimal;
  service: Decimal;
  profit: Decimal;
  open: Decimal;
  close: Decimal;
};
/** A decimal number as whole thousandths, exactly. */
type Decimal = number;

/**
 * Reads an instance of the team orienteering problem with time windows in the format of the KU Leuven collection:
 * two lines of heading, then one line per point with its number, x, y, service time, profit, a list that is skipped, and
 * as the last two columns the window in which service may start. The first point is start and end; its window is the day.
 *
 * Distances are Euclidean and truncated to one decimal (Solomon's instances) or two (Cordeau's); a tick is one unit of
 * that last decimal. Everything is computed in whole numbers, so no rounding depends on the machine.
 */
export function readToptw(text: string, options: ToptwOptions): Result<RouteInput, string> {
  const lines = text.split(/\r?\n/).map((line) => line.trim().split(/\s+/));
  const points: Point[] = [];
  for (const [index, columns] of lines.entries()) {
    if (index < 2 || columns[0] === '') continue;
    if (columns.length < 9) return failure(`line ${index + 1} has ${columns.length} columns: a point has at least 9`);
    const picked = [...columns.slice(1, 5), ...columns.slice(-2)];
    const numbers = picked.map(decimal);
    const bad = numbers.indexOf(undefined);
    if (bad >= 0) {
      return failure(`line ${index + 1}: "${picked[bad]}" is not a number with at most three decimals`);
    }
    const [x, y, service, profit, open, close] = numbers as number[];
    points.push({ number: columns[0]!, x: x!, y: y!, service: service!, profit: profit!, open: open!, close: close! });
  }
  const [depot, ...rest] = points;
  if (depot === undefined) return failure('no points: the third line should be the start, with its number and window');
  const fraction = rest.find(({ profit }) => profit % 1000 !== 0);
  if (fraction !== undefined) return failure(`point ${fraction.number} has a profit that is not a whole number`);
  const decimals = options.decimals ?? toptwDecimals(options.name, points);
  if (![0, 1, 2, 3].includes(decimals)) return failure(`decimals is ${decimals}: give 0, 1, 2 or 3`);
  const unit = 1000 / 10 ** decimals;
  const latest = points.reduce((most, { close }) => Math.max(most, close), 0);
  return success({
    name: options.name,
    travel: truncatedDistances(points, unit),
    services: [
      {
        id: 'visit',
        window: [0, Math.ceil(latest / unit)],
        duration: 0,
        worth: { kind: 'station' },
      },
    ],
    stations: rest.map((point, index) => ({
      id: point.number,
      place: index + 1,
      value: point.profit / 1000,
      windows: { visit: [Math.ceil(point.open / unit), Math.floor(point.close / unit)] },
      durations: { visit: Math.ceil(point.service / unit) },
    })),
    teams: Array.from({ length: options.teams }, (_, index) => ({
      id: String(index + 1),
      start: 0,
      end: 0,
      leave: Math.ceil(depot.open / unit),
      back: Math.floor(depot.close / unit),
    })),
  });
}

/**
 * Decimals of an instance whose file does not say: by the collection's names one for c, r and rc (Solomon) and two for
 * pr (Cordeau); under other names one where all coordinates are whole numbers, as Solomon's are, else two.
 */
export function toptwDecimals(name: string, points: readonly { readonly x: number; readonly y: number }[]): number {
  const file = name.toLowerCase();
  if (/^(?:c|r|rc)\d/.test(file)) return 1;
  if (/^pr\d/.test(file)) return 2;
  return points.every(({ x, y }) => x % 1000 === 0 && y % 1000 === 0) ? 1 : 2;
}

function decimal(text: string): Decimal | undefined {
  const parts = /^(-?)(\d{1,9})(?:\.(\d{1,3})0*)?$/.exec(text);
  if (parts === null) return undefined;
  const size = Number(parts[2]) * 1000 + Number((parts[3] ?? '').padEnd(3, '0'));
  return parts[1] === '-' ? -size : size;
}

/** Distances between points given in thousandths, truncated to whole units of `unit` thousandths. */
function truncatedDistances(points: readonly Point[], unit: number): Int32Array {
  const travel = new Int32Array(points.length * points.length);
  points.forEach((from, row) => {
    points.forEach((to, column) => {
      const across = from.x - to.x;
      const up = from.y - to.y;
      travel[row * points.length + column] = wholeRoot(across * across + up * up, unit);
    });
  });
  return travel;
}

/** Largest whole n with (n × unit)² ≤ square. */
function wholeRoot(square: number, unit: number): number {
  let root = Math.floor(Math.sqrt(square) / unit);
  while ((root + 1) * unit * ((root + 1) * unit) <= square) root++;
  while (root * unit * (root * unit) > square) root--;
  return root;
}
