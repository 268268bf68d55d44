import type { BodyDefinition } from '../model/body.js';
import { remembered } from '../vocabulary/source.js';
import { directHelp, invitedObservation } from './non-governmental.js';
import { pairs } from './format-helpers.js';
import {
  NON_GOVERNMENTAL_PUBLICATIONS,
  NON_GOVERNMENTAL_TEAM_RULES,
  nonGovernmentalFormat,
} from './non-governmental.formats.js';

const FOUNDED = remembered('Founded at Bangkok in 1997', 'high');

/** Asian Network for Free Elections. */
export const asianNetwork: BodyDefinition = {
  id: 'NGO_ANFREL',
  organisation: 'NGO',
  name: 'ANFREL',
  names: [{ name: 'Asian Network for Free Elections', from: '1997-01-01', source: FOUNDED }],
  from: '1997-01-01',
  existence: FOUNDED,
  legalBasis: [
    {
      title: 'Bangkok Declaration on Free and Fair Elections',
      date: '2012',
      source: remembered('Bangkok Declaration 2012', 'high'),
    },
  ],
  scope: { kind: 'asia', source: remembered('Network of Asia; Bangkok Declaration 2012', 'high') },
  tracks: [
    invitedObservation(FOUNDED),
    directHelp(remembered('Support of member networks', 'medium'), ['observer_support_domestic', 'observer_training']),
  ],
  formats: [nonGovernmentalFormat([pairs('sto', [15, 30, 60], remembered('Practice', 'low'))], FOUNDED)],
  teamRules: NON_GOVERNMENTAL_TEAM_RULES,
  publications: NON_GOVERNMENTAL_PUBLICATIONS,
  funding: { text: 'Paid from grants.', source: remembered('Non-governmental funding', 'high') },
  fundedByContributions: true,
  notes: [{ text: 'Works in Asia, accredited by the electoral commission.', source: FOUNDED }],
};
