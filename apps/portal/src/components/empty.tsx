import type { ReactNode } from 'react';
import classes from './empty.module.css';

/** An empty list says what to do first. */
export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes['empty']}>
      <p className={classes['title']}>{title}</p>
      {children && <div className={classes['text']}>{children}</div>}
      {action}
    </div>
  );
}
