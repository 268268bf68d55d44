import type { Rule } from '../model/rule.js';
import { SILENT } from '../model/rule.js';

/** Does the body exist on the date? Before its birth nothing is offered; after its end the request goes to its successor. */
export const existenceRule: Rule = {
  id: 'existence',
  step: 'P0',
  title: 'The body exists on the date',
  codes: ['SERVICE_NOT_OFFERED', 'SUCCESSOR_ORGANISATION'],
  evaluate: ({ asked, date }) => {
    if (asked.from !== undefined && date < asked.from) {
      const before = asked.predecessor ? ` Its forerunner was ${asked.predecessor.name}.` : '';
      return [
        {
          code: 'SERVICE_NOT_OFFERED',
          sentence: `${asked.name} exists from ${asked.from}; on ${date} it could offer nothing.${before}`,
          compared: { decisionDate: date, existsFrom: asked.from },
          source: asked.existence,
        },
      ];
    }
    if (asked.to === undefined || date <= asked.to) return SILENT;
    const successor = asked.successor!;
    return [
      {
        code: 'SUCCESSOR_ORGANISATION',
        sentence: `${asked.name} ended on ${asked.to}; the request goes to ${successor.name}, whose rules are applied here.`,
        compared: { decisionDate: date, existedTo: asked.to, successor: successor.id },
        source: asked.existence,
        condition: {
          closedBy: ['requester', 'successor_body'],
          nextStep: `Address the request to ${successor.name}.`,
        },
      },
    ];
  },
};
