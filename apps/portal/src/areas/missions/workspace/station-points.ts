interface PackedPoints {
  readonly count: number;
  readonly ids: string;
  readonly places: string;
}

/** A station on a map. */
export interface StationPoint {
  readonly id: string;
  readonly latitude: number;
  readonly longitude: number;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Unpacks the stations of a map: 16 bytes of id, 8 bytes of place each. */
export function readStationPoints(packed: PackedPoints | null | undefined): StationPoint[] {
  if (!packed) return [];
  const ids = bytesOf(packed.ids);
  const places = new DataView(bytesOf(packed.places).buffer);
  return Array.from({ length: packed.count }, (_, index) => {
    const hex = (from: number, to: number) => {
      let text = '';
      for (let at = index * 16 + from; at < index * 16 + to; at += 1) text += HEX[ids[at]!];
      return text;
    };
    return {
      id: `${hex(0, 4)}-${hex(4, 6)}-${hex(6, 8)}-${hex(8, 10)}-${hex(10, 16)}`,
      longitude: places.getInt32(index * 8) / 1e6,
      latitude: places.getInt32(index * 8 + 4) / 1e6,
    };
  });
}
