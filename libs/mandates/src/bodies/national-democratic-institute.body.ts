import type { BodyDefinition } from '../model/body.js';
import { remembered, verified, verifiedInPart } from '../vocabulary/source.js';
import { directHelp, invitedObservation } from './non-governmental.js';
import { pairs } from './format-helpers.js';
import {
  NON_GOVERNMENTAL_PUBLICATIONS,
  NON_GOVERNMENTAL_TEAM_RULES,
  nonGovernmentalFormat,
} from './non-governmental.formats.js';

const FOUNDED = remembered('Founded in 1983 in the United States', 'high');
const DIRECT = remembered('Civic groups and parties may ask for help directly', 'high');

/** National Democratic Institute. */
export const nationalDemocraticInstitute: BodyDefinition = {
  id: 'NGO_NDI',
  organisation: 'NGO',
  name: 'the National Democratic Institute',
  names: [{ name: 'National Democratic Institute for International Affairs', from: '1983-01-01', source: FOUNDED }],
  from: '1983-01-01',
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
    directHelp(DIRECT, [
      'quick_count_support',
      'observer_support_domestic',
      'observer_training',
      'party_dialogue',
      'voter_education',
      'civic_education',
      'gender_inclusion',
      'minority_participation',
      'voter_list_audit',
    ]),
  ],
  formats: [nonGovernmentalFormat([pairs('sto', [20, 40, 60], remembered('Practice', 'low'))], FOUNDED)],
  teamRules: NON_GOVERNMENTAL_TEAM_RULES,
  publications: NON_GOVERNMENTAL_PUBLICATIONS,
  funding: { text: 'Paid from grants.', source: remembered('Non-governmental funding', 'high') },
  fundedByContributions: true,
  notes: [
    {
      text: 'Quick counts after the handbook of 2002; obeys the law of the host.',
      source: verified('NDI handbook (2002)', 112, 113),
    },
  ],
};
