import type { Rule, Statement } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import { suspension } from '../membership/membership-tables.js';
import { stateName } from '../membership/states.js';

/** Is the member suspended on the date? A bar for the OAS; elsewhere a condition, for the AU with a derogation. */
export const suspensionRule: Rule = {
  id: 'suspension',
  step: 'P6',
  title: 'The member is not suspended',
  codes: ['SUSPENDED', 'DEROGATION_BY_PSC'],
  evaluate: (context) => {
    const { body, state, date } = context;
    const policy = body.suspension;
    if (policy === undefined) return SILENT;
    const tenure = suspension(body.organisation, state, date);
    if (tenure === undefined) return SILENT;
    const compared = { state, decisionDate: date, suspendedFrom: tenure.from };
    const source = { ...policy.source, confidence: tenure.confidence };
    const sentence = `${stateName(state)} has been suspended in the ${body.organisation} since ${tenure.from}.`;
    if (policy.effect === 'bars_all') return [{ code: 'SUSPENDED', sentence, compared, source, bars: true }];
    const statements: Statement[] = [
      {
        code: 'SUSPENDED',
        sentence,
        compared,
        source,
        condition: {
          closedBy: ['governing_body', 'government'],
          nextStep: 'Clear with the governing body which engagement the suspension leaves open.',
        },
      },
    ];
    if (policy.effect === 'opens_condition') return statements;
    const decision = context.mandate();
    if (decision?.status === 'in_force' && (decision.services?.includes(context.request.service) ?? true))
      return statements;
    statements.push({
      code: 'DEROGATION_BY_PSC',
      sentence:
        'Suspension bars taking part in AU activities, not efforts to restore order: a decision of the Peace and Security Council is needed.',
      compared,
      source,
      condition: {
        closedBy: ['au_peace_and_security_council'],
        nextStep: 'Obtain a decision of the Peace and Security Council on electoral engagement (ACDEG art. 25(3)-(4)).',
      },
    });
    return statements;
  },
};
