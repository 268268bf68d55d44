import type { ComparedValues } from '../model/assessment.js';
import type { Source } from '../vocabulary/source.js';
import { remembered, verified } from '../vocabulary/source.js';
import type { LawCheckId, LawFigures } from './law-figures.js';

/** What a check says of one figure, for the opinion: never a bar to giving it. */
export interface LawFinding {
  readonly check: LawCheckId;
  /** `departs` from the code; `exception`: it would, but for a ground the code knows; `within` it. */
  readonly verdict: 'within' | 'exception' | 'departs';
  readonly sentence: string;
  readonly compared: ComparedValues;
  readonly source: Source;
}

type Check = (figures: LawFigures) => readonly LawFinding[];

const CODE = 'Code of Good Practice in Electoral Matters CDL-AD(2002)023rev2-cor';
const memory = (paragraph: string): Source => remembered(`${CODE}, ${paragraph}`, 'high');

const STABLE_MONTHS = 12;
const DEVIATION_NORM = 0.1;
const DEVIATION_LIMIT = 0.15;
const REVIEW_YEARS = 10;
const SIGNATURE_SHARE = 0.01;
const RESIDENCE_MONTHS = 6;
const ELIGIBILITY_AGE = 25;
const COMPLAINT_DAYS = [3, 5] as const;

/** Differences of a share below this are rounding of the computer, not of the law. */
const ROUNDING = 1e-12;

const percent = (share: number): string => `${(Math.round(share * 1000) / 10).toString()} %`;

const stability: Check = ({ changes = [] }) =>
  changes.map(({ element, monthsBeforeElection, aboveOrdinaryLaw, exception }) => {
    const stable = monthsBeforeElection >= STABLE_MONTHS || aboveOrdinaryLaw === true;
    const ground = exception ?? 'none';
    return {
      check: 'VC-1Y',
      verdict: stable ? 'within' : exception ? 'exception' : 'departs',
      sentence: `The ${element.replace('_', ' ')} changes ${monthsBeforeElection} months before the vote; it should be stable for ${STABLE_MONTHS}${exception ? ` (${ground.replaceAll('_', ' ')})` : ''}.`,
      compared: { element, months: monthsBeforeElection, stableFor: STABLE_MONTHS, exception: ground },
      source: verified(`${CODE}, II.2.b, explanatory report 63-65; interpretative declaration`, 60, 61),
    };
  });

/** The norm is all voters over all seats; a constituency's deviation is that of its voters per seat from the norm. */
const equality: Check = ({ constituencies = [] }) => {
  const seats = constituencies.reduce((sum, each) => sum + each.seats, 0);
  const voters = constituencies.reduce((sum, each) => sum + each.voters, 0);
  if (seats === 0 || voters === 0) return [];
  const norm = voters / seats;
  return constituencies.map(({ name, voters: own, seats: ownSeats, special }) => {
    const deviation = Math.abs(own / ownSeats - norm) / norm;
    const within = deviation <= DEVIATION_NORM + ROUNDING;
    const tolerated = special === true;
    const limit = deviation <= DEVIATION_LIMIT + ROUNDING ? DEVIATION_NORM : DEVIATION_LIMIT;
    return {
      check: 'VC-EQ',
      verdict: within ? 'within' : tolerated ? 'exception' : 'departs',
      sentence: `${name} deviates by ${percent(deviation)} from the norm of ${Math.round(norm)} per seat; it should not exceed ${percent(DEVIATION_NORM)} and never ${percent(DEVIATION_LIMIT)} but for special circumstances.`,
      compared: { constituency: name, deviation, norm, limit, special: tolerated },
      source: memory('I.2.2.iv'),
    };
  });
};

function single(
  check: LawCheckId,
  within: boolean,
  [sentence, compared, paragraph]: readonly [string, ComparedValues, string],
): LawFinding {
  return { check, verdict: within ? 'within' : 'departs', sentence, compared, source: memory(paragraph) };
}

const boundaries: Check = ({ yearsSinceBoundaryReview: years }) =>
  years === undefined
    ? []
    : [
        single('VC-BND', years <= REVIEW_YEARS, [
          `Boundaries were reviewed ${years} years ago; every ${REVIEW_YEARS} years at least is good practice, outside election periods.`,
          { years, limit: REVIEW_YEARS },
          'I.2.2.v',
        ]),
      ];

const register: Check = ({ register: own }) => {
  if (own === undefined) return [];
  const findings: LawFinding[] = [];
  if (own.permanent !== undefined) {
    findings.push(
      single('VC-REG', own.permanent, ['The register should be permanent.', { permanent: own.permanent }, 'I.1.2']),
    );
  }
  if (own.updatesPerYear !== undefined) {
    findings.push(
      single('VC-REG', own.updatesPerYear >= 1, [
        `The register is updated ${own.updatesPerYear} times a year; once at least is good practice.`,
        { updatesPerYear: own.updatesPerYear, limit: 1 },
        'I.1.2',
      ]),
    );
  }
  if (own.published !== undefined) {
    findings.push(
      single('VC-REG', own.published, ['The register should be published.', { published: own.published }, 'I.1.2']),
    );
  }
  if (own.correction !== undefined) {
    findings.push(
      single('VC-REG', own.correction !== 'none', [
        'Voters should be able to have the register corrected, by the administration or a court.',
        { correction: own.correction },
        'I.1.2',
      ]),
    );
  }
  return findings;
};

const signatures: Check = ({ signatures: own }) => {
  if (own === undefined) return [];
  const findings = [
    single('VC-SIG', own.share <= SIGNATURE_SHARE + ROUNDING, [
      `Candidates need signatures of ${percent(own.share)} of the voters; at most ${percent(SIGNATURE_SHARE)} is good practice.`,
      { share: own.share, limit: SIGNATURE_SHARE },
      'I.1.3',
    ]),
  ];
  if (own.checking !== undefined) {
    findings.push(
      single('VC-SIG', own.checking !== 'sample', [
        'Signatures should all be checked, or until enough are valid.',
        { checking: own.checking },
        'I.1.3',
      ]),
    );
  }
  return findings;
};

const residence: Check = ({ localResidenceMonths: months }) =>
  months === undefined
    ? []
    : [
        single('VC-RES', months <= RESIDENCE_MONTHS, [
          `Local elections ask for ${months} months of residence; at most ${RESIDENCE_MONTHS} is good practice, minorities excepted.`,
          { months, limit: RESIDENCE_MONTHS },
          'I.1.1.c',
        ]),
      ];

const age: Check = ({ age: own }) => {
  if (own === undefined) return [];
  const findings: LawFinding[] = [];
  if (own.voting !== undefined) {
    findings.push(
      single('VC-AGE', own.voting <= own.majority, [
        `The vote comes at ${own.voting}, majority at ${own.majority}; at majority the latest is good practice.`,
        { voting: own.voting, majority: own.majority },
        'I.1.1.a',
      ]),
    );
  }
  if (own.eligibility !== undefined) {
    findings.push(
      single('VC-AGE', own.eligibility <= ELIGIBILITY_AGE, [
        `One may stand at ${own.eligibility}; ideally at the voting age, at most at ${ELIGIBILITY_AGE}.`,
        { eligibility: own.eligibility, limit: ELIGIBILITY_AGE },
        'I.1.1.a',
      ]),
    );
  }
  return findings;
};

const complaints: Check = ({ complaints: own }) => {
  if (own === undefined) return [];
  const [shortest, longest] = COMPLAINT_DAYS;
  const findings: LawFinding[] = [];
  const period = (days: number | undefined, what: string): void => {
    if (days === undefined) return;
    findings.push(
      single('VC-APP', days >= shortest && days <= longest, [
        `${what} takes ${days} days; ${shortest} to ${longest} at first instance is good practice.`,
        { days, shortest, longest },
        'II.3.3',
      ]),
    );
  };
  period(own.daysToLodge, 'Lodging a complaint');
  period(own.daysToDecide, 'Deciding a complaint');
  const right = (granted: boolean | undefined, sentence: string): void => {
    if (granted !== undefined) findings.push(single('VC-APP', granted, [sentence, { granted }, 'II.3.3']));
  };
  right(own.votersMayComplain, 'Voters should be able to complain.');
  right(own.candidatesMayComplain, 'Candidates should be able to complain.');
  right(own.appealMayAnnul, 'The appeal body should be able to annul the election.');
  return findings;
};

const commission: Check = ({ commission: own }) => {
  if (own === undefined) return [];
  const findings: LawFinding[] = [];
  const state = (within: boolean | undefined, sentence: string): void => {
    if (within !== undefined) findings.push(single('VC-EMB', within, [sentence, { met: within }, 'II.3.1']));
  };
  state(own.permanent, 'The commission should be permanent.');
  state(
    own.jurists === undefined ? undefined : own.jurists >= 1,
    'The commission should have at least one judge or jurist.',
  );
  state(own.partyDelegates, 'Parties should be able to send delegates to the commission.');
  state(
    own.dismissalAtWill === undefined ? undefined : !own.dismissalAtWill,
    'Members should not be dismissed at will.',
  );
  state(
    own.decisions === undefined ? undefined : own.decisions !== 'simple_majority',
    'The commission should decide by qualified majority or consensus.',
  );
  return findings;
};

const observers: Check = ({ observers: own }) => {
  if (own === undefined) return [];
  const findings: LawFinding[] = [];
  const state = (within: boolean | undefined, sentence: string): void => {
    if (within !== undefined) findings.push(single('VC-OBS', within, [sentence, { met: within }, 'II.3.2']));
  };
  state(own.national, 'National observers should be admitted.');
  state(own.international, 'International observers should be admitted.');
  state(
    own.period === undefined ? undefined : own.period === 'before_to_after',
    'Observers should be admitted from before to after the vote.',
  );
  return findings;
};

const CHECKS: readonly Check[] = [
  stability,
  equality,
  boundaries,
  register,
  signatures,
  residence,
  age,
  complaints,
  commission,
  observers,
];

/**
 * Holds the figures of an electoral law against the Code of Good Practice. Findings are for the opinion and never bar giving
 * it; figures that are absent are not checked. Shares run from 0 to 1, periods are in the unit of their name.
 */
export function checkElectoralLaw(figures: LawFigures): readonly LawFinding[] {
  return CHECKS.flatMap((check) => check(figures));
}
