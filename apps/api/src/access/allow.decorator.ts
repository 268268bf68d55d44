import type { Role } from '@comitia/identity';
import { SetMetadata } from '@nestjs/common';

/**
 * Who may call an operation: a role in the organisation that the actor acts for, or
 * - `everyone`: also without signing in,
 * - `signed_in`: any person who is signed in,
 * - `credential`: a partner's programme.
 */
export type Permission = 'everyone' | 'signed_in' | 'credential' | Role;

/** Metadata key under which an operation's permissions lie. */
export const ALLOW = Symbol('allow');

/** Says who may call an operation or route. One that says nothing is refused to everybody, and a test fails. */
export const Allow = (...permissions: readonly [Permission, ...Permission[]]): MethodDecorator =>
  SetMetadata(ALLOW, permissions);
