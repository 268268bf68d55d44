import type { BodyDefinition, RequesterPolicy } from '../model/body.js';
import { BINDING_AUTHORITIES } from '../vocabulary/requester-kinds.js';
import { remembered, verified, verifiedInPart } from '../vocabulary/source.js';
import { practice, prescribed, size } from './format-helpers.js';
import { DECISION_MAKERS } from './decision-makers.js';

const ARTICLE_12 = verifiedInPart(
  'Protocol A/SP1/12/01 on Democracy and Good Governance, art. 12: at the request of a member state',
  122,
  123,
);
const ARTICLES_13_14 = remembered(
  'Protocol A/SP1/12/01, arts 13-14: fact-finding mission, then exploratory and observer missions',
  'medium',
);

const requesters: RequesterPolicy = {
  standing: [...BINDING_AUTHORITIES, 'electoral_authority'],
  mayLackAuthority: ['parliament'],
  accepted: ['de_facto_authority'],
  source: ARTICLE_12,
};

const factFinding = { kind: 'needs', name: 'fact-finding or exploratory mission', source: ARTICLES_13_14 } as const;

/** Economic Community of West African States. */
export const ecowas: BodyDefinition = {
  id: 'ECOWAS',
  organisation: 'ECOWAS',
  name: 'ECOWAS',
  names: [
    {
      name: 'ECOWAS Executive Secretariat',
      from: '1975-05-28',
      to: '2006-12-31',
      source: remembered('Treaty of Lagos', 'high'),
    },
    { name: 'ECOWAS Commission', from: '2007-01-01', source: remembered('Commission since 2007', 'medium') },
  ],
  from: '1975-05-28',
  existence: remembered('Treaty of Lagos, 28 May 1975', 'high'),
  legalBasis: [
    { title: 'Treaty of Lagos', date: '1975-05-28', source: remembered('Treaty of Lagos', 'high') },
    { title: 'Revised Treaty, Cotonou', date: '1993-07-24', source: verified('Cited in the Protocol of 2001', 123) },
    {
      title: 'Protocol A/SP1/12/01 on Democracy and Good Governance',
      date: '2001-12-21',
      source: verified('Protocol A/SP1/12/01', 122, 123),
    },
    {
      title: 'ECOWAS Conflict Prevention Framework',
      date: '2008',
      source: verified('Conflict Prevention Framework', 122),
    },
  ],
  scope: { kind: 'members', source: ARTICLE_12 },
  tracks: [
    {
      id: 'observation',
      status: 'core',
      services: ['observation_full', 'observation_short_term', 'election_assessment'],
      from: '2001-12-21',
      source: ARTICLE_12,
      requesters: { ...requesters, standing: [...requesters.standing, 'organisation_initiative'] },
      trigger: { kind: 'invitation', source: ARTICLE_12 },
      decisionMaker: DECISION_MAKERS.ecowasPresident,
      assessment: factFinding,
      limitedAccess: { effect: 'condition', source: remembered('Declaration of Principles (2005), para 12', 'medium') },
    },
    {
      id: 'assistance',
      status: 'core',
      services: [
        'election_administration_advice',
        'operational_planning',
        'voter_registration_support',
        'logistics',
        'official_training',
        'observer_training',
        'institution_building',
        'mediation',
        'preventive_diplomacy',
        'early_warning',
        'follow_up',
      ],
      from: '2001-12-21',
      source: ARTICLE_12,
      requesters,
      trigger: { kind: 'written_request', source: ARTICLE_12 },
      decisionMaker: DECISION_MAKERS.ecowasPresident,
      assessment: factFinding,
    },
  ],
  suspension: { effect: 'opens_condition', source: remembered('Protocol A/SP1/12/01, art. 45', 'medium') },
  formats: [
    {
      id: 'OBSERVER_MISSION',
      name: 'Election observation mission',
      service: 'observation_full',
      from: '2001-12-21',
      roles: [
        size('core', [0, 8, 12], remembered('Practice', 'low')),
        size('lto', [0, 16, 30], remembered('Practice', 'low')),
        size('sto', [20, 80, 150], remembered('Practice', 'low')),
      ],
      electionDayMethod: 'visits by teams of two',
      offsets: [
        practice('needs_assessment', 'Fact-finding or exploratory mission', [-180, -90, -30], ARTICLES_13_14),
        prescribed(
          'sto_arrive',
          'Mission in the country',
          [-7, -4, -2],
          remembered('Protocol A/SP1/12/01, art. 14: at least 48 hours before', 'medium'),
        ),
        practice('preliminary_statement', 'Preliminary declaration', [1, 2, 3], remembered('Practice', 'medium')),
      ],
      source: ARTICLES_13_14,
    },
  ],
  teamRules: [
    {
      id: 'nationals_of_members',
      text: 'Nationals of member states other than the host.',
      strength: 'required',
      source: remembered('Protocol A/SP1/12/01, art. 14', 'medium'),
    },
    {
      id: 'women',
      text: 'Women are among the observers.',
      strength: 'required',
      source: remembered('Protocol A/SP1/12/01, art. 14', 'medium'),
    },
  ],
  publications: [
    { product: 'preliminary_statement', class: 'public', source: remembered('Practice', 'medium') },
    {
      product: 'final_report',
      class: 'to_governing_body',
      remark: 'To the head of the Secretariat or Commission and the member states.',
      source: remembered('Protocol A/SP1/12/01, arts 16-18', 'low'),
    },
  ],
  funding: { text: 'Paid by the Community.', source: remembered('Practice', 'low') },
  fundedByContributions: false,
  notes: [
    {
      text: 'No substantial change of the electoral law in the last six months before an election without broad consent (art. 2(1)).',
      source: remembered('Protocol A/SP1/12/01, art. 2(1)', 'high'),
    },
    {
      text: 'The article numbers are from memory: only the definitions of the Protocol were read.',
      source: verified('What was read', 123),
    },
  ],
};
