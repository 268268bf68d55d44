import {
  OrganisationService,
  PersonService,
  type NewOrganisation,
  type OrganisationEntity,
  type PersonEntity,
  type Role,
} from '@comitia/identity';
import { unwrap, type Id } from '@comitia/kernel';
import { ActorContext, type Actor } from '@comitia/platform';
import type { Type } from '@nestjs/common';

/** Makes what tests start from, through the same services as the application. */
export interface Factories {
  organisation(wanted?: Partial<NewOrganisation>): Promise<OrganisationEntity>;
  /** An electoral commission of a country that no other test uses. */
  authority(wanted?: Partial<NewOrganisation>): Promise<OrganisationEntity>;
  ngo(wanted?: Partial<NewOrganisation>): Promise<OrganisationEntity>;
  /** A person with roles in an organisation. */
  member(organisationId: Id, ...roles: Role[]): Promise<PersonEntity>;
  /** Runs `work` as an actor. */
  as<Value>(actor: Actor, work: () => Promise<Value>): Promise<Value>;
  /** Runs `work` as the system acting for an organisation. */
  asSystem<Value>(organisationId: Id, work: () => Promise<Value>): Promise<Value>;
  /** Runs `work` as a person with roles in an organisation. */
  asPerson<Value>(
    person: PersonEntity,
    organisationId: Id,
    roles: readonly Role[],
    work: () => Promise<Value>,
  ): Promise<Value>;
}

let counter = 0;
const next = () => (counter += 1);

/** A made-up country code (X.. is reserved for users in ISO 3166-1), new for every call. */
function madeUpCountry(): string {
  const number = next();
  const letter = (value: number) => String.fromCharCode(65 + (value % 26));
  return `X${letter(Math.floor(number / 26))}${letter(number)}`;
}

/** Factories over an application's services. */
export function createFactories(get: <Service>(service: Type<Service>) => Service): Factories {
  const open = async (wanted: NewOrganisation) =>
    unwrap(await get(OrganisationService).open(wanted), `organisation ${wanted.name}`);
  const as: Factories['as'] = (actor, work) => get(ActorContext).run(actor, work);
  const asSystem: Factories['asSystem'] = (organisationId, work) => as({ kind: 'system', organisationId }, work);
  return {
    organisation: (wanted) =>
      open({ kind: 'assistance_organisation', name: `Assistance ${next()}`, mandateBody: 'OSCE_ODIHR', ...wanted }),
    authority: (wanted) =>
      open({
        kind: 'authority',
        authorityKind: 'electoral_commission',
        name: `Electoral commission ${next()}`,
        country: madeUpCountry(),
        ...wanted,
      }),
    ngo: (wanted) => open({ kind: 'ngo', name: `Citizen observers ${next()}`, ...wanted }),
    member: (organisationId, ...roles) =>
      asSystem(organisationId, async () => {
        const people = get(PersonService);
        const [person] = await people.add([{ givenName: `Given ${next()}`, familyName: `Family ${counter}` }]);
        for (const role of roles) await people.giveRole(person!.id, role);
        return person!;
      }),
    as,
    asSystem,
    asPerson: (person, organisationId, roles, work) =>
      as({ kind: 'person', userId: person.id, organisationId, roles }, work),
  };
}
