import type { Rule } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import type { Service } from '../vocabulary/services.js';
import { remembered, verified } from '../vocabulary/source.js';

const CITIZENS = verified(
  'Declaration of Global Principles for Non-partisan Election Observation (2012), paras 4-5',
  105,
  106,
);
const INTERNATIONAL = remembered(
  'Declaration of Principles for International Election Observation (2005), para 6',
  'high',
);

/** Help to parties and education serve contestants and voters alike: only watching and counting must be non-partisan. */
const OPEN_TO_PARTISANS: ReadonlySet<Service> = new Set([
  'party_dialogue',
  'civic_education',
  'voter_education',
  'gender_inclusion',
]);

/** Those who watch, count or are helped to do so must be independent of the contestants. */
export const nonPartisanRule: Rule = {
  id: 'non-partisan',
  step: 'P3',
  title: 'Observers are non-partisan',
  bodies: ['NGO_CITIZEN', 'NGO_CARTER', 'NGO_NDI', 'NGO_IRI', 'NGO_EISA', 'NGO_ANFREL', 'NGO_ENEMO'],
  codes: ['NOT_NON_PARTISAN'],
  evaluate: ({ body, request, fact }) => {
    const citizens = body.id === 'NGO_CITIZEN';
    if (!citizens && OPEN_TO_PARTISANS.has(request.service)) return SILENT;
    if (fact('nonPartisan') !== false) return SILENT;
    return [
      {
        code: 'NOT_NON_PARTISAN',
        sentence: 'The observers are not independent of the contestants.',
        compared: { nonPartisan: false, requesterKind: request.requesterKind },
        source: citizens ? CITIZENS : INTERNATIONAL,
      },
    ];
  },
};
