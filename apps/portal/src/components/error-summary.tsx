import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiFailure } from '../api/outcome.js';
import { NO_ANSWER } from '../api/outcome.js';
import classes from './error-summary.module.css';

export interface FieldError {
  /** Id of the element that takes the focus. */
  readonly fieldId: string;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly errors: readonly FieldError[];
  readonly failure?: ApiFailure;
  /** Counts submissions: the summary takes the focus again each time. */
  readonly attempt: number;
}

/** What is wrong, in one place that takes you to each field. Shown after a submission, never while typing. */
export function ErrorSummary({ errors, failure, attempt }: ErrorSummaryProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0 || failure !== undefined;

  useEffect(() => {
    if (shown && attempt > 0) box.current?.focus();
  }, [shown, attempt]);

  if (!shown) return null;
  const said =
    failure && (failure.code === NO_ANSWER || failure.message === '' ? t('common.noAnswer') : failure.message);
  // A refusal of one field says what its field says: once is enough.
  const text = errors.some((error) => error.message === said) ? undefined : said;
  return (
    <div className={classes['box']} role="alert" tabIndex={-1} ref={box}>
      <h2 className={classes['title']}>{t('form.problem')}</h2>
      {text && <p dir="auto">{text}</p>}
      {errors.length > 0 && (
        <ul className={classes['list']}>
          {errors.map((error) => (
            <li key={error.fieldId}>
              <a
                href={`#${error.fieldId}`}
                dir="auto"
                onClick={(event) => {
                  event.preventDefault();
                  const field = document.getElementById(error.fieldId);
                  field?.focus();
                  field?.scrollIntoView({ block: 'center' });
                }}
              >
                {error.message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
