import type { Station, StationPoints } from '@comitia/elections';
import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { PageArguments } from '../graphql/connection.js';
import { countedConnectionOf } from '../graphql/counted-connection.js';

@ObjectType('Station', { description: 'A polling station of a register.' })
export class StationObject {
  @Field(() => ID, { description: 'Identifies the station; stays with it over all versions of the register.' })
  id: string;

  @Field({ description: 'Its code; a text for ever, with its zeros.' })
  code: string;

  @Field({ description: 'Its name; its address or code where the register gives none.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Its address.' })
  address: string | null;

  @Field(() => [String], { description: 'Names of the areas it lies in, widest first.' })
  areas: string[];

  @Field(() => Float, { nullable: true, description: 'Latitude in degrees, WGS 84.' })
  latitude: number | null;

  @Field(() => Float, { nullable: true, description: 'Longitude in degrees, WGS 84.' })
  longitude: number | null;

  @Field(() => Int, { nullable: true, description: 'Electors on its roll, where the register says.' })
  electors: number | null;

  @Field(() => GraphQLJSON, { description: 'Columns of the file that were not mapped, as they stood.' })
  attributes: unknown;
}

@ObjectType('StationPoints', {
  description: 'Every station in force that has coordinates, packed: a country’s stations in one answer.',
})
export class StationPointsObject {
  @Field(() => Int, { description: 'How many there are.' })
  count: number;

  @Field({ description: 'Their ids, by code: base64 of 16 bytes each, the bytes of the UUID.' })
  ids: string;

  @Field({
    description:
      'Their places in the same order: base64 of 8 bytes each, longitude then latitude in millionths of a degree (WGS 84), big-endian signed 32-bit integers.',
  })
  places: string;
}

@ObjectType({ description: 'A page of the stations in force, by code.' })
export class StationConnection extends countedConnectionOf(StationObject, 'Station') {}

@ArgsType()
export class StationPageInput extends PageArguments {
  @Field(() => ID, { description: 'The mission whose election’s register is asked for.' })
  missionId: string;

  @Field(() => String, { nullable: true, description: 'Part of the code, name or address.' })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of an area, at any level.' })
  area?: string | null;
}

/** What of a station goes out. */
export function toStationObject(station: Station): StationObject {
  const { id, code, name, address, areas, latitude, longitude, electors, attributes } = station;
  return Object.assign(new StationObject(), {
    id,
    code,
    name,
    address,
    areas,
    latitude,
    longitude,
    electors,
    attributes,
  });
}

/** What of the points goes out: text, because JSON knows no bytes. */
export function toStationPointsObject({ count, ids, places }: StationPoints): StationPointsObject {
  return Object.assign(new StationPointsObject(), {
    count,
    ids: Buffer.from(ids).toString('base64'),
    places: Buffer.from(places).toString('base64'),
  });
}
