import type { Rule, RuleContext, Statement } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import { membership, partnership } from '../membership/membership-tables.js';
import { liesInOsceArea } from '../membership/osce-area.js';
import { stateName } from '../membership/states.js';
import { verified } from '../vocabulary/source.js';
import { serviceWords, servicesWords } from '../vocabulary/words.js';

const OUTSIDE = verified(
  'Permanent Council decisions on election support teams outside the area ("an extraordinary measure")',
  71,
  72,
);

/** ODIHR: participating States; elsewhere only where a Permanent Council decision covers the very service asked. */
export const osceObservationScopeRule: Rule = {
  id: 'osce-observation-scope',
  step: 'P2',
  title: 'Participating State, or covered by a Permanent Council decision',
  codes: [
    'PARTICIPATING_STATE',
    'NOT_A_PARTICIPATING_STATE',
    'OUTSIDE_OSCE_AREA',
    'PARTNER_FOR_COOPERATION',
    'PC_DECISION_PRESENT',
    'PC_DECISION_ABSENT',
  ],
  variants: { OUTSIDE_OSCE_AREA: ['partner', 'other'], PC_DECISION_ABSENT: ['none', 'limited'] },
  evaluate: (context) => {
    const { body, state, date } = context;
    if (body.scope.kind !== 'osce_observation') return SILENT;
    const tenure = membership('OSCE', state, date);
    if (tenure) {
      return [
        {
          code: 'PARTICIPATING_STATE',
          sentence: `${stateName(state)} has taken part in the CSCE/OSCE since ${tenure.from}.`,
          compared: { state, decisionDate: date, since: tenure.from },
          source: { ...body.scope.source, confidence: tenure.confidence },
        },
      ];
    }
    return outside(context);
  },
};

function outside(context: RuleContext): readonly Statement[] {
  const { state, date, request, body } = context;
  const decision = context.mandate();
  if (decision === undefined) context.fact('politicalMandate');
  const covered =
    decision?.status === 'in_force' && (decision.services === undefined || decision.services.includes(request.service));
  const partner = partnership('OSCE', state, date);
  const compared = { state, decisionDate: date, service: request.service };
  if (covered) {
    const present: Statement = {
      code: 'PC_DECISION_PRESENT',
      sentence: `A decision of the Permanent Council (${decision.cite ?? 'not cited'}) covers ${serviceWords(request.service)} in ${stateName(state)}.`,
      compared: { ...compared, decision: decision.cite ?? '' },
      source: OUTSIDE,
    };
    if (!partner) return [present];
    return [
      {
        code: 'PARTNER_FOR_COOPERATION',
        sentence: `${stateName(state)} has been a Partner for Co-operation since ${partner.from}.`,
        compared: { ...compared, since: partner.from },
        source: { ...body.scope.source, confidence: partner.confidence },
      },
      present,
    ];
  }
  const statements: Statement[] = [
    {
      code: 'NOT_A_PARTICIPATING_STATE',
      sentence: `${stateName(state)} does not take part in the OSCE on ${date}.`,
      compared,
      source: body.scope.source,
    },
  ];
  if (!liesInOsceArea(state, date)) {
    statements.push({
      code: 'OUTSIDE_OSCE_AREA',
      variant: partner ? 'partner' : 'other',
      sentence: partner
        ? `${stateName(state)} is a Partner for Co-operation outside the area, and no decision of the Permanent Council covers ${serviceWords(request.service)} there.`
        : `${stateName(state)} lies outside the OSCE area.`,
      compared: { ...compared, partner: partner !== undefined },
      source: OUTSIDE,
    });
  }
  if (decision !== undefined && decision.status !== 'pending') {
    statements.push({
      code: 'PC_DECISION_ABSENT',
      variant: decision.status === 'none' ? 'none' : 'limited',
      sentence:
        decision.status === 'none'
          ? 'The Permanent Council has taken no decision.'
          : `The decision of the Permanent Council is limited to ${servicesWords(decision.services)}.`,
      compared: { ...compared, status: decision.status, services: (decision.services ?? []).join(', ') },
      source: OUTSIDE,
    });
  }
  return statements;
}
