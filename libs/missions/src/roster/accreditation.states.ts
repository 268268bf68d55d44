/** Where an observer's accreditation with the electoral commission stands. */
export const ACCREDITATION_STATES = ['none', 'submitted', 'issued', 'refused', 'expired'] as const;
export type AccreditationState = (typeof ACCREDITATION_STATES)[number];

/** To which states a coordinator may set an accreditation by hand; an import of the commission's list sets any. */
export const ACCREDITATION_TRANSITIONS: Readonly<Record<AccreditationState, readonly AccreditationState[]>> = {
  none: ['submitted', 'issued', 'refused'],
  submitted: ['none', 'issued', 'refused'],
  issued: ['refused', 'expired'],
  refused: ['submitted', 'issued'],
  expired: ['submitted', 'issued'],
};

/** Whether an accreditation may go from one state to another; staying, with other details, is always allowed. */
export function mayBecome(from: AccreditationState, to: AccreditationState): boolean {
  return from === to || ACCREDITATION_TRANSITIONS[from].includes(to);
}
