import { unwrap, type Id } from '@comitia/kernel';
import { Authentication, IdentityModule, OrganisationService, PersonService } from '@comitia/identity';
import { ActorContext, PlatformModule, type PlatformOptions } from '@comitia/platform';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CAST, castOrganisations, type CastCountry, type CastIds, type CastOrganisation } from './cast.js';

@Module({ imports: [IdentityModule] })
class CastModule {}

/** Opens the demonstration's organisations, people and accounts. Run once, on an empty database; returns the organisations' ids. */
export async function seedCast(options: PlatformOptions, country: CastCountry, password: string): Promise<CastIds> {
  const application = await NestFactory.createApplicationContext(
    { module: CastModule, imports: [PlatformModule.forRoot(options)] },
    { logger: false, abortOnError: false },
  );
  try {
    const organisations = application.get(OrganisationService);
    const people = application.get(PersonService);
    const actors = application.get(ActorContext);
    const accounts = application.get(Authentication);
    const tenants = castOrganisations(country);
    const ids = {} as Record<CastOrganisation, Id>;
    for (const [name, wanted] of Object.entries(tenants)) {
      ids[name as CastOrganisation] = unwrap(await organisations.open(wanted), `Opening ${wanted.name}`).id;
    }
    for (const member of CAST) {
      await actors.run({ kind: 'system', organisationId: ids[member.organisation] }, async () => {
        const { timeZone } = tenants[member.organisation];
        const [person] = await people.add([
          {
            givenName: member.givenName,
            familyName: member.familyName,
            email: member.email,
            timeZone: timeZone ?? 'UTC',
          },
        ]);
        for (const role of member.roles) await people.giveRole(person!.id, role);
        await accounts.openAccount(person!.id, member.email, password);
      });
    }
    return ids;
  } finally {
    await application.close();
  }
}
