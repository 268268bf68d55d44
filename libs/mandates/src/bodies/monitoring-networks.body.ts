import type { BodyDefinition } from '../model/body.js';
import { remembered, verified } from '../vocabulary/source.js';
import { directHelp, invitedObservation } from './non-governmental.js';

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
  formats: [],
  teamRules: [],
  publications: [],
  funding: { text: 'Paid from grants.', source: remembered('Non-governmental funding', 'medium') },
  fundedByContributions: true,
  notes: [{ text: 'A network of citizen groups, invited by the electoral commission.', source: NETWORK }],
};
