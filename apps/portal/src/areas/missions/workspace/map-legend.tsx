import { useTranslation } from 'react-i18next';
import classes from './plan-map.module.css';

const SIGNS = ['hub', 'opening', 'visit', 'closing', 'station'] as const;

/** What the signs on the map mean, and that its borders imply nothing. In the reader's direction, unlike the map. */
export function MapLegend({ focused }: { focused: boolean }) {
  const { t, i18n } = useTranslation();
  const signs = focused ? [...SIGNS, 'route' as const] : SIGNS;
  return (
    <div className={classes['legend']} dir={i18n.dir()}>
      <ul aria-label={t('map.legend')}>
        {signs.map((sign) => (
          <li key={sign}>
            <span className={classes['sign']} data-sign={sign} aria-hidden />
            {t(`map.signs.${sign}`)}
          </li>
        ))}
      </ul>
      <p>{t('map.borders')}</p>
    </div>
  );
}
