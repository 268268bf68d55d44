import type { CalendarDate } from '@comitia/kernel';
import {
  bestOfFamily,
  BODY_IDS,
  bodyOf,
  compare,
  familyOf,
  findState,
  REQUESTER_KINDS,
  SERVICES,
  timeLine,
  type BodyId,
  type RequesterKind,
  type Service,
} from '@comitia/mandates';
import { Clock } from '@comitia/platform';
import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { CodedError } from '../graphql/coded-error.js';
import { CalendarDateScalar } from '../graphql/scalars.js';
import { toBodyDetail, toReadingObject, toStretchObject } from './mandate-detail.mapping.js';
import { MandateBodyDetailObject, MandateReadingObject, MandateStretchObject } from './mandate-detail.object.js';

@ArgsType()
export class MandateReadingsInput {
  @Field({ description: 'The state, two or three letters (ISO 3166-1).' })
  state: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The day; today without one.' })
  on?: CalendarDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'The service; without one any kind of observation, each body’s best.',
  })
  service?: string | null;

  @Field(() => String, { nullable: true, description: 'Who would ask; the government without one.' })
  requesterKind?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Election day, where there is one.' })
  electionDay?: CalendarDate | null;
}

function refuse(field: string, value: string, allowed: string): never {
  throw new CodedError('BAD_USER_INPUT', `${field}: "${value}" is not allowed; expected ${allowed}.`);
}

function readState(code: string, on: CalendarDate): string {
  return (
    findState(code.toUpperCase(), on)?.iso3 ??
    refuse('state', code, 'an ISO 3166-1 code of two or three letters, XK for Kosovo')
  );
}

function readOneOf<Value extends string>(field: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((candidate) => candidate === value);
  return found ?? refuse(field, value, `one of ${allowed.join(', ')}`);
}

/** Browsing the mandates: who could do what, where and when, and why; what is known about a body; who belonged to what. */
@Resolver()
export class MandateDetailResolver {
  constructor(private readonly clock: Clock) {}

  @Query(() => [MandateReadingObject], {
    description: 'What every body’s public rules say of a state on a day, with nothing else known: who could, and why.',
  })
  @Allow('signed_in')
  mandateReadings(@Args() input: MandateReadingsInput): MandateReadingObject[] {
    const decisionDate = input.on ?? this.clock.today('UTC');
    const request = {
      requesterKind: readOneOf<RequesterKind>('requesterKind', input.requesterKind ?? 'government', REQUESTER_KINDS),
      state: readState(input.state, decisionDate),
      decisionDate,
      ...(input.electionDay ? { electionDay: input.electionDay } : {}),
      facts: {},
    };
    if (!input.service) return bestOfFamily(familyOf('observation_full'), request).map(toReadingObject);
    const service = readOneOf<Service>('service', input.service, SERVICES);
    return compare({ ...request, service })
      .entries.map(({ assessment }) => assessment)
      .filter(({ body }) => {
        const { to } = bodyOf(body);
        return to === undefined || decisionDate <= to;
      })
      .map(toReadingObject);
  }

  @Query(() => MandateBodyDetailObject, {
    nullable: true,
    description: 'Everything that is known about a body; none for an unknown id.',
  })
  @Allow('signed_in')
  mandateBody(
    @Args('id', { description: 'The body.' }) id: string,
    @Args('on', { type: () => CalendarDateScalar, nullable: true, description: 'The day; today without one.' })
    on?: CalendarDate | null,
  ): MandateBodyDetailObject | null {
    const body = BODY_IDS.find((candidate): candidate is BodyId => candidate === id);
    return body ? toBodyDetail(bodyOf(body), on ?? this.clock.today('UTC')) : null;
  }

  @Query(() => [MandateStretchObject], {
    description: 'Memberships, suspensions and partnerships of a state, of an organisation, or of one in the other.',
  })
  @Allow('signed_in')
  mandateTimeLine(
    @Args('state', { type: () => String, nullable: true, description: 'The state, two or three letters.' })
    state?: string | null,
    @Args('organisation', { type: () => String, nullable: true, description: 'The organisation, such as AU.' })
    organisation?: string | null,
  ): MandateStretchObject[] {
    return timeLine({
      ...(state ? { state: readState(state, this.clock.today('UTC')) } : {}),
      ...(organisation ? { organisation } : {}),
    }).map(toStretchObject);
  }
}
