import type { Rule, Statement } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import { remembered, verified } from '../vocabulary/source.js';

const ACCREDITATION = remembered(
  'Declaration of Principles for International Election Observation (2005), para 12(i)',
  'high',
);
const CITIZENS = verified('Declaration of Global Principles (2012): conditions for citizen observers', 105, 106);

/** Unhindered access, free movement, no limit on numbers, accreditation for all: what observers need from the host. */
export const accessRule: Rule = {
  id: 'access',
  step: 'P8',
  title: 'Access and accreditation of observers',
  codes: ['ACCESS_LIMITED_NUMBERS', 'ACCREDITATION_INCOMPLETE'],
  variants: { ACCREDITATION_INCOMPLETE: ['accreditation', 'access'] },
  evaluate: ({ body, track, fact }) => {
    const policy = track.limitedAccess;
    if (policy === undefined) return SILENT;
    const statements: Statement[] = [];
    const access = fact('access');
    const accreditation = fact('accreditation');
    if (access === 'limited' && policy.effect === 'bar') {
      statements.push({
        code: 'ACCESS_LIMITED_NUMBERS',
        sentence: `The host limits the numbers or the movement of observers; ${body.name} does not observe under such limits.`,
        compared: { access },
        source: policy.source,
      });
    }
    if (accreditation === 'partial' || (access === 'limited' && policy.effect === 'condition')) {
      statements.push({
        code: 'ACCREDITATION_INCOMPLETE',
        variant: accreditation === 'partial' ? 'accreditation' : 'access',
        sentence:
          accreditation === 'partial'
            ? 'Part of the observers are without accreditation.'
            : 'The access of the observers is limited.',
        compared: { access: access ?? 'unknown', accreditation: accreditation ?? 'unknown' },
        source: accreditation === 'partial' ? (body.id === 'NGO_CITIZEN' ? CITIZENS : ACCREDITATION) : policy.source,
        condition: {
          closedBy: ['electoral_authority', 'government'],
          nextStep: 'Accredit every observer and lift the limits before deployment.',
        },
      });
    }
    return statements;
  },
};
