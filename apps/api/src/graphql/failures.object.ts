import { assertNever } from '@comitia/kernel';
import { Field, ObjectType } from '@nestjs/graphql';
import { Failure, FailureObject } from './failure.object.js';

@ObjectType({ description: 'What is wrong with one field of an input.' })
export class FieldProblem {
  @Field({ description: 'The field, such as rounds.0.days.1.date.' })
  path: string;

  @Field({ description: 'What is wrong with it and what is allowed, in English.' })
  message: string;
}

@ObjectType({ implements: () => [Failure], description: 'The input breaks a rule; each field with its sentence.' })
export class InvalidInput extends FailureObject {
  @Field(() => [FieldProblem], { description: 'The fields concerned.' })
  fields: FieldProblem[];
}

@ObjectType({
  implements: () => [Failure],
  description: 'There is no such thing, or it is not the viewer’s to see: the two are not told apart.',
})
export class NotFound extends FailureObject {}

@ObjectType({ implements: () => [Failure], description: 'The viewer sees it but may not do this with it.' })
export class NotAllowed extends FailureObject {}

@ObjectType({ implements: () => [Failure], description: 'The thing is in a state from which this is not possible.' })
export class WrongState extends FailureObject {
  @Field({ description: 'The state in which it is.' })
  state: string;
}

@ObjectType({ implements: () => [Failure], description: 'Somebody else changed it meanwhile: look at it again.' })
export class Conflict extends FailureObject {}

/** A failure as services return it. */
export type ServiceFailure =
  | {
      readonly code: 'INVALID_INPUT';
      readonly message: string;
      readonly fields: readonly { readonly path: string; readonly message: string }[];
    }
  | { readonly code: 'NOT_FOUND' | 'NOT_ALLOWED' | 'CONFLICT'; readonly message: string }
  | { readonly code: 'WRONG_STATE'; readonly message: string; readonly state: string };

/** Any of the failure types that most mutations share. */
export type CommonFailure = InvalidInput | NotFound | NotAllowed | WrongState | Conflict;

/** The failure types that most mutations share, for their result unions. */
export const COMMON_FAILURES = [InvalidInput, NotFound, NotAllowed, WrongState, Conflict] as const;

/** The GraphQL type of what a service returned as its failure. */
export function toFailure(failed: ServiceFailure): CommonFailure {
  switch (failed.code) {
    case 'INVALID_INPUT':
      return Object.assign(InvalidInput.from(failed), {
        fields: failed.fields.map((field) => Object.assign(new FieldProblem(), field)),
      });
    case 'NOT_FOUND':
      return NotFound.from(failed);
    case 'NOT_ALLOWED':
      return NotAllowed.from(failed);
    case 'WRONG_STATE':
      return Object.assign(WrongState.from(failed), { state: failed.state });
    case 'CONFLICT':
      return Conflict.from(failed);
    default:
      return assertNever(failed, 'failure');
  }
}
