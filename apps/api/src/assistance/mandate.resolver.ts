import { parseCalendarDate, type CalendarDate } from '@comitia/kernel';
import {
  BODIES,
  familyOf,
  MEMBER_ORGANISATIONS,
  membersOn,
  SERVICES,
  findState,
  type BodyDefinition,
} from '@comitia/mandates';
import { Clock } from '@comitia/platform';
import { Args, ArgsType, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { CalendarDateScalar } from '../graphql/scalars.js';
import { asTitle } from './mandate-detail.mapping.js';

@ObjectType('MandateService', { description: 'A service of the closed vocabulary.' })
export class MandateServiceObject {
  @Field({ description: 'Its id, such as voter_registration_support.' })
  id: string;

  @Field({ description: 'The family it belongs to, such as administration.' })
  family: string;
}

@ObjectType('MandateBody', { description: 'A body that gives electoral assistance, on a day.' })
export class MandateBodyObject {
  @Field({ description: 'Its id, such as OSCE_ODIHR.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'The organisation it belongs to.' })
  organisation: string;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'The first day of its existence, where we hold one.',
  })
  from: CalendarDate | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'The last day of its existence; none while it exists.',
  })
  to: CalendarDate | null;

  @Field(() => String, { nullable: true, description: 'The name of the body that followed it.' })
  successor: string | null;

  @Field(() => String, { nullable: true, description: 'Its id, by which catalogues of texts know it.' })
  successorId: string | null;

  @Field({ description: 'The texts on which it rests, separated by semicolons.' })
  legalBasis: string;

  @Field(() => Int, { nullable: true, description: 'How many members its organisation has on the day; none for NGOs.' })
  memberCount: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the state asked about is a member on the day.' })
  isMember: boolean | null;
}

@ArgsType()
export class MandateBodiesInput {
  @Field(() => String, { nullable: true, description: 'Part of a name or of a legal basis.' })
  search?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A state, two or three letters (ISO 3166-1): isMember is about it.',
  })
  state?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The day; today without one.' })
  on?: CalendarDate | null;
}

function toBody(body: BodyDefinition, on: CalendarDate, state: string | undefined): MandateBodyObject {
  const organisation = MEMBER_ORGANISATIONS.find((candidate) => candidate === body.organisation);
  const members = organisation ? membersOn(organisation, on) : undefined;
  const states = members?.ok ? members.value : undefined;
  return Object.assign(new MandateBodyObject(), {
    id: body.id,
    name: asTitle(body.name),
    organisation: body.organisation,
    from: body.from ?? null,
    to: body.to ?? null,
    successor: body.successor?.name ?? null,
    successorId: body.successor?.id ?? null,
    legalBasis: body.legalBasis.map((basis) => basis.title).join('; '),
    memberCount: states?.length ?? null,
    isMember: state !== undefined && states ? states.includes(state) : null,
  });
}

@Resolver()
export class MandateResolver {
  constructor(private readonly clock: Clock) {}

  @Query(() => [MandateServiceObject], { description: 'The closed vocabulary of services.' })
  @Allow('signed_in')
  mandateServices(): MandateServiceObject[] {
    return SERVICES.map((id) => Object.assign(new MandateServiceObject(), { id, family: familyOf(id) }));
  }

  @Query(() => [MandateBodyObject], { description: 'The bodies whose mandates Comitia reads.' })
  @Allow('signed_in')
  mandateBodies(@Args() input: MandateBodiesInput): MandateBodyObject[] {
    const on = input.on && parseCalendarDate(input.on).ok ? input.on : this.clock.today('UTC');
    const part = input.search?.trim().toLowerCase() ?? '';
    const state = input.state
      ? (findState(input.state.toUpperCase(), on)?.iso3 ?? input.state.toUpperCase())
      : undefined;
    return BODIES.filter((body) =>
      [body.name, body.id, ...body.names.map(({ name }) => name), ...body.legalBasis.map(({ title }) => title)].some(
        (text) => text.toLowerCase().includes(part),
      ),
    ).map((body) => toBody(body, on, state));
  }
}
