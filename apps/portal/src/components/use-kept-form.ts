import { useForm, type UseFormReturnType } from '@mantine/form';
import { useEffect, useRef, useState } from 'react';
import type { ApiFailure } from '../api/outcome.js';
import type { FieldError } from './error-summary.js';
import { forgetKept, keep, readKept } from './kept.js';

type Validator<Values> = (values: Values) => Partial<Record<string, string>>;

interface KeptFormOptions<Values> {
  /** Where the values are kept until they are sent; one key per form and subject. */
  readonly key: string;
  readonly initialValues: Values;
  /** Messages by field path; run when the form is sent. */
  readonly validate: Validator<Values>;
}

export interface KeptForm<Values extends Record<string, unknown>> {
  readonly form: UseFormReturnType<Values>;
  readonly errors: readonly FieldError[];
  readonly failure: ApiFailure | undefined;
  readonly attempt: number;
  readonly busy: boolean;
  /** True when the values were found in this browser rather than on the server. */
  readonly restored: boolean;
  /** Props of a field: value, change handler, id and its error. */
  readonly field: (path: string) => ReturnType<UseFormReturnType<Values>['getInputProps']> & { id: string };
  /** Validates, sends, and shows what was refused. Answers true when it was accepted; then what was kept is forgotten. */
  readonly send: (action: (values: Values) => Promise<ApiFailure | undefined>) => Promise<boolean>;
  readonly discard: () => void;
}

/** Id of the element of a field, so that the error summary can go there. */
export function fieldId(path: string): string {
  return `field-${path.replaceAll('.', '-')}`;
}

/** A form whose values outlive the page: they are kept in this browser until the server has accepted them. */
export function useKeptForm<Values extends Record<string, unknown>>({
  key,
  initialValues,
  validate,
}: KeptFormOptions<Values>): KeptForm<Values> {
  const [found] = useState(() => readKept<Values>(key));
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: found ? { ...initialValues, ...found } : initialValues,
    validateInputOnBlur: false,
    clearInputErrorOnChange: true,
  });
  const [failure, setFailure] = useState<ApiFailure>();
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const { values } = form;
  // What the server has accepted is kept no longer, though the page may be drawn again before it is left.
  const accepted = useRef<Values>(undefined);

  useEffect(() => {
    if (!form.isDirty()) return undefined;
    const timer = window.setTimeout(() => {
      if (accepted.current !== values) keep(key, values);
    }, 250);
    return () => window.clearTimeout(timer);
  }, [key, values, form]);

  const errors = Object.entries(form.errors).flatMap(([path, message]) =>
    typeof message === 'string' && message !== '' ? [{ fieldId: fieldId(path), message }] : [],
  );

  return {
    form,
    errors,
    failure,
    attempt,
    busy,
    restored: found !== undefined,
    field: (path) => ({ ...form.getInputProps(path), id: fieldId(path) }),
    discard: () => forgetKept(key),
    async send(action) {
      setFailure(undefined);
      const problems = Object.fromEntries(
        Object.entries(validate(form.values)).filter((entry): entry is [string, string] => Boolean(entry[1])),
      );
      form.setErrors(problems);
      if (Object.keys(problems).length > 0) {
        setAttempt((count) => count + 1);
        return false;
      }
      setBusy(true);
      const refused = await action(form.values);
      setBusy(false);
      if (refused) {
        form.setErrors(
          Object.fromEntries(refused.fields.map(({ path, message }) => [path.replace(/^input\./, ''), message])),
        );
        setFailure(refused);
        setAttempt((count) => count + 1);
        return false;
      }
      accepted.current = form.values;
      forgetKept(key);
      return true;
    },
  };
}
