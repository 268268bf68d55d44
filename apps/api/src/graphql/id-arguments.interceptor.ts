import { parseId } from '@comitia/kernel';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import {
  getNullableType,
  GraphQLID,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLInputType,
  type GraphQLResolveInfo,
} from 'graphql';
import { of, type Observable } from 'rxjs';
import { CodedError } from './coded-error.js';

/** Inputs of type ID that are the client's own words. */
const FREE: ReadonlySet<string> = new Set(['clientMutationId']);

/**
 * Reads every id that comes in, wherever it stands in the arguments, before a resolver sees it. One that is none is a
 * client's mistake and named as such; where one thing is asked for by it, there is no such thing.
 */
@Injectable()
export class IdArgumentsInterceptor implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (execution.getType<'graphql' | 'http'>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(execution);
    const info = graphql.getInfo<GraphQLResolveInfo>();
    const field = info.parentType.getFields()[info.fieldName];
    const values = graphql.getArgs<Record<string, unknown>>();
    const problem = field?.args
      .map(({ name, type }) => (FREE.has(name) ? undefined : malformed(type, values[name], name)))
      .find((found) => found !== undefined);
    if (problem === undefined) return next.handle();
    if (info.parentType.name === 'Query' && !isNonNullType(info.returnType)) return of(null);
    throw new CodedError('BAD_USER_INPUT', problem);
  }
}

/** What is wrong with the first id in a value that is none; undefined where all are. */
function malformed(type: GraphQLInputType, value: unknown, path: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  const named = getNullableType(type);
  if (isListType(named)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return first(items.map((item, index) => () => malformed(named.ofType, item, `${path}.${index}`)));
  }
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields()).filter(({ name }) => !FREE.has(name));
    const held = value as Readonly<Record<string, unknown>>;
    return first(
      fields.map(
        ({ name, type: of }) =>
          () =>
            malformed(of, held[name], `${path}.${name}`),
      ),
    );
  }
  if (!isScalarType(named) || named !== GraphQLID) return undefined;
  const parsed = parseId(value as string);
  return parsed.ok ? undefined : `${path}: ${parsed.failure}`;
}

function first(looks: readonly (() => string | undefined)[]): string | undefined {
  for (const look of looks) {
    const found = look();
    if (found !== undefined) return found;
  }
  return undefined;
}
