import type { MissionFormat, TeamRule } from '../model/mission-format.js';
import type { Publication } from '../model/publication.js';
import { remembered, verified, verifiedInPart } from '../vocabulary/source.js';
import { size } from './format-helpers.js';

export const HIGH_COMMISSIONER_PUBLICATIONS: readonly Publication[] = [
  {
    product: 'confidential_recommendation',
    class: 'confidential_to_state',
    remark: 'A letter to the foreign minister; published later at most, after the reply of the state.',
    source: verified('CSCE Helsinki Decisions 1992, ch. II para 4', 89),
  },
  {
    product: 'thematic_recommendation',
    class: 'public',
    remark: 'Hague 1996 to Tallinn 2019.',
    source: verified('Thematic recommendations', 92),
  },
];

/** Formats of the missions of long duration. */
export const LONG_DURATION_FORMATS: readonly MissionFormat[] = [
  {
    id: 'MISSION',
    name: 'Mission of long duration',
    service: 'long_term_mission',
    from: '1992-08-14',
    roles: [
      size(
        'member',
        [4, 8, 20],
        verifiedInPart('Typical 8 to 20, observed 4 to 20 (Georgia 17, Tajikistan 4, Estonia 6)', 94, 95),
      ),
    ],
    electionDayMethod: 'none of its own',
    offsets: [],
    source: verified('CSO and Council decisions', 94, 95),
  },
];
export const LONG_DURATION_TEAM_RULES: readonly TeamRule[] = [
  {
    id: 'seconded',
    text: 'Members are seconded by participating States.',
    strength: 'required',
    source: remembered('Missions of long duration', 'high'),
  },
];
export const LONG_DURATION_PUBLICATIONS: readonly Publication[] = [
  { product: 'spot_report', class: 'internal_to_organisation', source: remembered('Spot reports', 'high') },
];
