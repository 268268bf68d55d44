import type { BodyDefinition } from '../model/body.js';
import { BINDING_AUTHORITIES } from '../vocabulary/requester-kinds.js';
import { remembered, verified } from '../vocabulary/source.js';
import { DECISION_MAKERS } from './decision-makers.js';
import { OAU_FORMATS, OAU_PUBLICATIONS } from './ended-bodies.formats.js';

const DECLARATION = verified(
  'OAU Declaration of July 1990 on the political and socio-economic situation in Africa',
  38,
);
const PRACTICE = verified('Garber, Journal of Democracy 4:3 (1993): Zambia 1991', 39);

/** Organisation of African Unity, until the African Union was launched on 9 July 2002. */
export const organisationOfAfricanUnity: BodyDefinition = {
  id: 'OAU',
  organisation: 'OAU',
  name: 'the Organisation of African Unity',
  names: [
    {
      name: 'Organisation of African Unity',
      from: '1963-05-25',
      to: '2002-07-08',
      source: remembered('Addis Ababa, 25 May 1963', 'high'),
    },
  ],
  from: '1963-05-25',
  to: '2002-07-08',
  existence: remembered('Founded on 25 May 1963; the African Union was launched at Durban on 9 July 2002', 'high'),
  successor: { id: 'AU', name: 'the African Union', body: 'AU' },
  legalBasis: [
    { title: 'OAU Charter', date: '1963-05-25', source: remembered('OAU Charter', 'high') },
    {
      title: 'Declaration on the political and socio-economic situation in Africa',
      date: '1990-07',
      source: DECLARATION,
    },
  ],
  scope: { kind: 'members', source: remembered('OAU Charter: member states', 'high') },
  tracks: [
    {
      id: 'observation',
      status: 'offered',
      services: ['observation_short_term'],
      from: '1990-07-11',
      source: DECLARATION,
      requesters: {
        standing: BINDING_AUTHORITIES,
        mayLackAuthority: ['electoral_authority', 'parliament'],
        accepted: ['de_facto_authority'],
        withInvitation: ['organisation_initiative'],
        source: PRACTICE,
      },
      trigger: { kind: 'invitation', source: PRACTICE },
      decisionMaker: DECISION_MAKERS.oauSecretaryGeneral,
      limitedAccess: {
        effect: 'condition',
        source: remembered('Practice of observers: unhindered access is asked for', 'medium'),
      },
    },
  ],
  formats: OAU_FORMATS,
  teamRules: [],
  publications: OAU_PUBLICATIONS,
  funding: {
    text: 'Small teams were sent from the means of the organisation.',
    source: remembered('OAU practice', 'low'),
  },
  fundedByContributions: false,
  notes: [
    { text: 'Three to five observers, a report to the Secretary General, no public assessment.', source: PRACTICE },
  ],
};
