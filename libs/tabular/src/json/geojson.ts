import { isArray, isObject, jsonText, type JsonObject, type JsonValue } from './parse-json.js';

/** Whether a document is a GeoJSON feature (RFC 7946). */
export function isFeature(value: JsonValue): value is JsonObject {
  return isObject(value) && value.get('type') === 'Feature' && value.has('geometry');
}

/**
 * A feature as a record: its id and properties, and of a point its longitude and latitude; any other geometry is kept
 * whole as JSON in a column of its own.
 */
export function featureRecord(feature: JsonObject): JsonObject {
  const record: JsonObject = new Map();
  const properties = feature.get('properties');
  const id = feature.get('id');
  if (id !== undefined && !(isObject(properties) && properties.has('id'))) record.set('id', id);
  if (isObject(properties)) for (const [name, value] of properties) record.set(name, value);
  const geometry = feature.get('geometry');
  if (!isObject(geometry)) return record;
  const coordinates = geometry.get('coordinates');
  if (geometry.get('type') === 'Point' && isArray(coordinates)) {
    record.set(freeName(record, 'longitude'), coordinates[0]);
    record.set(freeName(record, 'latitude'), coordinates[1]);
  } else record.set(freeName(record, 'geometry'), jsonText(geometry));
  return record;
}

function freeName(record: JsonObject, name: string): string {
  return record.has(name) ? `geometry.${name}` : name;
}
