import 'maplibre-gl/dist/maplibre-gl.css';
import * as maplibre from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Layer, Map, Marker, NavigationControl, Source, type MapLayerMouseEvent } from 'react-map-gl/maplibre';
import { boundsOf, EMPTY_STYLE, stationsOf } from '../workspace/map-data.js';
import { MapGround } from '../workspace/map-ground.js';
import type { StationPoint } from '../workspace/station-points.js';
import planClasses from '../workspace/plan-map.module.css';
import classes from './register.module.css';

maplibre.setWorkerUrl(workerUrl);

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
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const click = (event: MapLayerMouseEvent) => {
    const id: unknown = event.features?.[0]?.properties['id'];
    onChoose(typeof id === 'string' ? id : undefined);
  };
  return (
    // The map is not mirrored in a right-to-left page: east stays right.
    <div className={planClasses['map']} dir="ltr">
      <Map
        mapLib={maplibre}
        mapStyle={EMPTY_STYLE}
        initialViewState={
          bounds ? { bounds, fitBoundsOptions: { padding: 24 } } : { longitude: 15, latitude: 20, zoom: 1 }
        }
        interactiveLayerIds={INTERACTIVE}
        onClick={click}
        cursor="default"
        attributionControl={false}
        dragRotate={false}
        touchPitch={false}
        fadeDuration={still ? 0 : 150}
        locale={{
          'Map.Title': t('register.mapLabel'),
          'NavigationControl.ZoomIn': t('map.zoomIn'),
          'NavigationControl.ZoomOut': t('map.zoomOut'),
        }}
      >
        <NavigationControl showCompass={false} position="top-right" />
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
      </Map>
      <div className={planClasses['legend']} dir={i18n.dir()}>
        <p>{t('map.borders')}</p>
      </div>
    </div>
  );
}
