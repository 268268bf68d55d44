import { useTranslation } from 'react-i18next';
import type { TeamPlanFragment } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import classes from './pack.module.css';
import { sketchOf } from './sketch.js';

const SIZE = { width: 480, height: 320, margin: 28 };

/** The route as a sketch that prints: order and direction, no roads, no borders. */
export function RouteSketch({ team }: { team: TeamPlanFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sketch = sketchOf(
    team.visits.map((visit) => visit.station),
    team.hub ?? undefined,
    SIZE,
  );
  if (!sketch) return null;
  return (
    <figure className={classes['sketch']}>
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={t('pack.sketch')}>
        <polyline
          points={sketch.path.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill="none"
          stroke="#96301b"
          strokeWidth="2"
        />
        {sketch.hub && (
          <rect
            x={sketch.hub.x - 6}
            y={sketch.hub.y - 6}
            width="12"
            height="12"
            fill="#fff"
            stroke="#12312f"
            strokeWidth="3"
          />
        )}
        {sketch.stops.map((stop) => (
          <g key={stop.index}>
            <circle cx={stop.x} cy={stop.y} r="11" fill="#12312f" />
            <text x={stop.x} y={stop.y + 4} textAnchor="middle" fontSize="12" fontWeight="700" fill="#fff">
              {format.number(stop.index + 1)}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>{t('pack.sketchText')}</figcaption>
    </figure>
  );
}
