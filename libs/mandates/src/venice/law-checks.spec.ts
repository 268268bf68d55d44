import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkElectoralLaw, type LawFinding } from './law-checks.js';
import { LAW_CHECKS, type LawFigures } from './law-figures.js';

const verdicts = (figures: LawFigures): string[] =>
  checkElectoralLaw(figures).map(({ check, verdict }) => `${check} ${verdict}`);

describe('the Code of Good Practice', () => {
  it.each<readonly [string, LawFigures, readonly string[]]>([
    ['nothing known, nothing said', {}, []],
    ['a year before', { changes: [{ element: 'boundaries', monthsBeforeElection: 12 }] }, ['VC-1Y within']],
    ['less than a year', { changes: [{ element: 'boundaries', monthsBeforeElection: 11.9 }] }, ['VC-1Y departs']],
    [
      'in the constitution',
      { changes: [{ element: 'boundaries', monthsBeforeElection: 2, aboveOrdinaryLaw: true }] },
      ['VC-1Y within'],
    ],
    [
      'by broad consensus',
      { changes: [{ element: 'boundaries', monthsBeforeElection: 2, exception: 'broad_consensus' }] },
      ['VC-1Y exception'],
    ],
    ['boundaries of ten years', { yearsSinceBoundaryReview: 10 }, ['VC-BND within']],
    ['boundaries of eleven', { yearsSinceBoundaryReview: 11 }, ['VC-BND departs']],
    [
      'a good register',
      { register: { permanent: true, updatesPerYear: 1, published: true, correction: 'judicial' } },
      ['VC-REG within', 'VC-REG within', 'VC-REG within', 'VC-REG within'],
    ],
    [
      'a bad register',
      { register: { permanent: false, updatesPerYear: 0.5, published: false, correction: 'none' } },
      ['VC-REG departs', 'VC-REG departs', 'VC-REG departs', 'VC-REG departs'],
    ],
    ['one in a hundred', { signatures: { share: 0.01, checking: 'all' } }, ['VC-SIG within', 'VC-SIG within']],
    [
      'more signatures, sampled',
      { signatures: { share: 0.011, checking: 'sample' } },
      ['VC-SIG departs', 'VC-SIG departs'],
    ],
    [
      'checked until enough',
      { signatures: { share: 0, checking: 'until_enough' } },
      ['VC-SIG within', 'VC-SIG within'],
    ],
    ['six months', { localResidenceMonths: 6 }, ['VC-RES within']],
    ['seven months', { localResidenceMonths: 7 }, ['VC-RES departs']],
    ['ages that fit', { age: { majority: 18, voting: 18, eligibility: 25 } }, ['VC-AGE within', 'VC-AGE within']],
    ['ages that do not', { age: { majority: 18, voting: 21, eligibility: 26 } }, ['VC-AGE departs', 'VC-AGE departs']],
    ['three and five days', { complaints: { daysToLodge: 3, daysToDecide: 5 } }, ['VC-APP within', 'VC-APP within']],
    ['two and six days', { complaints: { daysToLodge: 2, daysToDecide: 6 } }, ['VC-APP departs', 'VC-APP departs']],
    [
      'who may complain',
      { complaints: { votersMayComplain: true, candidatesMayComplain: false, appealMayAnnul: true } },
      ['VC-APP within', 'VC-APP departs', 'VC-APP within'],
    ],
    [
      'a good commission',
      {
        commission: {
          permanent: true,
          jurists: 1,
          partyDelegates: true,
          dismissalAtWill: false,
          decisions: 'consensus',
        },
      },
      Array<string>(5).fill('VC-EMB within'),
    ],
    [
      'a bad commission',
      {
        commission: {
          permanent: false,
          jurists: 0,
          partyDelegates: false,
          dismissalAtWill: true,
          decisions: 'simple_majority',
        },
      },
      Array<string>(5).fill('VC-EMB departs'),
    ],
    [
      'observers',
      { observers: { national: true, international: false, period: 'before_to_after' } },
      ['VC-OBS within', 'VC-OBS departs', 'VC-OBS within'],
    ],
    ['on the day only', { observers: { period: 'election_day_only' } }, ['VC-OBS departs']],
  ])('%s', (_, figures, expected) => {
    expect(verdicts(figures)).toEqual(expected);
  });

  it('measures each constituency against the norm of all', () => {
    const constituencies = [
      { name: 'A', voters: 110, seats: 1 },
      { name: 'B', voters: 90, seats: 1 },
      { name: 'C', voters: 232, seats: 2 },
      { name: 'D', voters: 168, seats: 2, special: true },
    ];
    const findings = checkElectoralLaw({ constituencies });
    expect(findings.map(({ verdict }) => verdict)).toEqual(['within', 'within', 'departs', 'exception']);
    expect(findings.map(({ compared }) => compared['limit'])).toEqual([0.1, 0.1, 0.15, 0.15]);
    expect(findings[2]?.sentence).toContain('C deviates by 16 %');
    expect(checkElectoralLaw({ constituencies: [] })).toEqual([]);
  });

  it('has a finding for every check, each with its paragraph', () => {
    const all: LawFigures = {
      changes: [{ element: 'electoral_system', monthsBeforeElection: 3 }],
      constituencies: [{ name: 'A', voters: 1, seats: 1 }],
      yearsSinceBoundaryReview: 1,
      register: { permanent: true },
      signatures: { share: 0 },
      localResidenceMonths: 0,
      age: { majority: 18, voting: 16 },
      complaints: { daysToLodge: 3 },
      commission: { permanent: true },
      observers: { national: true },
    };
    const findings: readonly LawFinding[] = checkElectoralLaw(all);
    expect(findings.map(({ check }) => check)).toEqual([...LAW_CHECKS]);
    for (const { source } of findings) expect(source.citation).toMatch(/CDL-AD\(2002\)023/);
  });

  it('finds equal constituencies equal, however many voters and seats', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500_000 }),
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 40 }),
        (each, seats) => {
          const constituencies = seats.map((count, index) => ({
            name: String(index),
            voters: each * count,
            seats: count,
          }));
          expect(checkElectoralLaw({ constituencies }).every(({ verdict }) => verdict === 'within')).toBe(true);
        },
      ),
    );
  });
});
