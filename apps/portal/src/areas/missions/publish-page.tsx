import { Alert, Button, Group, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { outcomeOf, type ApiFailure } from '../../api/outcome.js';
import { useApiMutation, useApiQuery } from '../../api/use-operation.js';
import { NotFoundPage } from '../../app/not-found.js';
import { useHasRole } from '../../app/session-context.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { DeploymentPlanDocument, PublishPlanDocument } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { useMission } from './mission-frame.js';
import classes from './publish-page.module.css';

/** Publishing: what differs, who is told what; then it is never edited again. */
export function PublishPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const { planId = '' } = useParams();
  const { mission, refresh } = useMission();
  const coordinator = useHasRole('COORDINATOR');
  const [result, refetch] = useApiQuery(DeploymentPlanDocument, { id: planId });
  const [publishing, publish] = useApiMutation(PublishPlanDocument);
  const [failure, setFailure] = useState<ApiFailure>();
  const [attempt, setAttempt] = useState(0);
  const plan = result.data?.deploymentPlan;
  if (!coordinator || (result.data && !plan)) return <NotFoundPage />;
  const base = `/missions/${mission.id}/plans/${planId}`;
  const told = new Set(plan?.differences.flatMap((difference) => difference.told) ?? []);
  const first = !mission.publishedPlan;

  async function submit() {
    if (!plan) return;
    const answer = await publish({ planId: plan.id, planVersion: plan.version });
    const outcome = outcomeOf(answer.data?.publishDeploymentPlan, 'DeploymentPlan', answer.error);
    refresh();
    if (outcome.ok) {
      await navigate(base);
      return;
    }
    setFailure(outcome.failure);
    setAttempt((count) => count + 1);
    refetch({ requestPolicy: 'network-only' });
  }

  return (
    <Page
      title={first ? t('publish.titleFirst') : t('publish.title')}
      kicker={<bdi>{mission.title}</bdi>}
      standing={plan && t('publish.standing', { count: told.size, number: format.number(told.size) })}
      back={{ to: base, label: t('plan.titleDraft') }}
      width="reading"
    >
      <ErrorSummary errors={[]} failure={failure} attempt={attempt} />
      <Loaded result={result} onRetry={refetch}>
        {() =>
          plan &&
          (plan.state !== 'DRAFT' ? (
            <Alert color="verdigris" variant="light" title={t('publish.already')}>
              <Link to={base}>{t('planning.openPlan')}</Link>
            </Alert>
          ) : (
            <Stack gap="xl">
              {plan.notCovered.length > 0 && (
                <section>
                  <Title order={2}>{t('plan.notMet')}</Title>
                  <ul>
                    {plan.notCovered.map((item) => (
                      <li key={item.reason} dir="auto">
                        {item.sentence}
                      </li>
                    ))}
                  </ul>
                </section>
              )}
              <section>
                <Title order={2} mb="xs">
                  {t('publish.differences')}
                </Title>
                {plan.differences.length === 0 ? (
                  <p>{first ? t('publish.allNew') : t('publish.noDifferences')}</p>
                ) : (
                  <table className={classes['table']}>
                    <caption className="visually-hidden">{t('publish.differences')}</caption>
                    <thead>
                      <tr>
                        <th scope="col">{t('plan.team')}</th>
                        <th scope="col">{t('publish.what')}</th>
                        <th scope="col">{t('publish.told')}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {plan.differences.map((difference) => (
                        <tr key={`${difference.team}-${difference.kind}-${difference.sentence}`}>
                          <th scope="row">{format.number(difference.team)}</th>
                          <td dir="auto">{difference.sentence}</td>
                          <td dir="auto">{format.list(difference.told)}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                )}
              </section>
              <p>{t('publish.effect')}</p>
              <Group>
                <Button loading={publishing.fetching} onClick={() => void submit()}>
                  {t('publish.submit')}
                </Button>
                <Button variant="default" component={Link} to={base}>
                  {t('common.cancel')}
                </Button>
              </Group>
            </Stack>
          ))
        }
      </Loaded>
    </Page>
  );
}
