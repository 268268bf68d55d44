import type { CombinedError } from 'urql';

/** One problem of one field, as the API names it. */
export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

/** An expected failure of the API, or a connection that did not hold. */
export interface ApiFailure {
  readonly code: string;
  readonly message: string;
  readonly fields: readonly FieldProblem[];
}

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: ApiFailure };

interface Answer {
  readonly __typename: string;
}

/** The code of a failure that the portal itself states: the request never got an answer. */
export const NO_ANSWER = 'NO_ANSWER';

/**
 * What a mutation's result union says: the wanted member, or the failure in one shape.
 * A failed connection and an unexpected error are failures too, so that a form has one way to show them.
 */
export function outcomeOf<Union extends Answer, Name extends Union['__typename']>(
  answer: Union | null | undefined,
  wanted: Name,
  error?: CombinedError,
): Outcome<Extract<Union, { __typename: Name }>> {
  if (answer?.__typename === wanted) {
    return { ok: true, value: answer as Extract<Union, { __typename: Name }> };
  }
  if (answer) {
    const failure = answer as Answer & { code?: string; message?: string; fields?: readonly FieldProblem[] };
    return {
      ok: false,
      failure: {
        code: failure.code ?? failure.__typename,
        message: failure.message ?? failure.__typename,
        fields: failure.fields ?? [],
      },
    };
  }
  const problem = error?.graphQLErrors[0];
  return {
    ok: false,
    failure: {
      code: typeof problem?.extensions['code'] === 'string' ? problem.extensions['code'] : NO_ANSWER,
      message: problem?.message ?? '',
      fields: [],
    },
  };
}

/** The failure of a mutation whose value is not needed; `undefined` when the wanted member came. */
export function failureOf<Union extends Answer>(
  answer: Union | null | undefined,
  wanted: Union['__typename'],
  error?: CombinedError,
): ApiFailure | undefined {
  const outcome = outcomeOf(answer, wanted, error);
  return outcome.ok ? undefined : outcome.failure;
}
