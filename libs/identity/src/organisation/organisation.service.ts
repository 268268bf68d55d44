import { failure, newId, success, type Id, type Result } from '@comitia/kernel';
import { ActorContext, AuditLog, Clock, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import type { OrganisationEntity } from './organisation.entity.js';
import type { AuthorityKind, OrganisationKind } from './organisation-kind.js';
import { OrganisationRepository, type OrganisationPageQuery } from './organisation.repository.js';

/** What is needed to open an organisation. */
export interface NewOrganisation {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly shortName?: string;
  /** For authorities: which one. */
  readonly authorityKind?: AuthorityKind;
  /** ISO 3166-1 alpha-3; needed for authorities. */
  readonly country?: string;
  /** For organisations that assist: the body of @comitia/mandates. */
  readonly mandateBody?: string;
  /** IANA name (UTC). */
  readonly timeZone?: string;
}

/** Why an organisation could not be opened. */
export type OpenOrganisationFailure = {
  readonly code: 'ORGANISATION_INVALID';
  readonly message: string;
};

/** A page of the directory. */
export interface OrganisationPage {
  readonly organisations: readonly OrganisationEntity[];
  readonly hasNextPage: boolean;
}

/** The directory of organisations, and how one joins it. */
@Injectable()
export class OrganisationService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActorContext,
    private readonly organisations: OrganisationRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Opens an organisation. Run by commands as the system; nobody opens one over the network. */
  async open(wanted: NewOrganisation): Promise<Result<OrganisationEntity, OpenOrganisationFailure>> {
    const problem = whatIsWrong(wanted);
    if (problem) return failure({ code: 'ORGANISATION_INVALID', message: problem });
    const now = this.clock.now();
    const organisation: OrganisationEntity = {
      id: newId(now.getTime()),
      kind: wanted.kind,
      name: wanted.name.trim(),
      shortName: wanted.shortName ?? null,
      authorityKind: wanted.authorityKind ?? null,
      country: wanted.country ?? null,
      mandateBody: wanted.mandateBody ?? null,
      timeZone: wanted.timeZone ?? 'UTC',
      createdAt: now,
      closedAt: null,
    };
    // The policy lets the system open exactly the organisation for which it acts.
    await this.actors.run({ kind: 'system', organisationId: organisation.id }, () =>
      this.transactions.inTransaction(async () => {
        await this.organisations.insert(organisation);
        await this.audit.write({
          action: 'organisation.opened',
          subjectKind: 'organisation',
          subjectId: organisation.id,
        });
      }),
    );
    return success(organisation);
  }

  /** One page of the directory, in the order of names. */
  async page(query: OrganisationPageQuery): Promise<OrganisationPage> {
    return this.transactions.inTransaction(async () => {
      const rows = await this.organisations.findPage({ ...query, limit: query.limit + 1 });
      return { organisations: rows.slice(0, query.limit), hasNextPage: rows.length > query.limit };
    });
  }

  /** Organisations by id, for loaders; those that do not exist are left out. */
  async byIds(ids: readonly Id[]): Promise<readonly OrganisationEntity[]> {
    return this.transactions.inTransaction(() => this.organisations.findByIds(ids));
  }
}

function whatIsWrong(wanted: NewOrganisation): string | undefined {
  const name = wanted.name.trim();
  if (name.length < 1 || name.length > 200) return `The name has ${name.length} characters; 1 to 200 are allowed.`;
  if (wanted.kind === 'authority') {
    if (!wanted.authorityKind) return `"${name}" is an authority: say which one (authorityKind).`;
    if (!/^[A-Z]{3}$/.test(wanted.country ?? '')) {
      return `"${name}" is an authority of "${wanted.country ?? ''}": give its country as three letters (ISO 3166-1 alpha-3).`;
    }
  } else if (wanted.authorityKind) {
    return `"${name}" is not an authority, so it has no authorityKind ("${wanted.authorityKind}").`;
  }
  if (wanted.mandateBody && wanted.kind !== 'assistance_organisation') {
    return `"${name}" acts under no mandate ("${wanted.mandateBody}"): only organisations that assist do.`;
  }
  return undefined;
}
