import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { outcomeOf, type ApiFailure } from '../../api/outcome.js';
import { useApiMutation, useApiQuery } from '../../api/use-operation.js';
import { OneChoice } from '../../components/choice-field.js';
import { Empty } from '../../components/empty.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { CreateRequestDocument, ElectionsDocument } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';

/** One question before a request exists: for which election? */
export function NewRequestPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const [result, refetch] = useApiQuery(ElectionsDocument, {});
  const [sending, create] = useApiMutation(CreateRequestDocument);
  const [electionId, setElectionId] = useState(address.get('election') ?? '');
  const [clientMutationId] = useState(() => crypto.randomUUID());
  const [failure, setFailure] = useState<ApiFailure>();
  const [attempt, setAttempt] = useState(0);
  const missing = attempt > 0 && electionId === '';

  async function start() {
    setAttempt((count) => count + 1);
    if (electionId === '') return;
    const answer = await create({ input: { electionId, clientMutationId } });
    const outcome = outcomeOf(answer.data?.createAssistanceRequest, 'AssistanceRequest', answer.error);
    if (outcome.ok) await navigate(`/commission/requests/${outcome.value.id}`);
    else setFailure(outcome.failure);
  }

  return (
    <Page
      title={t('request.new.title')}
      back={{ to: '/commission', label: t('commission.list.title') }}
      standing={t('request.new.lead')}
      width="reading"
    >
      <ErrorSummary
        errors={missing ? [{ fieldId: 'field-election', message: t('request.new.error') }] : []}
        failure={failure}
        attempt={attempt}
      />
      <Loaded result={result} onRetry={refetch}>
        {({ elections }) => {
          const coming = elections.edges.map((edge) => edge.node).filter((election) => election.daysToGo >= 0);
          if (coming.length === 0) {
            return (
              <Empty
                title={t('request.new.emptyTitle')}
                action={
                  <Button component={Link} to="/commission/elections/new">
                    {t('election.open')}
                  </Button>
                }
              >
                {t('request.new.emptyText')}
              </Empty>
            );
          }
          return (
            <Stack gap="xl">
              <OneChoice
                id="field-election"
                legend={t('request.new.question')}
                error={missing ? t('request.new.error') : undefined}
                value={electionId}
                onChange={setElectionId}
                choices={coming.map((election) => ({
                  value: election.id,
                  label: election.title,
                  hint: `${t(`electionKind.${election.kind}`)}, ${format.date(election.electionDay)}`,
                }))}
              />
              <Button loading={sending.fetching} w="fit-content" onClick={() => void start()}>
                {t('common.continue')}
              </Button>
              <p>
                <Link to="/commission/elections/new">{t('request.new.other')}</Link>
              </p>
            </Stack>
          );
        }}
      </Loaded>
    </Page>
  );
}
