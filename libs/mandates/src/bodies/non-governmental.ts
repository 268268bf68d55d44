import type { RequesterPolicy, Track } from '../model/body.js';
import { STATE_AUTHORITIES } from '../vocabulary/requester-kinds.js';
import type { Service } from '../vocabulary/services.js';
import type { Source } from '../vocabulary/source.js';
import { remembered, verified, verifiedInPart } from '../vocabulary/source.js';
import { DECISION_MAKERS } from './decision-makers.js';

const PRINCIPLES = verifiedInPart(
  'Declaration of Principles for International Election Observation (2005), para 12(a)',
  107,
);

const observers: RequesterPolicy = {
  standing: [...STATE_AUTHORITIES, 'territory_administration', 'organisation_initiative'],
  withInvitation: ['civil_society', 'political_party', 'regional_organisation', 'de_facto_authority'],
  source: PRINCIPLES,
};

/** Formats in which non-governmental organisations observe. */
export const OBSERVING_SERVICES = [
  'observation_full',
  'observation_limited',
  'observation_short_term',
  'election_assessment',
  'expert_team',
] as const satisfies readonly Service[];

/** Observation at the invitation of the authorities: the track that non-governmental observers share. */
export function invitedObservation(source: Source, services: readonly Service[] = OBSERVING_SERVICES): Track {
  return {
    id: 'observation',
    status: 'core',
    services,
    source,
    requesters: observers,
    trigger: { kind: 'invitation', source: PRINCIPLES },
    decisionMaker: DECISION_MAKERS.ownBoard,
    agreement: {
      name: 'memorandum of understanding',
      source: remembered('Declaration of Principles (2005), para 13: may be asked for', 'high'),
    },
    limitedAccess: {
      effect: 'condition',
      source: verified('Zimbabwe 2023: 30 of 48 observers unaccredited a day before', 99),
    },
  };
}

/** Help given directly to those who ask: groups, parties, authorities. */
export function directHelp(source: Source, services: readonly Service[]): Track {
  return {
    id: 'direct_help',
    status: 'core',
    services,
    source,
    requesters: { standing: [], anyone: true, source },
    trigger: { kind: 'direct', source },
    decisionMaker: DECISION_MAKERS.ownBoard,
  };
}
