import type { Source } from '../vocabulary/source.js';
import { remembered, verifiedInPart } from '../vocabulary/source.js';

/** One of the eleven things a country does before an international mission should be organised (para 12). */
export interface Precondition {
  readonly id: PreconditionId;
  /** Letter in para 12; from memory. */
  readonly letter: string;
  readonly text: string;
  readonly source: Source;
}

/** The eleven preconditions of para 12, in order. */
export const PRECONDITION_IDS = [
  'invitation_in_good_time',
  'access_to_all_stages',
  'access_to_all_persons',
  'freedom_of_movement',
  'freedom_to_issue_statements',
  'domestic_observers_accredited',
  'no_interference_in_selection',
  'no_limit_on_numbers',
  'full_accreditation',
  'no_interference_in_activities',
  'no_reprisals',
] as const;
export type PreconditionId = (typeof PRECONDITION_IDS)[number];

const PARAGRAPH = remembered(
  'Declaration of Principles for International Election Observation (2005), para 12; letters from memory',
  'high',
);

const TEXTS: Readonly<Record<PreconditionId, readonly [letter: string, text: string]>> = {
  invitation_in_good_time: [
    'a',
    'The country invites, or shows that it is willing, early enough to look at every process.',
  ],
  access_to_all_stages: ['b', 'Observers reach every stage and the technologies used in it.'],
  access_to_all_persons: ['c', 'Observers may speak with everyone concerned.'],
  freedom_of_movement: ['d', 'Observers move freely in the whole country.'],
  freedom_to_issue_statements: ['e', 'The mission issues statements and reports freely.'],
  domestic_observers_accredited: ['f', 'Non-partisan observers of the country itself are accredited.'],
  no_interference_in_selection: ['g', 'The country does not interfere in the choice of observers.'],
  no_limit_on_numbers: ['h', 'The number of observers is not limited.'],
  full_accreditation: ['i', 'Every observer is accredited for the whole country.'],
  no_interference_in_activities: ['j', 'Nobody interferes in what the mission does.'],
  no_reprisals: ['k', 'Nobody who works for the mission or informs it suffers pressure or reprisals.'],
};

/** The preconditions as a checklist. */
export const PRECONDITIONS: readonly Precondition[] = PRECONDITION_IDS.map((id) => ({
  id,
  letter: TEXTS[id][0],
  text: TEXTS[id][1],
  source: PARAGRAPH,
}));

/** Answers to the checklist; what is absent is unknown. */
export type PreconditionAnswers = Readonly<Partial<Record<PreconditionId, boolean>>>;

/** What the checklist says. */
export interface DeclarationReview {
  /** `organise`: all met; `clarify`: none refused, some unknown or the memorandum open; `do_not_organise`: one is refused. */
  readonly outcome: 'organise' | 'clarify' | 'do_not_organise';
  readonly met: readonly PreconditionId[];
  readonly refused: readonly PreconditionId[];
  readonly unknown: readonly PreconditionId[];
  readonly memorandum: {
    readonly state: 'signed' | 'open' | 'not_asked_for';
    readonly text: string;
    readonly source: Source;
  };
  readonly remark: string;
}

/**
 * Reads the eleven preconditions and the memorandum of para 13. A refused one means that a mission should not be organised; an
 * unknown one is to be clarified and is never taken as refused. The organisation decides.
 */
export function reviewPreconditions(
  answers: PreconditionAnswers,
  memorandum: 'signed' | 'open' | 'not_asked_for' = 'not_asked_for',
): DeclarationReview {
  const met = PRECONDITION_IDS.filter((id) => answers[id] === true);
  const refused = PRECONDITION_IDS.filter((id) => answers[id] === false);
  const unknown = PRECONDITION_IDS.filter((id) => answers[id] === undefined);
  const unclear = unknown.length > 0 || memorandum === 'open';
  return {
    outcome: refused.length > 0 ? 'do_not_organise' : unclear ? 'clarify' : 'organise',
    met,
    refused,
    unknown,
    memorandum: {
      state: memorandum,
      text: 'The mission may ask for a memorandum of understanding that holds the host to these conditions.',
      source: remembered('Declaration of Principles for International Election Observation (2005), para 13', 'high'),
    },
    remark: 'Sending a mission does not imply that the process is legitimate.',
  };
}

/** What the Declaration says of the mission itself (paras 4 to 7). */
export const MISSION_DUTIES: readonly { readonly text: string; readonly source: Source }[] = [
  {
    text: 'Gather information systematically, comprehensively and accurately; analyse it impartially and professionally.',
    source: verifiedInPart('Declaration of Principles (2005), para 4', 107),
  },
  {
    text: 'Be funded independently and without conflict of interest, and say from where.',
    source: verifiedInPart('Declaration of Principles (2005), paras 5-7', 107),
  },
  {
    text: 'Announce presence and mandate; report in time.',
    source: verifiedInPart('Declaration of Principles (2005), paras 5-7', 107),
  },
];
