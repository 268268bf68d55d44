import type { Rule, Statement } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import { membership } from '../membership/membership-tables.js';
import { findState, stateName } from '../membership/states.js';

/** Services open to every state and territory; membership is stated where there is one, also through the administering state. */
export const openScopeRule: Rule = {
  id: 'open-scope',
  step: 'P2',
  title: 'Membership is not required',
  codes: ['MEMBERSHIP_NOT_REQUIRED', 'MEMBER_STATE'],
  variants: { MEMBER_STATE: ['itself', 'through'] },
  evaluate: ({ body, state, date, peek }) => {
    if (body.scope.kind !== 'any_state' && body.scope.kind !== 'outside_osce_area') return SILENT;
    const statements: Statement[] = [
      {
        code: 'MEMBERSHIP_NOT_REQUIRED',
        sentence: `${body.name} serves states and territories whether members or not.`,
        compared: { state, decisionDate: date },
        source: body.scope.source,
      },
    ];
    if (body.organisation !== 'UN') return statements;
    const administering = peek('administeringState');
    const candidates = administering === undefined ? [state] : [state, findState(administering, date)?.iso3 ?? ''];
    for (const candidate of candidates) {
      const tenure = membership('UN', candidate, date);
      if (!tenure) continue;
      statements.push({
        code: 'MEMBER_STATE',
        variant: candidate === state ? 'itself' : 'through',
        sentence:
          candidate === state
            ? `${stateName(state)} has been a Member State since ${tenure.from}.`
            : `${stateName(state)} comes through ${stateName(candidate)}, a Member State since ${tenure.from}.`,
        compared: { state, through: candidate, decisionDate: date, memberSince: tenure.from },
        source: { ...body.scope.source, confidence: tenure.confidence },
      });
      break;
    }
    return statements;
  },
};
