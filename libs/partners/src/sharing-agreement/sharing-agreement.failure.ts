/** Why an agreement could not be made, changed or ended. */
export type SharingAgreementFailure =
  | {
      readonly code: 'INVALID_INPUT';
      readonly message: string;
      readonly fields: readonly { readonly path: string; readonly message: string }[];
    }
  | { readonly code: 'NOT_FOUND'; readonly message: string }
  | { readonly code: 'WRONG_STATE'; readonly message: string; readonly state: string };

/** An input that breaks one rule at one path. */
export function invalid(path: string, message: string): SharingAgreementFailure {
  return { code: 'INVALID_INPUT', message, fields: [{ path, message }] };
}

/** The agreement is not there, or not the actor's. */
export const AGREEMENT_NOT_FOUND: SharingAgreementFailure = {
  code: 'NOT_FOUND',
  message: 'There is no such sharing agreement, or it is not yours: open the list of agreements for those that are.',
};
