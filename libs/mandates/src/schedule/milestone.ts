import type { CalendarDate } from '@comitia/kernel';
import type { BodyId } from '../vocabulary/body-ids.js';
import type { Source } from '../vocabulary/source.js';
import type { Counting } from './counting.js';

/** One dated step, with the days between which it may fall. */
export interface Milestone {
  readonly id: string;
  readonly title: string;
  /** Whose step it is. */
  readonly owner: BodyId | 'national';
  /** The format it belongs to, for a body's step. */
  readonly format?: string;
  /** The round it belongs to, counted from 1. */
  readonly round: number;
  /** Only needed if a round takes place that is not certain. */
  readonly possibleOnly: boolean;
  /** `legal` rests on national law, `mandate` on the organisation's text, `administrative` on practice. */
  readonly kind: 'legal' | 'mandate' | 'administrative';
  readonly earliest: CalendarDate;
  readonly target: CalendarDate;
  readonly latest: CalendarDate;
  /** The day it is counted from, and how each bound is counted. */
  readonly countedFrom: CalendarDate;
  readonly counting: { readonly earliest: Counting; readonly target: Counting; readonly latest: Counting };
  readonly source: Source;
  /** Set where the latest day has passed. */
  readonly missed?: { readonly daysLate: number; readonly stillPossible: string };
}
