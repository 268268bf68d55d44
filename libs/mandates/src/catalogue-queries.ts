import type { CalendarDate } from '@comitia/kernel';
import { bodyOf } from './bodies/catalogue.js';
import type { DecisionMaker } from './model/assessment.js';
import type { MissionFormat, TeamRule } from './model/mission-format.js';
import type { Product, Publication } from './model/publication.js';
import type { BodyId } from './vocabulary/body-ids.js';
import { familyOf, type Service, type ServiceFamily } from './vocabulary/services.js';
import type { Source } from './vocabulary/source.js';

/** A service that a body offers on a day. */
export interface OfferedService {
  readonly service: Service;
  readonly family: ServiceFamily;
  readonly status: 'core' | 'offered' | 'by_mandate';
  readonly decisionMaker: DecisionMaker;
  readonly source: Source;
}

const within = (range: { readonly from?: CalendarDate; readonly to?: CalendarDate }, on: CalendarDate): boolean =>
  (range.from === undefined || range.from <= on) && (range.to === undefined || on <= range.to);

/** The services in a body's catalogue on a day, in the order of its tracks; none before its birth or after its end. */
export function eligibleServices(body: BodyId, on: CalendarDate): readonly OfferedService[] {
  const definition = bodyOf(body);
  if (!within(definition, on)) return [];
  return definition.tracks
    .filter((track) => within(track, on))
    .flatMap(({ services, status, decisionMaker, source }) =>
      services.map((service) => ({ service, family: familyOf(service), status, decisionMaker, source })),
    );
}

/** The formats of mission of a body, on a day where one is given. */
export function formats(body: BodyId, on?: CalendarDate): readonly MissionFormat[] {
  const all = bodyOf(body).formats;
  return on === undefined ? all : all.filter((format) => within(format, on));
}

/** The rules for the teams of one format of a body; undefined where the body has no such format. */
export function teamRules(body: BodyId, format: string): readonly TeamRule[] | undefined {
  const definition = bodyOf(body);
  if (!definition.formats.some(({ id }) => id === format)) return undefined;
  return definition.teamRules.filter((rule) => rule.formats === undefined || rule.formats.includes(format));
}

/** Who may read a product of a body (on a day, where its class changed); undefined where the body has no such product. */
export function publicationClass(body: BodyId, product: Product, on?: CalendarDate): Publication | undefined {
  return bodyOf(body).publications.find(
    (publication) => publication.product === product && (on === undefined || within(publication, on)),
  );
}
