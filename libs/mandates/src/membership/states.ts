import type { CalendarDate } from '@comitia/kernel';
import { STATE_ROWS } from '../data/states.data.js';
import { once, rowsOf } from './table-text.js';

/** A state or territory. */
export interface StateName {
  /** ISO 3166 alpha-3, or the code that the membership tables use. */
  readonly iso3: string;
  /** ISO 3166-1 alpha-2; empty for Zanzibar, which has none. */
  readonly iso2: string;
  readonly name: string;
}

/** Every state and territory with a code, former states included. */
export const states: () => readonly StateName[] = once(() =>
  rowsOf(STATE_ROWS).map(([iso3, iso2, name]) => ({ iso3: iso3!, iso2: iso2!, name: name! })),
);

const byCode = once(() => {
  const found = new Map<string, StateName>();
  for (const state of states()) {
    found.set(state.iso3, state);
    if (state.iso2 !== '') found.set(state.iso2, state);
  }
  return found;
});

/** Codes withdrawn from ISO 3166 when a state took another name; the tables keep the state under its present code. */
const RENAMED: Readonly<Record<string, string>> = {
  SU: 'RUS',
  SUN: 'RUS',
  BU: 'MMR',
  BUR: 'MMR',
  ZR: 'COD',
  ZAR: 'COD',
  HV: 'BFA',
  HVO: 'BFA',
  DY: 'BEN',
  DHY: 'BEN',
  RH: 'ZWE',
  RHO: 'ZWE',
  TP: 'TLS',
  TMP: 'TLS',
  SCG: 'SRB',
};

/**
 * The state that an ISO 3166 code (alpha-2 or alpha-3, capitals) meant on a day; undefined for an unknown code.
 * `CS` is Czechoslovakia, and Serbia and Montenegro from 2003-02-04 to 2006-06-02; `YU` from 2000-11-01, when the
 * United Nations admitted the Federal Republic of Yugoslavia, is the state that Serbia continues.
 */
export function findState(code: string, on?: CalendarDate): StateName | undefined {
  if (on !== undefined) {
    if (code === 'CS' && on >= '2003-02-04' && on <= '2006-06-02') return byCode().get('SRB');
    if ((code === 'YU' || code === 'YUG') && on >= '2000-11-01') return byCode().get('SRB');
  }
  const renamed = RENAMED[code];
  return byCode().get(renamed ?? code);
}

/** The name of a state by its alpha-3 code; the code itself where none is known. */
export function stateName(iso3: string): string {
  return byCode().get(iso3)?.name ?? iso3;
}
