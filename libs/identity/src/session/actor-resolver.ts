import type { Id } from '@comitia/kernel';
import { ActorContext, ANONYMOUS, TransactionRunner, type Actor } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { CredentialService, type CredentialRefusal } from '../credential/credential.service.js';
import { MembershipRepository } from '../membership/membership.repository.js';
import { Authentication } from './authentication.js';

/** Who a request comes from, as far as its headers show. */
export type ResolvedActor =
  | { readonly actor: Actor; readonly sessionId?: Id; readonly refusal?: undefined }
  /** A credential was sent and not accepted: the request must be refused, not served as anonymous. */
  | { readonly actor: Actor; readonly sessionId?: undefined; readonly refusal: CredentialRefusal };

/** Finds out who a request comes from: a session cookie, or a partner's credential in `Authorization: Bearer cmt_…`. */
@Injectable()
export class ActorResolver {
  constructor(
    private readonly authentication: Authentication,
    private readonly credentials: CredentialService,
    private readonly memberships: MembershipRepository,
    private readonly transactions: TransactionRunner,
    private readonly actors: ActorContext,
  ) {}

  /** The actor of a request with these headers. A person acts for the organisation of their session, or their first. */
  async resolve(headers: Headers): Promise<ResolvedActor> {
    const bearer = /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
    if (bearer !== undefined) return this.resolveCredential(bearer);
    const session = await this.authentication.sessionOf(headers);
    if (!session) return { actor: ANONYMOUS };
    const { userId } = session;
    const memberships = await this.actors.run({ kind: 'person', userId, organisationId: undefined, roles: [] }, () =>
      this.transactions.inTransaction(() => this.memberships.findPresentOf(userId)),
    );
    const chosen = memberships.find(({ organisationId }) => organisationId === session.activeOrganisationId);
    const organisationId = (chosen ?? memberships[0])?.organisationId;
    const roles = memberships
      .filter((membership) => membership.organisationId === organisationId)
      .map((membership) => membership.role);
    return { actor: { kind: 'person', userId, organisationId, roles }, sessionId: session.sessionId };
  }

  private async resolveCredential(token: string): Promise<ResolvedActor> {
    const resolved = await this.actors.run(ANONYMOUS, () => this.credentials.resolve(token));
    return resolved.ok
      ? { actor: { kind: 'credential', ...resolved.value } }
      : { actor: ANONYMOUS, refusal: resolved.failure };
  }
}
