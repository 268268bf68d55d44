import { useTranslation } from 'react-i18next';
import type { RunFactsFragment } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { axisOf, stepsOf } from './curve-shape.js';
import classes from './score-curve.module.css';

const [WIDTH, HEIGHT] = [640, 170];
const MARGIN = { left: 84, right: 14, top: 12, bottom: 26 };
const plot = { width: WIDTH - MARGIN.left - MARGIN.right, height: HEIGHT - MARGIN.top - MARGIN.bottom };

/** How the score of a run grew, and what it cannot pass: a picture, and the same in a sentence. */
export function ScoreCurve({ run }: { readonly run: RunFactsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [first, last] = [run.curve[0], run.curve.at(-1)];
  if (!first || !last || run.curve.length < 2) return null;
  const end = Math.max(1, last.milliseconds);
  const axis = axisOf(run.curve);
  const x = (milliseconds: number) => MARGIN.left + (plot.width * milliseconds) / end;
  const y = (value: number) => MARGIN.top + plot.height * (1 - (value - axis.from) / (axis.to - axis.from));
  const seconds = (milliseconds: number) => format.number(Math.round(milliseconds / 100) / 10);
  const words = t('curve.words', {
    from: format.number(first.soft),
    to: format.number(last.soft),
    seconds: seconds(last.milliseconds),
  });
  const bound = last.bound ?? undefined;
  const gap =
    bound === undefined || bound <= 0
      ? ''
      : t('curve.bound', { bound: format.number(bound), gap: format.percent(Math.max(0, 1 - last.soft / bound)) });
  const drawn = bound !== undefined && bound <= axis.to;
  const broken = last.hard + last.mandate < 0;
  return (
    <figure className={classes['figure']}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('curve.title')} direction="ltr">
        {axis.ticks.map((tick) => (
          <g key={tick}>
            <line className={classes['grid']} x1={MARGIN.left} x2={WIDTH - MARGIN.right} y1={y(tick)} y2={y(tick)} />
            <text className={classes['label']} x={MARGIN.left - 8} y={y(tick) + 4} textAnchor="end">
              {format.number(tick)}
            </text>
          </g>
        ))}
        {drawn && (
          <line className={classes['bound']} x1={MARGIN.left} x2={WIDTH - MARGIN.right} y1={y(bound)} y2={y(bound)} />
        )}
        <polyline
          className={classes['curve']}
          points={stepsOf(run.curve)
            .map((point) => `${x(point.milliseconds).toFixed(1)},${y(point.soft).toFixed(1)}`)
            .join(' ')}
        />
        <circle className={classes['now']} cx={x(last.milliseconds)} cy={y(last.soft)} r={4} />
        <text className={classes['label']} x={MARGIN.left} y={HEIGHT - 6} textAnchor="start">
          {t('curve.seconds', { seconds: format.number(0) })}
        </text>
        <text className={classes['label']} x={WIDTH - MARGIN.right} y={HEIGHT - 6} textAnchor="end">
          {t('curve.seconds', { seconds: seconds(last.milliseconds) })}
        </text>
      </svg>
      <figcaption>
        {words} {gap} {drawn && t('curve.dashed')} {broken && t('curve.broken')}
      </figcaption>
    </figure>
  );
}
