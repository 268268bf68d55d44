import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import { LocalTimeScalar } from '../graphql/scalars.js';

/** The same fields go in and come out: each type is made once as an input and once as an object. */
@InputType('RegistrationZoneInput', { description: 'A place where people live who are to be registered.' })
@ObjectType('RegistrationZone', { description: 'A place where people live who are to be registered.' })
export class RegistrationZoneObject {
  @Field({ description: 'Its code, a text; each once.' })
  code: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The wider area that it lies in; null where that is not known.' })
  area: string | null;

  @Field(() => Float, { description: 'Degrees north (WGS 84).' })
  latitude: number;

  @Field(() => Float, { description: 'Degrees east (WGS 84).' })
  longitude: number;

  @Field(() => Int, { description: 'People eligible there.' })
  eligible: number;
}

@InputType('RegistrationSiteInput', { description: 'A place where a registration centre may be opened.' })
@ObjectType('RegistrationSite', { description: 'A place where a registration centre may be opened.' })
export class RegistrationSiteObject {
  @Field({ description: 'Its code, a text; each once.' })
  code: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The wider area that it lies in; null where that is not known.' })
  area: string | null;

  @Field(() => Float, { description: 'Degrees north (WGS 84).' })
  latitude: number;

  @Field(() => Float, { description: 'Degrees east (WGS 84).' })
  longitude: number;

  @Field(() => Int, { description: 'Cost of opening it, in whole units of the currency.' })
  openingCost: number;

  @Field(() => Int, { description: 'The most kits that it holds.' })
  mostKits: number;

  @Field({ description: 'Whether it is reached without steps.' })
  accessible: boolean;
}

@InputType('RegistrationMobileInput', { description: 'Teams that go to zones beyond the travel cap.' })
@ObjectType('RegistrationMobile', { description: 'Teams that go to zones beyond the travel cap.' })
export class RegistrationMobileObject {
  @Field(() => Int, { description: 'How many teams.' })
  teams: number;

  @Field(() => LocalTimeScalar, { description: 'When they leave their base.' })
  leave: string;

  @Field(() => LocalTimeScalar, { description: 'When they are back.' })
  back: string;

  @Field(() => Float, { description: 'Their speed on the road, in kilometres per hour.' })
  kilometresPerHour: number;

  @Field(() => Float, { description: 'Kilometres of road per straight kilometre, at least 1.' })
  roadFactor: number;

  @Field(() => Int, { description: 'Minutes added to each leg, for parking and setting up.' })
  overheadMinutes: number;
}

@InputType('RegistrationAssumptionsInput', {
  description: 'What a registration is planned from. Nothing has a default: what is not known is not planned with.',
})
@ObjectType('RegistrationAssumptions', { description: 'What a scenario was planned from.' })
export class RegistrationAssumptionsObject {
  @Field(() => [RegistrationZoneObject], { description: 'Where the people live: 1 to 5,000 zones.' })
  zones: RegistrationZoneObject[];

  @Field(() => [RegistrationSiteObject], { description: 'Where centres may be opened: 1 to 2,000 sites.' })
  sites: RegistrationSiteObject[];

  @Field(() => Float, { description: 'Share of the eligible to be registered, above 0 and up to 1.' })
  targetShare: number;

  @Field(() => Int, { description: 'Days of registration, in a row.' })
  days: number;

  @Field(() => Float, { description: 'Registrations per kit and day.' })
  perKitAndDay: number;

  @Field(() => Float, { description: 'Share of the time that a kit works, above 0 and up to 1.' })
  utilisation: number;

  @Field(() => Float, { description: 'Spare kits as a share of those in use, 0 to 2.' })
  spareShare: number;

  @Field(() => Int, { description: 'Staff per kit.' })
  staffPerKit: number;

  @Field(() => Int, { description: 'Days on which the provisional list is shown.' })
  exhibitionDays: number;

  @Field(() => Float, { description: 'Farthest that a person should travel to a centre, in straight kilometres.' })
  travelCapKilometres: number;

  @Field({ description: 'Whether only sites reached without steps are opened.' })
  onlyAccessible: boolean;

  @Field({ description: 'The currency of all costs, three letters (ISO 4217).' })
  currency: string;

  @Field(() => Int, { description: 'Cost of a kit for the drive, in whole units of the currency.' })
  kitCost: number;

  @Field(() => Int, {
    description: 'What a kilometre that one person travels is counted with, in thousandths of the currency’s unit.',
  })
  personKilometreThousandths: number;

  @Field(() => RegistrationMobileObject, {
    nullable: true,
    description: 'Mobile teams; without them zones beyond the cap are named as not served.',
  })
  mobile: RegistrationMobileObject | null;
}
