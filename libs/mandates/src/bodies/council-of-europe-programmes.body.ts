import type { BodyDefinition } from '../model/body.js';
import { STATE_AUTHORITIES } from '../vocabulary/requester-kinds.js';
import { remembered } from '../vocabulary/source.js';
import { DECISION_MAKERS } from './decision-makers.js';
import { PROGRAMMES_PUBLICATIONS } from './council-of-europe.formats.js';

const PROGRAMMES = remembered('Demosthenes (1990), Themis, LODE, later ADACS (about 1997)', 'medium');
const ASSISTANCE = remembered('Division of Electoral Assistance: legal and technical co-operation on request', 'high');

/** Council of Europe: programmes of assistance to Central and Eastern Europe, today's Division of Electoral Assistance. */
export const councilOfEuropeProgrammes: BodyDefinition = {
  id: 'COE_PROGRAMMES',
  organisation: 'COE',
  name: 'the assistance programmes of the Council of Europe',
  names: [
    { name: 'Demosthenes, Themis, LODE', from: '1990-01-01', to: '1996-12-31', source: PROGRAMMES },
    {
      name: 'Activities for the Development and Consolidation of Democratic Stability (ADACS)',
      from: '1997-01-01',
      source: PROGRAMMES,
    },
    { name: 'Division of Electoral Assistance', source: ASSISTANCE },
  ],
  from: '1990-01-01',
  existence: remembered('Demosthenes began in 1990; the day is not known', 'medium'),
  legalBasis: [
    {
      title: 'Statute of the Council of Europe (ETS 1)',
      date: '1949-05-05',
      source: remembered('Statute, London, 5 May 1949', 'high'),
    },
  ],
  scope: { kind: 'central_and_eastern_europe', source: PROGRAMMES },
  tracks: [
    {
      id: 'expertise',
      status: 'core',
      services: [
        'constitution_drafting',
        'bill_of_rights_drafting',
        'legal_drafting',
        'legal_review',
        'law_conformity_review',
        'campaign_finance_advice',
        'election_administration_advice',
        'official_training',
        'observer_training',
        'voter_education',
        'institution_building',
      ],
      source: PROGRAMMES,
      requesters: {
        standing: STATE_AUTHORITIES,
        mayLackAuthority: ['territory_administration'],
        source: remembered('By agreement with the authorities of the state', 'medium'),
      },
      trigger: { kind: 'written_request', source: PROGRAMMES },
      decisionMaker: DECISION_MAKERS.coeSecretariat,
      agreement: { name: 'agreement with the authorities', source: PROGRAMMES },
    },
  ],
  suspension: { effect: 'opens_condition', source: remembered('Statute of the Council of Europe art. 8', 'high') },
  formats: [],
  teamRules: [],
  publications: PROGRAMMES_PUBLICATIONS,
  funding: {
    text: 'Paid from programmes of the Council and joint programmes with donors.',
    source: remembered('Practice', 'low'),
  },
  fundedByContributions: false,
  notes: [{ text: 'Expertise on draft laws and constitutions, training, study visits.', source: PROGRAMMES }],
};
