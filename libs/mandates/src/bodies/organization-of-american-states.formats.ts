import type { MissionFormat, TeamRule } from '../model/mission-format.js';
import type { Publication } from '../model/publication.js';
import { remembered, verified } from '../vocabulary/source.js';
import { practice, prescribed, size } from './format-helpers.js';

const DEFAULTS = remembered('Timeline of missions: planning default', 'medium');
const request = prescribed('request', 'Request of the government', [-365, -90, -60], DEFAULTS);
const preliminary = practice('needs_assessment', 'Preliminary visit', [-90, -60, -30], DEFAULTS);
const statement = practice('preliminary_statement', 'Preliminary statement', [1, 2, 3], DEFAULTS);
const verbal = practice('report_to_governing_body', 'Verbal report to the Permanent Council', [30, 60, 90], DEFAULTS);

/** Formats of the OAS. */
export const OAS_FORMATS: readonly MissionFormat[] = [
  {
    id: 'EOM',
    name: 'Electoral observation mission',
    service: 'observation_full',
    from: '1962-01-01',
    roles: [
      size('member', [40, 70, 83], verified('Sizes seen: 40 (12 nationalities), 72, 83 (19), 41', 27, 31, 34, 35)),
    ],
    electionDayMethod:
      'visits to stations; a quick count by the mission for itself (statistical exercise, Bolivia 2019)',
    offsets: [
      request,
      preliminary,
      practice('mission_opens', 'Core specialists in the country', [-21, -18, -9], DEFAULTS),
      practice('sto_arrive', 'Observers arrive', [-7, -5, -4], DEFAULTS),
      statement,
      verbal,
    ],
    source: verified('Missions since 1962', 28, 36),
  },
  {
    id: 'EXPERT_MISSION',
    name: 'Electoral experts mission',
    service: 'expert_team',
    roles: [size('expert', [3, 6, 15], remembered('Small teams', 'low'))],
    electionDayMethod: 'expert visits',
    offsets: [request, preliminary, statement, verbal],
    source: remembered('Formats of the department', 'high'),
  },
  {
    id: 'AUDIT',
    name: 'Electoral integrity analysis or audit',
    service: 'electoral_audit',
    from: '2001-09-11',
    roles: [size('expert', [10, 36, 36], verified('Bolivia 2019: 36 specialists of 18 nationalities', 32, 33))],
    electionDayMethod: 'none: after the election',
    offsets: [],
    source: verified('Bolivia 2019: agreement on 30 October, team on 31 October, published on 10 November', 32, 33),
  },
];

export const OAS_TEAM_RULES: readonly TeamRule[] = [
  {
    id: 'members_and_observer_states',
    text: 'Observers come from member states and permanent observer states.',
    strength: 'required',
    source: remembered('Composition', 'high'),
  },
  {
    id: 'never_of_the_host',
    text: 'No observer observes the own country.',
    strength: 'required',
    source: remembered('Composition', 'high'),
  },
  {
    id: 'gender_parity',
    text: 'Parity of women and men is aimed at.',
    strength: 'preferred',
    source: remembered('Composition', 'high'),
  },
];

export const OAS_PUBLICATIONS: readonly Publication[] = [
  { product: 'preliminary_statement', class: 'public', source: verified('Statements of missions', 37) },
  {
    product: 'report_to_governing_body',
    class: 'to_governing_body',
    remark: 'The Permanent Council; public.',
    source: remembered('Inter-American Democratic Charter art. 24', 'high'),
  },
  {
    product: 'final_report',
    class: 'public',
    remark: 'With a database of recommendations since 2010.',
    source: verified('OAS database of missions', 36),
  },
];
