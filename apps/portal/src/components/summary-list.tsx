import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './summary-list.module.css';

export interface SummaryRow {
  readonly term: ReactNode;
  readonly value: ReactNode;
  /** Where the answer can be changed, and what a screen reader hears beside "Change". */
  readonly change?: { readonly to: string; readonly label: string; readonly hidden: string };
}

/** Facts in pairs; on "check your answers" each with its way back. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className={classes['list']}>
      {rows.map((row, index) => (
        <div key={index} className={classes['row']}>
          <dt className={classes['term']}>{row.term}</dt>
          <dd className={classes['value']} dir="auto">
            {row.value}
          </dd>
          {row.change && (
            <dd className={`${classes['change']} no-print`}>
              <Link to={row.change.to}>
                {row.change.label}
                <span className="visually-hidden"> {row.change.hidden}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
