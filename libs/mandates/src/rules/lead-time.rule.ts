import { daysBetween, type CalendarDate } from '@comitia/kernel';
import type { Rule, RuleContext } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import { familyOf } from '../vocabulary/services.js';

/** Does something show that the request came before the day of the decision, on an unknown day? */
function showsEarlierRequest({ peek }: RuleContext): boolean {
  const mandate = peek('politicalMandate');
  return (
    peek('assessment')?.status === 'done' ||
    peek('agreement') === 'signed' ||
    mandate?.status === 'in_force' ||
    mandate?.status === 'pending' ||
    peek('focalPointDecision') === 'approved' ||
    peek('focalPointDecision') === 'declined' ||
    peek('politicalDecision') === 'taken'
  );
}

/** What the United Nations mandate, or are asked to mandate, is not held to the floor for assistance at a state's request. */
function mandatedByOrgan(context: RuleContext): boolean {
  const { body, request, peek } = context;
  if (body.id !== 'UN') return false;
  if (request.requesterKind === 'un_security_council' || request.requesterKind === 'un_general_assembly') return true;
  const mandate = peek('politicalMandate');
  if (mandate === undefined || mandate.status === 'none') return false;
  return mandate.services?.includes(request.service) ?? true;
}

/** Is there enough time between the request and election day? Below a floor is a bar, below a guideline a condition. */
export const leadTimeRule: Rule = {
  id: 'lead-time',
  step: 'P7',
  title: 'Enough time before election day',
  codes: ['LEAD_TIME_OK', 'LEAD_TIME_TOO_SHORT', 'LEAD_TIME_BELOW_GUIDELINE'],
  variants: { LEAD_TIME_OK: ['floor', 'guideline'] },
  evaluate: (context) => {
    const { track, request, date, fact, peek } = context;
    const lead = track.leadTime;
    const { electionDay } = request;
    if (lead === undefined || electionDay === undefined || mandatedByOrgan(context)) return SILENT;
    if (electionDay < date && familyOf(request.service) !== 'observation') return SILENT;
    const stated = peek('requestReceived');
    const received: CalendarDate | undefined = stated !== undefined && stated <= date ? stated : undefined;
    const counted = received ?? date;
    const days = daysBetween(counted, electionDay);
    const compared = {
      countedFrom: counted,
      electionDay,
      days,
      required: lead.days,
      countedFromDecision: received === undefined,
    };
    if (days >= lead.days) {
      return [
        {
          code: 'LEAD_TIME_OK',
          variant: lead.kind,
          sentence: `${days} days lie between ${counted} and election day; ${lead.kind === 'floor' ? 'at least' : 'the guideline is'} ${lead.days}.`,
          compared,
          source: lead.source,
        },
      ];
    }
    if (received === undefined) {
      fact('requestReceived');
      if (showsEarlierRequest(context)) return SILENT;
    }
    if (lead.kind === 'floor') {
      return [
        {
          code: 'LEAD_TIME_TOO_SHORT',
          sentence: `${days} days lie between ${counted} and election day, ${lead.days - days} fewer than the floor of ${lead.days}.`,
          compared,
          source: lead.source,
        },
      ];
    }
    return [
      {
        code: 'LEAD_TIME_BELOW_GUIDELINE',
        sentence: `${days} days lie between ${counted} and election day, ${lead.days - days} fewer than the guideline of ${lead.days}.`,
        compared,
        source: lead.source,
        condition: {
          closedBy: ['organisation', 'decision_maker'],
          nextStep: 'Agree on a smaller format that the time allows.',
        },
      },
    ];
  },
};
