import type { BodyDefinition } from '../model/body.js';
import { remembered, verified } from '../vocabulary/source.js';
import { directHelp, invitedObservation } from './non-governmental.js';
import { pairs, size } from './format-helpers.js';
import {
  NON_GOVERNMENTAL_PUBLICATIONS,
  NON_GOVERNMENTAL_TEAM_RULES,
  nonGovernmentalFormat,
} from './non-governmental.formats.js';

const NETWORK = verified('ENEMO in Moldova 2021', 101);

/** European Network of Election Monitoring Organizations. */
export const monitoringNetworks: BodyDefinition = {
  id: 'NGO_ENEMO',
  organisation: 'NGO',
  name: 'ENEMO',
  names: [
    {
      name: 'European Network of Election Monitoring Organizations',
      from: '2001-01-01',
      source: remembered('Founded in 2001', 'medium'),
    },
  ],
  from: '2001-01-01',
  existence: remembered('Founded in 2001; the day is not known', 'medium'),
  legalBasis: [
    {
      title: 'Declaration of Principles for International Election Observation',
      date: '2005-10-27',
      source: remembered('Endorser', 'medium'),
    },
  ],
  scope: { kind: 'any_state', source: NETWORK },
  tracks: [
    invitedObservation(NETWORK),
    directHelp(remembered('Support of member organisations', 'medium'), [
      'observer_support_domestic',
      'observer_training',
    ]),
  ],
  formats: [
    nonGovernmentalFormat(
      [
        size('core', [7, 8, 8], verified('Moldova 2021: 8', 101)),
        pairs('lto', [10, 10, 40], verified('Moldova 2021: 10', 101)),
      ],
      NETWORK,
    ),
  ],
  teamRules: NON_GOVERNMENTAL_TEAM_RULES,
  publications: NON_GOVERNMENTAL_PUBLICATIONS,
  funding: { text: 'Paid from grants.', source: remembered('Non-governmental funding', 'medium') },
  fundedByContributions: true,
  notes: [{ text: 'A network of citizen groups, invited by the electoral commission.', source: NETWORK }],
};
