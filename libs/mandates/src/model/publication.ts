import type { CalendarDate } from '@comitia/kernel';
import type { Source } from '../vocabulary/source.js';

/** Who may read a product. */
export const PUBLICATION_CLASSES = [
  'confidential_to_state',
  'internal_to_organisation',
  'to_governing_body',
  'public',
] as const;
export type PublicationClass = (typeof PUBLICATION_CLASSES)[number];

/** Products of the bodies (closed vocabulary). */
export const PRODUCTS = [
  'assessment_report',
  'interim_report',
  'preliminary_statement',
  'final_report',
  'observer_form',
  'legal_opinion_draft',
  'legal_opinion',
  'advice',
  'confidential_recommendation',
  'thematic_recommendation',
  'panel_finding',
  'spot_report',
  'report_to_governing_body',
] as const;
export type Product = (typeof PRODUCTS)[number];

/** The class of one product of one body. */
export interface Publication {
  readonly product: Product;
  readonly class: PublicationClass;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly remark?: string;
  readonly source: Source;
}
