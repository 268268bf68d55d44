import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import classes from './area-nav.module.css';

interface AreaLink {
  readonly to: string;
  /** Key of its name under `areaNav.<area>`. */
  readonly key: string;
  /** Only this very address, not what lies below it. */
  readonly end?: boolean;
  /** Another address below which this link is the current one. */
  readonly also?: string;
}

/** The rooms of an area, below the header. */
export function AreaNav({ area, links }: { area: string; links: readonly AreaLink[] }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const below = (path: string) => pathname === path || pathname.startsWith(`${path}/`);
  return (
    <nav className={`${classes['nav']} no-print`} aria-label={t(`area.${area}`)}>
      <ul>
        {links.map((link) => {
          const current = link.end ? pathname.replace(/\/$/, '') === link.to : below(link.to);
          return (
            <li key={link.to}>
              <Link
                to={link.to}
                aria-current={current || (link.also !== undefined && below(link.also)) ? 'page' : undefined}
                className={classes['link']}
              >
                {t(`areaNav.${area}.${link.key}`)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
