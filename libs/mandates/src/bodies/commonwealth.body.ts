import type { BodyDefinition, RequesterPolicy } from '../model/body.js';
import { BINDING_AUTHORITIES } from '../vocabulary/requester-kinds.js';
import { remembered, verified, verifiedInPart } from '../vocabulary/source.js';
import { practice, prescribed, size } from './format-helpers.js';
import { DECISION_MAKERS } from './decision-makers.js';

const GUIDELINES = verified(
  'Revised Commonwealth Guidelines for the Conduct of Election Observation in Member Countries (2018), 2.1',
  118,
  119,
);
const KEY_POINTS = verified('Commonwealth on its observer groups: invitation, broad support, access', 120);
const EXPERTS = verifiedInPart('Commonwealth: experts at the request of member countries', 119, 120);

const requesters: RequesterPolicy = {
  standing: [...BINDING_AUTHORITIES, 'electoral_authority'],
  mayLackAuthority: ['parliament'],
  withInvitation: ['organisation_initiative'],
  source: GUIDELINES,
};

const assessment = {
  kind: 'needs',
  name: 'assessment mission that finds broad support and free access',
  source: verified('Revised Guidelines 2.2; assessment missions', 118, 120),
} as const;

/** The Commonwealth: observer groups and experts for its member countries. */
export const commonwealth: BodyDefinition = {
  id: 'COMMONWEALTH',
  organisation: 'COMMONWEALTH',
  name: 'the Commonwealth',
  names: [
    {
      name: 'British Commonwealth of Nations',
      from: '1931-12-11',
      to: '1949-04-27',
      source: remembered('Statute of Westminster', 'high'),
    },
    { name: 'Commonwealth of Nations', from: '1949-04-28', source: remembered('London Declaration', 'high') },
  ],
  from: '1931-12-11',
  existence: remembered('Statute of Westminster, 11 December 1931', 'high'),
  legalBasis: [
    { title: 'London Declaration', date: '1949-04-28', source: remembered('London Declaration', 'high') },
    {
      title: 'Harare Commonwealth Declaration and guidelines for observer groups',
      date: '1991',
      source: verified('Guidelines of 1991', 118, 119, 124),
    },
    {
      title: 'Revised Guidelines for the Conduct of Election Observation in Member Countries',
      date: '2018',
      source: GUIDELINES,
    },
  ],
  scope: { kind: 'members', source: GUIDELINES },
  tracks: [
    {
      id: 'observation',
      status: 'core',
      services: ['observation_full', 'observation_short_term', 'expert_team'],
      from: '1980-01-01',
      source: verifiedInPart('Observing since 1980; groups and expert teams', 119, 120, 124),
      requesters,
      trigger: { kind: 'invitation', source: GUIDELINES },
      decisionMaker: DECISION_MAKERS.commonwealthSecretaryGeneral,
      assessment,
      limitedAccess: { effect: 'condition', source: KEY_POINTS },
    },
    {
      id: 'experts',
      status: 'offered',
      services: [
        'election_administration_advice',
        'voter_registration_support',
        'official_training',
        'media_training',
        'institution_building',
        'follow_up',
      ],
      from: '1991-01-01',
      source: EXPERTS,
      requesters,
      trigger: { kind: 'written_request', source: EXPERTS },
      decisionMaker: DECISION_MAKERS.commonwealthSecretaryGeneral,
    },
  ],
  suspension: {
    effect: 'opens_condition',
    source: verifiedInPart('Suspension from the councils by the Ministerial Action Group', 121),
  },
  formats: [
    {
      id: 'OBSERVER_GROUP',
      name: 'Commonwealth Observer Group',
      service: 'observation_full',
      from: '1980-01-01',
      roles: [
        size('member', [10, 15, 25], verified('10 to 25 members', 124)),
        size('staff', [2, 5, 10], remembered('A small team of the Secretariat', 'low')),
      ],
      electionDayMethod: 'visits by small teams',
      offsets: [
        prescribed(
          'invitation',
          'Written invitation or welcome',
          [-365, -120, -45],
          verifiedInPart('Revised Guidelines 2.1: timely; the days are a planning default', 118),
        ),
        practice('needs_assessment', 'Assessment mission', [-120, -60, -30], remembered('Planning default', 'low')),
        practice('sto_arrive', 'Group in the country', [-14, -9, -5], remembered('Practice', 'low')),
        practice('preliminary_statement', 'Interim statement', [1, 2, 3], remembered('Practice', 'medium')),
        practice('final_report', 'Report of the group', [30, 75, 180], remembered('Practice', 'low')),
      ],
      source: GUIDELINES,
    },
    {
      id: 'EXPERT_TEAM',
      name: 'Commonwealth Expert Team',
      service: 'expert_team',
      roles: [size('expert', [2, 3, 4], verified('Two to four independent observers', 124))],
      electionDayMethod: 'visits, with less publicity',
      offsets: [],
      source: verified('Smaller and less high-profile', 120, 124),
    },
  ],
  teamRules: [
    {
      id: 'personal_capacity',
      text: 'Members serve in their individual capacities and come from all regions.',
      strength: 'required',
      source: verified('Composition', 119),
    },
    {
      id: 'chair',
      text: 'Chaired by a former head of government or senior political figure.',
      formats: ['OBSERVER_GROUP'],
      strength: 'preferred',
      source: verified('Composition', 119),
    },
    {
      id: 'never_of_the_host',
      text: 'Never nationals of the host.',
      strength: 'required',
      source: remembered('Declaration of Principles (2005)', 'high'),
    },
  ],
  publications: [
    { product: 'preliminary_statement', class: 'public', source: remembered('Interim statements', 'medium') },
    { product: 'final_report', class: 'public', source: verified('Reports of observer groups are published', 120) },
  ],
  funding: { text: 'Paid by the Secretariat.', source: remembered('Budget of the Secretariat', 'low') },
  fundedByContributions: false,
  notes: [
    { text: 'Broad support of parties and civil society is sought as well as the invitation.', source: KEY_POINTS },
    { text: 'No lead time in days is written down: the invitation is to be timely.', source: GUIDELINES },
  ],
};
