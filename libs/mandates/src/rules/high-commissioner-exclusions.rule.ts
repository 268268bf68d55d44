import type { Rule, Statement } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import { highCommissionerOn } from '../bodies/high-commissioners.js';
import { findState, stateName } from '../membership/states.js';
import { verified } from '../vocabulary/source.js';

const paragraph = (number: string) => verified(`CSCE Helsinki Decisions 1992, ch. II para ${number}`, 89);

/** Terrorism, individual cases, and the High Commissioner's own state unless all parties directly involved agree. */
export const highCommissionerExclusionsRule: Rule = {
  id: 'high-commissioner-exclusions',
  step: 'P3',
  title: 'What the High Commissioner does not take up',
  bodies: ['OSCE_HCNM'],
  codes: [
    'EXCLUDED_TERRORISM',
    'EXCLUDED_INDIVIDUAL_CASE',
    'EXCLUDED_OWN_STATE_WITHOUT_CONSENT',
    'CONSENT_ALL_PARTIES',
  ],
  evaluate: ({ state, date, fact, peek }) => {
    const statements: Statement[] = [];
    const situation = fact('situation');
    if (situation === 'organised_terrorism') {
      statements.push({
        code: 'EXCLUDED_TERRORISM',
        sentence: 'The situation involves organised acts of terrorism, which the High Commissioner does not consider.',
        compared: { situation },
        source: paragraph('5(b)'),
      });
    }
    if (situation === 'individual_case') {
      statements.push({
        code: 'EXCLUDED_INDIVIDUAL_CASE',
        sentence: 'The High Commissioner does not consider violations in individual cases.',
        compared: { situation },
        source: paragraph('5(c)'),
      });
    }
    const stated = peek('officeHolderNationality');
    const holder = highCommissionerOn(date);
    const nationality = stated === undefined ? holder?.nationality : findState(stated, date)?.iso3;
    if (nationality === undefined) fact('officeHolderNationality');
    if (nationality !== state) return statements.length === 0 ? SILENT : statements;
    const agreed = fact('allPartiesConsent');
    const compared = { state, nationality, allPartiesConsent: agreed ?? 'unknown' };
    const source = paragraph('5(a)');
    if (agreed === true) {
      statements.push({
        code: 'CONSENT_ALL_PARTIES',
        sentence: `${stateName(state)} is the High Commissioner's own state, and all parties directly involved agree.`,
        compared,
        source,
      });
    } else if (agreed === false) {
      statements.push({
        code: 'EXCLUDED_OWN_STATE_WITHOUT_CONSENT',
        sentence: `${stateName(state)} is the High Commissioner's own state, and not all parties directly involved agree.`,
        compared,
        source,
      });
    }
    return statements;
  },
};
