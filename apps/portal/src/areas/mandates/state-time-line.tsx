import { useTranslation } from 'react-i18next';
import { useApiQuery } from '../../api/use-operation.js';
import { Loaded } from '../../components/loaded.js';
import { MandateTimeLineDocument, type MandateTimeLineQuery } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import classes from './state-time-line.module.css';
import { spanOf, toPosition } from './time-line-scale.js';

type Stretch = MandateTimeLineQuery['mandateTimeLine'][number];

interface StateTimeLineProps {
  readonly title: string;
  readonly state?: string;
  readonly organisation?: string;
  /** Kinds to leave out. */
  readonly without?: readonly Stretch['kind'][];
}

/** Memberships, suspensions and ties as bars on one scale, each with its days in words. */
export function StateTimeLine({ title, state, organisation, without = [] }: StateTimeLineProps) {
  const { t } = useTranslation();
  const [result, refetch] = useApiQuery(MandateTimeLineDocument, { state, organisation });
  return (
    <section className={classes['section']}>
      <h2>{title}</h2>
      <Loaded result={result} onRetry={refetch}>
        {({ mandateTimeLine }) => (
          <Lines
            stretches={mandateTimeLine.filter(({ kind }) => !without.includes(kind))}
            by={state ? 'organisation' : 'state'}
            empty={t('mandates.noStretch')}
          />
        )}
      </Loaded>
    </section>
  );
}

/** Lines with one stretch each that are shown; more are folded away. */
const MOST_PLAIN_LINES = 8;

interface LinesProps {
  readonly stretches: readonly Stretch[];
  readonly by: 'organisation' | 'state';
  readonly empty: string;
}

function Lines({ stretches, by, empty }: LinesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (stretches.length === 0) return <p>{empty}</p>;
  const today = new Date().toISOString().slice(0, 10);
  const span = spanOf(stretches, today);
  const name = (stretch: Stretch) => (by === 'state' ? format.country(stretch.state) : stretch.organisation);
  const groups = new Map<string, Stretch[]>();
  for (const stretch of stretches) groups.set(name(stretch), [...(groups.get(name(stretch)) ?? []), stretch]);
  const lines = [...groups];
  // Most states have been members without a break: what a reader looks for are the others.
  const told = lines.filter(([, rows]) => rows.length > 1);
  const plain = lines.filter(([, rows]) => rows.length === 1);
  const fold = plain.length > MOST_PLAIN_LINES;
  return (
    <>
      <Bars lines={fold ? told : lines} span={span} today={today} />
      {fold && (
        <details className={classes['folded']}>
          <summary>{t('mandates.unbroken', { count: plain.length })}</summary>
          <Bars lines={plain} span={span} today={today} />
        </details>
      )}
    </>
  );
}

interface BarsProps {
  readonly lines: readonly (readonly [string, readonly Stretch[]])[];
  readonly span: ReturnType<typeof spanOf>;
  readonly today: string;
}

function Bars({ lines, span, today }: BarsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className={classes['lines']}>
      {lines.map(([group, rows]) => (
        <li key={group} className={classes['line']}>
          <strong dir="auto">{group}</strong>
          <div className={classes['track']} aria-hidden>
            {rows.map((row) => {
              const { start, width } = toPosition(row, span, today);
              return (
                <span
                  key={`${row.kind} ${row.from}`}
                  className={classes['bar']}
                  data-kind={row.kind}
                  style={{ insetInlineStart: `${start}%`, inlineSize: `${width}%` }}
                />
              );
            })}
          </div>
          <ul className={classes['words']}>
            {rows.map((row) => (
              <li key={`${row.kind} ${row.from}`}>
                <span className={classes['kind']} data-kind={row.kind}>
                  {t(`mandates.stretch.${row.kind}`)}
                </span>{' '}
                {t('mandates.stretchDates', {
                  from: format.date(row.from, 'medium'),
                  to: row.to ? format.date(row.to, 'medium') : t('mandates.still'),
                })}
                {(row.note || row.confidence !== 'memory_high') && (
                  <span className={classes['soft']}>
                    {' '}
                    <bdi lang="en">{row.note}</bdi>
                    {row.confidence !== 'memory_high' && ` (${t(`confidence.${row.confidence}`)})`}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
