import type { BodyDefinition } from '../model/body.js';
import { remembered, verified } from '../vocabulary/source.js';
import { DECISION_MAKERS } from './decision-makers.js';
import { HIGH_COMMISSIONER_PUBLICATIONS } from './osce-prevention.formats.js';

const MANDATE = verified('CSCE Helsinki Decisions 1992, ch. II paras 1-7', 89);

/** High Commissioner on National Minorities. */
export const highCommissioner: BodyDefinition = {
  id: 'OSCE_HCNM',
  organisation: 'OSCE',
  name: 'the High Commissioner on National Minorities',
  names: [{ name: 'High Commissioner on National Minorities', from: '1992-07-10', source: MANDATE }],
  from: '1993-01-01',
  existence: verified(
    'Mandate of 10 July 1992; office at The Hague from January 1993, when the first holder began',
    89,
    93,
  ),
  legalBasis: [
    { title: 'Helsinki Decisions, chapter II', date: '1992-07-10', source: MANDATE },
    {
      title: 'Helsinki Decisions, chapter II, paras 23-30',
      date: '1992-07-10',
      source: remembered('paras 23-26 well, 27-30 fairly', 'medium'),
    },
  ],
  scope: {
    kind: 'osce_area',
    source: verified('CSCE Helsinki Decisions 1992, ch. II para 3: tensions in the CSCE area', 89),
  },
  tracks: [
    {
      id: 'prevention',
      status: 'core',
      services: ['preventive_diplomacy', 'early_warning', 'recommendation_confidential', 'country_visit', 'mediation'],
      source: MANDATE,
      requesters: {
        standing: [],
        anyone: true,
        source: verified('No request needed; information from any source', 89, 90),
      },
      trigger: {
        kind: 'own_right',
        source: verified('No request, no consent, no approval needed to become involved', 90, 91),
      },
      decisionMaker: DECISION_MAKERS.highCommissioner,
    },
  ],
  formats: [],
  teamRules: [],
  publications: HIGH_COMMISSIONER_PUBLICATIONS,
  funding: { text: 'Paid from the budget of the OSCE.', source: remembered('Budget of the OSCE', 'high') },
  fundedByContributions: false,
  notes: [
    {
      text: 'Not offered: election observation, technical assistance to electoral commissions, public monitoring, sanctions.',
      source: MANDATE,
    },
    {
      text: 'Formal early warnings: two, in 1999 (the former Yugoslav Republic of Macedonia) and 2010 (Kyrgyzstan).',
      source: verified('OSCE', 90),
    },
    {
      text: 'No communication with those who practise or publicly condone terrorism or violence (para 25).',
      source: verified('OSCE', 90),
    },
  ],
};
