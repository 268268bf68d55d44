import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApiQuery } from '../../../api/use-operation.js';
import { Loaded, Waiting } from '../../../components/loaded.js';
import { SummaryList } from '../../../components/summary-list.js';
import { RegisterStationDocument, StationPointsDocument } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { canDrawMaps, MapInstead } from '../workspace/plan-map-loader.js';
import { readStationPoints } from '../workspace/station-points.js';
import classes from './register.module.css';

/** The drawing code is fetched when a map is opened, not before. */
const Drawn = lazy(async () => ({ default: (await import('./register-map.js')).DrawnRegisterMap }));

interface StationMapProps {
  readonly missionId: string;
  /** Stations in force, with and without a place. */
  readonly stations: number;
}

/** Where the stations lie, and the one that was clicked in words. */
export function StationMap({ missionId, stations }: StationMapProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [drawable] = useState(canDrawMaps);
  const [result, refetch] = useApiQuery(StationPointsDocument, { missionId }, { pause: !drawable });
  const points = useMemo(() => readStationPoints(result.data?.stationPoints), [result.data]);
  const [chosen, setChosen] = useState<string>();
  const [found] = useApiQuery(RegisterStationDocument, { missionId, id: chosen ?? '' }, { pause: !chosen });
  const station = chosen ? found.data?.station : undefined;
  if (!drawable) return <MapInstead />;
  return (
    <Loaded result={result} onRetry={refetch}>
      {() =>
        points.length === 0 ? (
          <p>{t('register.noPlaces')}</p>
        ) : (
          <div className={`${classes['frame']} no-print`}>
            <div className={classes['map']}>
              <Suspense fallback={<Waiting />}>
                <Drawn points={points} chosen={chosen} onChoose={setChosen} />
              </Suspense>
            </div>
            <div className={classes['side']} aria-live="polite">
              {station ? (
                <>
                  <h2 dir="auto">{station.name}</h2>
                  <SummaryList
                    rows={[
                      { term: t('station.code'), value: <code dir="ltr">{station.code}</code> },
                      { term: t('station.address'), value: station.address ?? '–' },
                      { term: t('station.areas'), value: station.areas.join(' › ') || '–' },
                      {
                        term: t('station.electors'),
                        value: typeof station.electors === 'number' ? format.number(station.electors) : '–',
                      },
                    ]}
                  />
                </>
              ) : (
                <>
                  <p>
                    {t('register.placed', {
                      count: points.length,
                      number: format.number(points.length),
                      total: format.number(stations),
                    })}
                  </p>
                  <p>{t('register.clickOne')}</p>
                </>
              )}
            </div>
          </div>
        )
      }
    </Loaded>
  );
}
