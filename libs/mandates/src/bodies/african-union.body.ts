import type { BodyDefinition, RequesterPolicy } from '../model/body.js';
import { BINDING_AUTHORITIES } from '../vocabulary/requester-kinds.js';
import { remembered, verifiedInPart } from '../vocabulary/source.js';
import { DECISION_MAKERS } from './decision-makers.js';
import { AU_FORMATS, AU_PUBLICATIONS, AU_TEAM_RULES } from './african-union.formats.js';

const DURBAN = verifiedInPart('AHG/Decl.1 (XXXVIII), Durban, 8 July 2002, part V', 41, 42);
const CHARTER_18 = remembered('African Charter on Democracy, Elections and Governance (ACDEG) art. 18', 'high');
const CHARTER_19 = remembered('ACDEG art. 19; AHG/Decl.1 (XXXVIII)', 'high');

const advisoryRequesters: RequesterPolicy = {
  standing: [...BINDING_AUTHORITIES, 'electoral_authority'],
  mayLackAuthority: ['parliament'],
  accepted: ['de_facto_authority'],
  source: CHARTER_18,
};

const advisoryServices = [
  'constitution_drafting',
  'legal_drafting',
  'legal_review',
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
  'observer_support_domestic',
] as const;

const exploratory = {
  kind: 'needs',
  name: 'exploratory mission',
  source: remembered('ACDEG art. 20', 'high'),
} as const;

const memorandum = {
  name: 'memorandum of understanding between the Commission and the host',
  source: DURBAN,
} as const;

/** African Union, from its launch at Durban. */
export const africanUnion: BodyDefinition = {
  id: 'AU',
  organisation: 'AU',
  name: 'the African Union',
  names: [
    {
      name: 'African Union Commission',
      from: '2002-07-09',
      to: '2005-12-31',
      source: remembered('Launched on 9 July 2002', 'high'),
    },
    {
      name: 'Democracy and Electoral Assistance Unit (Department of Political Affairs)',
      from: '2006-01-01',
      to: '2020-12-31',
      source: remembered('Set up from 2006 to 2008', 'high'),
    },
    {
      name: 'Department of Political Affairs, Peace and Security',
      from: '2021-01-01',
      source: remembered('Since 2021', 'high'),
    },
  ],
  from: '2002-07-09',
  existence: remembered('Constitutive Act in force on 26 May 2001; launched at Durban on 9 July 2002', 'high'),
  predecessor: { name: 'the Organisation of African Unity', body: 'OAU' },
  legalBasis: [
    {
      title: 'Constitutive Act arts 3(g), 4(m), 4(p), 30',
      date: '2001-05-26',
      source: verifiedInPart('Constitutive Act, art. 30 read', 40),
    },
    {
      title: 'AHG/Decl.1 (XXXVIII) Principles Governing Democratic Elections in Africa',
      date: '2002-07-08',
      source: DURBAN,
    },
    {
      title: 'Guidelines for AU Electoral Observation and Monitoring Missions',
      date: '2002',
      source: verifiedInPart('EX.CL/35 or EX.CL/91: the number is not settled', 42),
    },
    {
      title: 'African Charter on Democracy, Elections and Governance',
      date: '2007-01-30',
      source: verifiedInPart('Adopted on 30 January 2007, in force on 15 February 2012', 43),
    },
    { title: 'AU Election Observation Manual', date: '2013', source: verifiedInPart('Contents seen', 44) },
  ],
  scope: { kind: 'members', source: remembered('Constitutive Act: member states', 'high') },
  tracks: [
    {
      id: 'observation',
      status: 'core',
      services: ['observation_full', 'observation_short_term', 'election_assessment', 'expert_team'],
      source: DURBAN,
      requesters: {
        standing: [...BINDING_AUTHORITIES, 'electoral_authority', 'organisation_initiative'],
        mayLackAuthority: ['parliament'],
        accepted: ['de_facto_authority'],
        source: CHARTER_19,
      },
      trigger: { kind: 'invitation', source: CHARTER_19 },
      decisionMaker: DECISION_MAKERS.auChairperson,
      leadTime: {
        kind: 'guideline',
        days: 60,
        source: remembered('AHG/Decl.1 (XXXVIII) part V(3): at least two months before', 'high'),
      },
      assessment: exploratory,
      agreement: memorandum,
      limitedAccess: { effect: 'condition', source: remembered('ACDEG art. 19(2)', 'high') },
    },
    {
      id: 'advice',
      status: 'core',
      services: advisoryServices,
      from: '2012-02-15',
      source: CHARTER_18,
      requesters: { ...advisoryRequesters, standing: [...advisoryRequesters.standing, 'organisation_initiative'] },
      trigger: { kind: 'written_request', source: CHARTER_18 },
      ofItsOwn: true,
      decisionMaker: DECISION_MAKERS.auChairperson,
      assessment: exploratory,
      agreement: memorandum,
    },
    {
      id: 'advice_before_the_charter',
      status: 'offered',
      services: advisoryServices,
      to: '2012-02-14',
      source: DURBAN,
      requesters: advisoryRequesters,
      trigger: { kind: 'written_request', source: DURBAN },
      decisionMaker: DECISION_MAKERS.auChairperson,
      assessment: exploratory,
      agreement: memorandum,
    },
  ],
  suspension: {
    effect: 'bars_participation_derogable',
    source: verifiedInPart('Constitutive Act art. 30; ACDEG arts 23-25', 40, 109),
  },
  formats: AU_FORMATS,
  teamRules: AU_TEAM_RULES,
  publications: AU_PUBLICATIONS,
  funding: {
    text: 'Missions are paid by the Union and its partners; the Democracy and Electoral Assistance Fund takes contributions.',
    source: remembered('ACDEG art. 18; AHG/Decl.1 part VI', 'medium'),
  },
  fundedByContributions: false,
  notes: [
    {
      text: 'ACDEG binds only states that ratified it (Morocco is not among them); for the others AHG/Decl.1 applies.',
      source: remembered('ACDEG, ratifications', 'medium'),
    },
    { text: 'The Union may decline an invitation that does not measure up.', source: DURBAN },
  ],
};
