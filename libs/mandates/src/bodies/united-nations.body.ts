import type { BodyDefinition, RequesterPolicy } from '../model/body.js';
import { BINDING_AUTHORITIES } from '../vocabulary/requester-kinds.js';
import { SERVICE_FAMILIES } from '../vocabulary/services.js';
import { remembered, verified, verifiedInPart } from '../vocabulary/source.js';
import { DECISION_MAKERS } from './decision-makers.js';
import { UN_FORMATS, UN_PUBLICATIONS, UN_TEAM_RULES } from './united-nations.formats.js';

const GUIDELINES = verified('A/49/675 annex III (1994); UN, Requesting assistance', 14);
const FOCAL_POINT = verified('A/RES/46/137 (17 December 1991)', 1);
const ORGAN_DECISION = verified('UN, Types of assistance; FP/01/2013', 12, 16);
const WRITTEN = verified('A/49/675 annex III: a formal written request by an authority able to bind the state', 14);
const CONSENT = verified(
  'A/RES/48/131, 49/190, 50/185, 64/155, 74/158: only at the specific request of the Member State',
  1,
  2,
  3,
  4,
  5,
  6,
);

const PANEL = remembered('FP/01/2013: set up by the Secretary-General or the Focal Point', 'high');

const requesters: RequesterPolicy = {
  standing: [...BINDING_AUTHORITIES, 'un_security_council', 'un_general_assembly'],
  mayLackAuthority: ['electoral_authority', 'parliament'],
  territoryThroughAdministeringState: true,
  source: GUIDELINES,
};

const needsAssessment = {
  kind: 'needs',
  name: 'needs assessment mission or desk review',
  source: verified('FP/02/2012 on needs assessments', 11),
} as const;

const statusAgreement = {
  name: 'status agreement or project document',
  source: verified('Status of mission agreement before deployment: S/2015/510 para 3', 19),
} as const;

const access = {
  effect: 'condition',
  source: remembered('Declaration of Principles for International Election Observation (2005), para 12', 'high'),
} as const;

/** United Nations: electoral assistance under the Focal Point, and what the Security Council or General Assembly mandates. */
export const unitedNations: BodyDefinition = {
  id: 'UN',
  organisation: 'UN',
  name: 'the United Nations (electoral assistance)',
  names: [
    {
      name: 'Electoral Assistance Unit (Department of Political Affairs)',
      from: '1992-01-01',
      to: '1993-12-31',
      source: verified('A/RES/47/138', 1),
    },
    {
      name: 'Electoral Assistance Division (Department of Peacekeeping Operations)',
      from: '1994-01-01',
      to: '1994-12-31',
      source: verified('A/RES/49/190', 4),
    },
    {
      name: 'Electoral Assistance Division (Department of Political Affairs)',
      from: '1995-01-01',
      to: '2018-12-31',
      source: remembered('Return to the department in 1995', 'high'),
    },
    {
      name: 'Electoral Assistance Division (Department of Political and Peacebuilding Affairs)',
      from: '2019-01-01',
      source: verifiedInPart('UN reform of 2019', 9),
    },
  ],
  from: '1945-10-24',
  existence: remembered('UN Charter, in force on 24 October 1945', 'high'),
  legalBasis: [
    { title: 'A/RES/44/146', date: '1989', source: verified('A/RES/44/146', 1) },
    { title: 'A/RES/45/150', date: '1990', source: verified('A/RES/45/150', 1) },
    {
      title: 'A/RES/46/137 Enhancing the effectiveness of the principle of periodic and genuine elections',
      date: '1991-12-17',
      source: FOCAL_POINT,
    },
    { title: 'A/RES/47/138', date: '1992', source: verified('A/RES/47/138', 1) },
    { title: 'A/RES/48/131', date: '1993', source: verified('A/RES/48/131', 2) },
    { title: 'A/RES/49/190', date: '1994', source: verified('A/RES/49/190', 4) },
    { title: 'A/49/675 annex III, guidelines for Member States', date: '1994', source: GUIDELINES },
    { title: 'A/RES/50/185', date: '1995', source: verified('A/RES/50/185', 3) },
    { title: 'A/RES/52/129', date: '1997', source: verified('A/RES/52/129', 6) },
    { title: 'A/RES/62/150', date: '2007', source: verified('A/RES/62/150', 6) },
    { title: 'A/RES/64/155', date: '2009', source: verified('A/RES/64/155', 5) },
    {
      title: 'FP/01/2012 Principles and types of UN electoral assistance',
      date: '2012-05-11',
      source: verified('FP/01/2012, revised on 1 March 2021', 10),
    },
    { title: 'FP/02/2012 Needs assessments', date: '2012-05-11', source: verified('FP/02/2012', 11) },
    {
      title: 'FP/01/2013 Supervision, observation, panels and certification',
      date: '2013-01-17',
      source: verifiedInPart('FP/01/2013, seen in its opening', 12),
    },
    {
      title: 'FP/01/2014 Design or reform of electoral management bodies',
      date: '2014-06-26',
      source: verified('FP/01/2014', 13),
    },
    {
      title: 'FP/01/2015 Conduct of UN personnel in and around electoral sites',
      date: '2015-08-04',
      source: verifiedInPart('FP/01/2015', 13),
    },
    { title: 'A/RES/72/164', date: '2017', source: verified('A/RES/72/164', 6) },
    { title: 'A/RES/74/158', date: '2019', source: verified('A/RES/74/158', 5) },
    {
      title: 'A/RES/58/180, 60/162, 66/163, 68/164, 70/168, 76/176 and 78/208',
      date: '2023',
      source: remembered('Resolutions of 2003 to 2023', 'medium'),
    },
  ],
  scope: {
    kind: 'any_state',
    source: verified('Handbook HR/P/PT/2 on Eritrea 1992; not a test of membership but of authority', 15),
  },
  tracks: [
    {
      id: 'assistance',
      status: 'core',
      services: [
        ...SERVICE_FAMILIES.legal,
        ...SERVICE_FAMILIES.administration,
        ...SERVICE_FAMILIES.people,
        'electoral_dispute_resolution',
        ...SERVICE_FAMILIES.institution,
      ],
      from: '1991-12-17',
      source: FOCAL_POINT,
      requesters,
      trigger: { kind: 'written_request', source: WRITTEN },
      decisionMaker: DECISION_MAKERS.focalPoint,
      leadTime: { kind: 'floor', days: 120, source: GUIDELINES },
      assessment: needsAssessment,
      agreement: statusAgreement,
    },
    {
      id: 'observer_support',
      status: 'offered',
      services: ['observer_coordination', 'observer_support_domestic'],
      from: '1991-12-17',
      source: verified('A/48/590 as described in A/49/675; FP/01/2012', 10, 14),
      requesters,
      trigger: { kind: 'written_request', source: WRITTEN },
      decisionMaker: DECISION_MAKERS.focalPoint,
      leadTime: { kind: 'floor', days: 120, source: GUIDELINES },
      assessment: needsAssessment,
      agreement: statusAgreement,
    },
    {
      id: 'expert_panel',
      status: 'offered',
      services: ['expert_panel'],
      from: '1991-12-17',
      source: PANEL,
      requesters: { ...requesters, standing: [...requesters.standing, 'organisation_initiative'] },
      trigger: { kind: 'written_request', source: WRITTEN },
      ofItsOwn: true,
      decisionMaker: DECISION_MAKERS.secretaryGeneralOrFocalPoint,
      leadTime: { kind: 'floor', days: 120, source: GUIDELINES },
      assessment: needsAssessment,
      agreement: statusAgreement,
      limitedAccess: access,
    },
    {
      id: 'mandated',
      status: 'by_mandate',
      services: ['observation_full', 'certification', 'supervision', 'conduct_of_election'],
      source: ORGAN_DECISION,
      requesters,
      trigger: { kind: 'written_request', source: CONSENT },
      decisionMaker: DECISION_MAKERS.unOrgans,
      assessment: needsAssessment,
      agreement: statusAgreement,
      limitedAccess: access,
    },
  ],
  formats: UN_FORMATS,
  teamRules: UN_TEAM_RULES,
  publications: UN_PUBLICATIONS,
  funding: {
    text: 'Assistance waits for a funded project or a mission budget.',
    source: remembered('UNDP projects and mission budgets', 'high'),
  },
  fundedByContributions: true,
  notes: [
    {
      text: 'The United Nations do not normally observe an election that they assist; a decision may mandate both, with separate staff.',
      source: verifiedInPart('Conflict of interest; exception S/RES/2576 (Iraq 2021)', 17),
    },
    {
      text: 'Staff without an electoral task make no public assessment.',
      source: verifiedInPart('FP/01/2015', 13),
    },
  ],
};
