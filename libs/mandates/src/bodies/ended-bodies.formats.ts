import type { MissionFormat } from '../model/mission-format.js';
import type { Publication } from '../model/publication.js';
import { remembered, verified } from '../vocabulary/source.js';
import { size } from './format-helpers.js';

/** Formats of the OAU. */
export const OAU_FORMATS: readonly MissionFormat[] = [
  {
    id: 'SHORT_TERM',
    name: 'Short-term team',
    service: 'observation_short_term',
    from: '1990-07-11',
    to: '2002-07-08',
    roles: [size('member', [3, 5, 5], verified('Zambia 1991: five', 39))],
    electionDayMethod: 'visits, without a public assessment',
    offsets: [],
    source: verified('Garber, Journal of Democracy 4:3 (1993)', 39),
  },
];
export const OAU_PUBLICATIONS: readonly Publication[] = [
  {
    product: 'final_report',
    class: 'internal_to_organisation',
    remark: 'To the Secretary General; no public assessment.',
    source: verified('Zambia 1991', 39),
  },
];

export const CENTRE_PUBLICATIONS: readonly Publication[] = [
  {
    product: 'advice',
    class: 'confidential_to_state',
    remark: "The government's to publish.",
    source: remembered('Advice on draft laws', 'medium'),
  },
  {
    product: 'report_to_governing_body',
    class: 'public',
    remark: 'Reports to the Commission on Human Rights.',
    source: remembered('Reports to the Commission', 'medium'),
  },
];
