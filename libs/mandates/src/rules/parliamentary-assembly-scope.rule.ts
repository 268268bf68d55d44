import type { Rule, Statement } from '../model/rule.js';
import { membership, partnership } from '../membership/membership-tables.js';
import { stateName } from '../membership/states.js';

/**
 * The Assembly observes of right in applicant, special-guest, partner and monitored states; everywhere else, members
 * included, its Bureau decides once an invitation is there and circumstances are exceptional.
 */
export const parliamentaryAssemblyScopeRule: Rule = {
  id: 'parliamentary-assembly-scope',
  step: 'P2',
  title: 'States in which the Assembly observes',
  bodies: ['COE_PACE'],
  codes: ['MEMBER_STATE', 'UNDER_MONITORING', 'PARTNER_FOR_DEMOCRACY', 'BUREAU_DECISION_EXCEPTIONAL', 'NOT_A_MEMBER'],
  variants: {
    UNDER_MONITORING: ['under_monitoring', 'post_monitoring'],
    PARTNER_FOR_DEMOCRACY: ['special_guest', 'partner_for_democracy'],
  },
  evaluate: ({ body, state, date, fact, peek }) => {
    const { source } = body.scope;
    const compared = { state, decisionDate: date };
    const statements: Statement[] = [];
    const tenure = membership('COE', state, date);
    if (tenure) {
      statements.push({
        code: 'MEMBER_STATE',
        sentence: `${stateName(state)} has been a member of the Council of Europe since ${tenure.from}.`,
        compared: { ...compared, memberSince: tenure.from },
        source: { ...source, confidence: tenure.confidence },
      });
    }
    const partner = partnership('COE', state, date);
    const opens = partner?.kind === 'partner_for_democracy' || partner?.kind === 'special_guest' ? partner : undefined;
    if (opens) {
      statements.push({
        code: 'PARTNER_FOR_DEMOCRACY',
        variant: opens.kind,
        sentence: `${stateName(state)} has had ${opens.kind === 'special_guest' ? 'special guest' : 'partner for democracy'} status since ${opens.from}.`,
        compared: { ...compared, since: opens.from, status: opens.kind },
        source: { ...source, confidence: opens.confidence },
      });
    }
    const monitoring = tenure ? fact('monitoring') : peek('monitoring');
    const monitored = monitoring === 'under_monitoring' || monitoring === 'post_monitoring';
    if (monitored) {
      statements.push({
        code: 'UNDER_MONITORING',
        variant: monitoring,
        sentence: `${stateName(state)} is ${monitoring === 'under_monitoring' ? 'under monitoring' : 'in post-monitoring dialogue'}: observing is a right of the Assembly.`,
        compared: { ...compared, monitoring },
        source,
      });
    }
    if (opens || monitored || (tenure && monitoring === undefined)) return statements;
    if (!tenure && peek('invitation') === 'none') {
      statements.push({
        code: 'NOT_A_MEMBER',
        sentence: `${stateName(state)} is neither a member, an applicant nor a partner on ${date}, and has not invited.`,
        compared,
        source,
      });
      return statements;
    }
    statements.push({
      code: 'BUREAU_DECISION_EXCEPTIONAL',
      sentence: `${stateName(state)} is neither applicant, partner nor monitored: the Bureau may decide in exceptional circumstances.`,
      compared: { ...compared, member: tenure !== undefined },
      source,
      condition: {
        closedBy: ['bureau'],
        nextStep: 'Put the exceptional circumstances before the Bureau of the Assembly, with the invitation.',
      },
    });
    return statements;
  },
};
