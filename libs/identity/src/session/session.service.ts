import { failure, success, type Id, type Result } from '@comitia/kernel';
import { ActorContext, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { MembershipRepository } from '../membership/membership.repository.js';
import type { Role } from '../roles.js';
import { Authentication } from './authentication.js';

/** For whom a session acts, and as what. */
export interface ActingFor {
  readonly personId: Id;
  readonly organisationId: Id;
  readonly roles: Role[];
}

/** Why a session cannot act for an organisation. Says the same for one that does not exist. */
export interface NotAMemberFailure {
  readonly code: 'NOT_A_MEMBER';
  readonly message: string;
}

/** What a signed-in person may change about their own session. */
@Injectable()
export class SessionService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActorContext,
    private readonly memberships: MembershipRepository,
    private readonly authentication: Authentication,
  ) {}

  /** Lets the session act for another organisation of which the signed-in person is a member. */
  async switchOrganisation(sessionId: Id, organisationId: Id): Promise<Result<ActingFor, NotAMemberFailure>> {
    const actor = this.actors.current();
    if (actor.kind !== 'person') throw new Error('Only a signed-in person has a session.');
    const memberships = await this.transactions.inTransaction(() => this.memberships.findPresentOf(actor.userId));
    const roles = memberships.filter((membership) => membership.organisationId === organisationId);
    if (roles.length === 0) {
      return failure({
        code: 'NOT_A_MEMBER',
        message: 'You have no role in this organisation: choose one of your own, or ask its administrator.',
      });
    }
    await this.authentication.chooseOrganisation(sessionId, organisationId);
    return success({ personId: actor.userId, organisationId, roles: roles.map(({ role }) => role) });
  }
}
