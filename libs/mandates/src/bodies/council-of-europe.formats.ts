import type { MissionFormat, TeamRule } from '../model/mission-format.js';
import type { Publication } from '../model/publication.js';
import { remembered, verified, verifiedInPart } from '../vocabulary/source.js';
import { pairs, practice, prescribed, size } from './format-helpers.js';

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
