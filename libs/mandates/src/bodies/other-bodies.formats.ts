import type { MissionFormat, TeamRule } from '../model/mission-format.js';
import type { Publication } from '../model/publication.js';
import { remembered, verified, verifiedInPart } from '../vocabulary/source.js';
import { afterCompletion, pairs, practice, prescribed, size } from './format-helpers.js';

const neverOfTheHost: TeamRule = {
  id: 'never_of_the_host',
  text: 'Never nationals of the host.',
  strength: 'required',
  source: remembered('Declaration of Principles (2005): no conflict of interest', 'high'),
};

/** Formats of the OAU. */
export const OAU_FORMATS: readonly MissionFormat[] = [
  {
    id: 'SHORT_TERM',
    name: 'Short-term team',
    service: 'observation_short_term',
    from: '1990-07-11',
    to: '2002-07-08',
    roles: [size('member', [3, 5, 5], verified('Zambia 1991: five', 39))],
    electionDayMethod: 'visits, without a public assessment',
    offsets: [],
    source: verified('Garber, Journal of Democracy 4:3 (1993)', 39),
  },
];
export const OAU_PUBLICATIONS: readonly Publication[] = [
  {
    product: 'final_report',
    class: 'internal_to_organisation',
    remark: 'To the Secretary General; no public assessment.',
    source: verified('Zambia 1991', 39),
  },
];

export const CENTRE_PUBLICATIONS: readonly Publication[] = [
  {
    product: 'advice',
    class: 'confidential_to_state',
    remark: "The government's to publish.",
    source: remembered('Advice on draft laws', 'medium'),
  },
  {
    product: 'report_to_governing_body',
    class: 'public',
    remark: 'Reports to the Commission on Human Rights.',
    source: remembered('Reports to the Commission', 'medium'),
  },
];

export const PROGRAMMES_PUBLICATIONS: readonly Publication[] = [
  { product: 'advice', class: 'confidential_to_state', source: remembered('Expertise for the authorities', 'low') },
];

/** Formats of the Parliamentary Assembly. */
export const PACE_FORMATS: readonly MissionFormat[] = [
  {
    id: 'AD_HOC_COMMITTEE',
    name: 'Ad hoc committee of the Bureau',
    service: 'parliamentary_observation',
    roles: [
      size(
        'member',
        [10, 22, 40],
        verifiedInPart('Moldova 2021: 20 and 2; Georgia 2024: 39 with staff; range from memory', 53, 54),
      ),
    ],
    electionDayMethod: 'visits by teams of members, joint statement with ODIHR and other parliamentary delegations',
    offsets: [
      prescribed(
        'invitation',
        'Invitation',
        [-180, -75, -30],
        verified('Moldova 2021: invited on 30 April for 11 July', 53),
      ),
      practice('bureau_decision', 'Decision of the Bureau', [-120, -45, -15], verified('Moldova 2021: 28 May', 53)),
      practice('needs_assessment', 'Pre-electoral mission', [-40, -31, -21], verified('Moldova 2021: 10-11 June', 53)),
      prescribed('preliminary_statement', 'Joint statement', [1, 1, 2], verified('The day after', 53)),
      practice('final_report', 'Report of the committee', [30, 50, 90], verified('Moldova 2021: 50 days after', 53)),
    ],
    source: verified('PACE Guidelines', 51, 52),
  },
];
export const PACE_TEAM_RULES: readonly TeamRule[] = [
  {
    id: 'political_groups',
    text: 'Members from the political groups in proportion.',
    strength: 'required',
    source: verified('PACE Guidelines', 51, 52),
  },
  {
    id: 'no_conflict_of_interest',
    text: 'Each member declares that there is no conflict of interest.',
    strength: 'required',
    source: verified('PACE Guidelines', 51, 52),
  },
  {
    id: 'rapporteurs',
    text: 'Co-rapporteurs join ex officio; a legal adviser of the Venice Commission comes along.',
    strength: 'required',
    source: verified('PACE Doc. 15356', 53),
  },
];
export const PACE_PUBLICATIONS: readonly Publication[] = [
  { product: 'preliminary_statement', class: 'public', source: verified('PACE Guidelines', 52) },
  { product: 'final_report', class: 'public', source: verified('PACE Doc. 15356', 53) },
];

/** Formats of the Congress. */
export const CONGRESS_FORMATS: readonly MissionFormat[] = [
  {
    id: 'DELEGATION',
    name: 'Delegation of the Congress',
    service: 'local_election_observation',
    roles: [pairs('member', [8, 15, 30], remembered('Delegations of the Congress', 'low'))],
    electionDayMethod: 'visits by teams',
    offsets: [
      prescribed(
        'invitation',
        'Official request of the national authorities',
        [-180, -60, -21],
        remembered('Practice', 'low'),
      ),
      practice('preliminary_statement', 'Statement', [1, 1, 2], remembered('Practice', 'medium')),
    ],
    source: verified('Congress Rules and Procedures', 55, 57),
  },
];
export const CONGRESS_PUBLICATIONS: readonly Publication[] = [
  { product: 'preliminary_statement', class: 'public', source: verified('Congress Rules and Procedures', 55) },
  { product: 'final_report', class: 'public', source: verified('Congress Rules and Procedures', 55) },
];

export const VENICE_PUBLICATIONS: readonly Publication[] = [
  {
    product: 'legal_opinion_draft',
    class: 'confidential_to_state',
    remark: 'Until the plenary adopts it.',
    source: remembered('Revised Statute and practice', 'high'),
  },
  {
    product: 'legal_opinion',
    class: 'public',
    remark: 'Four plenaries a year; urgent opinions exist.',
    source: remembered('Revised Statute and practice', 'high'),
  },
];

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

/** One format that most non-governmental observers share, with the sizes of the one described. */
export function nonGovernmentalFormat(roles: MissionFormat['roles'], source: MissionFormat['source']): MissionFormat {
  return {
    id: 'EOM',
    name: 'Election observation mission',
    service: 'observation_full',
    roles,
    electionDayMethod: 'visits by teams of two',
    offsets: [
      prescribed(
        'invitation',
        'Invitation by the authorities',
        [-365, -120, -30],
        remembered('Declaration of Principles (2005), para 12(a): in good time', 'high'),
      ),
      practice('mission_opens', 'Core team in the country', [-60, -40, -20], remembered('Planning default', 'medium')),
      practice('sto_arrive', 'Short-term observers arrive', [-7, -5, -3], remembered('Planning default', 'medium')),
      practice('preliminary_statement', 'Preliminary statement', [1, 2, 3], remembered('Practice', 'medium')),
      afterCompletion(practice('final_report', 'Final report', [30, 90, 180], remembered('Practice', 'low'))),
    ],
    source,
  };
}
export const NON_GOVERNMENTAL_TEAM_RULES: readonly TeamRule[] = [
  neverOfTheHost,
  {
    id: 'teams_of_two',
    text: 'Teams of two, of different nationality.',
    strength: 'preferred',
    people: 2,
    source: remembered('Practice under the Declaration of Principles', 'medium'),
  },
];
export const NON_GOVERNMENTAL_PUBLICATIONS: readonly Publication[] = [
  {
    product: 'interim_report',
    class: 'public',
    source: verifiedInPart('Declaration of Principles (2005), para 7: timely reports', 107),
  },
  {
    product: 'preliminary_statement',
    class: 'public',
    source: verifiedInPart('Declaration of Principles (2005), para 7: timely reports', 107),
  },
  {
    product: 'final_report',
    class: 'public',
    source: verifiedInPart('Declaration of Principles (2005), para 7: timely reports', 107),
  },
];
export const CITIZEN_TEAM_RULES: readonly TeamRule[] = [
  {
    id: 'pledge',
    text: 'Each observer signs a pledge to the code of conduct.',
    strength: 'required',
    source: verified('Declaration of Global Principles (2012)', 105, 106),
  },
  {
    id: 'non_partisan',
    text: 'No observer works for a contestant.',
    strength: 'required',
    source: verified('Declaration of Global Principles (2012)', 105, 106),
  },
];
