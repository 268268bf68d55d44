import type { RequestDraftFragment, SaveAssistanceRequestInput } from '../../../gql/graphql.js';

/** What the pages of a request edit. */
export interface DraftValues extends Record<string, unknown> {
  subject: string;
  narrative: string;
  services: string[];
  requesterKind: string;
  neededBy: string;
  facts: Record<string, unknown>;
  organisationIds: string[];
}

export function draftValuesOf(request: RequestDraftFragment): DraftValues {
  return {
    subject: request.subject,
    narrative: request.narrative,
    services: [...request.services],
    requesterKind: request.requesterKind,
    neededBy: request.neededBy ?? '',
    facts: { ...((request.facts as Record<string, unknown> | null) ?? {}) },
    organisationIds: request.addressees.map((addressee) => addressee.organisation.id),
  };
}

type Savable = Omit<SaveAssistanceRequestInput, 'requestId' | 'version'>;

/**
 * What differs from the server's values, as the save operation takes it.
 * A date that is not yet a day is held back: it is kept in the browser until it is one.
 */
export function changesOf(values: DraftValues, saved: DraftValues): Savable {
  const changes: Savable = {};
  if (values.subject !== saved.subject) changes.subject = values.subject;
  if (values.narrative !== saved.narrative) changes.narrative = values.narrative;
  if (values.services.join() !== saved.services.join()) changes.services = values.services;
  if (values.requesterKind !== saved.requesterKind) changes.requesterKind = values.requesterKind;
  if (values.neededBy !== saved.neededBy && values.neededBy !== 'invalid') changes.neededBy = values.neededBy || null;
  if (JSON.stringify(values.facts) !== JSON.stringify(saved.facts)) changes.facts = values.facts;
  if (values.organisationIds.join() !== saved.organisationIds.join()) changes.organisationIds = values.organisationIds;
  return changes;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The fields that differ from the server's values: what must be kept until it is there. */
export function unsavedOf(values: DraftValues, saved: DraftValues): Partial<DraftValues> {
  return Object.fromEntries(Object.entries(values).filter(([field, value]) => !same(value, saved[field])));
}

/**
 * Brings what somebody typed onto a newer state of the server. A field that only one side changed is that side's;
 * a field that both changed to different values is `contested` and keeps what was typed here.
 */
export function rebaseDraft(
  mine: DraftValues,
  base: DraftValues,
  theirs: DraftValues,
): { readonly values: DraftValues; readonly contested: readonly string[] } {
  const typed = unsavedOf(mine, base);
  const contested = Object.keys(typed).filter(
    (field) => !same(theirs[field], base[field]) && !same(theirs[field], mine[field]),
  );
  return { values: { ...theirs, ...typed }, contested };
}
