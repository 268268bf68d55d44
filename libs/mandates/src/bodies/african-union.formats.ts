import type { MissionFormat, TeamRule } from '../model/mission-format.js';
import type { Publication } from '../model/publication.js';
import { remembered, verified, verifiedInPart } from '../vocabulary/source.js';
import { pairs, practice, prescribed, size } from './format-helpers.js';

const invitation = prescribed(
  'invitation',
  'Invitation by government or electoral commission',
  [-365, -120, -60],
  remembered('AHG/Decl.1 (XXXVIII) part V(3): at least two months before', 'high'),
);
const exploratory = practice(
  'needs_assessment',
  'Exploratory or pre-election assessment mission',
  [-180, -90, -45],
  verified('Kenya 2022 from E-87 to E-80; ACDEG art. 20', 49, 50),
);
const statement = practice(
  'preliminary_statement',
  'Preliminary statement',
  [1, 2, 3],
  remembered('Practice', 'medium'),
);
const report = practice(
  'final_report',
  'Final report to the Chairperson, copy to the state',
  [30, 60, 120],
  verified('Nigeria 2015: promised within two months, dated June', 46, 47),
);

/** Formats of the AU. */
export const AU_FORMATS: readonly MissionFormat[] = [
  {
    id: 'PRE_ELECTION_ASSESSMENT',
    name: 'Pre-election assessment',
    service: 'election_assessment',
    roles: [size('expert', [3, 5, 12], remembered('Small teams', 'low'))],
    electionDayMethod: 'none: before the election',
    offsets: [invitation, exploratory],
    source: verified('Kenya 2022', 49, 50),
  },
  {
    id: 'LONG_TERM',
    name: 'Long-term observation mission',
    service: 'observation_full',
    from: '2013-01-01',
    roles: [
      size('core', [4, 4, 8], verified('Ghana 2016: 4; Kenya 2022: 8', 45, 49)),
      pairs('lto', [10, 12, 15], verified('Ghana 2016: 10; Nigeria 2015: 15', 45, 46)),
      pairs('sto', [40, 50, 82], verified('Ghana 2016: 40; Nigeria 2015: 50; Kenya 2022: 90 in all', 45, 46, 50)),
    ],
    electionDayMethod: 'visits by teams of two',
    offsets: [
      invitation,
      exploratory,
      practice(
        'mission_opens',
        'Core experts and long-term observers in the country',
        [-45, -40, -35],
        verified('Ghana 2016 from about E-40, Kenya 2022 at E-42', 45, 49),
      ),
      practice(
        'sto_arrive',
        'Short-term observers arrive',
        [-10, -7, -5],
        verified('Nigeria 2015: one week before', 46),
      ),
      statement,
      report,
    ],
    source: verifiedInPart('AU Manual 2013', 44, 45),
  },
  {
    id: 'SHORT_TERM',
    name: 'Short-term observation mission',
    service: 'observation_short_term',
    roles: [
      size('core', [0, 4, 8], verified('Nigeria 2019: 4', 48)),
      pairs('sto', [20, 50, 60], verified('Nigeria 2019: 50', 48)),
    ],
    electionDayMethod: 'visits by teams of two',
    offsets: [
      invitation,
      exploratory,
      practice(
        'mission_opens',
        'Mission in the country',
        [-14, -10, -5],
        verified('Nigeria 2019: 9 to 28 February for 23 February', 48),
      ),
      statement,
      practice('mission_closes', 'Mission leaves', [3, 5, 10], verified('Nigeria 2019', 48)),
      report,
    ],
    source: verified('Nigeria 2019', 48),
  },
  {
    id: 'EXPERT_MISSION',
    name: 'Expert mission',
    service: 'expert_team',
    roles: [size('expert', [3, 6, 10], remembered('Small teams', 'low'))],
    electionDayMethod: 'expert visits',
    offsets: [invitation, exploratory, report],
    source: remembered('AU Manual 2013', 'medium'),
  },
];

export const AU_TEAM_RULES: readonly TeamRule[] = [
  {
    id: 'nationals_of_members',
    text: 'Nationals of member states.',
    strength: 'required',
    source: remembered('Composition', 'high'),
  },
  {
    id: 'never_of_the_host',
    text: 'Never nationals of the host.',
    strength: 'required',
    source: remembered('Composition', 'high'),
  },
  {
    id: 'teams_of_two',
    text: 'Teams of two.',
    formats: ['LONG_TERM', 'SHORT_TERM'],
    strength: 'required',
    people: 2,
    source: remembered('Composition', 'high'),
  },
  {
    id: 'mixed_teams',
    text: 'Teams mixed by gender, region and language (Arabic, English, French, Portuguese).',
    formats: ['LONG_TERM', 'SHORT_TERM'],
    strength: 'required',
    source: remembered('Composition', 'high'),
  },
  {
    id: 'regional_and_gender_balance',
    text: 'Regional representation and equality of women and men.',
    strength: 'required',
    source: verified('ACDEG art. 21(2)', 43),
  },
  {
    id: 'where_from',
    text: 'From electoral commissions, the Pan-African Parliament, ambassadors and civil society.',
    strength: 'preferred',
    source: verified('ACDEG art. 21(2)', 43),
  },
];

export const AU_PUBLICATIONS: readonly Publication[] = [
  { product: 'preliminary_statement', class: 'public', source: remembered('Practice', 'medium') },
  {
    product: 'final_report',
    class: 'to_governing_body',
    remark: 'To the Chairperson, with a copy to the State Party.',
    source: verified('ACDEG art. 21(4)-(5)', 43),
  },
];
