import type { BodyDefinition } from '../model/body.js';
import { STATE_AUTHORITIES } from '../vocabulary/requester-kinds.js';
import { remembered, verified } from '../vocabulary/source.js';
import { DECISION_MAKERS } from './decision-makers.js';
import { PACE_FORMATS, PACE_PUBLICATIONS, PACE_TEAM_RULES } from './council-of-europe.formats.js';

const GUIDELINES = verified(
  'PACE Guidelines for the observation of elections, 31 May 2018, updated 23 May 2019',
  51,
  52,
);

/** Parliamentary Assembly of the Council of Europe. */
export const parliamentaryAssembly: BodyDefinition = {
  id: 'COE_PACE',
  organisation: 'COE',
  name: 'the Parliamentary Assembly of the Council of Europe',
  names: [{ name: 'Parliamentary Assembly', source: GUIDELINES }],
  from: '1949-05-05',
  existence: remembered('Statute of the Council of Europe, 5 May 1949', 'high'),
  legalBasis: [
    { title: 'Guidelines for the observation of elections, first adopted', date: '2004-05-24', source: GUIDELINES },
    { title: 'Guidelines for the observation of elections, replaced', date: '2018-05-31', source: GUIDELINES },
    { title: 'Guidelines for the observation of elections, updated', date: '2019-05-23', source: GUIDELINES },
    {
      title: 'Agreement with the Venice Commission on a legal adviser',
      date: '2004-10-04',
      source: verified('PACE Doc. 15356', 53),
    },
  ],
  scope: { kind: 'parliamentary_assembly', source: GUIDELINES },
  tracks: [
    {
      id: 'observation',
      status: 'core',
      services: ['parliamentary_observation'],
      from: '1990-01-01',
      source: GUIDELINES,
      requesters: {
        standing: [...STATE_AUTHORITIES, 'organisation_initiative'],
        source: GUIDELINES,
      },
      trigger: { kind: 'invitation', source: GUIDELINES },
      decisionMaker: DECISION_MAKERS.paceBureau,
      limitedAccess: {
        effect: 'condition',
        source: remembered('Declaration of Principles for International Election Observation (2005), para 12', 'high'),
      },
    },
  ],
  suspension: { effect: 'opens_condition', source: remembered('Statute of the Council of Europe art. 8', 'high') },
  formats: PACE_FORMATS,
  teamRules: PACE_TEAM_RULES,
  publications: PACE_PUBLICATIONS,
  funding: { text: 'Paid from the budget of the Assembly.', source: remembered('Budget of the Assembly', 'medium') },
  fundedByContributions: false,
  notes: [
    {
      text: 'In applicant, monitored and post-monitoring states observing is an inalienable right of the Assembly; refusal leads to debate and may lead to a challenge of credentials.',
      source: GUIDELINES,
    },
    { text: 'Local and regional elections are observed by the Congress.', source: verified('PACE Guidelines', 51) },
  ],
};
