import type { Station } from '@comitia/elections';
import type { StationExplanation } from '@comitia/missions';
import { Field, ObjectType } from '@nestjs/graphql';
import { StationObject, toStationObject } from '../elections/station.object.js';
import { TeamObject, toTeamObject } from './team.object.js';

@ObjectType('Explanation', { description: 'Why a station is visited as it is, or by nobody.' })
export class ExplanationObject {
  @Field(() => StationObject, { description: 'The station.' })
  station: StationObject;

  @Field(() => TeamObject, { nullable: true, description: 'The team that visits it; none where nobody does.' })
  team: TeamObject | null;

  @Field({ description: 'What happens there, in English.' })
  sentence: string;

  @Field(() => [String], { description: 'Why, one reason a sentence.' })
  reasons: string[];

  @Field(() => [String], { description: 'Up to three other ways with their price, the cheapest first.' })
  alternatives: string[];
}

/** What of an explanation goes out. */
export function toExplanationObject(station: Station, explanation: StationExplanation): ExplanationObject {
  const { team, sentence, reasons, alternatives } = explanation;
  return Object.assign(new ExplanationObject(), {
    station: toStationObject(station),
    team: team ? toTeamObject(team) : null,
    sentence,
    reasons,
    alternatives,
  });
}
