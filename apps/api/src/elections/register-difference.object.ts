import { REGISTER_CHANGE_KINDS, type RegisterChange, type RegisterChangeKind } from '@comitia/elections';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { connectionOf, PageArguments } from '../graphql/connection.js';
import { registerUnion } from '../graphql/enum.js';
import { resultUnion } from '../graphql/failure.object.js';
import { COMMON_FAILURES } from '../graphql/failures.object.js';

const RegisterChangeKindEnum = registerUnion(
  'RegisterChangeKind',
  'What became of a station between two versions.',
  REGISTER_CHANGE_KINDS,
  {
    added: 'It is in force in the later one alone.',
    changed: 'It is in force in both and reads differently.',
    retired: 'It is in force in the earlier one alone.',
  },
);

@ObjectType('RegisterChange', { description: 'What lies between two versions of a register for one station.' })
export class RegisterChangeObject {
  @Field(() => RegisterChangeKindEnum, { description: 'What became of it.' })
  kind: RegisterChangeKind;

  @Field({ description: 'Its code, in the later version where it is there.' })
  code: string;

  @Field({ description: 'Its name, in the later version where it is there.' })
  name: string;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'Of a changed station: each changed field as a pair, before and after.',
  })
  fields: unknown;
}

@ObjectType({ description: 'A page of what lies between two versions, by code, with the counts of the whole.' })
export class RegisterDifference extends connectionOf(RegisterChangeObject, 'RegisterChange') {
  @Field(() => Int, { description: 'Stations added in all.' })
  added: number;

  @Field(() => Int, { description: 'Stations changed in all.' })
  changed: number;

  @Field(() => Int, { description: 'Stations retired in all.' })
  retired: number;
}

@ArgsType()
export class RegisterDifferenceInput extends PageArguments {
  @Field(() => ID, { description: 'The mission whose election’s register it is.' })
  missionId: string;

  @Field(() => Int, { description: 'The version to compare from; 0 is the empty register before the first.' })
  from: number;

  @Field(() => Int, { description: 'The version to compare to.' })
  to: number;

  @Field(() => RegisterChangeKindEnum, { nullable: true, description: 'Only changes of one kind.' })
  kind?: RegisterChangeKind | null;
}

export const RegisterDifferenceResult = resultUnion(
  'RegisterDifferenceResult',
  'The difference, or why there is none to give.',
  [RegisterDifference, ...COMMON_FAILURES],
);

/** What of a change goes out. */
export function toRegisterChangeObject({ kind, code, name, fields }: RegisterChange): RegisterChangeObject {
  return Object.assign(new RegisterChangeObject(), { kind, code, name, fields });
}
