import type { BodyDefinition } from '../model/body.js';
import { remembered, verified, verifiedInPart } from '../vocabulary/source.js';
import { directHelp, invitedObservation } from './non-governmental.js';
import { pairs, size } from './format-helpers.js';
import {
  NON_GOVERNMENTAL_PUBLICATIONS,
  NON_GOVERNMENTAL_TEAM_RULES,
  nonGovernmentalFormat,
} from './non-governmental.formats.js';

const FOUNDED = remembered('Founded at Johannesburg in 1996', 'high');

/** Electoral Institute for Sustainable Democracy in Africa. */
export const electoralInstituteAfrica: BodyDefinition = {
  id: 'NGO_EISA',
  organisation: 'NGO',
  name: 'EISA',
  names: [{ name: 'Electoral Institute for Sustainable Democracy in Africa', from: '1996-01-01', source: FOUNDED }],
  from: '1996-01-01',
  existence: FOUNDED,
  legalBasis: [
    {
      title: 'Declaration of Principles for International Election Observation',
      date: '2005-10-27',
      source: verifiedInPart('Endorser', 107),
    },
  ],
  scope: { kind: 'any_state', source: FOUNDED },
  tracks: [
    invitedObservation(FOUNDED),
    directHelp(remembered('Support of citizen observers and voter education', 'medium'), [
      'observer_support_domestic',
      'observer_training',
      'voter_education',
      'civic_education',
    ]),
  ],
  formats: [
    nonGovernmentalFormat(
      [
        size('core', [5, 5, 8], verified('Mozambique 2014: 5', 100)),
        pairs('sto', [20, 80, 80], verified('Mozambique 2014: more than 80 with the Carter Center', 100)),
      ],
      FOUNDED,
    ),
  ],
  teamRules: NON_GOVERNMENTAL_TEAM_RULES,
  publications: NON_GOVERNMENTAL_PUBLICATIONS,
  funding: { text: 'Paid from grants.', source: remembered('Non-governmental funding', 'high') },
  fundedByContributions: true,
  notes: [
    {
      text: 'Mozambique 2014 with the Carter Center: more than 80 observers of more than 30 countries, core team of 5.',
      source: verified('Mozambique 2014', 100),
    },
  ],
};
