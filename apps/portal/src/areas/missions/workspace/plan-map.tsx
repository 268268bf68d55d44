import { Button } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Layer, Marker, Source, type MapLayerMouseEvent } from 'react-map-gl/maplibre';
import { useApiQuery } from '../../../api/use-operation.js';
import { Waiting } from '../../../components/loaded.js';
import { StationPointsDocument } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { CountryMap } from './country-map.js';
import { boundsOf, isPlaced, routeOf, routesOf, stationsOf, stopsOf } from './map-data.js';
import { MapGround } from './map-ground.js';
import { MapLegend } from './map-legend.js';
import classes from './plan-map.module.css';
import type { Plan, PlanTeam } from './plan-page.js';
import { readStationPoints } from './station-points.js';

export interface PlanMapProps {
  readonly missionId: string;
  readonly country: string;
  readonly teams: readonly PlanTeam[];
  readonly hubs: Plan['hubs'];
  /** The team whose day is drawn: pinned, or hovered. */
  readonly focus: PlanTeam | undefined;
  readonly onHover: (teamId: string | undefined) => void;
  readonly onPin: (team: PlanTeam) => void;
  readonly onExplain: (stationId: string) => void;
}

const INTERACTIVE = ['stops', 'stations'];
/** More names of hubs than this would hide each other. */
const NAMED_HUBS = 24;

/** Stations, hubs and the visits of the selected teams; the day of one team as a line. */
export function DrawnPlanMap({ missionId, teams, hubs, focus, onHover, onPin, onExplain }: PlanMapProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [{ data, error }] = useApiQuery(StationPointsDocument, { missionId });
  const [asked, setAsked] = useState<{ id: string; longitude: number; latitude: number }>();
  const points = useMemo(() => readStationPoints(data?.stationPoints), [data]);
  const stations = useMemo(() => stationsOf(points), [points]);
  const stops = useMemo(() => stopsOf(teams), [teams]);
  const routes = useMemo(() => routesOf(teams), [teams]);
  const route = useMemo(() => routeOf(focus), [focus]);
  const bounds = useMemo(() => boundsOf(points, teams), [points, teams]);

  const teamAt = useCallback(
    (event: MapLayerMouseEvent) => {
      const id: unknown = event.features?.find((feature) => feature.layer.id === 'stops')?.properties['team'];
      return teams.find((team) => team.id === id);
    },
    [teams],
  );
  const click = (event: MapLayerMouseEvent) => {
    const team = teamAt(event);
    if (team) return onPin(team);
    const station = event.features?.find((feature) => feature.layer.id === 'stations');
    const id: unknown = station?.properties['id'];
    return setAsked(
      typeof id === 'string' ? { id, longitude: event.lngLat.lng, latitude: event.lngLat.lat } : undefined,
    );
  };

  // The frame is chosen once, around everything: the map waits for its stations.
  if (!data && !error) return <Waiting />;
  return (
    <CountryMap
      label={t('map.label')}
      bounds={bounds}
      legend={<MapLegend focused={focus !== undefined} />}
      interactiveLayerIds={INTERACTIVE}
      onMouseMove={(event) => onHover(teamAt(event)?.id)}
      onMouseOut={() => onHover(undefined)}
      onClick={click}
    >
      <Source id="stations" type="geojson" data={stations}>
        <Layer
          id="stations"
          type="circle"
          paint={{
            'circle-radius': ['interpolate', ['linear'], ['zoom'], 5, 1.4, 9, 3, 13, 6],
            'circle-color': '#8b8f86',
            'circle-opacity': 0.65,
          }}
        />
      </Source>
      <MapGround places={points} below="stations" />
      <Source id="routes" type="geojson" data={routes}>
        <Layer
          id="routes"
          type="line"
          paint={{ 'line-color': '#0d5a50', 'line-width': 0.8, 'line-opacity': focus ? 0.12 : 0.35 }}
        />
      </Source>
      <Source id="stops" type="geojson" data={stops}>
        <Layer
          id="stops"
          type="circle"
          paint={{
            'circle-radius': ['interpolate', ['linear'], ['zoom'], 5, 2.4, 9, 4.5, 13, 8],
            'circle-color': ['match', ['get', 'service'], 'OPENING', '#e0a13a', 'CLOSING', '#12312f', '#4c8f85'],
            'circle-stroke-color': '#0d5a50',
            'circle-stroke-width': 0.8,
            'circle-opacity': focus ? 0.3 : 0.95,
          }}
        />
      </Source>
      <Source id="route" type="geojson" data={route}>
        <Layer
          id="route"
          type="line"
          layout={{ 'line-join': 'round' }}
          paint={{ 'line-color': '#96301b', 'line-width': 2.5 }}
        />
      </Source>
      {hubs.flatMap((hub) =>
        isPlaced(hub)
          ? [
              <Marker key={hub.id} longitude={hub.longitude} latitude={hub.latitude}>
                <span className={classes['hub']} title={t('map.hub', { name: hub.name, count: hub.teams })} />
                {hubs.length <= NAMED_HUBS && (
                  <span className={classes['hubName']} dir="auto">
                    {hub.name}
                  </span>
                )}
              </Marker>,
            ]
          : [],
      )}
      {focus?.visits.flatMap(({ id, order, starts, station }) =>
        isPlaced(station)
          ? [
              <Marker key={id} longitude={station.longitude} latitude={station.latitude}>
                <span className={classes['stop']} title={`${starts} ${station.name}`}>
                  {format.number(order)}
                </span>
              </Marker>,
            ]
          : [],
      )}
      {asked && (
        <Marker longitude={asked.longitude} latitude={asked.latitude} anchor="bottom">
          <Button
            size="compact-sm"
            onClick={() => {
              onExplain(asked.id);
              setAsked(undefined);
            }}
          >
            {t('map.whyNot')}
          </Button>
        </Marker>
      )}
    </CountryMap>
  );
}
