import type { Rule, Statement } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import { isParticipatingState, liesInOsceArea } from '../membership/osce-area.js';
import { stateName } from '../membership/states.js';

/**
 * Bodies whose field is the area rather than the circle of seats: the High Commissioner, and missions that a host in the area
 * has let in (Yugoslavia in 1992-93 although suspended, Skopje in 1992 before it had a seat).
 */
export const osceAreaScopeRule: Rule = {
  id: 'osce-area-scope',
  step: 'P2',
  title: 'The situation lies in the OSCE area',
  codes: ['OSCE_AREA', 'PARTICIPATING_STATE', 'NOT_A_PARTICIPATING_STATE', 'OUTSIDE_OSCE_AREA'],
  variants: { OSCE_AREA: ['participating', 'without_seat', 'host'] },
  evaluate: ({ body, state, date }) => {
    const { scope } = body;
    if (scope.kind !== 'osce_area' && scope.kind !== 'osce_host_by_consent') return SILENT;
    const compared = { state, decisionDate: date };
    const participating = isParticipatingState(state, date);
    if (liesInOsceArea(state, date)) {
      const statements: Statement[] = [
        {
          code: 'OSCE_AREA',
          variant: participating ? 'participating' : scope.kind === 'osce_host_by_consent' ? 'host' : 'without_seat',
          sentence: participating
            ? `${stateName(state)} lies in the OSCE area.`
            : `${stateName(state)} lies in the OSCE area, though it holds no seat on ${date}${scope.kind === 'osce_host_by_consent' ? '; it is host by its own consent' : ''}.`,
          compared,
          source: scope.source,
        },
      ];
      if (participating) {
        statements.push({
          code: 'PARTICIPATING_STATE',
          sentence: `${stateName(state)} takes part in the CSCE/OSCE on ${date}.`,
          compared,
          source: scope.source,
        });
      }
      return statements;
    }
    return [
      {
        code: 'NOT_A_PARTICIPATING_STATE',
        sentence: `${stateName(state)} does not take part in the OSCE on ${date}.`,
        compared,
        source: scope.source,
      },
      {
        code: 'OUTSIDE_OSCE_AREA',
        sentence: `${stateName(state)} lies outside the OSCE area, where ${body.name} has no authority.`,
        compared,
        source: scope.source,
      },
    ];
  },
};
