import type { ViewerFactsFragment } from '../gql/graphql.js';
import type { Affiliation, Viewer } from './session-context.js';

/** The person as the portal knows them: their roles gathered by organisation. */
export function viewerOf(facts: ViewerFactsFragment): { viewer: Viewer; active: Affiliation | null } {
  const byOrganisation = new Map<string, Affiliation>();
  for (const { organisation, role } of facts.memberships) {
    const before = byOrganisation.get(organisation.id);
    byOrganisation.set(organisation.id, { organisation, roles: [...(before?.roles ?? []), role] });
  }
  const { person } = facts;
  return {
    viewer: {
      id: person.id,
      name: [person.givenName, person.familyName].filter(Boolean).join(' '),
      language: person.language,
      timeZone: person.timeZone,
      affiliations: [...byOrganisation.values()],
    },
    active: facts.organisation ? { organisation: facts.organisation, roles: facts.roles } : null,
  };
}
