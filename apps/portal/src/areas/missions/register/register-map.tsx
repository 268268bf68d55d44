import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Layer, Marker, Source, type MapLayerMouseEvent } from 'react-map-gl/maplibre';
import { CountryMap } from '../workspace/country-map.js';
import { boundsOf, stationsOf } from '../workspace/map-data.js';
import { MapGround } from '../workspace/map-ground.js';
import type { StationPoint } from '../workspace/station-points.js';
import planClasses from '../workspace/plan-map.module.css';
import classes from './register.module.css';

interface RegisterMapProps {
  readonly points: readonly StationPoint[];
  readonly chosen: string | undefined;
  readonly onChoose: (stationId: string | undefined) => void;
}

const INTERACTIVE = ['stations'];

/** Every station that has coordinates; the one that was clicked stands out. */
export function DrawnRegisterMap({ points, chosen, onChoose }: RegisterMapProps) {
  const { t, i18n } = useTranslation();
  const stations = useMemo(() => stationsOf(points), [points]);
  const bounds = useMemo(() => boundsOf(points, []), [points]);
  const at = useMemo(() => points.find((point) => point.id === chosen), [points, chosen]);
  const click = (event: MapLayerMouseEvent) => {
    const id: unknown = event.features?.[0]?.properties['id'];
    onChoose(typeof id === 'string' ? id : undefined);
  };
  return (
    <CountryMap
      label={t('register.mapLabel')}
      bounds={bounds}
      legend={
        <div className={planClasses['legend']} dir={i18n.dir()}>
          <p>{t('map.borders')}</p>
        </div>
      }
      interactiveLayerIds={INTERACTIVE}
      onClick={click}
    >
      <Source id="stations" type="geojson" data={stations}>
        <Layer
          id="stations"
          type="circle"
          paint={{
            'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, 0.9, 7, 2, 10, 4, 14, 8],
            'circle-color': '#0d5a50',
            'circle-opacity': 0.7,
          }}
        />
      </Source>
      <MapGround places={points} below="stations" />
      {at && (
        <Marker longitude={at.longitude} latitude={at.latitude}>
          <span className={classes['chosen']} />
        </Marker>
      )}
    </CountryMap>
  );
}
