import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useApiQuery } from '../../api/use-operation.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Status } from '../../components/status.js';
import { AssessmentHistoryDocument } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { factValue, KNOWN_FACTS } from '../shared/known-facts.js';
import { Conditions, Findings, UnderRulesNow } from '../shared/assessment-reading.js';
import { useNames } from '../shared/use-names.js';

/** Every assessment of one organisation for one service: made from which facts, when, and what replaced it. */
export function HistoryPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { requestId = '' } = useParams();
  const [address] = useSearchParams();
  const [body, service] = [address.get('body') ?? '', address.get('service') ?? ''];
  const [result, refetch] = useApiQuery(AssessmentHistoryDocument, { requestId, body, service });
  const history = result.data?.assessmentHistory ?? [];
  return (
    <Page
      title={t('history.title', { body: names.mandateBody(body, history[0]?.bodyName) })}
      kicker={names.service(service)}
      standing={result.data && t('history.standing', { count: history.length })}
      back={{ to: `/commission/requests/${requestId}/compare?service=${service}`, label: t('compare.title') }}
      width="reading"
    >
      <Loaded result={result} onRetry={refetch}>
        {() => (
          <Stack gap="xl">
            {history.map((assessment) => {
              const facts = assessment.facts as Record<string, unknown>;
              return (
                <section key={assessment.id}>
                  <Title order={2} mb="xs">
                    {format.instant(assessment.madeAt)}
                  </Title>
                  <Stack gap="sm" align="flex-start">
                    <Status of="assessment" state={assessment.outcome} />
                    <p>
                      {t('compare.madeAt', {
                        date: format.instant(assessment.madeAt),
                        version: assessment.rulesVersion,
                      })}{' '}
                      {assessment.supersededAt
                        ? t('history.superseded', { date: format.instant(assessment.supersededAt) })
                        : t('history.current')}{' '}
                      <UnderRulesNow rulesNow={assessment.rulesNow} />
                    </p>
                    <ul>
                      {KNOWN_FACTS.filter(({ id }) => factValue(facts, id) !== '').map(({ id }) => (
                        <li key={id}>{t(`fact.${id}.says.${factValue(facts, id)}`)}</li>
                      ))}
                    </ul>
                    <Conditions conditions={assessment.conditions} />
                    <Findings findings={assessment.findings} />
                  </Stack>
                </section>
              );
            })}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}
