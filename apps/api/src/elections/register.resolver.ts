import { RegisterService, type RegisterVersion } from '@comitia/elections';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { groupRows } from '../graphql/group-rows.js';
import { Context, type RequestContext } from '../graphql/request-context.js';
import { RegisterObject, RegisterVersionObject, toRegisterVersionObject } from './register.object.js';

@Resolver(() => RegisterObject)
export class RegisterResolver {
  constructor(private readonly registers: RegisterService) {}

  @ResolveField(() => [RegisterVersionObject], { description: 'All its versions, the first one first.' })
  async versions(
    @Parent() register: RegisterObject,
    @Context() context: RequestContext,
  ): Promise<RegisterVersionObject[]> {
    return (await this.load(register, context)).map(toRegisterVersionObject);
  }

  @ResolveField(() => RegisterVersionObject, {
    nullable: true,
    description: 'The version in force; none before the first import.',
  })
  async current(
    @Parent() register: RegisterObject,
    @Context() context: RequestContext,
  ): Promise<RegisterVersionObject | null> {
    const version = (await this.load(register, context)).find(({ number }) => number === register.currentVersion);
    return version ? toRegisterVersionObject(version) : null;
  }

  private async load(register: RegisterObject, { loaders }: RequestContext): Promise<readonly RegisterVersion[]> {
    const group = await loaders.load('register-versions', register.id, async (ids) =>
      groupRows(await this.registers.versions(ids), (version) => version.registerId),
    );
    return group?.rows ?? [];
  }
}
