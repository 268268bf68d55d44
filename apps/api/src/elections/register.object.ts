import type { Register, RegisterVersion } from '@comitia/elections';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../graphql/failure.object.js';
import { COMMON_FAILURES } from '../graphql/failures.object.js';

import { DateTimeScalar } from '../graphql/date-time.scalar.js';
@ObjectType('RegisterVersion', {
  description: 'One state of a register, made by one import or by bringing an earlier one back; never changed.',
})
export class RegisterVersionObject {
  @Field(() => ID, { description: 'Identifies the version.' })
  id: string;

  @Field(() => Int, { description: 'Its number, from 1 within the register.' })
  number: number;

  @Field(() => Int, { description: 'Stations in force in it.' })
  stations: number;

  @Field(() => DateTimeScalar, { description: 'When it was committed.' })
  committedAt: Date;

  @Field({ description: 'The file that it was brought in from.' })
  fileName: string;

  @Field(() => Int, { description: 'Stations that it added.' })
  added: number;

  @Field(() => Int, { description: 'Stations that it changed.' })
  changed: number;

  @Field(() => Int, { description: 'Stations that it retired: they are no longer in force and still known.' })
  retired: number;
}

@ObjectType('Register', {
  description: 'The list of an election’s polling stations as the viewer’s organisation keeps it.',
})
export class RegisterObject {
  @Field(() => ID, { description: 'Identifies the register.' })
  id: string;

  @Field({ description: 'Its title.' })
  title: string;

  @Field({ description: 'Whether it was made up for demonstration.' })
  generated: boolean;

  @Field(() => String, { nullable: true, description: 'Where it comes from, such as the first file.' })
  source: string | null;

  currentVersion: number;
}

/** What bringing a version back gives. */
export const RestoreRegisterResult = resultUnion(
  'RestoreRegisterResult',
  'The register as it stands now, or why not.',
  [RegisterObject, ...COMMON_FAILURES],
);

/** What of a register's version goes out. */
export function toRegisterVersionObject(version: RegisterVersion): RegisterVersionObject {
  const { id, number, stations, committedAt, fileName, added, changed, retired } = version;
  return Object.assign(new RegisterVersionObject(), {
    id,
    number,
    stations,
    committedAt,
    fileName,
    added,
    changed,
    retired,
  });
}

/** What of a register goes out. */
export function toRegisterObject(register: Register): RegisterObject {
  const { id, title, generated, source, currentVersion } = register;
  return Object.assign(new RegisterObject(), { id, title, generated, source, currentVersion });
}
