import type { BodyDefinition } from '../model/body.js';
import { STATE_AUTHORITIES } from '../vocabulary/requester-kinds.js';
import { remembered, verified } from '../vocabulary/source.js';
import { DECISION_MAKERS } from './decision-makers.js';
import { CONGRESS_FORMATS, CONGRESS_PUBLICATIONS } from './council-of-europe.formats.js';

const RULES = verified(
  'Congress Rules and Procedures; Resolution 306 (2010) REV: upon official request by the national authorities',
  55,
  56,
  57,
);

/** Congress of Local and Regional Authorities of the Council of Europe. */
export const congress: BodyDefinition = {
  id: 'COE_CONGRESS',
  organisation: 'COE',
  name: 'the Congress of Local and Regional Authorities',
  names: [{ name: 'Congress of Local and Regional Authorities', source: RULES }],
  from: '1990-01-01',
  existence: verified('About 100 missions since 1990; the day is not known', 56),
  legalBasis: [{ title: 'Resolution 306 (2010) REV', date: '2013-10', source: RULES }],
  scope: { kind: 'congress', source: RULES },
  tracks: [
    {
      id: 'observation',
      status: 'core',
      services: ['local_election_observation'],
      source: RULES,
      requesters: {
        standing: STATE_AUTHORITIES,
        withInvitation: ['organisation_initiative', 'territory_administration'],
        source: RULES,
      },
      trigger: { kind: 'invitation', source: RULES },
      decisionMaker: DECISION_MAKERS.congressBureau,
      limitedAccess: {
        effect: 'condition',
        source: remembered('Declaration of Principles for International Election Observation (2005), para 12', 'high'),
      },
    },
  ],
  suspension: { effect: 'opens_condition', source: remembered('Statute of the Council of Europe art. 8', 'high') },
  formats: CONGRESS_FORMATS,
  teamRules: [],
  publications: CONGRESS_PUBLICATIONS,
  funding: { text: 'Paid from the budget of the Congress.', source: remembered('Budget of the Congress', 'medium') },
  fundedByContributions: false,
  notes: [{ text: 'Member states "and sometimes beyond".', source: RULES }],
};
