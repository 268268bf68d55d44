import type { MissionFormat, TeamRule } from '../model/mission-format.js';
import type { Publication } from '../model/publication.js';
import { remembered, verified } from '../vocabulary/source.js';
import { afterCompletion, pairs, practice, prescribed, size } from './format-helpers.js';

const HANDBOOK = verified(
  'ODIHR Election Observation Handbook: core and long-term observers six to eight weeks before',
  77,
  82,
);
const SEEN = verified(
  'Openings seen: Ukraine 2019, Georgia 2012 to 2024, Armenia 2021, Bosnia and Herzegovina 2010, Moldova 2021',
  74,
  85,
  86,
);
const FINAL = verified('Final report about two months, "some eight weeks", after the process is complete', 80, 83);
const STATEMENT = verified('Statement of preliminary findings on the day after', 74, 83);
const ARRIVAL = verified('Short-term observers arrive several days before and deploy a day or two before', 78);

const assessmentVisit = practice(
  'needs_assessment',
  'Needs assessment mission',
  [-180, -120, -60],
  verified('Visits seen at E-158, E-124 and E-116', 74, 75, 76),
);
const invitation = prescribed(
  'invitation',
  'Invitation by the state',
  [-365, -120, -30],
  verified('Copenhagen para 8; too late at E-25 (Belarus 2020)', 63, 66),
);
const statement = prescribed(
  'preliminary_statement',
  'Statement of preliminary findings and conclusions',
  [1, 1, 2],
  STATEMENT,
);
const report = afterCompletion(prescribed('final_report', 'Final report', [30, 60, 100], FINAL));
const opening = practice('mission_opens', 'Core team in the country, mission opens', [-56, -40, -31], HANDBOOK);
const longTerm = practice('lto_deploy', 'Long-term observers deploy', [-49, -35, -25], SEEN);
const interim = practice(
  'interim_report',
  'Interim report',
  [-21, -14, -10],
  verified('Georgia 2024 at E-15, Armenia 2021 at E-12', 85),
);
const leaves = practice(
  'mission_closes',
  'Core team leaves',
  [5, 9, 21],
  verified('United States 2020 at E+9, Moldova 2021 at E+10', 74),
);

/** Formats of ODIHR. */
export const ODIHR_FORMATS: readonly MissionFormat[] = [
  {
    id: 'NAM',
    name: 'Needs assessment mission',
    service: 'election_assessment',
    roles: [size('expert', [2, 3, 5], verified('Two to five people for two to five days', 74, 75, 76))],
    electionDayMethod: 'none: it takes place before the format is chosen',
    offsets: [assessmentVisit],
    source: verified('Needs assessment: recommends format and numbers, its report is public', 74, 75, 76),
  },
  {
    id: 'EOM',
    name: 'Election observation mission',
    service: 'observation_full',
    roles: [
      size('core', [8, 12, 17], verified('Handbook: 10 to 15; seen 8 to 17', 77, 85, 86)),
      pairs('lto', [20, 30, 100], verified('Seen 20 to 100', 78, 86)),
      pairs('sto', [100, 300, 1000], verified('"Anywhere from a hundred to a thousand"; seen 250 to 750', 78)),
    ],
    electionDayMethod: 'systematic and statistical observation of opening, voting, counting and tabulation',
    offsets: [
      invitation,
      assessmentVisit,
      opening,
      longTerm,
      interim,
      practice('sto_arrive', 'Short-term observers arrive', [-5, -4, -3], ARRIVAL),
      practice('sto_deploy', 'Short-term observers deploy', [-3, -2, -1], ARRIVAL),
      statement,
      leaves,
      report,
    ],
    source: HANDBOOK,
  },
  {
    id: 'LEOM',
    name: 'Limited election observation mission',
    service: 'observation_limited',
    roles: [
      size('core', [11, 12, 13], verified('Seen 11 to 13', 74, 79)),
      pairs('lto', [30, 40, 48], verified('Seen 30 to 48', 74, 79)),
    ],
    electionDayMethod: 'no systematic observation; few visits to stations',
    offsets: [
      invitation,
      assessmentVisit,
      { ...opening, latest: -25 },
      { ...longTerm, latest: -20 },
      interim,
      statement,
      leaves,
      report,
    ],
    source: verified('United States 2008 and 2020', 74, 79),
  },
  {
    id: 'EAM',
    name: 'Election assessment mission',
    service: 'election_assessment',
    roles: [size('core', [6, 10, 12], remembered('Six to twelve experts', 'medium'))],
    electionDayMethod: 'none systematic; some travel to the regions',
    offsets: [
      invitation,
      assessmentVisit,
      practice('mission_opens', 'Experts in the country', [-21, -14, -10], verified('Germany 2009 from E-13', 75)),
      report,
    ],
    source: verified('Germany 2009', 75),
  },
  {
    id: 'EET',
    name: 'Election expert team',
    service: 'expert_team',
    roles: [size('expert', [2, 3, 5], verified('Norway 2017: three', 80))],
    electionDayMethod: 'a small number of visits',
    offsets: [
      invitation,
      assessmentVisit,
      practice('mission_opens', 'Experts in the country', [-21, -13, -7], verified('Norway 2017 from E-13 to E+4', 80)),
      practice('mission_closes', 'Experts leave', [1, 4, 14], verified('Norway 2017', 80)),
      report,
    ],
    source: verified('Norway 2017', 80),
  },
  {
    id: 'EST',
    name: 'Election support team outside the area',
    service: 'expert_team',
    from: '2004-01-01',
    roles: [size('expert', [7, 15, 20], verified('Afghanistan 2009: 20, then 7; 2014: 15, then 9', 71, 72, 81))],
    electionDayMethod: 'none: it supports, it does not observe',
    offsets: [
      prescribed(
        'consensus_decision',
        'Decision of the Permanent Council',
        [-365, -140, -45],
        verified('Afghanistan 2009: decision on 2 April for 20 August', 71),
      ),
      practice(
        'mission_opens',
        'Team in the country',
        [-60, -35, -21],
        verified('Afghanistan 2014 from 5 March for 5 April', 72),
      ),
    ],
    source: verified('Afghanistan 2004, 2005, 2009, 2010, 2014', 71, 72),
  },
  {
    id: 'FOLLOW_UP',
    name: 'Visit on the follow-up of recommendations',
    service: 'follow_up',
    roles: [size('expert', [2, 2, 3], remembered('Two to three people', 'medium'))],
    electionDayMethod: 'none: after the election',
    offsets: [
      practice(
        'return_visit',
        'Presentation of the recommendations on a return visit',
        [90, 180, 365],
        remembered('Istanbul 1999 para 26: follow up promptly', 'medium'),
      ),
    ],
    source: remembered('Istanbul 1999 paras 25-26', 'high'),
  },
];

/** Who may be in an ODIHR mission, and how its teams are made. */
export const ODIHR_TEAM_RULES: readonly TeamRule[] = [
  {
    id: 'participating_states_only',
    text: 'Nationals of participating States only.',
    strength: 'required',
    source: verified('ODIHR on its observers', 82, 84),
  },
  {
    id: 'never_of_the_host',
    text: 'Never nationals of the host.',
    strength: 'required',
    source: verified('ODIHR on its observers', 82, 84),
  },
  {
    id: 'teams_of_two',
    text: 'Long-term and short-term observers work in international teams of two.',
    formats: ['EOM', 'LEOM'],
    strength: 'required',
    people: 2,
    source: verified('Ukraine 2019; Handbook', 86, 87),
  },
  {
    id: 'two_nationalities',
    text: 'The two of a team are of different nationality.',
    formats: ['EOM', 'LEOM'],
    strength: 'required',
    source: verified('Ukraine 2019; Handbook', 86, 87),
  },
  {
    id: 'woman_and_man',
    text: 'One woman and one man per team.',
    formats: ['EOM', 'LEOM'],
    strength: 'preferred',
    source: verified('Handbook', 86, 87),
  },
  {
    id: 'core_of_different_states',
    text: 'Core experts each of another state, where possible.',
    strength: 'preferred',
    source: verified('Bosnia and Herzegovina 2010: eight of eight; United States 2020: eleven of ten', 74, 85),
  },
  {
    id: 'cap_per_state',
    text: 'At most a tenth of the observers from one state: a soft limit to configure; searched for and not found in a source.',
    formats: ['EOM', 'LEOM'],
    strength: 'preferred',
    source: remembered('Cap per country', 'low'),
  },
  {
    id: 'working_language',
    text: 'English is the working language.',
    strength: 'required',
    source: remembered('Working language', 'high'),
  },
];

/** What ODIHR publishes, and to whom. */
export const ODIHR_PUBLICATIONS: readonly Publication[] = [
  { product: 'assessment_report', class: 'public', source: verified('Needs assessment reports', 74, 75, 76) },
  { product: 'interim_report', class: 'public', source: verified('Interim reports', 85) },
  { product: 'preliminary_statement', class: 'public', source: STATEMENT },
  { product: 'final_report', class: 'public', source: FINAL },
  {
    product: 'observer_form',
    class: 'internal_to_organisation',
    remark: 'Observers do not comment to the media.',
    source: remembered('Observer forms are confidential', 'high'),
  },
  { product: 'legal_opinion', class: 'public', source: remembered('Legislationline', 'medium') },
];
