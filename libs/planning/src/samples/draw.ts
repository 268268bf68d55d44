import type { Result } from '@comitia/kernel';
import { FaultList, type ProblemFault } from '../core/problem-fault.js';
import { Random } from '../random.js';
import { byText } from '../teams/compiled-roster.js';
import { allotByNeyman, allotProportionally } from './allocation.js';
import type { Frame, FrameUnit } from './frame.js';
import { pivotalSample } from './pivotal.js';

/** How a sample is drawn. */
export const SAMPLE_DESIGNS = ['simple', 'stratified', 'neyman', 'systematic-by-size', 'spatially-balanced'] as const;
export type SampleDesign = (typeof SAMPLE_DESIGNS)[number];

/** What is asked of a draw. */
export interface DrawInput {
  readonly frame: Frame;
  readonly design: SampleDesign;
  readonly size: number;
  readonly seed: number;
  /** Spread of the variable by stratum, for the `neyman` design. */
  readonly deviations?: Readonly<Record<string, number>>;
  /** Stations drawn per stratum to stand in for drawn ones, in this order, by rule only. */
  readonly reserve?: number;
}

/** A station of a sample with the probability that it would be drawn, above 0 up to 1. */
export interface DrawnUnit {
  readonly id: string;
  readonly stratum: string;
  readonly area?: string;
  readonly probability: number;
}

declare const drawn: unique symbol;

/**
 * A probability sample. Only a draw (or its repetition by {@link repeatDraw}) makes one, and only one of these can be
 * estimated from: visits that were not drawn have no margin of error, and the types do not let one be computed.
 */
export interface ProbabilitySample {
  readonly [drawn]: true;
  readonly design: SampleDesign;
  readonly seed: number;
  readonly frameHash: string;
  readonly size: number;
  /** Stations in the frame by stratum. */
  readonly strata: Readonly<Record<string, number>>;
  /** In the order drawn: within a stratum the order of the frame. */
  readonly units: readonly DrawnUnit[];
  readonly reserve: readonly DrawnUnit[];
}

/** Strata of frames already seen: a frame never changes, and many samples may be drawn from one. */
const grouped = new WeakMap<Frame, ReadonlyMap<string, FrameUnit[]>>();

function groups(frame: Frame): ReadonlyMap<string, FrameUnit[]> {
  const known = grouped.get(frame);
  if (known) return known;
  const result = new Map<string, FrameUnit[]>();
  for (const unit of frame.units) {
    const list = result.get(unit.stratum);
    if (list) list.push(unit);
    else result.set(unit.stratum, [unit]);
  }
  const sorted = new Map([...result].sort(([left], [right]) => byText(left, right)));
  grouped.set(frame, sorted);
  return sorted;
}

/** Chooses `count` of `units` without replacement, each subset alike, kept in order (selection sampling). */
function choose(units: readonly FrameUnit[], count: number, random: Random): number[] {
  const chosen: number[] = [];
  for (let index = 0; index < units.length && chosen.length < count; index++) {
    if (random.below(units.length - index) < count - chosen.length) chosen.push(index);
  }
  return chosen;
}

/**
 * Systematic draw with probability proportional to size in the order of the frame: units at least as large as the step
 * are certain and taken first, the others at a random start and equal steps.
 */
function systematic(
  units: readonly FrameUnit[],
  count: number,
  random: Random,
): { index: number; probability: number }[] {
  const certain = new Set<number>();
  let rest = units.reduce((sum, unit) => sum + unit.size, 0);
  for (let found = true; found;) {
    found = false;
    const step = rest / (count - certain.size);
    units.forEach((unit, index) => {
      if (certain.has(index) || certain.size >= count || unit.size < step) return;
      certain.add(index);
      rest -= unit.size;
      found = true;
    });
  }
  const left = count - certain.size;
  const result = [...certain].map((index) => ({ index, probability: 1 }));
  if (left > 0 && rest > 0) {
    const step = rest / left;
    let [next, sum, taken] = [random.fraction() * step, 0, 0];
    units.forEach((unit, index) => {
      if (certain.has(index)) return;
      sum += unit.size;
      if (taken < left && sum > next) {
        result.push({ index, probability: (left * unit.size) / rest });
        taken += 1;
        next += step;
      }
    });
  }
  return result.sort((one, other) => one.index - other.index);
}

function allotment(input: DrawInput, strata: ReadonlyMap<string, FrameUnit[]>): number[] {
  const sizes = [...strata].map(([id, units]) => ({
    id,
    units: units.length,
    ...(input.deviations?.[id] === undefined ? {} : { deviation: input.deviations[id] }),
  }));
  if (input.design === 'neyman') return allotByNeyman(sizes, input.size, 2);
  if (input.design === 'systematic-by-size') {
    // By size the sample follows the measure of size, not the number of stations.
    const weighed = [...strata].map(([id, units]) => ({ id, units: units.reduce((sum, unit) => sum + unit.size, 0) }));
    return allotProportionally(weighed, input.size, 2).map((count, index) => Math.min(count, sizes[index]!.units));
  }
  return allotProportionally(sizes, input.size, 2);
}

/** Draws a probability sample; the same frame, design, size and seed give the same sample to every auditor. */
export function drawSample(input: DrawInput): Result<ProbabilitySample, readonly ProblemFault[]> {
  const { frame, size, seed, design } = input;
  const faults = new FaultList();
  faults.whole('size', size, [1, frame.units.length]);
  faults.require(Number.isSafeInteger(seed), 'seed', { value: seed, expected: 'a whole number up to 2^53 - 1' });
  faults.require(SAMPLE_DESIGNS.includes(design), 'design', { value: design, expected: SAMPLE_DESIGNS.join(', ') });
  if (design === 'spatially-balanced') {
    const missing = frame.units.findIndex((unit) => unit.latitude === undefined || unit.longitude === undefined);
    faults.require(missing < 0, `frame.units[${missing}].latitude`, {
      value: undefined,
      expected: 'coordinates of every station for a spatially balanced draw',
    });
  }
  return faults.result(() => draw(input));
}

function draw(input: DrawInput): ProbabilitySample {
  const { frame, size, seed, design } = input;
  const strata = groups(frame);
  const units: DrawnUnit[] = [];
  const reserve: DrawnUnit[] = [];
  const take = (unit: FrameUnit, probability: number): number => units.push(drawnUnit(unit, probability));
  if (design === 'simple') {
    for (const index of choose(frame.units, size, new Random(seed)))
      take(frame.units[index]!, size / frame.units.length);
  } else if (design === 'spatially-balanced') {
    for (const index of pivotalSample(frame.units, size, new Random(seed)))
      take(frame.units[index]!, size / frame.units.length);
  } else {
    const counts = allotment(input, strata);
    [...strata.values()].forEach((list, at) => {
      const random = new Random(seed, at + 1);
      const count = counts[at]!;
      if (design === 'systematic-by-size') {
        if (count > 0)
          for (const { index, probability } of systematic(list, count, random)) take(list[index]!, probability);
      } else for (const index of choose(list, count, random)) take(list[index]!, count / list.length);
    });
  }
  const taken = new Set(units.map((unit) => unit.id));
  if (input.reserve) {
    [...strata.values()].forEach((list, at) => {
      const rest = list.filter((unit) => !taken.has(unit.id));
      const random = new Random(seed, 1_000_003 + at);
      const shuffled = random.shuffle([...rest]).slice(0, input.reserve);
      for (const unit of shuffled) reserve.push(drawnUnit(unit, unitsShare(units, list)));
    });
  }
  return {
    design,
    seed,
    size,
    frameHash: frame.hash,
    strata: Object.fromEntries([...strata].map(([id, list]) => [id, list.length])),
    units,
    reserve,
  } as unknown as ProbabilitySample;
}

function drawnUnit({ id, stratum, area }: FrameUnit, probability: number): DrawnUnit {
  return { id, stratum, ...(area === undefined ? {} : { area }), probability };
}

function unitsShare(units: readonly DrawnUnit[], list: readonly FrameUnit[]): number {
  const ids = new Set(list.map((unit) => unit.id));
  return units.filter((unit) => ids.has(unit.id)).length / list.length;
}

/**
 * Repeats a recorded draw and gives the sample only if it comes out as recorded: the frame has the recorded hash and the
 * same stations are drawn. This is how an auditor checks one, and how a stored one comes back.
 */
export function repeatDraw(
  input: DrawInput,
  recorded: { readonly frameHash: string; readonly units: readonly string[] },
): Result<ProbabilitySample, readonly ProblemFault[]> {
  const again = drawSample(input);
  if (!again.ok) return again;
  const faults = new FaultList();
  faults.require(input.frame.hash === recorded.frameHash, 'frame.hash', {
    value: input.frame.hash,
    expected: `the recorded hash ${recorded.frameHash}`,
  });
  const ids = again.value.units.map((unit) => unit.id);
  const differing = ids.findIndex((id, index) => recorded.units[index] !== id);
  faults.require(ids.length === recorded.units.length && differing < 0, `units[${Math.max(0, differing)}]`, {
    value: recorded.units[Math.max(0, differing)],
    expected: `the station that this seed draws, ${ids[Math.max(0, differing)] ?? 'none'}`,
  });
  return faults.result(() => again.value);
}

/** Reasons for which a drawn station may be replaced. */
export const REPLACEMENT_REASONS = ['station-abolished', 'access-denied', 'security', 'weather'] as const;
export type ReplacementReason = (typeof REPLACEMENT_REASONS)[number];

/**
 * Replaces drawn stations by rule: only for a listed reason, only by the first unused reserve station of the same stratum,
 * in the order drawn. Returns the sample with the replacements in the places of those replaced, and who replaced whom.
 */
export function replaceStations(
  sample: ProbabilitySample,
  lost: readonly { readonly station: string; readonly reason: ReplacementReason }[],
): Result<
  {
    readonly sample: ProbabilitySample;
    readonly replaced: readonly { readonly station: string; readonly by: string; readonly reason: ReplacementReason }[];
  },
  readonly ProblemFault[]
> {
  const faults = new FaultList();
  const units = [...sample.units];
  const used = new Set<string>();
  const replaced: { station: string; by: string; reason: ReplacementReason }[] = [];
  lost.forEach(({ station, reason }, index) => {
    const at = units.findIndex((unit) => unit.id === station);
    faults.require(at >= 0, `lost[${index}].station`, { value: station, expected: 'a station of the sample' });
    faults.require(REPLACEMENT_REASONS.includes(reason), `lost[${index}].reason`, {
      value: reason,
      expected: REPLACEMENT_REASONS.join(', '),
    });
    if (at < 0) return;
    const stratum = units[at]!.stratum;
    const next = sample.reserve.find((unit) => unit.stratum === stratum && !used.has(unit.id));
    if (!next) {
      faults.add(
        `lost[${index}].station`,
        station,
        `a reserve station left in stratum ${stratum}: draw with a larger reserve`,
      );
      return;
    }
    used.add(next.id);
    units[at] = { ...next, probability: units[at]!.probability };
    replaced.push({ station, by: next.id, reason });
  });
  return faults.result(() => ({
    sample: { ...sample, units, reserve: sample.reserve.filter((unit) => !used.has(unit.id)) },
    replaced,
  }));
}
