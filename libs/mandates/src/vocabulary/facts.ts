import type { Service } from './services.js';
import type { CalendarDate } from '@comitia/kernel';

/** A decision of a political organ (Security Council, General Assembly, CSO or Permanent Council). */
export interface PoliticalMandate {
  readonly status: 'in_force' | 'pending' | 'none';
  /** How the decision is cited, for example `A/RES/55/280`. */
  readonly cite?: string;
  /** Day of the decision. A decision dated after the decision day is not known on it. */
  readonly date?: CalendarDate;
  /** Services that the decision is limited to; absent means no such limit. */
  readonly services?: readonly Service[];
}

/** A needs assessment, exploratory or preliminary mission. */
export interface NeedsAssessment {
  readonly status: 'done' | 'not_done';
  readonly outcome?: 'positive' | 'negative';
  readonly recommends?: Service;
}

/** A change of the electoral law that the request is about. */
export interface LawChange {
  readonly element: 'electoral_system' | 'commission_composition' | 'boundaries';
  /** Months between the change and the vote, 0 or more. */
  readonly monthsBeforeElection: number;
}

/** What is known about a request. Everything is optional: what is absent is unknown, and an unknown is never a bar. */
export interface KnownFacts {
  readonly writtenRequest?: boolean;
  readonly requestReceived?: CalendarDate;
  /** false: no authority of the state has asked. */
  readonly stateRequest?: boolean;
  readonly coverLetterFromGovernment?: boolean;
  /** ISO 3166 code of the administering state, where the beneficiary is a territory. */
  readonly administeringState?: string;
  readonly invitation?: 'received' | 'pending' | 'none';
  readonly consent?: 'given' | 'withdrawn';
  readonly politicalMandate?: PoliticalMandate;
  readonly politicalDecision?: 'taken' | 'pending';
  readonly focalPointDecision?: 'approved' | 'pending' | 'declined';
  readonly assessment?: NeedsAssessment;
  readonly agreement?: 'signed' | 'unsigned';
  readonly access?: 'granted' | 'limited';
  readonly accreditation?: 'full' | 'partial';
  readonly funding?: 'secured' | 'unsecured';
  readonly secondments?: 'sufficient' | 'short';
  readonly monitoring?: 'under_monitoring' | 'post_monitoring' | 'none';
  readonly electionLevel?: 'national' | 'regional' | 'local';
  readonly situation?:
    'individual_case' | 'organised_terrorism' | 'before_governing_body' | 'unrecognised_interlocutors';
  /** ISO 3166 code of the High Commissioner's nationality; read from the table of holders where absent. */
  readonly officeHolderNationality?: string;
  readonly allPartiesConsent?: boolean;
  readonly visitAgreed?: boolean;
  readonly consultation?: 'done' | 'under_way' | 'none';
  readonly lawChange?: LawChange;
  readonly domesticLaw?: 'permits' | 'unclear' | 'forbids';
  readonly nonPartisan?: boolean;
}

export type FactName = keyof KnownFacts;

/** How the values of a fact are written; objects list their fields. */
export type FactShape =
  | { readonly kind: 'boolean' | 'date' | 'state' | 'service' | 'services' | 'text' | 'months' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | {
      readonly kind: 'object';
      readonly required: readonly string[];
      readonly fields: Readonly<Record<string, FactShape>>;
    };

const choice = (...values: string[]): FactShape => ({ kind: 'choice', values });
const yesOrNo: FactShape = { kind: 'boolean' };

/** Every fact with the values it may take: what the validation, the forms and the property tests read. */
export const FACTS: Readonly<Record<FactName, FactShape>> = {
  writtenRequest: yesOrNo,
  requestReceived: { kind: 'date' },
  stateRequest: yesOrNo,
  coverLetterFromGovernment: yesOrNo,
  administeringState: { kind: 'state' },
  invitation: choice('received', 'pending', 'none'),
  consent: choice('given', 'withdrawn'),
  politicalMandate: {
    kind: 'object',
    required: ['status'],
    fields: {
      status: choice('in_force', 'pending', 'none'),
      cite: { kind: 'text' },
      date: { kind: 'date' },
      services: { kind: 'services' },
    },
  },
  politicalDecision: choice('taken', 'pending'),
  focalPointDecision: choice('approved', 'pending', 'declined'),
  assessment: {
    kind: 'object',
    required: ['status'],
    fields: {
      status: choice('done', 'not_done'),
      outcome: choice('positive', 'negative'),
      recommends: { kind: 'service' },
    },
  },
  agreement: choice('signed', 'unsigned'),
  access: choice('granted', 'limited'),
  accreditation: choice('full', 'partial'),
  funding: choice('secured', 'unsecured'),
  secondments: choice('sufficient', 'short'),
  monitoring: choice('under_monitoring', 'post_monitoring', 'none'),
  electionLevel: choice('national', 'regional', 'local'),
  situation: choice('individual_case', 'organised_terrorism', 'before_governing_body', 'unrecognised_interlocutors'),
  officeHolderNationality: { kind: 'state' },
  allPartiesConsent: yesOrNo,
  visitAgreed: yesOrNo,
  consultation: choice('done', 'under_way', 'none'),
  lawChange: {
    kind: 'object',
    required: ['element', 'monthsBeforeElection'],
    fields: {
      element: choice('electoral_system', 'commission_composition', 'boundaries'),
      monthsBeforeElection: { kind: 'months' },
    },
  },
  domesticLaw: choice('permits', 'unclear', 'forbids'),
  nonPartisan: yesOrNo,
};

/** Names of every fact. */
export const FACT_NAMES = Object.keys(FACTS) as readonly FactName[];
