import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Waiting } from '../../../components/loaded.js';
import type { PlanMapProps } from './plan-map.js';
import classes from './plan-map.module.css';

/** The drawing code is fetched when a map is opened, not before. */
const Drawn = lazy(async () => ({ default: (await import('./plan-map.js')).DrawnPlanMap }));

/** Whether this browser can draw the map at all. */
export function canDrawMaps(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}

/** What stands where a map cannot be drawn. */
export function MapInstead() {
  const { t } = useTranslation();
  return (
    <div className={classes['instead']} role="note">
      <p>
        <strong>{t('map.cannotTitle')}</strong>
      </p>
      <p>{t('map.cannotText')}</p>
    </div>
  );
}

/** The map, or a word on where its facts are when it cannot be drawn. */
export function PlanMap(props: PlanMapProps) {
  const [drawable] = useState(canDrawMaps);
  if (!drawable) return <MapInstead />;
  return (
    <Suspense fallback={<Waiting />}>
      <Drawn {...props} />
    </Suspense>
  );
}
