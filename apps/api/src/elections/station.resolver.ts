import { RegisterService } from '@comitia/elections';
import { parseId } from '@comitia/kernel';
import { MissionService } from '@comitia/missions';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { readPage } from '../graphql/connection.js';
import type { CountedConnection } from '../graphql/counted-connection.js';
import { toCountedConnection } from '../graphql/to-counted-connection.js';
import { Cursors } from '../graphql/cursor.js';
import {
  StationConnection,
  StationObject,
  StationPageInput,
  StationPointsObject,
  toStationObject,
  toStationPointsObject,
} from './station.object.js';

const LIST = 'stations';

@Resolver(() => StationObject)
export class StationResolver {
  constructor(
    private readonly registers: RegisterService,
    private readonly missions: MissionService,
    private readonly cursors: Cursors,
  ) {}

  @Query(() => StationConnection, {
    name: LIST,
    description: 'The stations in force of a mission’s election, by code.',
  })
  @Allow('coordinator')
  async list(@Args() input: StationPageInput): Promise<CountedConnection<StationObject>> {
    const { first, after } = readPage(this.cursors, LIST, input);
    const mission = await this.missions.find(input.missionId);
    const search = input.search ?? undefined;
    const area = input.area ?? undefined;
    const query = { limit: first, after: after && String(after[0]), search, area };
    const page = mission
      ? await this.registers.stations(mission.electionId, query)
      : { stations: [], hasNextPage: false, total: 0 };
    return toCountedConnection(this.cursors, LIST, {
      rows: page.stations,
      hasNextPage: page.hasNextPage,
      total: page.total,
      toNode: toStationObject,
      toCursor: (station) => [station.code],
    });
  }

  @Query(() => StationPointsObject, {
    nullable: true,
    description:
      'Every station in force that has coordinates, packed for a map; nothing where there is no such mission.',
  })
  @Allow('coordinator')
  async stationPoints(
    @Args('missionId', { type: () => ID, description: 'The mission whose election’s register is asked for.' })
    missionId: string,
  ): Promise<StationPointsObject | null> {
    const mission = await this.missions.find(missionId);
    return mission ? toStationPointsObject(await this.registers.points(mission.electionId)) : null;
  }

  @Query(() => StationObject, { nullable: true, description: 'One station in force of a mission’s election.' })
  @Allow('coordinator')
  async station(
    @Args('missionId', { type: () => ID, description: 'The mission whose election’s register is asked for.' })
    missionId: string,
    @Args('id', { type: () => ID, description: 'The station.' }) id: string,
  ): Promise<StationObject | null> {
    const mission = await this.missions.find(missionId);
    const stationId = parseId(id);
    if (!mission || !stationId.ok) return null;
    const station = await this.registers.station(mission.electionId, stationId.value);
    return station ? toStationObject(station) : null;
  }
}
