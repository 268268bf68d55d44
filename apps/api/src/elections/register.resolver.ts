import { RegisterDifferences, RegisterRestorer, RegisterService, type RegisterVersion } from '@comitia/elections';
import { MissionService } from '@comitia/missions';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { readPage, toConnection } from '../graphql/connection.js';
import { Cursors } from '../graphql/cursor.js';
import { NotFound, toFailure, type CommonFailure } from '../graphql/failures.object.js';
import { groupRows } from '../graphql/group-rows.js';
import { Context, type RequestContext } from '../graphql/request-context.js';
import {
  RegisterDifference,
  RegisterDifferenceInput,
  RegisterDifferenceResult,
  toRegisterChangeObject,
} from './register-difference.object.js';
import {
  RegisterObject,
  RegisterVersionObject,
  RestoreRegisterResult,
  toRegisterObject,
  toRegisterVersionObject,
} from './register.object.js';

const DIFFERENCE = 'registerDifference';

@Resolver(() => RegisterObject)
export class RegisterResolver {
  constructor(
    private readonly registers: RegisterService,
    private readonly restorer: RegisterRestorer,
    private readonly differences: RegisterDifferences,
    private readonly missions: MissionService,
    private readonly cursors: Cursors,
  ) {}

  @Query(() => RegisterDifferenceResult, {
    name: DIFFERENCE,
    description: 'What lies between two versions of a mission’s register, station by station.',
  })
  @Allow('coordinator')
  async difference(@Args() input: RegisterDifferenceInput): Promise<RegisterDifference | CommonFailure> {
    const { first, after } = readPage(this.cursors, DIFFERENCE, input);
    const mission = await this.missions.find(input.missionId);
    if (!mission)
      return NotFound.from({ code: 'NOT_FOUND', message: `There is no mission ${input.missionId.slice(0, 60)}.` });
    const found = await this.differences.page(mission.electionId, {
      from: input.from,
      to: input.to,
      kind: input.kind ?? undefined,
      limit: first,
      after: after && { code: String(after[0]), kind: String(after[1]) },
    });
    if (!found.ok) return toFailure(found.failure);
    const page = toConnection(this.cursors, DIFFERENCE, {
      rows: found.value.changes,
      hasNextPage: found.value.hasNextPage,
      toNode: toRegisterChangeObject,
      toCursor: ({ code, kind }) => [code, kind],
    });
    return Object.assign(new RegisterDifference(), page, found.value.counts);
  }

  @Mutation(() => RestoreRegisterResult, {
    description: 'Undoes imports: brings an earlier version of the register back as a new one.',
  })
  @Allow('coordinator')
  async restoreRegisterVersion(
    @Args('missionId', { type: () => ID, description: 'The mission whose election’s register it is.' })
    missionId: string,
    @Args('number', { type: () => Int, description: 'The version to bring back.' }) number: number,
  ): Promise<RegisterObject | CommonFailure> {
    const mission = await this.missions.find(missionId);
    if (!mission)
      return NotFound.from({ code: 'NOT_FOUND', message: `There is no mission ${missionId.slice(0, 60)}.` });
    const restored = await this.restorer.restore(mission.electionId, number);
    return restored.ok ? toRegisterObject(restored.value) : toFailure(restored.failure);
  }

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
