import { failure, success, type CalendarDate, type Result } from '@comitia/kernel';
import { bodyOf } from './bodies/catalogue.js';
import { covers, memberships } from './membership/membership-tables.js';
import { BODY_IDS, MEMBER_ORGANISATIONS, type BodyId, type MemberOrganisation } from './vocabulary/body-ids.js';

/** Whose members can be listed: an organisation, or a body (then its organisation's members). */
export type MembersBody = MemberOrganisation | BodyId;

/** Why members cannot be listed; the message names the value and what is allowed. */
export interface MembersFailure {
  readonly code: 'UNKNOWN_BODY' | 'BODY_WITHOUT_MEMBER_STATES';
  readonly message: string;
}

function tablesOf(body: MembersBody): readonly string[] | undefined {
  if ((MEMBER_ORGANISATIONS as readonly string[]).includes(body)) return [body];
  if (body === 'COE_VENICE') return ['COE', 'COE_VENICE'];
  const { organisation } = bodyOf(body as BodyId);
  return organisation === 'NGO' ? undefined : [organisation];
}

/**
 * The members of an organisation on a day, as sorted ISO 3166 alpha-3 codes (former states under the code of the tables).
 * `COE_VENICE` holds the members of the Council of Europe and those of the enlarged agreement. Both ends of a membership
 * belong to it. A body without member states is a failure that says so.
 */
export function membersOn(body: string, on: CalendarDate): Result<readonly string[], MembersFailure> {
  const known: readonly string[] = [...MEMBER_ORGANISATIONS, ...BODY_IDS];
  if (!known.includes(body)) {
    return failure({
      code: 'UNKNOWN_BODY',
      message: `"${body}" is not a body: expected one of ${[...new Set(known)].join(', ')}.`,
    });
  }
  const tables = tablesOf(body as MembersBody);
  if (tables === undefined) {
    return failure({
      code: 'BODY_WITHOUT_MEMBER_STATES',
      message: `${body} (${bodyOf(body as BodyId).name}) has no member states: ask for ${MEMBER_ORGANISATIONS.join(', ')} or a body of one of them.`,
    });
  }
  const states = new Set(
    memberships()
      .filter((tenure) => tables.includes(tenure.organisation) && covers(tenure, on))
      .map(({ state }) => state),
  );
  return success([...states].sort());
}
