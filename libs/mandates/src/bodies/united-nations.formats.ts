import type { MissionFormat, TeamRule } from '../model/mission-format.js';
import type { Publication } from '../model/publication.js';
import { remembered, verified } from '../vocabulary/source.js';
import { practice, prescribed, size } from './format-helpers.js';

const GUIDELINES = verified('A/49/675 annex III: normally not less than four months before', 14);
const assessment = practice(
  'needs_assessment',
  'Needs assessment mission or desk review',
  [-365, -150, -90],
  remembered('Planning default', 'medium'),
);
const request = prescribed('request', 'Written request received', [-730, -365, -120], GUIDELINES);

/** Formats of the United Nations. */
export const UN_FORMATS: readonly MissionFormat[] = [
  {
    id: 'TECHNICAL_ASSISTANCE',
    name: 'Technical assistance project',
    service: 'election_administration_advice',
    from: '1991-12-17',
    roles: [size('expert', [1, 5, 30], remembered('Project teams', 'low'))],
    electionDayMethod: 'none: the state runs and others observe',
    offsets: [request, assessment],
    source: verified('FP/01/2012', 10),
  },
  {
    id: 'NAM',
    name: 'Needs assessment mission',
    service: 'election_administration_advice',
    from: '1991-12-17',
    roles: [
      size(
        'expert',
        [3, 5, 8],
        remembered('Led by the Electoral Assistance Division, one to two weeks in the country', 'medium'),
      ),
    ],
    electionDayMethod: 'none: it takes place before the format is chosen',
    offsets: [request, assessment],
    source: verified('FP/02/2012', 11),
  },
  {
    id: 'OBSERVATION',
    name: 'Observation mission mandated by the Security Council or General Assembly',
    service: 'observation_full',
    roles: [
      size(
        'member',
        [40, 800, 2120],
        verified('South Africa 1994: 2,120; Mozambique 1994: about 2,000; El Salvador 1994: over 800', 18),
      ),
    ],
    electionDayMethod: 'as the mandate says',
    offsets: [
      prescribed(
        'mandate',
        'Decision of the Security Council or General Assembly',
        [-730, -200, -31],
        verified('Fiji 2001: 25 July for 25 August; always based on a decision', 16, 21),
      ),
      practice(
        'status_agreement',
        'Status agreement signed',
        [-365, -120, -7],
        verified('Burundi: signed on 21 January 2015 for 29 June', 19, 20),
      ),
    ],
    source: verified('FP/01/2013', 16),
  },
  {
    id: 'EXPERT_PANEL',
    name: 'Expert panel',
    service: 'expert_panel',
    roles: [size('expert', [3, 3, 5], remembered('Three to five people', 'medium'))],
    electionDayMethod: 'expert visits, no statement of its own',
    offsets: [request, assessment],
    source: remembered('FP/01/2013', 'high'),
  },
  {
    id: 'OBSERVER_COORDINATION',
    name: 'Co-ordination and support of international observers',
    service: 'observer_coordination',
    roles: [size('staff', [3, 8, 20], remembered('Small secretariats', 'low'))],
    electionDayMethod: 'none of its own: it deploys the observers of others and makes no statement',
    offsets: [request, assessment],
    source: verified('A/48/590 as described in A/49/675', 14),
  },
];

export const UN_TEAM_RULES: readonly TeamRule[] = [
  {
    id: 'separate_from_assistance',
    text: 'Where one decision mandates both, observers are kept apart from assistance staff.',
    formats: ['OBSERVATION'],
    strength: 'required',
    source: verified('S/RES/2576 (2021)', 17),
  },
  {
    id: 'no_public_assessment',
    text: 'Staff without an electoral task make no public assessment.',
    strength: 'required',
    source: verified('FP/01/2015', 13),
  },
];

export const UN_PUBLICATIONS: readonly Publication[] = [
  {
    product: 'panel_finding',
    class: 'internal_to_organisation',
    remark: 'To the Secretary-General and the authorities; normally not public.',
    source: remembered('FP/01/2013', 'medium'),
  },
  {
    product: 'report_to_governing_body',
    class: 'to_governing_body',
    remark: 'Documents of the Council and Assembly are public.',
    source: verified('S/2015/510, S/2015/985, A/56/611', 19, 20, 21),
  },
  { product: 'final_report', class: 'to_governing_body', source: verified('S/2015/985', 20) },
  { product: 'assessment_report', class: 'internal_to_organisation', source: remembered('FP/02/2012', 'medium') },
];
