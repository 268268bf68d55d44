import { departureTitle, MISSION_STATES, type DepartureItem, type Mission, type MissionState } from '@comitia/missions';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { countedConnectionOf } from '../graphql/counted-connection.js';
import { registerUnion } from '../graphql/enum.js';
import { resultUnion } from '../graphql/failure.object.js';
import { COMMON_FAILURES } from '../graphql/failures.object.js';

const MissionStateEnum = registerUnion('MissionState', 'Where a mission stands.', MISSION_STATES, {
  preparing: 'Nothing is published yet.',
  deployed: 'A deployment plan is published.',
  suspended: 'The consent that it hangs on was withdrawn.',
  concluded: 'It is over.',
});

@ObjectType('DepartureItem', { description: 'Something to see to once a mission is suspended.' })
export class DepartureItemObject {
  @Field({ description: 'Its fixed code.' })
  code: string;

  @Field({ description: 'What is to be done, in English.' })
  title: string;

  @Field({ description: 'Whether it is done.' })
  done: boolean;
}

@ObjectType('Mission', { description: 'Observers whom the viewer’s organisation sends to an election.' })
export class MissionObject {
  @Field(() => ID, { description: 'Identifies the mission.' })
  id: string;

  @Field({ description: 'Its title.' })
  title: string;

  @Field({ description: 'Its format, in the words of the mandate.' })
  format: string;

  @Field(() => MissionStateEnum, { description: 'Where it stands.' })
  state: MissionState;

  @Field(() => Int, { nullable: true, description: 'Members of the core team that were agreed.' })
  coreTeam: number | null;

  @Field(() => Int, { nullable: true, description: 'Long-term observers that were agreed.' })
  longTermObservers: number | null;

  @Field(() => Int, { nullable: true, description: 'Short-term observers that were agreed.' })
  shortTermObservers: number | null;

  source: Mission;
}

@ObjectType({ description: 'A page of the missions of the viewer’s organisation, the newest first.' })
export class MissionConnection extends countedConnectionOf(MissionObject, 'Mission') {}

/** What a step of a mission gives. */
export const MissionResult = resultUnion('MissionResult', 'The mission as it stands now, or why not.', [
  MissionObject,
  ...COMMON_FAILURES,
]);

/** What of a mission goes out. */
export function toMissionObject(source: Mission): MissionObject {
  const { id, title, format, state, coreTeam, longTermObservers, shortTermObservers } = source;
  return Object.assign(new MissionObject(), {
    id,
    title,
    format,
    state,
    coreTeam,
    longTermObservers,
    shortTermObservers,
    source,
  });
}

/** What of a departure item goes out. */
export function toDepartureItemObject(item: DepartureItem): DepartureItemObject {
  return Object.assign(new DepartureItemObject(), {
    code: item.code,
    title: departureTitle(item.code) ?? item.code,
    done: item.doneAt !== null,
  });
}
