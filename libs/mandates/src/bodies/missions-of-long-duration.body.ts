import type { BodyDefinition } from '../model/body.js';
import { BINDING_AUTHORITIES } from '../vocabulary/requester-kinds.js';
import { remembered, verified } from '../vocabulary/source.js';
import { DECISION_MAKERS } from './decision-makers.js';
import {
  LONG_DURATION_FORMATS,
  LONG_DURATION_PUBLICATIONS,
  LONG_DURATION_TEAM_RULES,
} from './osce-prevention.formats.js';

const DECISIONS = verified(
  'CSO and Council decisions on missions of long duration (Georgia 1992, Tajikistan 1993)',
  94,
  95,
);

/** CSCE/OSCE missions of long duration. */
export const missionsOfLongDuration: BodyDefinition = {
  id: 'OSCE_LTM',
  organisation: 'OSCE',
  name: 'the OSCE missions of long duration',
  names: [{ name: 'Missions of long duration (long-term missions)', from: '1992-08-14', source: DECISIONS }],
  from: '1992-08-14',
  existence: remembered('First decision: CSO, 14 August 1992 (Kosovo, Sandjak, Vojvodina)', 'high'),
  legalBasis: [
    { title: 'Helsinki Decisions', date: '1992-07-10', source: remembered('Helsinki 1992', 'high') },
    {
      title: 'CSO decision on Kosovo, Sandjak and Vojvodina',
      date: '1992-08-14',
      source: remembered('CSO, August 1992', 'high'),
    },
    { title: 'Rome Council decision I.4 on Tajikistan', date: '1993-12-01', source: DECISIONS },
  ],
  scope: { kind: 'osce_host_by_consent', source: DECISIONS },
  tracks: [
    {
      id: 'missions',
      status: 'core',
      services: [
        'long_term_mission',
        'mediation',
        'preventive_diplomacy',
        'early_warning',
        'human_rights_monitoring',
        'institution_building',
        'legal_review',
        'election_administration_advice',
      ],
      source: DECISIONS,
      requesters: {
        standing: [...BINDING_AUTHORITIES, 'organisation_initiative'],
        mayLackAuthority: ['parliament', 'electoral_authority'],
        source: remembered('At the invitation of the participating state', 'high'),
      },
      trigger: { kind: 'invitation', source: remembered('At the invitation of the participating state', 'high') },
      decisionMaker: DECISION_MAKERS.consensus,
      agreement: {
        name: 'memorandum of understanding with the host',
        source: remembered('Memoranda of 28 October 1992 (FRY) and 7 May 1993 (Moldova)', 'high'),
      },
      seconded: { services: ['long_term_mission'], source: remembered('Members of missions are seconded', 'high') },
    },
  ],
  formats: LONG_DURATION_FORMATS,
  teamRules: LONG_DURATION_TEAM_RULES,
  publications: LONG_DURATION_PUBLICATIONS,
  funding: {
    text: 'Paid from the budget of the OSCE; members are seconded.',
    source: remembered('Budget of the OSCE', 'medium'),
  },
  fundedByContributions: false,
  notes: [
    {
      text: 'Renewable every six months. Excluded: peacekeeping by force, acting after consent ends.',
      source: DECISIONS,
    },
    {
      text: 'Kosovo, Sandjak and Vojvodina: the memorandum expired on 28 June 1993, was not renewed, and the missions withdrew.',
      source: remembered('CSO 1993', 'high'),
    },
  ],
};
