import type { BodyDefinition } from '../model/body.js';
import { remembered, verified } from '../vocabulary/source.js';
import { DECISION_MAKERS } from './decision-makers.js';
import { VENICE_PUBLICATIONS } from './council-of-europe.formats.js';

const STATUTE = remembered('Revised Statute, Res(2002)3, art. 3(2)', 'high');
const NON_DIRECTIVE = verified('CM(2006)42: upon request, without imposing solutions', 58);

/** European Commission for Democracy through Law. */
export const veniceCommission: BodyDefinition = {
  id: 'COE_VENICE',
  organisation: 'COE',
  name: 'the Venice Commission',
  names: [{ name: 'European Commission for Democracy through Law', from: '1990-05-10', source: STATUTE }],
  from: '1990-05-10',
  existence: remembered('Partial agreement of 10 May 1990, enlarged in 2002', 'high'),
  legalBasis: [
    { title: 'Partial agreement establishing the Commission', date: '1990-05-10', source: STATUTE },
    { title: 'Revised Statute, Res(2002)3', date: '2002', source: STATUTE },
    {
      title: 'Code of Good Practice in Electoral Matters CDL-AD(2002)023rev2-cor',
      date: '2002',
      source: verified('Code of Good Practice', 60, 61),
    },
    {
      title: 'Interpretative declaration on stability CDL-AD(2005)043',
      date: '2005',
      source: remembered('CDL-AD(2005)043', 'medium'),
    },
    {
      title: 'Revised interpretative declaration on stability CDL-AD(2024)027',
      date: '2024',
      source: remembered('CDL-AD(2024)027', 'medium'),
    },
  ],
  scope: { kind: 'venice_commission', source: remembered('Revised Statute, Res(2002)3, arts 3(2) and 3(3)', 'high') },
  tracks: [
    {
      id: 'opinions',
      status: 'core',
      services: ['legal_review', 'law_conformity_review', 'constitution_drafting'],
      source: NON_DIRECTIVE,
      requesters: {
        standing: [
          'government',
          'foreign_ministry',
          'head_of_state',
          'parliament',
          'regional_organisation',
          'organisation_initiative',
        ],
        mayLackAuthority: ['electoral_authority', 'territory_administration'],
        source: STATUTE,
      },
      trigger: { kind: 'written_request', source: NON_DIRECTIVE },
      decisionMaker: DECISION_MAKERS.venicePlenary,
    },
  ],
  suspension: { effect: 'opens_condition', source: remembered('Statute of the Council of Europe art. 8', 'high') },
  formats: [],
  teamRules: [],
  publications: VENICE_PUBLICATIONS,
  funding: {
    text: 'Paid from the budget of the enlarged agreement.',
    source: remembered('Enlarged agreement', 'medium'),
  },
  fundedByContributions: false,
  notes: [
    {
      text: 'Parties, non-governmental organisations and individuals have no standing; constitutional courts may ask for amicus curiae briefs.',
      source: STATUTE,
    },
    {
      text: 'Council for Democratic Elections since 2002: Venice Commission, Assembly and Congress; the OAS invited as observer on 5 December 2024.',
      source: verified('Venice Commission', 59),
    },
  ],
};
