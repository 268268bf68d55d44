import 'maplibre-gl/dist/maplibre-gl.css';
import * as maplibre from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Map, NavigationControl, type MapProps } from 'react-map-gl/maplibre';
import { EMPTY_STYLE } from './map-data.js';
import classes from './plan-map.module.css';

maplibre.setWorkerUrl(workerUrl);

interface CountryMapProps extends Pick<MapProps, 'interactiveLayerIds' | 'onClick' | 'onMouseMove' | 'onMouseOut'> {
  /** What the map shows, for those who hear it. */
  readonly label: string;
  /** West, south, east and north of the first view, in degrees; the whole world without them. */
  readonly bounds: [number, number, number, number] | undefined;
  /** What stands below the map. */
  readonly legend: ReactNode;
  /** Sources, layers and markers. */
  readonly children: ReactNode;
}

/** The map that every page draws on: no tiles and no request of its own, quiet where motion is unwanted. */
export function CountryMap({ label, bounds, legend, children, ...events }: CountryMapProps) {
  const { t } = useTranslation();
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return (
    // The map is not mirrored in a right-to-left page: east stays right.
    <div className={classes['map']} dir="ltr">
      <Map
        {...events}
        mapLib={maplibre}
        mapStyle={EMPTY_STYLE}
        initialViewState={
          bounds ? { bounds, fitBoundsOptions: { padding: 32 } } : { longitude: 15, latitude: 20, zoom: 1 }
        }
        cursor="default"
        attributionControl={false}
        dragRotate={false}
        touchPitch={false}
        fadeDuration={still ? 0 : 150}
        locale={{
          'Map.Title': label,
          'NavigationControl.ZoomIn': t('map.zoomIn'),
          'NavigationControl.ZoomOut': t('map.zoomOut'),
        }}
      >
        <NavigationControl showCompass={false} position="top-right" />
        {children}
      </Map>
      {legend}
    </div>
  );
}
