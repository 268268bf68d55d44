import { failure, newId, success, type Id, type Result } from '@comitia/kernel';
import { ActorContext, actorOrganisation, actorUser, AuditLog, Clock, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import type { PartnerCredentialEntity } from './credential.entity.js';
import { CredentialRepository } from './credential.repository.js';

/** How long a credential may live, in days. */
export const CREDENTIAL_DAYS = { minimum: 1, maximum: 366, usual: 90 } as const;

const PREFIX = 'cmt_';

/** A credential just made. `token` is shown now and never again. */
export interface IssuedCredential {
  readonly credential: PartnerCredentialEntity;
  readonly token: string;
}

/** Why a credential could not be issued. */
export type IssueCredentialFailure =
  | { readonly code: 'TWO_CREDENTIALS_ALIVE'; readonly message: string }
  | { readonly code: 'CREDENTIAL_LIFETIME_INVALID'; readonly message: string };

/** Why a credential was not accepted. */
export type CredentialRefusal = 'unknown' | 'revoked' | 'expired';

/** Who holds a credential, and under which sharing agreement. */
export interface CredentialHolder {
  readonly credentialId: Id;
  readonly organisationId: Id;
  readonly sharingAgreementId: Id;
}

/** The SHA-256 of a token; the token has 256 random bits, so that a plain hash cannot be searched. */
function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Credentials with which a partner's programmes ask: shown once, kept as a hash, bound to one sharing agreement. */
@Injectable()
export class CredentialService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActorContext,
    private readonly credentials: CredentialRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Issues a credential for the actor's organisation under one of its sharing agreements. */
  async issue(
    sharingAgreementId: Id,
    label: string,
    days: number = CREDENTIAL_DAYS.usual,
  ): Promise<Result<IssuedCredential, IssueCredentialFailure>> {
    if (!Number.isInteger(days) || days < CREDENTIAL_DAYS.minimum || days > CREDENTIAL_DAYS.maximum) {
      return failure({
        code: 'CREDENTIAL_LIFETIME_INVALID',
        message: `A credential lives ${CREDENTIAL_DAYS.minimum} to ${CREDENTIAL_DAYS.maximum} days; ${days} were asked for.`,
      });
    }
    const actor = this.actors.current();
    const organisationId = actorOrganisation(actor);
    if (!organisationId) throw new Error('Credentials are issued for an organisation; this actor acts for none.');
    const now = this.clock.now();
    const token = `${PREFIX}${randomBytes(32).toString('base64url')}`;
    const credential: PartnerCredentialEntity = {
      id: newId(now.getTime()),
      organisationId,
      sharingAgreementId,
      label: label.trim(),
      hint: token.slice(-4),
      tokenHash: hashToken(token),
      createdBy: actorUser(actor) ?? null,
      createdAt: now,
      expiresAt: new Date(now.getTime() + days * 86_400_000),
      revokedAt: null,
      lastUsedAt: null,
    };
    return this.transactions.inTransaction(async () => {
      if (!(await this.credentials.insertUnlessTwoAlive(credential))) {
        return failure({
          code: 'TWO_CREDENTIALS_ALIVE',
          message:
            'Two credentials of this sharing agreement are alive, which is enough to change over: revoke one first.',
        });
      }
      await this.audit.write({
        action: 'credential.issued',
        subjectKind: 'partner_credential',
        subjectId: credential.id,
        details: { sharingAgreementId, days },
      });
      return success({ credential, token });
    });
  }

  /** Ends a credential at once. False when the actor's organisation has none such alive. */
  async revoke(id: Id): Promise<boolean> {
    return this.transactions.inTransaction(async () => {
      const revoked = await this.credentials.revoke(id, this.clock.now());
      if (revoked) {
        await this.audit.write({ action: 'credential.revoked', subjectKind: 'partner_credential', subjectId: id });
      }
      return revoked;
    });
  }

  /** The credentials of the actor's organisation, newest first; never their secrets. */
  async list(): Promise<readonly PartnerCredentialEntity[]> {
    return this.transactions.inTransaction(() => this.credentials.findAll());
  }

  /** Who holds this token now, or why it is not accepted. */
  async resolve(token: string): Promise<Result<CredentialHolder, CredentialRefusal>> {
    if (!token.startsWith(PREFIX)) return failure('unknown');
    const found = await this.transactions.inTransaction(() =>
      this.credentials.resolve(hashToken(token), this.clock.now()),
    );
    if (!found) return failure('unknown');
    return found.state === 'alive'
      ? success({
          credentialId: found.id,
          organisationId: found.organisationId,
          sharingAgreementId: found.sharingAgreementId,
        })
      : failure(found.state);
  }
}
