import type { Result } from '@comitia/kernel';
import { FaultList, type ProblemFault } from '../core/problem-fault.js';
import type { DrawnUnit, ProbabilitySample } from './draw.js';
import { NORMAL_DEVIATES, studentDeviate, type Confidence } from './quantiles.js';

/** What was reported from a drawn station: the base (valid votes, electors) and what is counted of it, by name. */
export interface StationReport {
  readonly station: string;
  readonly base: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** An estimated share with its margin. Only an estimate from a {@link ProbabilitySample} has one. */
export interface ShareEstimate {
  readonly name: string;
  /** Σ counts ÷ Σ base, weighted by the inverse probabilities. */
  readonly share: number;
  readonly variance: number;
  readonly standardError: number;
  readonly margin: number;
  readonly low: number;
  readonly high: number;
  /** Variance over that of a simple random sample of as many stations. */
  readonly designEffect: number;
}

/** How many reports came, against how many were expected, by stratum. */
export interface ReportCoverage {
  readonly stratum: string;
  readonly expected: number;
  readonly received: number;
}

/** Estimates of all counted names, from the same reports. */
export interface SampleEstimate {
  readonly shares: readonly ShareEstimate[];
  readonly coverage: readonly ReportCoverage[];
  readonly confidence: Confidence;
  readonly deviate: number;
}

/** One of the two who lead, or that it is too close to call. */
export type LeadDecision =
  | { readonly call: 'lead'; readonly leader: string; readonly lead: number; readonly margin: number }
  | { readonly call: 'too-close-to-call'; readonly lead: number; readonly margin: number };

interface Weighed {
  readonly unit: DrawnUnit;
  readonly report: StationReport;
  /** Probability of being drawn and of having reported, within its stratum. */
  readonly probability: number;
}

function gather(
  sample: ProbabilitySample,
  reports: readonly StationReport[],
  faults: FaultList,
): { weighed: Weighed[]; coverage: ReportCoverage[] } {
  const units = new Map(sample.units.map((unit) => [unit.id, unit]));
  const byStation = new Map<string, StationReport>();
  reports.forEach((report, index) => {
    faults.require(units.has(report.station), `reports[${index}].station`, {
      value: report.station,
      expected: 'a station of the drawn sample: other visits cannot be estimated from',
    });
    faults.require(!byStation.has(report.station), `reports[${index}].station`, {
      value: report.station,
      expected: 'one report per station',
    });
    faults.number(`reports[${index}].base`, report.base, [0, 1_000_000_000]);
    for (const [name, count] of Object.entries(report.counts))
      faults.number(`reports[${index}].counts.${name}`, count, [0, 1_000_000_000]);
    byStation.set(report.station, report);
  });
  const coverage = new Map<string, { expected: number; received: number }>();
  for (const unit of sample.units) {
    const row = coverage.get(unit.stratum) ?? { expected: 0, received: 0 };
    coverage.set(unit.stratum, {
      expected: row.expected + 1,
      received: row.received + (byStation.has(unit.id) ? 1 : 0),
    });
  }
  const stratified = sample.design !== 'simple' && sample.design !== 'spatially-balanced';
  const overall = sample.units.length === 0 ? 1 : byStation.size / sample.units.length;
  const weighed = sample.units
    .filter((unit) => byStation.has(unit.id))
    .map((unit) => {
      const row = coverage.get(unit.stratum)!;
      const response = stratified ? row.received / row.expected : overall;
      return { unit, report: byStation.get(unit.id)!, probability: unit.probability * response };
    });
  return { weighed, coverage: [...coverage].map(([stratum, row]) => ({ stratum, ...row })) };
}

/** Strata within which variances are measured: those of the draw; certain stations add none. Single ones join their neighbour. */
function varianceGroups(sample: ProbabilitySample, weighed: readonly Weighed[]): Weighed[][] {
  const uncertain = weighed.filter((one) => one.probability < 1);
  if (sample.design === 'simple' || sample.design === 'spatially-balanced')
    return uncertain.length > 0 ? [uncertain] : [];
  const groups = new Map<string, Weighed[]>();
  for (const one of uncertain) {
    const list = groups.get(one.unit.stratum);
    if (list) list.push(one);
    else groups.set(one.unit.stratum, [one]);
  }
  const merged: Weighed[][] = [];
  for (const group of groups.values()) {
    const last = merged.at(-1);
    if (last && (group.length < 2 || last.length < 2)) last.push(...group);
    else merged.push(group);
  }
  return merged;
}

/** Σ over strata of the linearised residuals' variance, each drawn station with its finite-population factor 1 − π. */
function linearisedVariance(
  sample: ProbabilitySample,
  groups: readonly (readonly Weighed[])[],
  residual: (one: Weighed) => number,
): number {
  let variance = 0;
  for (const group of groups) {
    const n = group.length;
    if (n < 2) continue;
    const z = group.map(residual);
    const correction = group.reduce((sum, one) => sum + (1 - one.probability), 0) / n;
    if (sample.design === 'systematic-by-size' && n > 2) {
      variance += correction * n * orderedSpread(group, z);
    } else {
      const mean = z.reduce((sum, one) => sum + one, 0) / n;
      variance += (correction * n * z.reduce((sum, one) => sum + (one - mean) ** 2, 0)) / (n - 1);
    }
  }
  return variance;
}

/**
 * Spread of one station where the draw kept the order of the frame: neighbours differ by what the order leaves, so half
 * the mean square of successive differences measures it (Wolter's second estimator for systematic samples). Where the
 * order steps from one area into the next, the draw still gives each area its number but for a rounding, so that a step
 * of size s adds a uniform rounding's s²/12 and not the s²/2 that half the square would count.
 */
function orderedSpread(group: readonly Weighed[], z: readonly number[]): number {
  let [within, withinPairs, across, acrossPairs] = [0, 0, 0, 0];
  for (let index = 1; index < z.length; index++) {
    const square = (z[index]! - z[index - 1]!) ** 2;
    const [before, after] = [group[index - 1]!.unit.area, group[index]!.unit.area];
    if (before === undefined || after === undefined || before === after) {
      within += square;
      withinPairs += 1;
    } else {
      across += square;
      acrossPairs += 1;
    }
  }
  if (withinPairs === 0) return across / (2 * acrossPairs);
  const noise = within / (2 * withinPairs);
  // Across: s² = square − 2 noise, and s²/12 + noise is what the pair is to count.
  return (withinPairs * noise + across / 12 + (acrossPairs * noise * 5) / 6) / (withinPairs + acrossPairs);
}

interface Ratio {
  readonly value: number;
  readonly variance: number;
  readonly designEffect: number;
}

function ratio(
  sample: ProbabilitySample,
  weighed: readonly Weighed[],
  count: (report: StationReport) => number,
): Ratio {
  const base = weighed.reduce((sum, one) => sum + one.report.base / one.probability, 0);
  const total = weighed.reduce((sum, one) => sum + count(one.report) / one.probability, 0);
  const value = base === 0 ? 0 : total / base;
  const residual = (one: Weighed): number =>
    base === 0 ? 0 : (count(one.report) - value * one.report.base) / one.probability / base;
  const variance = linearisedVariance(sample, varianceGroups(sample, weighed), residual);
  const stations = Object.values(sample.strata).reduce((sum, units) => sum + units, 0);
  const simple = simpleVariance(weighed, { count, value, stations });
  return { value, variance, designEffect: simple === 0 ? 1 : variance / simple };
}

/** What a simple random sample of as many stations would vary by, estimated from this one with its weights. */
function simpleVariance(
  weighed: readonly Weighed[],
  of: { count: (report: StationReport) => number; value: number; stations: number },
): number {
  const n = weighed.length;
  if (n < 2) return 0;
  const weights = weighed.map((one) => 1 / one.probability);
  const population = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = weighed.reduce((sum, one, index) => sum + one.report.base * weights[index]!, 0) / population;
  const spread =
    weighed.reduce(
      (sum, one, index) => sum + weights[index]! * (of.count(one.report) - of.value * one.report.base) ** 2,
      0,
    ) / population;
  return mean === 0 ? 0 : ((1 - n / of.stations) * spread * n) / (n - 1) / (n * mean * mean);
}

function deviateFor(sample: ProbabilitySample, weighed: readonly Weighed[], confidence: Confidence): number {
  const groups = varianceGroups(sample, weighed).length;
  const freedom = weighed.length - Math.max(1, groups);
  return freedom < 60 ? studentDeviate(confidence, Math.max(1, freedom)) : NORMAL_DEVIATES[confidence];
}

/**
 * Shares with margins from a probability sample: ratio estimator with linearised variance, finite-population correction,
 * response counted by stratum, Student's t where few stations reported. `deviate` may be given to follow a handbook.
 */
export function estimateShares(
  sample: ProbabilitySample,
  reports: readonly StationReport[],
  how: { readonly confidence: Confidence; readonly deviate?: number },
): Result<SampleEstimate, readonly ProblemFault[]> {
  const faults = new FaultList();
  const { weighed, coverage } = gather(sample, reports, faults);
  faults.require(weighed.length >= 2, 'reports', {
    value: weighed.length,
    expected: 'reports from at least two drawn stations',
  });
  return faults.result(() => {
    const deviate = how.deviate ?? deviateFor(sample, weighed, how.confidence);
    const names = [...new Set(weighed.flatMap((one) => Object.keys(one.report.counts)))].sort();
    const shares = names.map((name): ShareEstimate => {
      const { value, variance, designEffect } = ratio(sample, weighed, (report) => report.counts[name] ?? 0);
      const standardError = Math.sqrt(variance);
      const margin = deviate * standardError;
      return {
        name,
        share: value,
        variance,
        standardError,
        margin,
        low: Math.max(0, value - margin),
        high: Math.min(1, value + margin),
        designEffect,
      };
    });
    return { shares, coverage, confidence: how.confidence, deviate };
  });
}

/** Whether one of two leads: only if the difference exceeds its own margin, z √var(p₁ − p₂); otherwise too close to call. */
export function decideLead(
  sample: ProbabilitySample,
  reports: readonly StationReport[],
  between: { readonly first: string; readonly second: string; readonly confidence: Confidence },
): Result<LeadDecision, readonly ProblemFault[]> {
  const faults = new FaultList();
  const { weighed } = gather(sample, reports, faults);
  faults.require(weighed.length >= 2, 'reports', {
    value: weighed.length,
    expected: 'reports from at least two drawn stations',
  });
  return faults.result(() => {
    const { first, second, confidence } = between;
    const { value, variance } = ratio(
      sample,
      weighed,
      (report) => (report.counts[first] ?? 0) - (report.counts[second] ?? 0),
    );
    const margin = deviateFor(sample, weighed, confidence) * Math.sqrt(variance);
    if (Math.abs(value) <= margin) return { call: 'too-close-to-call', lead: value, margin };
    return { call: 'lead', leader: value > 0 ? first : second, lead: Math.abs(value), margin };
  });
}

/** Variance of a lead p₁ − p₂ in a simple random sample of `voters` with a design effect: (p₁ + p₂ − (p₁ − p₂)²)/n × deff. */
export function leadVariance(
  shares: { readonly first: number; readonly second: number },
  voters: number,
  designEffect = 1,
): number {
  const { first, second } = shares;
  return ((first + second - (first - second) ** 2) / voters) * designEffect;
}

/** What may be said of visits that were not drawn: counts "of the stations observed", and no margin. */
export interface ObservedShare {
  readonly name: string;
  readonly observed: number;
  readonly of: number;
  readonly statement: string;
}

/** Counts among the stations observed. They are no sample: the result has no margin and cannot be given one. */
export function describeObserved(name: string, observed: number, of: number): ObservedShare {
  const percent = of === 0 ? 0 : Math.round((1000 * observed) / of) / 10;
  return {
    name,
    observed,
    of,
    statement: `${observed} of ${of} stations observed (${percent} %); not a statistical sample`,
  };
}
