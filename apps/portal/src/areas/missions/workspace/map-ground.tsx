import { useMemo } from 'react';
import { Layer, Source } from 'react-map-gl/maplibre';
import { outlinesAround } from './map-data.js';
import { useOutlines } from './outlines.js';

interface MapGroundProps {
  /** The places that the map is about: the country in which most of them lie stands out. */
  readonly places: readonly { readonly latitude: number; readonly longitude: number }[];
  /** The layer below which the ground is drawn. */
  readonly below: string;
}

/** Land, borders and the country at hand, under whatever a map shows. */
export function MapGround({ places, below }: MapGroundProps) {
  const outlines = useOutlines();
  const home = useMemo(
    () => ({
      type: 'FeatureCollection' as const,
      features: outlinesAround(outlines?.features ?? [], places),
    }),
    [outlines, places],
  );
  return (
    <>
      {outlines && (
        <Source id="outlines" type="geojson" data={outlines}>
          <Layer id="land" beforeId={below} type="fill" paint={{ 'fill-color': '#e9e5da' }} />
          <Layer id="borders" beforeId={below} type="line" paint={{ 'line-color': '#b3ada0', 'line-width': 1 }} />
        </Source>
      )}
      {home.features.length > 0 && (
        <Source id="home" type="geojson" data={home}>
          <Layer id="home" beforeId={below} type="fill" paint={{ 'fill-color': '#fdfcf8' }} />
          <Layer id="home-border" beforeId={below} type="line" paint={{ 'line-color': '#6f7a73', 'line-width': 1.4 }} />
        </Source>
      )}
    </>
  );
}
