import { IconChevronLeft } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import classes from './page.module.css';

interface PageProps {
  readonly title: string;
  /** Above the title: what kind of thing this is, or its reference. */
  readonly kicker?: ReactNode;
  /** The first line: where things stand, in words. */
  readonly standing?: ReactNode;
  readonly back?: { readonly to: string; readonly label: string };
  /** The one primary action, and at most a quiet second. */
  readonly action?: ReactNode;
  /** Reading width (forms), the usual width, or the whole window (workspaces). */
  readonly width?: 'reading' | 'usual' | 'whole';
  readonly children?: ReactNode;
}

/** A page: one question, the answer's first line below its title, one primary action. */
export function Page({ title, kicker, standing, back, action, width = 'usual', children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const arrivedBy = useRef(pathname);

  useEffect(() => {
    document.title = `${title} – Comitia`;
  }, [title]);

  // Whoever moves by keyboard or hears the page starts at its heading, not where the last page left off.
  useEffect(() => {
    if (window.history.state && (window.history.state as { idx?: number }).idx)
      heading.current?.focus({ preventScroll: true });
    arrivedBy.current = pathname;
  }, [pathname]);

  return (
    <div className={classes['page']} data-width={width}>
      {back && (
        <Link to={back.to} className={`${classes['back']} no-print`}>
          <IconChevronLeft size={18} aria-hidden className={classes['arrow']} />
          {back.label}
        </Link>
      )}
      <header className={classes['head']}>
        <div className={classes['titles']}>
          {kicker && <div className={classes['kicker']}>{kicker}</div>}
          <h1 ref={heading} tabIndex={-1} className={classes['title']} dir="auto">
            {title}
          </h1>
          {standing && <div className={classes['standing']}>{standing}</div>}
        </div>
        {action && <div className={`${classes['action']} no-print`}>{action}</div>}
      </header>
      {children}
    </div>
  );
}
