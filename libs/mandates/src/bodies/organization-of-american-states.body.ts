import type { BodyDefinition, RequesterPolicy } from '../model/body.js';
import { BINDING_AUTHORITIES } from '../vocabulary/requester-kinds.js';
import { remembered, verified, verifiedInPart } from '../vocabulary/source.js';
import { DECISION_MAKERS } from './decision-makers.js';
import { OAS_FORMATS, OAS_PUBLICATIONS, OAS_TEAM_RULES } from './organization-of-american-states.formats.js';

const REQUEST = verifiedInPart(
  'Inter-American Democratic Charter arts 23-24: at the request of the member state',
  29,
  30,
);
const ARTICLE_24 = remembered('Inter-American Democratic Charter art. 24', 'high');
const PRINCIPLES = verified('OAS on its missions; S-037/15', 8, 28);

const requesters: RequesterPolicy = {
  standing: [...BINDING_AUTHORITIES, 'electoral_authority'],
  mayLackAuthority: ['parliament'],
  accepted: ['de_facto_authority'],
  withInvitation: ['organisation_initiative'],
  source: REQUEST,
};

/** A special mission to create or improve the conditions goes with the consent of the state (art. 25). */
const observationRequesters: RequesterPolicy = { ...requesters, withConsent: ['organisation_initiative'] };

const preliminary = {
  kind: 'needs',
  name: 'preliminary mission',
  source: remembered('Inter-American Democratic Charter art. 23: including preliminary missions', 'high'),
} as const;

const agreement = {
  name: 'agreement of the government and the Secretary General on scope and coverage, with privileges and immunities and procedures',
  source: ARTICLE_24,
} as const;

/** Organization of American States with the Unit for the Promotion of Democracy and what followed it. */
export const organizationOfAmericanStates: BodyDefinition = {
  id: 'OAS',
  organisation: 'OAS',
  name: 'the Organization of American States',
  names: [
    {
      name: 'Unit for the Promotion of Democracy',
      from: '1990-06-01',
      to: '2004-12-31',
      source: verified('AG/RES. 1063 (XX-O/90), Executive Order 90-3', 7),
    },
    {
      name: 'Department or Office for the Promotion of Democracy, later the Secretariat for Political Affairs',
      from: '2005-01-01',
      to: '2008-03-31',
      source: remembered('Reorganisation of 2004-05', 'medium'),
    },
    {
      name: 'Department of Electoral Cooperation and Observation',
      from: '2008-04-01',
      source: verified('CP/CG-1739/08; today in the Secretariat for Strengthening Democracy', 26, 27),
    },
  ],
  from: '1948-04-30',
  existence: remembered('Charter of Bogota, 30 April 1948', 'high'),
  legalBasis: [
    { title: 'OAS Charter arts 1-3', date: '1948-04-30', source: remembered('OAS Charter', 'high') },
    {
      title: 'AG/RES. 991 (XIX-O/89) Missions to states that ask',
      date: '1989',
      source: remembered('AG/RES. 991', 'medium'),
    },
    {
      title: 'AG/RES. 1063 (XX-O/90) and Executive Order 90-3',
      date: '1990-06',
      source: verified('Executive Order 90-3', 7),
    },
    { title: 'AG/RES. 1080 (XXI-O/91)', date: '1991', source: remembered('AG/RES. 1080', 'high') },
    {
      title: 'CP/RES. 572 (882/91)',
      date: '1991-12-10',
      source: remembered('CP/RES. 572: number not seen in a source', 'medium'),
    },
    {
      title: 'Inter-American Democratic Charter',
      date: '2001-09-11',
      source: verifiedInPart('Adopted at Lima; text from memory', 29),
    },
  ],
  scope: {
    kind: 'members',
    source: remembered('OAS Charter; Inter-American Democratic Charter arts 23-24: member states', 'high'),
  },
  tracks: [
    {
      id: 'observation',
      status: 'core',
      services: ['observation_full', 'expert_team', 'statistical_verification'],
      from: '1962-01-01',
      source: verified('Missions since 1962; more than 200 by October 2015', 28, 36, 37),
      requesters: observationRequesters,
      trigger: { kind: 'written_request', source: REQUEST },
      decisionMaker: DECISION_MAKERS.oasSecretaryGeneral,
      leadTime: {
        kind: 'guideline',
        days: 60,
        source: remembered('Practice of missions: request 60 days before', 'medium'),
      },
      assessment: preliminary,
      agreement,
      limitedAccess: { effect: 'condition', source: ARTICLE_24 },
    },
    {
      id: 'cooperation',
      status: 'core',
      services: [
        'legal_drafting',
        'legal_review',
        'boundary_delimitation',
        'campaign_finance_advice',
        'election_administration_advice',
        'operational_planning',
        'budgeting',
        'voter_registration_support',
        'voter_list_audit',
        'logistics',
        'election_technology',
        'results_management',
        'official_training',
        'observer_training',
        'voter_education',
        'civic_education',
        'gender_inclusion',
        'electoral_dispute_resolution',
        'institution_building',
        'post_election_support',
        'follow_up',
      ],
      from: '1990-06-01',
      source: verified('Executive Order 90-3; Inter-American Democratic Charter art. 23', 7, 29),
      requesters,
      trigger: {
        kind: 'written_request',
        source: verified('Executive Order 90-3: states that request advice or assistance', 7),
      },
      decisionMaker: DECISION_MAKERS.oasSecretaryGeneral,
      assessment: preliminary,
      agreement,
    },
    {
      id: 'audit',
      status: 'offered',
      services: ['electoral_audit'],
      from: '2001-09-11',
      source: verified(
        'OAS E-091/19, E-099/19 (Bolivia 2019); Inter-American Democratic Charter arts 23-25',
        29,
        32,
        33,
      ),
      requesters,
      trigger: { kind: 'written_request', source: REQUEST },
      decisionMaker: DECISION_MAKERS.oasSecretaryGeneral,
      assessment: preliminary,
      agreement,
      limitedAccess: { effect: 'condition', source: ARTICLE_24 },
    },
  ],
  suspension: {
    effect: 'bars_all',
    source: remembered('Inter-American Democratic Charter art. 21; Res. VI, Punta del Este 1962', 'high'),
  },
  formats: OAS_FORMATS,
  teamRules: OAS_TEAM_RULES,
  publications: OAS_PUBLICATIONS,
  funding: {
    text: 'Missions are paid from voluntary contributions, not from the regular budget.',
    source: verifiedInPart('Donors listed by the OAS', 31),
  },
  fundedByContributions: true,
  notes: [
    {
      text: 'Principles of the missions: objectivity and neutrality, respect for the law of the host, non-substitution of national actors.',
      source: PRINCIPLES,
    },
    {
      text: 'A mission advises the Permanent Council when the conditions for free and fair elections do not exist (art. 25).',
      source: ARTICLE_24,
    },
  ],
};
