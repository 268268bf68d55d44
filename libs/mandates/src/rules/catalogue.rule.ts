import type { Rule } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import { serviceWords } from '../vocabulary/words.js';

/** Is the service in the body's catalogue on the date? */
export const catalogueRule: Rule = {
  id: 'catalogue',
  step: 'P1',
  title: 'The service is in the catalogue on the date',
  codes: ['SERVICE_IN_CATALOGUE', 'SERVICE_NOT_OFFERED'],
  variants: { SERVICE_NOT_OFFERED: ['never', 'later'] },
  evaluate: ({ body, offered, request, date, track }) => {
    const { service } = request;
    if (offered) {
      return [
        {
          code: 'SERVICE_IN_CATALOGUE',
          sentence: `${serviceWords(service)} is a service of ${body.name} on ${date}.`,
          compared: { service, decisionDate: date, status: offered.status },
          source: offered.source,
        },
      ];
    }
    if (body.from !== undefined && date < body.from) return SILENT;
    const later = track.services.includes(service) ? track : undefined;
    const when = later?.from !== undefined && date < later.from ? later.from : undefined;
    return [
      {
        code: 'SERVICE_NOT_OFFERED',
        variant: when === undefined ? 'never' : 'later',
        sentence:
          when === undefined
            ? `${serviceWords(service)} is not among the services of ${body.name}.`
            : `${serviceWords(service)} is a service of ${body.name} only from ${when}.`,
        compared:
          when === undefined ? { service, decisionDate: date } : { service, decisionDate: date, offeredFrom: when },
        source: track.source,
      },
    ];
  },
};
