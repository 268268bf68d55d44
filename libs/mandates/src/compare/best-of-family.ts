import { assess } from '../assess.js';
import { BODIES, offersOn } from '../bodies/catalogue.js';
import type { Assessment, Outcome, RequestFacts } from '../model/assessment.js';
import { SERVICE_FAMILIES, type Service, type ServiceFamily } from '../vocabulary/services.js';

const RANK: Readonly<Record<Outcome, number>> = { eligible: 0, eligible_with_conditions: 1, not_eligible: 2 };

/**
 * Who could do something of a kind: for each body its best reading among the family's services that it offers on the day of the
 * decision, the first of equals. A body that offers none of them is read for the family's first service, so that the reason is
 * there too. Bodies that had ended are left out: their successors are read themselves.
 */
export function bestOfFamily(family: ServiceFamily, request: Omit<RequestFacts, 'service'>): readonly Assessment[] {
  const services: readonly Service[] = SERVICE_FAMILIES[family];
  const living = BODIES.filter(({ to }) => to === undefined || request.decisionDate <= to);
  return living.map((body) => {
    const offered = services.filter((service) => offersOn(body, service, request.decisionDate));
    const read = (service: Service): Assessment => assess({ ...request, body: body.id, service });
    return (offered.length > 0 ? offered : services.slice(0, 1))
      .map(read)
      .reduce((best, other) => (RANK[other.outcome] < RANK[best.outcome] ? other : best));
  });
}
