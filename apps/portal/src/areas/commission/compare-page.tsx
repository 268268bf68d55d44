import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useApiQuery } from '../../api/use-operation.js';
import { NotFoundPage } from '../../app/not-found.js';
import { DayFromElection } from '../../components/election-day.js';
import { Empty } from '../../components/empty.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Status } from '../../components/status.js';
import { CompareDocument, type CompareQuery } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Conditions, Findings, UnderRulesNow } from '../shared/assessment-reading.js';
import { useNames } from '../shared/use-names.js';
import classes from './compare-page.module.css';
import { CompareOffers } from './compare-offers.js';
import { countOutcomes, earliestAction, shownFirst, sortForService } from './comparison.js';

type Comparison = CompareQuery['compareOrganisations'][number];

/** Organisations side by side: can they, on what conditions, by when, who decides, why. */
export function ComparePage() {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { requestId = '' } = useParams();
  const [address, setAddress] = useSearchParams();
  const [result, refetch] = useApiQuery(CompareDocument, { requestId });
  const request = result.data?.assistanceRequest;
  const comparisons = useMemo(() => result.data?.compareOrganisations ?? [], [result.data]);
  const service = request?.services.find((id) => id === address.get('service')) ?? request?.services[0];
  const sorted = useMemo(() => (service ? sortForService(comparisons, service) : []), [comparisons, service]);
  const assessed = useMemo(
    () => sorted.filter((item) => item.assessments.some((assessment) => assessment.service === service)),
    [sorted, service],
  );
  const everybody = address.get('all') === '1';
  const first = shownFirst(assessed, service ?? '');
  const others = assessed.length - first.length;
  if (result.data && !request) return <NotFoundPage />;

  const counts = countOutcomes(sorted, service ?? '');
  const act = earliestAction(sorted, service ?? '');
  return (
    <Page
      title={t('compare.title')}
      kicker={request && <bdi>{request.subject || request.reference}</bdi>}
      standing={
        service && (
          <>
            {t('compare.can', { count: counts.eligible })}{' '}
            {counts.conditional > 0 && t('compare.canIf', { count: counts.conditional })}{' '}
            {act &&
              t('compare.actBy', {
                body: names.body(act.organisation?.acronym, names.mandateBody(act.body, act.bodyName)),
                date: format.date(act.latestActionOn ?? ''),
              })}
          </>
        )
      }
      back={{ to: `/commission/requests/${requestId}`, label: t('request.tasks') }}
    >
      <p className={classes['reading']}>{t('compare.reading')}</p>
      <p className="no-print">
        <Link to={`/commission/requests/${requestId}/facts`}>{t('compare.sayMore')}</Link>
      </p>
      <Loaded result={result} onRetry={refetch}>
        {() =>
          !request || !service ? (
            <Empty title={t('compare.emptyTitle')}>
              <Link to={`/commission/requests/${requestId}/services`}>{t('compare.emptyText')}</Link>
            </Empty>
          ) : (
            <>
              {request.services.length > 1 && (
                <nav aria-label={t('compare.services')} className={`${classes['services']} no-print`}>
                  {request.services.map((id) => (
                    <Link key={id} to={`?service=${id}`} replace aria-current={id === service || undefined}>
                      {names.service(id)}
                    </Link>
                  ))}
                </nav>
              )}
              {others > 0 && (
                <Button
                  variant="default"
                  mb="md"
                  className="no-print"
                  aria-pressed={everybody}
                  onClick={() =>
                    setAddress(
                      (now) => {
                        if (everybody) now.delete('all');
                        else now.set('all', '1');
                        return now;
                      },
                      { replace: true, preventScrollReset: true },
                    )
                  }
                >
                  {everybody ? t('compare.hideOthers') : t('compare.showOthers', { count: others })}
                </Button>
              )}
              <Table comparisons={everybody ? assessed : first} service={service} request={request} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

interface TableProps {
  readonly comparisons: readonly Comparison[];
  readonly service: string;
  readonly request: NonNullable<CompareQuery['assistanceRequest']>;
}

function Table({ comparisons, service, request }: TableProps) {
  const { electionDay } = request.election;
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const assessed = comparisons.flatMap((comparison) => {
    const assessment = comparison.assessments.find((item) => item.service === service);
    return assessment ? [{ comparison, assessment }] : [];
  });
  const rows: [string, (item: (typeof assessed)[number]) => React.ReactNode][] = [
    [
      'own',
      ({ comparison }) => {
        const decision = comparison.decisions.find((item) => item.service === service);
        return decision ? (
          <>
            <Status of="decision" state={decision.outcome} />
            <p dir="auto">{decision.reason}</p>
            <p className={classes['soft']} dir="auto">
              {t('decision.byOn', { who: decision.decidedBy, date: format.date(decision.decidedOn) })}
            </p>
          </>
        ) : (
          <span className={classes['soft']}>{t('compare.noOwn')}</span>
        );
      },
    ],
    ['can', ({ assessment }) => <Status of="assessment" state={assessment.outcome} />],
    ['conditions', ({ assessment }) => <Conditions conditions={assessment.conditions} />],
    [
      'byWhen',
      ({ comparison }) =>
        comparison.latestActionOn ? (
          <DayFromElection date={comparison.latestActionOn} electionDay={electionDay} style="long" />
        ) : (
          t('compare.noDate')
        ),
    ],
    [
      'decides',
      ({ assessment }) => (
        <span dir="auto">{names.decisionMaker(assessment.decisionMakerId, assessment.decisionMaker)}</span>
      ),
    ],
    ['why', ({ assessment }) => <Findings findings={assessment.findings} decisive={assessment.decisiveFacts} />],
    [
      'change',
      ({ comparison }) => (
        <CompareOffers
          changes={comparison.smallestChanges.filter((change) => change.service === service)}
          offers={comparison.offers.filter((offer) => offer.service === service)}
          request={request}
        />
      ),
    ],
    [
      'made',
      ({ comparison, assessment }) => (
        <span className={classes['soft']}>
          {t('compare.madeAt', { date: format.instant(assessment.madeAt), version: assessment.rulesVersion })}{' '}
          <UnderRulesNow rulesNow={assessment.rulesNow} />{' '}
          <Link to={`/commission/requests/${request.id}/history?body=${comparison.body}&service=${service}`}>
            {t('compare.history')}
            <span className="visually-hidden">: {names.mandateBody(comparison.body, comparison.bodyName)}</span>
          </Link>
        </span>
      ),
    ],
  ];
  if (assessed.length === 0) return <Empty title={t('compare.noneAssessed')} />;
  return (
    <div className={classes['scroller']} tabIndex={0} role="region" aria-label={t('compare.title')}>
      <table className={classes['table']}>
        <caption>{names.service(service)}</caption>
        <thead>
          <tr>
            <td />
            {assessed.map(({ comparison }) => (
              <th key={comparison.body} scope="col">
                <span dir="auto">{names.mandateBody(comparison.body, comparison.bodyName)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, cell]) => (
            <tr key={key}>
              <th scope="row">{t(`compare.row.${key}`)}</th>
              {assessed.map((item) => (
                <td
                  key={item.comparison.body}
                  data-body={names.mandateBody(item.comparison.body, item.comparison.bodyName)}
                  data-row={t(`compare.row.${key}`)}
                >
                  {cell(item)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
