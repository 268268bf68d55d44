import type { Result } from '@comitia/kernel';
import { FaultList, type ProblemFault } from '../core/problem-fault.js';
import { sampleSize } from '../samples/sample-size.js';

function up(value: number): number {
  // A figure that is whole but for the last bits of a double must not gain one.
  return Math.ceil(value - 1e-9);
}

/** Shares (0 to 1) that lead from the people of an area to those who should be on its roll. */
export interface EligibleInput {
  readonly population: number;
  readonly votingAgeShare: number;
  readonly citizenShare: number;
  readonly disenfranchisedShare: number;
}

/** Eligible people: population × share of voting age × citizens × (1 − disenfranchised), rounded. */
export function eligiblePeople(input: EligibleInput): Result<number, readonly ProblemFault[]> {
  const faults = new FaultList();
  faults.whole('population', input.population, [0, 2_000_000_000]);
  for (const share of ['votingAgeShare', 'citizenShare', 'disenfranchisedShare'] as const)
    faults.number(share, input[share], [0, 1]);
  return faults.result(() =>
    Math.round(input.population * input.votingAgeShare * input.citizenShare * (1 - input.disenfranchisedShare)),
  );
}

/** People to register: eligible × coverage. A coverage over 1 is refused: a roll longer than the eligible holds the dead or doubles. */
export function registrationTarget(eligible: number, coverage: number): Result<number, readonly ProblemFault[]> {
  const faults = new FaultList();
  faults.whole('eligible', eligible, [0, 2_000_000_000]);
  faults.require(coverage > 0 && coverage <= 1, 'coverage', {
    value: coverage,
    expected: 'a share above 0 and up to 1: more registered than eligible is a warning sign, not a target',
  });
  return faults.result(() => Math.round(eligible * coverage));
}

/** What kits are counted from. */
export interface KitInput {
  readonly target: number;
  /** Registrations per kit and day: 60 to 80 is planned, 40 to 120 seen. */
  readonly perDay: number;
  readonly days: number;
  /** Share of the time a kit works. */
  readonly utilisation: number;
  /** Spare kits as a share of those needed. */
  readonly spareShare: number;
}

/** Kits needed, ceil(target ÷ (rate × days × utilisation)), and with spares on top, rounded up again. */
export function kitsNeeded(
  input: KitInput,
): Result<{ readonly needed: number; readonly withSpares: number }, readonly ProblemFault[]> {
  const faults = new FaultList();
  faults.whole('target', input.target, [0, 2_000_000_000]);
  faults.number('perDay', input.perDay, [1, 1000]);
  faults.whole('days', input.days, [1, 1000]);
  faults.number('utilisation', input.utilisation, [0.01, 1]);
  faults.number('spareShare', input.spareShare, [0, 2]);
  return faults.result(() => {
    const needed = up(input.target / (input.perDay * input.days * input.utilisation));
    return { needed, withSpares: up(needed * (1 + input.spareShare)) };
  });
}

/** Polling stations for the electors of a centre: ceil(electors ÷ cap). */
export function stationsNeeded(electors: number, cap: number): number {
  return up(electors / cap);
}

/** Whether a station's queue empties: people who come over those who can be served. Above 1 it does not. */
export function queueLoad(station: {
  readonly electors: number;
  readonly turnout: number;
  readonly hours: number;
  readonly minutesPerVoter: number;
  readonly booths: number;
}): number {
  return (station.electors * station.turnout) / (((station.hours * 60) / station.minutesPerVoter) * station.booths);
}

/** Sizes of the two halves of a list audit: entries looked up among people, people looked up in the list. */
export interface ListAuditSize {
  readonly listToPeople: number;
  readonly peopleToList: number;
}

/** Sizes a list audit by the sample formula on persons with its design effect (1.5 to 2 for clusters). */
export function listAuditSize(input: {
  readonly entries: number;
  readonly eligible: number;
  readonly margin: number;
  readonly z: number;
  readonly designEffect: number;
}): Result<ListAuditSize, readonly ProblemFault[]> {
  const { margin, z, designEffect } = input;
  const list = sampleSize({ population: input.entries, margin, z, designEffect });
  if (!list.ok) return list;
  const people = sampleSize({ population: input.eligible, margin, z, designEffect });
  if (!people.ok) return people;
  return { ok: true, value: { listToPeople: list.value.withEffect, peopleToList: people.value.withEffect } };
}
