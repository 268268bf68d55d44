import { describe, expect, it } from '@jest/globals';
import { unwrap } from '@comitia/kernel';
import fc from 'fast-check';
import {
  allotByNeyman,
  allotProportionally,
  buildFrame,
  clusterDesignEffect,
  correctForTurnout,
  decideLead,
  describeObserved,
  drawSample,
  estimateShares,
  leadVariance,
  NORMAL_DEVIATES,
  Random,
  repeatDraw,
  replaceStations,
  SAMPLE_DESIGNS,
  sampleSize,
  stationMargin,
  studentDeviate,
  voterSampleSize,
  type Frame,
  type FrameUnit,
  type SampleDesign,
} from '../index.js';

/** An invented frame of stations on a plane. */
function frame(seed: number, count: number, strata = 4): Frame {
  const random = new Random(seed);
  const units = Array.from({ length: count }, (_, index): FrameUnit => ({
    id: `s${String(index).padStart(5, '0')}`,
    stratum: `stratum ${random.below(strata)}`,
    size: 50 + random.below(950),
    latitude: random.below(1000) / 500,
    longitude: random.below(1000) / 500,
  }));
  return unwrap(buildFrame(units), 'frame');
}

function draw(of: Frame, design: SampleDesign, size: number, seed = 1) {
  return unwrap(drawSample({ frame: of, design, size, seed, reserve: 3 }), 'sample');
}

describe('sample sizes', () => {
  it.each([
    [10_000, 0.05, 384.16, 370, 555, 617],
    [2008, 0.05, 384.16, 323, 484, 538],
    [2008, 0.03, 1067.11, 698, 1046, 1162],
    [46_000, 0.03, 1067.11, 1043, 1565, 1739],
    [30_000, 0.02, 2401, 2224, 3335, 3706],
    [500, 0.05, 384.16, 218, 327, 363],
  ])('of %i stations at a margin of %f', (population, margin, infinite, finite, withEffect, withLoss) => {
    const size = unwrap(sampleSize({ population, margin, z: 1.96, designEffect: 1.5, loss: 0.1 }), 'size');
    expect(size.infinite).toBeCloseTo(infinite, 2);
    expect(size).toMatchObject({ finite, withEffect, withLoss });
  });

  it('by voters, exactly, where the handbook printed a figure from rounded denominators', () => {
    const peru = { population: 14_570_774, margin: 0.0032, votersPerStation: 160 };
    expect(voterSampleSize({ ...peru, z: 2.58 })).toEqual({ voters: 160_718, stations: 1005 });
    expect(voterSampleSize({ ...peru, z: NORMAL_DEVIATES[0.99] }).voters).toBe(160_204);
  });

  it("margins of stations as units, the handbook's misprint apart", () => {
    const percent = (stations: number, z: number): number => Math.round(10_000 * stationMargin(stations, z)) / 100;
    expect([1020, 816, 324].map((stations) => percent(stations, 1.96))).toEqual([3.07, 3.43, 5.44]);
    expect([1020, 816, 324].map((stations) => percent(stations, 2.58))).toEqual([4.04, 4.52, 7.17]);
  });

  it('design effect of clusters and correction for turnout', () => {
    expect(clusterDesignEffect(300, 0.05)).toBeCloseTo(15.95, 10);
    expect(Math.ceil((1067.07 * 15.95) / 300)).toBe(57);
    expect(correctForTurnout(1020, 0.7)).toBe(1458);
  });

  it('refuses what makes no sense, by name', () => {
    expect(sampleSize({ population: 0, margin: 2, z: 1.96 })).toMatchObject({
      ok: false,
      failure: [{ path: 'population' }, { path: 'margin' }],
    });
  });
});

describe('allocation', () => {
  const strata = [4120, 2875, 1605, 930, 470].map((units, index) => ({ id: `${index}`, units }));

  it('proportional by largest remainder', () => {
    expect(allotProportionally(strata, 370)).toEqual([153, 106, 59, 35, 17]);
  });

  it('gives small strata their floor, never more than they have, and sums up', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 600 }), fc.boolean(), (units, total, neyman) => {
        const list = units.map((count, index) => ({ id: `${index}`, units: count, deviation: 1 + (index % 3) }));
        const allotted = neyman ? allotByNeyman(list, total, 1) : allotProportionally(list, total, 1);
        const sum = allotted.reduce((all, one) => all + one, 0);
        const most = units.reduce((all, one) => all + one, 0);
        expect(sum).toBe(Math.min(Math.max(total, units.length), most));
        allotted.forEach((count, index) => {
          expect(count).toBeGreaterThanOrEqual(1);
          expect(count).toBeLessThanOrEqual(units[index]!);
        });
      }),
    );
  });

  it('Neyman prefers the stratum that varies', () => {
    expect(
      allotByNeyman(
        [
          { id: 'a', units: 500, deviation: 3 },
          { id: 'b', units: 500, deviation: 1 },
        ],
        100,
      ),
    ).toEqual([75, 25]);
  });
});

describe('a draw', () => {
  it.each(SAMPLE_DESIGNS)('%s: as many as asked, each once, repeated from seed and frame alone', (design) => {
    const of = frame(5, 400);
    const sample = draw(of, design, 60);
    const ids = sample.units.map((unit) => unit.id);
    expect(new Set(ids).size).toBe(60);
    const total = sample.units.reduce((sum, unit) => sum + 1 / unit.probability, 0);
    expect(total / 400).toBeGreaterThan(0.6);
    expect(total / 400).toBeLessThan(1.6);
    const input = { frame: frame(5, 400), design, size: 60, seed: 1, reserve: 3 };
    expect(unwrap(repeatDraw(input, { frameHash: of.hash, units: ids }), 'repeat').units).toEqual(sample.units);
    expect(repeatDraw({ ...input, seed: 2 }, { frameHash: of.hash, units: ids }).ok).toBe(false);
    expect(repeatDraw(input, { frameHash: 'other', units: ids })).toMatchObject({
      ok: false,
      failure: [{ path: 'frame.hash' }],
    });
  });

  it.each(SAMPLE_DESIGNS)('%s: every station is drawn as often as its probability says', (design) => {
    const of = frame(8, 30, 2);
    const times = new Map<string, number>();
    const chance = new Map<string, number>();
    const runs = 3000;
    for (let seed = 0; seed < runs; seed++) {
      for (const unit of draw(of, design, 10, seed).units) {
        times.set(unit.id, (times.get(unit.id) ?? 0) + 1);
        chance.set(unit.id, unit.probability);
      }
    }
    for (const unit of of.units) {
      const p = chance.get(unit.id) ?? 0;
      // Five standard errors: a wrong probability stands out, chance alone does not.
      expect(Math.abs((times.get(unit.id) ?? 0) / runs - p)).toBeLessThan(5 * Math.sqrt(0.25 / runs));
    }
  });

  it('takes certain stations first and hashes the frame as published', () => {
    const units = [
      { id: 'a', stratum: 'x', size: 1000 },
      ...Array.from({ length: 9 }, (_, index) => ({ id: `b${index}`, stratum: 'x', size: 10 })),
    ];
    const of = unwrap(buildFrame(units), 'frame');
    const sample = draw(of, 'systematic-by-size', 3);
    expect(sample.units[0]).toEqual({ id: 'a', stratum: 'x', probability: 1 });
    expect(unwrap(buildFrame([...units].reverse()), 'frame').hash).toBe(of.hash);
    expect(of.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('spreads a balanced sample wider than chance does', () => {
    const of = frame(3, 600, 1);
    const at = new Map(of.units.map((unit) => [unit.id, unit]));
    const nearest = (design: SampleDesign): number => {
      let sum = 0;
      for (let seed = 1; seed <= 10; seed++) {
        const drawn = draw(of, design, 40, seed).units.map((unit) => at.get(unit.id)!);
        for (const one of drawn) {
          sum += Math.min(
            ...drawn
              .filter((other) => other !== one)
              .map((other) => Math.hypot(one.latitude! - other.latitude!, one.longitude! - other.longitude!)),
          );
        }
      }
      return sum;
    };
    expect(nearest('spatially-balanced')).toBeGreaterThan(1.2 * nearest('simple'));
  });

  it('replaces by rule only: a listed reason, the next of the same stratum', () => {
    const sample = draw(frame(5, 400), 'stratified', 60);
    const [lost] = sample.units;
    const done = unwrap(replaceStations(sample, [{ station: lost!.id, reason: 'security' }]), 'replaced');
    const expected = sample.reserve.find((unit) => unit.stratum === lost!.stratum)!;
    expect(done.replaced).toEqual([{ station: lost!.id, by: expected.id, reason: 'security' }]);
    expect(done.sample.units[0]).toEqual({ ...expected, probability: lost!.probability });
    expect(replaceStations(sample, [{ station: 'elsewhere', reason: 'security' }]).ok).toBe(false);
    expect(replaceStations(sample, [{ station: lost!.id, reason: 'too far' as 'weather' }]).ok).toBe(false);
  });

  it('names what is missing', () => {
    const of = unwrap(buildFrame([{ id: 'a', stratum: 'x', size: 1 }]), 'frame');
    expect(drawSample({ frame: of, design: 'spatially-balanced', size: 1, seed: 1 })).toMatchObject({
      ok: false,
      failure: [{ expected: 'coordinates of every station for a spatially balanced draw' }],
    });
    expect(drawSample({ frame: of, design: 'simple', size: 2, seed: 1 })).toMatchObject({
      ok: false,
      failure: [{ path: 'size' }],
    });
    expect(buildFrame([]).ok).toBe(false);
  });
});

describe('estimates', () => {
  it('the ratio estimator as the handbooks work it out', () => {
    const units = Array.from({ length: 100 }, (_, index) => ({
      id: `s${String(index).padStart(3, '0')}`,
      stratum: 'x',
      size: 1,
    }));
    const sample = draw(unwrap(buildFrame(units), 'frame'), 'simple', 6);
    const counts = [120, 95, 200, 60, 150, 80];
    const bases = [300, 250, 400, 200, 310, 240];
    const reports = sample.units.map((unit, index) => ({
      station: unit.id,
      base: bases[index]!,
      counts: { yes: counts[index]! },
    }));
    const { shares } = unwrap(estimateShares(sample, reports, { confidence: 0.95, deviate: 1.96 }), 'estimate');
    expect(shares[0]!.share).toBeCloseTo(0.4147059, 7);
    expect(shares[0]!.variance).toBeCloseTo(0.00102503, 8);
    expect(shares[0]!.standardError).toBeCloseTo(0.032016, 6);
    expect(shares[0]!.margin).toBeCloseTo(0.0627515, 6);
    const student = unwrap(estimateShares(sample, reports, { confidence: 0.95 }), 'estimate');
    expect(student.deviate).toBeCloseTo(2.5706, 3);
  });

  it('counts response by stratum and refuses visits that were not drawn', () => {
    const sample = draw(frame(5, 400), 'stratified', 60);
    const reports = sample.units.slice(3).map((unit) => ({ station: unit.id, base: 100, counts: { a: 60, b: 40 } }));
    const { coverage, shares } = unwrap(estimateShares(sample, reports, { confidence: 0.95 }), 'estimate');
    expect(coverage.reduce((sum, row) => sum + row.expected, 0)).toBe(60);
    expect(coverage.reduce((sum, row) => sum + row.received, 0)).toBe(57);
    expect(shares.map((one) => one.share)).toEqual([0.6, 0.4].map((share) => expect.closeTo(share, 10) as unknown));
    const stranger = [...reports, { station: 'a school on the way', base: 10, counts: { a: 1 } }];
    expect(estimateShares(sample, stranger, { confidence: 0.95 })).toMatchObject({
      ok: false,
      failure: [{ path: 'reports[57].station' }],
    });
  });

  it("takes the frame's steps from area to area for order, not for chance, where it is told of the areas", () => {
    // Countries of thirty areas, each with its own share; how a draw's steps fall on their borders differs by country.
    const ratio = (named: boolean): number => {
      let [estimated, actual] = [0, 0];
      for (let country = 1; country <= 60; country++) {
        const random = new Random(country);
        const votes = new Map<string, number>();
        const units: FrameUnit[] = [];
        for (let area = 10; area < 40; area++) {
          const share = 200 + random.below(600);
          for (let station = 0, count = 30 + random.below(30); station < count; station++) {
            const id = `${area}/${String(station).padStart(2, '0')}`;
            votes.set(id, share - 50 + random.below(100));
            units.push({
              id,
              stratum: 'country',
              size: 950 + random.below(100),
              ...(named ? { area: `${area}` } : {}),
            });
          }
        }
        const of = unwrap(buildFrame(units), 'frame');
        const truth = [...votes.values()].reduce((sum, one) => sum + one, 0) / (units.length * 1000);
        for (let seed = 1; seed <= 20; seed++) {
          const sample = unwrap(drawSample({ frame: of, design: 'systematic-by-size', size: 97, seed }), 'sample');
          const reports = sample.units.map(({ id }) => ({ station: id, base: 1000, counts: { yes: votes.get(id)! } }));
          const [share] = unwrap(estimateShares(sample, reports, { confidence: 0.95 }), 'estimate').shares;
          estimated += share!.variance;
          actual += (share!.share - truth) ** 2;
        }
      }
      return estimated / actual;
    };
    const [told, untold] = [ratio(true), ratio(false)];
    expect(told).toBeGreaterThan(0.8);
    expect(told).toBeLessThan(1.25);
    expect(untold).toBeGreaterThan(2 * told);
  });

  it('calls a lead only beyond its margin', () => {
    const sample = draw(frame(5, 400), 'simple', 60);
    const reports = (a: number) =>
      sample.units.map((unit, index) => ({
        station: unit.id,
        base: 100,
        counts: { a: a + (index % 2) * 20 - 10, b: 45 },
      }));
    const call = (a: number) =>
      unwrap(decideLead(sample, reports(a), { first: 'a', second: 'b', confidence: 0.95 }), 'lead');
    expect(call(55)).toMatchObject({ call: 'lead', leader: 'a' });
    expect(call(35)).toMatchObject({ call: 'lead', leader: 'b' });
    expect(call(45)).toMatchObject({ call: 'too-close-to-call' });
    expect(leadVariance({ first: 0.5, second: 0.4 }, 1000, 2)).toBeCloseTo((0.9 - 0.01) / 500, 12);
  });

  it('says "of the stations observed" of the others, and has no margin to give', () => {
    const observed = describeObserved('queues', 12, 80);
    expect(observed.statement).toBe('12 of 80 stations observed (15 %); not a statistical sample');
    expect(Object.keys(observed)).not.toContain('margin');
    const visits = { design: 'simple', seed: 1, frameHash: '', size: 1, strata: {}, units: [], reserve: [] } as const;
    // @ts-expect-error visits that were not drawn are no sample: this must not compile
    const attempt = () => estimateShares(visits, [], { confidence: 0.95 });
    expect(attempt().ok).toBe(false);
  });

  it("Student's deviates as printed in tables", () => {
    expect(studentDeviate(0.95, 5)).toBeCloseTo(2.571, 2);
    expect(studentDeviate(0.95, 30)).toBeCloseTo(2.042, 3);
    expect(studentDeviate(0.99, 10)).toBeCloseTo(3.169, 2);
    expect(studentDeviate(0.9, 2)).toBe(2.92);
  });
});
