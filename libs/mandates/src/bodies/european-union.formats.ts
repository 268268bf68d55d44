import type { MissionFormat, TeamRule } from '../model/mission-format.js';
import type { Publication } from '../model/publication.js';
import { remembered, verified, verifiedInPart } from '../vocabulary/source.js';
import { afterCompletion, pairs, practice, prescribed, size } from './format-helpers.js';

const euStatement = practice(
  'preliminary_statement',
  'Preliminary statement',
  [1, 2, 3],
  verified('Nigeria 2023 at E+2', 102, 104),
);

/** Formats of the EU. */
export const EU_FORMATS: readonly MissionFormat[] = [
  {
    id: 'EXM',
    name: 'Exploratory mission',
    service: 'observation_full',
    roles: [size('expert', [3, 5, 8], remembered('EU practice', 'medium'))],
    electionDayMethod: 'none: before the decision',
    offsets: [
      practice('needs_assessment', 'Exploratory mission', [-180, -120, -90], remembered('EU practice', 'medium')),
    ],
    source: remembered('COM(2000)191', 'high'),
  },
  {
    id: 'EOM',
    name: 'Election observation mission',
    service: 'observation_full',
    roles: [
      size('core', [8, 10, 11], verified('Kosovo 2017: 8; Nigeria 2023: 11', 102, 103)),
      pairs('lto', [20, 30, 40], verified('Kosovo 2017: 20; Nigeria 2023: 40', 102, 103)),
      pairs('sto', [42, 50, 100], verified('Kosovo 2017: 42; about 100 in all', 103, 104)),
    ],
    electionDayMethod: 'systematic visits by teams of two',
    offsets: [
      prescribed('invitation', 'Invitation', [-365, -150, -75], verified('Nigeria 2023', 102)),
      practice('needs_assessment', 'Exploratory mission', [-180, -120, -90], remembered('EU practice', 'medium')),
      practice(
        'mission_opens',
        'Core team in the country',
        [-56, -45, -35],
        verified('Nigeria 2023 at E-45, Kosovo 2017 at E-37', 102, 103),
      ),
      practice(
        'lto_deploy',
        'Long-term observers deploy',
        [-40, -30, -25],
        verified('Nigeria 2023 at E-27, Kosovo 2017 at E-34', 102, 103),
      ),
      practice('sto_arrive', 'Short-term observers arrive', [-6, -5, -4], remembered('EU practice', 'medium')),
      euStatement,
      afterCompletion(
        practice(
          'final_report',
          'Final report',
          [30, 60, 122],
          verifiedInPart('Target two months, from memory; Nigeria 2023 took four', 104),
        ),
      ),
    ],
    source: verified('EU EOM Nigeria 2023, Kosovo 2017', 102, 103),
  },
  {
    id: 'EEM',
    name: 'Election expert mission',
    service: 'expert_team',
    roles: [size('expert', [2, 3, 6], remembered('EU practice', 'medium'))],
    electionDayMethod: 'expert visits, no statement of its own',
    offsets: [],
    source: remembered('EU practice', 'high'),
  },
  {
    id: 'EFM',
    name: 'Election follow-up mission',
    service: 'follow_up',
    roles: [size('expert', [2, 3, 5], remembered('EU practice', 'medium'))],
    electionDayMethod: 'none: between elections',
    offsets: [],
    source: remembered('EU practice', 'high'),
  },
];
export const EU_TEAM_RULES: readonly TeamRule[] = [
  {
    id: 'chief_observer',
    text: 'The chief observer is a member of the European Parliament.',
    formats: ['EOM'],
    strength: 'required',
    source: verified('Nigeria 2023', 102),
  },
  {
    id: 'teams_of_two',
    text: 'Long-term and short-term observers work in teams of two.',
    formats: ['EOM'],
    strength: 'required',
    people: 2,
    source: verified('Nigeria 2023, Kosovo 2017', 103, 104),
  },
  {
    id: 'states_of_the_union',
    text: 'Observers of the member states, with some of invited partners (Norway, Switzerland).',
    formats: ['EOM'],
    strength: 'required',
    source: verified('Nigeria 2023', 104),
  },
];
export const EU_PUBLICATIONS: readonly Publication[] = [
  { product: 'preliminary_statement', class: 'public', source: verified('Nigeria 2023', 102, 104) },
  { product: 'final_report', class: 'public', source: verified('Nigeria 2023', 104) },
  { product: 'assessment_report', class: 'internal_to_organisation', source: remembered('EU practice', 'medium') },
];
