import type { BodyDefinition } from '../model/body.js';
import { REQUESTER_KINDS } from '../vocabulary/requester-kinds.js';
import { remembered, verified } from '../vocabulary/source.js';
import { DECISION_MAKERS } from './decision-makers.js';
import { CITIZEN_TEAM_RULES, NON_GOVERNMENTAL_PUBLICATIONS } from './non-governmental.formats.js';

const PRINCIPLES = verified(
  'Declaration of Global Principles for Non-partisan Election Observation and Monitoring by Citizen Organizations (2012)',
  105,
  106,
);

/** Citizen observers, of their own right and accredited under national law. */
export const citizenObservers: BodyDefinition = {
  id: 'NGO_CITIZEN',
  organisation: 'NGO',
  name: 'citizen observers',
  names: [{ name: 'Non-partisan citizen observers', source: PRINCIPLES }],
  existence: remembered(
    'Citizens observed before the declaration of 3 April 2012 put their principles in writing',
    'high',
  ),
  legalBasis: [
    {
      title: 'Declaration of Global Principles, launched at the United Nations',
      date: '2012-04-03',
      source: remembered('GNDEM, 3 April 2012', 'high'),
    },
  ],
  scope: { kind: 'any_state', source: PRINCIPLES },
  tracks: [
    {
      id: 'observation',
      status: 'core',
      services: [
        'citizen_observation',
        'statistical_verification',
        'voter_list_audit',
        'voter_education',
        'civic_education',
      ],
      source: PRINCIPLES,
      requesters: {
        standing: REQUESTER_KINDS.filter((kind) => kind !== 'political_party' && kind !== 'de_facto_authority'),
        source: PRINCIPLES,
      },
      trigger: { kind: 'own_right', source: PRINCIPLES },
      decisionMaker: DECISION_MAKERS.citizens,
      limitedAccess: { effect: 'condition', source: PRINCIPLES },
    },
  ],
  formats: [],
  teamRules: CITIZEN_TEAM_RULES,
  publications: NON_GOVERNMENTAL_PUBLICATIONS,
  funding: { text: 'The sources of funding are to be open to all.', source: PRINCIPLES },
  fundedByContributions: true,
  notes: [
    {
      text: 'Non-partisan, independent of government, without a preferred result, bound by a code of conduct and a pledge.',
      source: PRINCIPLES,
    },
  ],
};
