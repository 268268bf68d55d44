/** Figures of an electoral law and its practice; everything is optional: what is absent is not checked. */
export interface LawFigures {
  /** Changes of fundamental elements, in months before the vote. */
  readonly changes?: readonly {
    readonly element: 'electoral_system' | 'commission_composition' | 'boundaries';
    readonly monthsBeforeElection: number;
    /** Set in the constitution or above ordinary law. */
    readonly aboveOrdinaryLaw?: boolean;
    /** Broad consensus, an implemented recommendation or a court's decision. */
    readonly exception?: 'broad_consensus' | 'implements_recommendation' | 'court_decision';
  }[];
  /** Voters (or inhabitants) and seats of each constituency. */
  readonly constituencies?: readonly {
    readonly name: string;
    readonly voters: number;
    readonly seats: number;
    /** A protected minority or a sparsely populated unit. */
    readonly special?: boolean;
  }[];
  readonly yearsSinceBoundaryReview?: number;
  readonly register?: {
    readonly permanent?: boolean;
    readonly updatesPerYear?: number;
    readonly published?: boolean;
    readonly correction?: 'administrative' | 'judicial' | 'none';
  };
  readonly signatures?: {
    /** Share of the constituency's voters whose signature a candidate needs, 0 to 1. */
    readonly share: number;
    /** All are checked, or checked until enough are valid. */
    readonly checking?: 'all' | 'until_enough' | 'sample';
  };
  /** Months of residence that local elections ask for. */
  readonly localResidenceMonths?: number;
  readonly age?: { readonly majority: number; readonly voting?: number; readonly eligibility?: number };
  readonly complaints?: {
    readonly daysToLodge?: number;
    readonly daysToDecide?: number;
    readonly votersMayComplain?: boolean;
    readonly candidatesMayComplain?: boolean;
    readonly appealMayAnnul?: boolean;
  };
  readonly commission?: {
    readonly permanent?: boolean;
    readonly jurists?: number;
    readonly partyDelegates?: boolean;
    readonly dismissalAtWill?: boolean;
    readonly decisions?: 'simple_majority' | 'qualified_majority' | 'consensus';
  };
  readonly observers?: {
    readonly national?: boolean;
    readonly international?: boolean;
    readonly period?: 'before_to_after' | 'election_day_only';
  };
}

/** Ids of the checks. */
export const LAW_CHECKS = [
  'VC-1Y',
  'VC-EQ',
  'VC-BND',
  'VC-REG',
  'VC-SIG',
  'VC-RES',
  'VC-AGE',
  'VC-APP',
  'VC-EMB',
  'VC-OBS',
] as const;
export type LawCheckId = (typeof LAW_CHECKS)[number];
