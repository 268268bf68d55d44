import type { Id } from '@comitia/kernel';
import type { StationKind } from './station-row.js';

/** The list of an election's polling stations as one organisation keeps it, in versions. */
export interface Register {
  readonly id: Id;
  readonly electionId: Id;
  readonly title: string;
  readonly source: string | null;
  /** Made up for demonstration. */
  readonly generated: boolean;
  /** 0 before the first import was committed. */
  readonly currentVersion: number;
}

/** One state of a register, made by one import or by bringing an earlier version back; never changed. */
export interface RegisterVersion {
  readonly id: Id;
  readonly registerId: Id;
  readonly number: number;
  /** Stations in force in it. */
  readonly stations: number;
  readonly added: number;
  readonly changed: number;
  readonly retired: number;
  readonly tableImportId: Id | null;
  readonly restoresVersion: number | null;
  readonly fileName: string;
  readonly committedAt: Date;
}

/** A polling station as a version of the register has it. */
export interface Station {
  readonly id: Id;
  readonly code: string;
  readonly name: string;
  readonly address: string | null;
  /** Names of the areas it lies in, widest first. */
  readonly areas: readonly string[];
  /** WGS 84, degrees. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly electors: number | null;
  readonly kind: StationKind;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The stations on a map, packed: as many ids as places, in the same order. */
export interface StationPoints {
  readonly count: number;
  /** 16 bytes each: the bytes of the station's UUID. */
  readonly ids: Uint8Array;
  /** 8 bytes each: longitude, then latitude, in millionths of a degree (WGS 84), as big-endian signed 32-bit integers. */
  readonly places: Uint8Array;
}
