import { useEffect, useState } from 'react';
import { feature } from 'topojson-client';
import type { FeatureCollection, GeoJsonProperties, Geometry, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { unbroken } from './map-data.js';

/**
 * Where the outlines lie on our own server: a TopoJSON with an object `countries`. Whoever runs Comitia can put
 * other outlines in its place.
 */
const OUTLINES = '/outlines/countries.json';

type Outlines = FeatureCollection<Geometry, GeoJsonProperties>;

let kept: Promise<Outlines | undefined> | undefined;

async function fetchOutlines(): Promise<Outlines | undefined> {
  const response = await fetch(OUTLINES);
  if (!response.ok) return undefined;
  const topology = (await response.json()) as Topology<{ countries?: GeometryCollection }>;
  const { countries } = topology.objects;
  const outlines: Outlines | undefined = countries && feature(topology, countries);
  for (const { geometry } of outlines?.features ?? []) {
    if (geometry.type === 'Polygon') geometry.coordinates = unbrokenRings(geometry.coordinates);
    if (geometry.type === 'MultiPolygon') geometry.coordinates = geometry.coordinates.map(unbrokenRings);
  }
  return outlines;
}

const unbrokenRings = (rings: Position[][]): Position[][] =>
  rings.map((ring) => unbroken(ring).map((position) => [...position]));

/** The outlines of countries; `undefined` until they are there, and for good where there are none: the map then has none. */
export function useOutlines(): Outlines | undefined {
  const [outlines, setOutlines] = useState<Outlines>();
  useEffect(() => {
    let gone = false;
    kept ??= fetchOutlines().catch(() => undefined);
    void kept.then((found) => {
      if (!gone) setOutlines(found);
    });
    return () => {
      gone = true;
    };
  }, []);
  return outlines;
}
