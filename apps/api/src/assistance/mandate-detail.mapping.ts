import type { CalendarDate } from '@comitia/kernel';
import {
  ASSESSMENT_HEADING,
  bodyOf,
  formats,
  stateName,
  type Assessment,
  type BodyDefinition,
  type MissionFormat,
  type Source,
  type Stretch,
} from '@comitia/mandates';
import { toConditionObject, toFindingObject } from './assessment.object.js';
import {
  MandateBodyDetailObject,
  MandateFactObject,
  MandateFormatObject,
  MandateReadingObject,
  MandateRoleSizeObject,
  MandateStretchObject,
  MandateTrackObject,
} from './mandate-detail.object.js';

function fact(text: string, source: Source, more: Partial<MandateFactObject> = {}): MandateFactObject {
  const known = { text, label: null, from: null, to: null, citation: source.citation, confidence: source.confidence };
  return Object.assign(new MandateFactObject(), known, more);
}

const holds = (range: { readonly from?: CalendarDate; readonly to?: CalendarDate }, on: CalendarDate): boolean =>
  (range.from === undefined || range.from <= on) && (range.to === undefined || on <= range.to);

function toFormat({ id, name, service, roles, electionDayMethod, source }: MissionFormat): MandateFormatObject {
  return Object.assign(new MandateFormatObject(), {
    id,
    name,
    service,
    roles: roles.map(({ role, minimum, typical, maximum }) =>
      Object.assign(new MandateRoleSizeObject(), { role, minimum, typical, maximum }),
    ),
    electionDayMethod,
    citation: source.citation,
    confidence: source.confidence,
  });
}

function toTracks(body: BodyDefinition, on: CalendarDate): MandateTrackObject[] {
  if (!holds(body, on)) return [];
  return body.tracks
    .filter((track) => holds(track, on))
    .map((track) =>
      Object.assign(new MandateTrackObject(), {
        services: track.services,
        status: track.status,
        requesters: track.requesters.anyone
          ? []
          : [...track.requesters.standing, ...(track.requesters.mayLackAuthority ?? [])],
        trigger: track.trigger.kind,
        decisionMaker: track.decisionMaker.name,
        decisionMakerId: track.decisionMaker.id,
        leadTimeDays: track.leadTime?.days ?? null,
        leadTimeKind: track.leadTime?.kind ?? null,
        citation: track.source.citation,
        confidence: track.source.confidence,
      }),
    );
}

/** Names of bodies begin with their article, in lower case, for use in sentences; a title does not. */
export function asTitle(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What of a body's definition goes out, its services and formats on the day. */
export function toBodyDetail(body: BodyDefinition, on: CalendarDate): MandateBodyDetailObject {
  return Object.assign(new MandateBodyDetailObject(), {
    id: body.id,
    name: asTitle(body.name),
    organisation: body.organisation,
    from: body.from ?? null,
    to: body.to ?? null,
    predecessor: body.predecessor?.name ?? null,
    successor: body.successor?.name ?? null,
    successorId: body.successor?.id ?? null,
    names: body.names.map(({ name, from, to, source }) => fact(name, source, { from: from ?? null, to: to ?? null })),
    legalBasis: body.legalBasis.map(({ title, date, source }) => fact(title, source, { label: date ?? null })),
    tracks: toTracks(body, on),
    formats: formats(body.id, on).map(toFormat),
    teamRules: body.teamRules.map(({ text, strength, source }) => fact(text, source, { label: strength })),
    publications: body.publications.map(({ product, class: kind, remark, source }) =>
      fact(`${kind.replaceAll('_', ' ')}${remark === undefined ? '' : `. ${remark}`}`, source, { label: product }),
    ),
    funding: fact(body.funding.text, body.funding.source),
    notes: body.notes.map(({ text, source }) => fact(text, source)),
  });
}

/** What of a reading goes out. */
export function toReadingObject(assessment: Assessment): MandateReadingObject {
  return Object.assign(new MandateReadingObject(), {
    body: assessment.body,
    bodyName: asTitle(bodyOf(assessment.body).name),
    service: assessment.service,
    outcome: assessment.outcome,
    findings: assessment.findings.map(toFindingObject),
    conditions: assessment.conditions.map(toConditionObject),
    decisiveFacts: assessment.decisiveFacts,
    decisionMaker: assessment.decisionMaker.name,
    decisionMakerId: assessment.decisionMaker.id,
    rulesVersion: assessment.rulesVersion,
    reading: ASSESSMENT_HEADING,
  });
}

/** What of a stretch goes out. */
export function toStretchObject(stretch: Stretch): MandateStretchObject {
  return Object.assign(new MandateStretchObject(), {
    ...stretch,
    to: stretch.to ?? null,
    stateName: stateName(stretch.state),
  });
}
