import type { Actor } from '@comitia/platform';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { CodedError } from '../graphql/coded-error.js';
import type { RequestContext } from '../graphql/request-context.js';
import { ALLOW, type Permission } from './allow.decorator.js';

/** True when one of the permissions covers the actor. */
export function isAllowed(actor: Actor, permissions: readonly Permission[]): boolean {
  return permissions.some((permission) => {
    if (permission === 'everyone') return true;
    if (permission === 'signed_in') return actor.kind === 'person';
    if (permission === 'credential') return actor.kind === 'credential';
    return actor.kind === 'person' && actor.organisationId !== undefined && actor.roles.includes(permission);
  });
}

/** Refuses every operation and route whose `@Allow` does not cover the actor, and every one without `@Allow`. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    const permissions = this.reflector.get<readonly Permission[] | undefined>(ALLOW, execution.getHandler()) ?? [];
    const actor = actorOf(execution);
    if (isAllowed(actor, permissions)) return true;
    if (actor.kind === 'anonymous') {
      throw new CodedError('UNAUTHENTICATED', 'Sign in to do this.', 401);
    }
    if (actor.kind === 'credential') {
      throw new CodedError(
        'FORBIDDEN',
        'A credential opens what its sharing agreement shares (deployments, changes, deploymentChanged, coverage) and nothing else: sign in for this.',
        403,
      );
    }
    throw new CodedError('FORBIDDEN', 'Your role in this organisation does not include this.', 403);
  }
}

function actorOf(execution: ExecutionContext): Actor {
  return execution.getType<'graphql' | 'http'>() === 'graphql'
    ? GqlExecutionContext.create(execution).getContext<RequestContext>().actor
    : execution.switchToHttp().getRequest<FastifyRequest>().actor;
}
