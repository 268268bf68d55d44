import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useApiQuery } from '../../api/use-operation.js';
import { Loaded } from '../../components/loaded.js';
import { Status } from '../../components/status.js';
import { MandateReadingsDocument, type MandateReadingsQuery } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Conditions, Findings } from '../shared/assessment-reading.js';
import { useNames } from '../shared/use-names.js';
import classes from './who-could.module.css';

type Reading = MandateReadingsQuery['mandateReadings'][number];

interface WhoCouldProps {
  readonly state: string;
  /** Empty for today. */
  readonly on: string;
  /** Empty for any kind of observation. */
  readonly service: string;
}

/** Who could, in a state on a day, and why: those who could first, the others with their reasons folded away. */
export function WhoCould({ state, on, service }: WhoCouldProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const [result, refetch] = useApiQuery(MandateReadingsDocument, {
    state,
    on: on || undefined,
    service: service || undefined,
  });
  const title = t('mandates.whoCould', {
    service: service ? names.service(service) : t('mandates.anyObservation'),
    date: on ? format.date(on) : t('mandates.today'),
  });
  return (
    <section className={classes['section']}>
      <h2>{title}</h2>
      <p className={classes['soft']}>
        {t('compare.reading')} {t('mandates.whoCouldText')}
      </p>
      <Loaded result={result} onRetry={refetch}>
        {({ mandateReadings }) => {
          const open = [
            ...mandateReadings.filter(({ outcome }) => outcome === 'ELIGIBLE'),
            ...mandateReadings.filter(({ outcome }) => outcome === 'ELIGIBLE_WITH_CONDITIONS'),
          ];
          const closed = mandateReadings.filter(({ outcome }) => outcome === 'NOT_ELIGIBLE');
          return (
            <>
              {open.length === 0 && <p>{t('mandates.noneCould')}</p>}
              <Readings readings={open} on={on} />
              {closed.length > 0 && (
                <details className={classes['closed']}>
                  <summary>{`${t('mandates.cannot')} (${format.number(closed.length)})`}</summary>
                  <Readings readings={closed} on={on} />
                </details>
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

function Readings({ readings, on }: { readonly readings: readonly Reading[]; readonly on: string }) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <ul className={classes['readings']}>
      {readings.map((reading) => (
        <li key={reading.body} className={classes['reading']}>
          <div className={classes['head']}>
            <Link to={`/mandates/${reading.body}${on ? `?on=${on}` : ''}`} dir="auto">
              {names.mandateBody(reading.body, reading.bodyName)}
            </Link>
            <Status of="reading" state={reading.outcome} size="small" />
            <span className={classes['soft']}>{names.service(reading.service)}</span>
          </div>
          {reading.conditions.length > 0 && <Conditions conditions={reading.conditions} />}
          {reading.outcome !== 'NOT_ELIGIBLE' && <Decisive facts={reading.decisiveFacts} />}
          <details className={classes['why']}>
            <summary>
              {t('compare.row.why')}
              <span className="visually-hidden">: {names.mandateBody(reading.body, reading.bodyName)}</span>
            </summary>
            <Findings findings={reading.findings} />
            <p className={classes['soft']} dir="auto">
              {t('mandates.decides', { who: names.decisionMaker(reading.decisionMakerId, reading.decisionMaker) })}
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** Nothing of the case is known here: what would decide stands beside the answer, not behind it. */
function Decisive({ facts }: { readonly facts: readonly string[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (facts.length === 0) return null;
  const named = facts.map((fact) => t(`fact.${fact}.name`, { defaultValue: fact }));
  return <p className={classes['soft']}>{t('mandates.decisive', { facts: format.list(named) })}</p>;
}
