import type { CalendarDate } from '@comitia/kernel';
import type { BodyDefinition, Track } from '../model/body.js';
import type { BodyId } from '../vocabulary/body-ids.js';
import { BODY_IDS } from '../vocabulary/body-ids.js';
import type { Service } from '../vocabulary/services.js';
import { BODY_DEFINITIONS } from './registry.js';

/** Every body, in the order of the ids. */
export const BODIES: readonly BodyDefinition[] = BODY_IDS.map((id) => BODY_DEFINITIONS[id]);

/** The definition of a body. */
export function bodyOf(id: BodyId): BodyDefinition {
  return BODY_DEFINITIONS[id];
}

const tracksByService = new Map<BodyDefinition, ReadonlyMap<Service, readonly Track[]>>(
  BODIES.map((body) => {
    const byService = new Map<Service, Track[]>();
    for (const track of body.tracks) {
      for (const service of track.services) {
        const tracks = byService.get(service);
        if (tracks) tracks.push(track);
        else byService.set(service, [track]);
      }
    }
    return [body, byService];
  }),
);

/** Every track of a body that holds a service on some day. */
export function tracksFor(body: BodyDefinition, service: Service): readonly Track[] {
  return tracksByService.get(body)?.get(service) ?? [];
}

/** The track by which a body offers a service on a day; the body's own end is not regarded here. */
export function offersOn(body: BodyDefinition, service: Service, on: CalendarDate): Track | undefined {
  if (body.from !== undefined && on < body.from) return undefined;
  return tracksFor(body, service).find(
    (track) => (track.from === undefined || track.from <= on) && (track.to === undefined || on <= track.to),
  );
}
