import type { BodyDefinition } from '../model/body.js';
import { BINDING_AUTHORITIES } from '../vocabulary/requester-kinds.js';
import { remembered, verified } from '../vocabulary/source.js';
import { DECISION_MAKERS } from './decision-makers.js';
import { CENTRE_PUBLICATIONS } from './ended-bodies.formats.js';

const ADVISORY = verified('A/RES/926 (X) of 14 December 1955: solely at the request of Governments', 22, 23);
const HANDBOOK = verified('HR/P/PT/2 Human Rights and Elections (1994)', 15);

/** UN Centre for Human Rights in Geneva; from 15 September 1997 the same work is done by OHCHR. */
export const centreForHumanRights: BodyDefinition = {
  id: 'UN_CHR',
  organisation: 'UN',
  name: 'the UN Centre for Human Rights',
  names: [
    { name: 'Division of Human Rights', to: '1981-12-31', source: remembered('Renamed in 1982', 'high') },
    {
      name: 'Centre for Human Rights',
      from: '1982-01-01',
      to: '1997-09-14',
      source: remembered('1982 to 1997', 'high'),
    },
    {
      name: 'Office of the High Commissioner for Human Rights',
      from: '1997-09-15',
      source: remembered('Merged on 15 September 1997', 'high'),
    },
  ],
  from: '1982-01-01',
  to: '1997-09-14',
  existence: remembered('Centre from 1982 (the day is not known), merged into OHCHR on 15 September 1997', 'high'),
  predecessor: { name: 'the Division of Human Rights' },
  successor: { id: 'OHCHR', name: 'the Office of the High Commissioner for Human Rights (OHCHR)' },
  legalBasis: [
    { title: 'A/RES/926 (X) Advisory services in the field of human rights', date: '1955-12-14', source: ADVISORY },
    {
      title: 'CHR res. 1987/38, ECOSOC dec. 1987/147: Voluntary Fund of 16 November 1987',
      date: '1987-11-16',
      source: verified('CHR res. 1987/38', 22, 23, 24),
    },
    {
      title: 'CHR res. 1992/80, 1993/87, 1994/69, 1995/53',
      date: '1995',
      source: verified('Resolutions on advisory services', 22, 23, 24),
    },
    {
      title: 'Vienna Declaration and Programme of Action II.67',
      date: '1993',
      source: verified('Vienna Declaration 1993 II.67', 22),
    },
    {
      title: 'A/RES/48/141 High Commissioner for Human Rights',
      date: '1993-12-20',
      source: verified('A/RES/48/141', 22),
    },
    { title: 'HR/P/PT/2 Human Rights and Elections', date: '1994', source: HANDBOOK },
  ],
  scope: { kind: 'any_state', source: verified('HR/P/PT/2, foreword: states in formation as well (Eritrea 1992)', 15) },
  tracks: [
    {
      id: 'advice',
      status: 'core',
      services: [
        'constitution_drafting',
        'bill_of_rights_drafting',
        'legal_drafting',
        'legal_review',
        'law_conformity_review',
        'official_training',
        'civic_education',
      ],
      source: verified('HR/P/PT/2; CHR res. 1994/69; HR-091', 15, 22, 25),
      requesters: {
        standing: BINDING_AUTHORITIES,
        territoryThroughAdministeringState: true,
        source: ADVISORY,
      },
      trigger: { kind: 'written_request', source: ADVISORY },
      decisionMaker: DECISION_MAKERS.humanRights,
      assessment: {
        kind: 'needs',
        name: 'human-rights assessment of the request',
        source: verified('Guidelines for the assessment of requests', 15, 25),
      },
      agreement: {
        name: 'project agreement with the Government',
        source: verified('Projects of the Voluntary Fund', 23),
      },
    },
  ],
  formats: [],
  teamRules: [],
  publications: CENTRE_PUBLICATIONS,
  funding: {
    text: 'Advisory services come from the regular budget, projects from the Voluntary Fund.',
    source: verified('CHR res. 1992/80, 1993/87', 23),
  },
  fundedByContributions: false,
  notes: [
    {
      text: 'Observing, verifying and running elections belong to other parts of the United Nations.',
      source: HANDBOOK,
    },
    {
      text: 'Assisted: Romania 1990-92, Albania 1991, Lesotho 1991-93, Eritrea 1992, Angola 1992, Cambodia 1992, Malawi 1992-93, South Africa 1993.',
      source: HANDBOOK,
    },
  ],
};
