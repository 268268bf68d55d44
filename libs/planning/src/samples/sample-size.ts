import { FaultList, type ProblemFault } from '../core/problem-fault.js';
import type { Result } from '@comitia/kernel';

/** What a sample of stations for a share is sized by. */
export interface SampleSizeInput {
  /** Stations in the frame. */
  readonly population: number;
  /** Margin of error wanted, as a share (0.05 is five points). */
  readonly margin: number;
  /** Standard normal deviate of the confidence, such as 1.96 for 95 %. */
  readonly z: number;
  /** Share expected, 0.5 where nothing is known. */
  readonly proportion?: number;
  readonly designEffect?: number;
  /** Share of stations from which no report is expected. */
  readonly loss?: number;
}

/** Sizes step by step, as the field's handbooks write them. Effect and loss apply to the unrounded size before. */
export interface SampleSize {
  readonly infinite: number;
  readonly finite: number;
  readonly withEffect: number;
  readonly withLoss: number;
}

function up(value: number): number {
  // A size that is whole but for the last bits of a double must not gain a station.
  return Math.ceil(value - 1e-9);
}

/**
 * Size of a simple random sample: n0 = z²p(1−p)/e², n = n0 / (1 + (n0 − 1)/N), then × design effect, then ÷ (1 − loss),
 * each rounded up from the unrounded one before. `infinite` is n0 itself.
 */
export function sampleSize(input: SampleSizeInput): Result<SampleSize, readonly ProblemFault[]> {
  const { population, margin, z, proportion = 0.5, designEffect = 1, loss = 0 } = input;
  const faults = new FaultList();
  faults.whole('population', population, [1, 1_000_000_000]);
  faults.number('margin', margin, [0.000001, 0.999999]);
  faults.number('z', z, [0.0001, 10]);
  faults.number('proportion', proportion, [0, 1]);
  faults.number('designEffect', designEffect, [0.01, 1000]);
  faults.number('loss', loss, [0, 0.99]);
  return faults.result(() => {
    const infinite = (z * z * proportion * (1 - proportion)) / (margin * margin);
    const finite = infinite / (1 + (infinite - 1) / population);
    return {
      infinite,
      finite: Math.min(population, up(finite)),
      withEffect: Math.min(population, up(finite * designEffect)),
      withLoss: Math.min(population, up((finite * designEffect) / (1 - loss))),
    };
  });
}

/**
 * Voters needed for a share by the voter-based formula of the National Democratic Institute's handbook (2002),
 * n = p(1−p) / (e²/z² + p(1−p)/N), rounded up, and the stations that hold them at `votersPerStation`.
 * The handbook's own figure for Peru 2001 follows from rounded denominators; this one is exact.
 */
export function voterSampleSize(input: SampleSizeInput & { readonly votersPerStation: number }): {
  readonly voters: number;
  readonly stations: number;
} {
  const { population, margin, z, proportion = 0.5, votersPerStation } = input;
  const spread = proportion * (1 - proportion);
  const voters = spread / ((margin * margin) / (z * z) + spread / population);
  return { voters: up(voters), stations: up(voters / votersPerStation) };
}

/** Margin of a share over `stations` stations taken as the units: z × 0.5 / √n, a share. The true margin lies between this and the voters' own. */
export function stationMargin(stations: number, z: number): number {
  return (0.5 * z) / Math.sqrt(stations);
}

/** Design effect of clusters of `size` voters with correlation `rho` within: 1 + (m − 1)ρ. */
export function clusterDesignEffect(size: number, rho: number): number {
  return 1 + (size - 1) * rho;
}

/** Stations needed where only a share `turnout` of the electors votes: n ÷ turnout, rounded up. */
export function correctForTurnout(stations: number, turnout: number): number {
  return up(stations / turnout);
}
