import {
  ACCREDITATION_STATES,
  GENDERS,
  observerName,
  type AccreditationState,
  type Gender,
  type ObserverWithPerson,
} from '@comitia/missions';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PageArguments } from '../graphql/connection.js';
import { countedConnectionOf } from '../graphql/counted-connection.js';
import { registerUnion } from '../graphql/enum.js';
import { resultUnion } from '../graphql/failure.object.js';
import { COMMON_FAILURES } from '../graphql/failures.object.js';
import { CalendarDateScalar } from '../graphql/scalars.js';

const AccreditationStateEnum = registerUnion(
  'AccreditationState',
  'Where an accreditation with the electoral commission stands.',
  ACCREDITATION_STATES,
);
const GenderEnum = registerUnion('Gender', 'A gender as the person gave it.', GENDERS);

@ObjectType('Accreditation', {
  description: 'Whether the electoral commission admits an observer to polling stations.',
})
export class AccreditationObject {
  @Field(() => AccreditationStateEnum, { description: 'Where it stands.' })
  state: AccreditationState;

  @Field(() => String, { nullable: true, description: 'The number of the badge or letter.' })
  reference: string | null;

  @Field(() => String, { nullable: true, description: 'Where it holds; everywhere where nothing is said.' })
  area: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last day on which it holds.' })
  validUntil: string | null;
}

@ObjectType('Observer', { description: 'An observer on a mission’s roster.' })
export class ObserverObject {
  @Field(() => ID, { description: 'Identifies the observer.' })
  id: string;

  @Field({ description: 'The number on the roster; a text with its zeros.' })
  number: string;

  @Field({ description: 'The person’s name; "erased person" once their data were erased.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The address for mail.' })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'The telephone number.' })
  phone: string | null;

  @Field({ description: 'Nationality, ISO 3166-1 alpha-2.' })
  nationality: string;

  @Field(() => [String], { description: 'Languages they work in, ISO 639.' })
  languages: string[];

  @Field(() => GenderEnum, { description: 'The gender as they gave it.' })
  gender: Gender;

  @Field(() => Int, { description: 'Missions observed before.' })
  experience: number;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The first day on which they can serve.' })
  availableFrom: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last day on which they can serve.' })
  availableTo: string | null;

  @Field(() => AccreditationObject, { description: 'Their accreditation.' })
  accreditation: AccreditationObject;
}

@ObjectType({ description: 'A page of a roster, by number.' })
export class ObserverConnection extends countedConnectionOf(ObserverObject, 'Observer') {}

@ArgsType()
export class ObserverPageInput extends PageArguments {
  @Field(() => ID, { description: 'The mission whose roster is asked for.' })
  missionId: string;

  @Field(() => String, { nullable: true, description: 'Part of the number or name.' })
  search?: string | null;

  @Field(() => AccreditationStateEnum, { nullable: true, description: 'Only those whose accreditation stands there.' })
  accreditation?: AccreditationState | null;
}

@InputType('AccreditationInput', { description: 'Where an accreditation stands.' })
export class AccreditationInputObject {
  @Field(() => AccreditationStateEnum, { description: 'Where it stands.' })
  state: AccreditationState;

  @Field(() => String, { nullable: true, description: 'The number of the badge or letter.' })
  reference?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it holds.' })
  area?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last day on which it holds.' })
  validUntil?: string | null;
}

/** What changing an observer gives. */
export const ObserverResult = resultUnion('ObserverResult', 'The observer as they stand now, or why not.', [
  ObserverObject,
  ...COMMON_FAILURES,
]);

/** What of an observer goes out. */
export function toObserverObject(observer: ObserverWithPerson): ObserverObject {
  const { id, number, email, phone, nationality, languages, gender, experience, availableFrom, availableTo } = observer;
  const { state, reference, area, validUntil } = observer.accreditation;
  return Object.assign(new ObserverObject(), {
    id,
    number,
    name: observerName(observer),
    email,
    phone,
    nationality,
    languages,
    gender,
    experience,
    availableFrom,
    availableTo,
    accreditation: Object.assign(new AccreditationObject(), { state, reference, area, validUntil }),
  });
}
