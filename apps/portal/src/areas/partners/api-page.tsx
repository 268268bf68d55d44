import { Button, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Page } from '../../components/page.js';
import { DeploymentChangesDocument, SharedDeploymentsDocument } from '../../gql/graphql.js';
import classes from './api-page.module.css';

const EXAMPLES = [
  {
    id: 'deployments',
    document: SharedDeploymentsDocument,
    text: `query Deployments($after: String) {
  deployments(first: 100, after: $after) {
    edges { node { id date area halfDay organisation { name } } }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
  {
    id: 'changes',
    document: DeploymentChangesDocument,
    text: `query Changes($after: String) {
  changes(first: 100, after: $after) {
    edges { node { kind deploymentId occurredAt } }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
] as const;

/** How a partner's programme asks, with examples that run on the reader's own data. */
export function ApiPage() {
  const { t } = useTranslation();
  const client = useClient();
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const address = `${window.location.origin}/graphql`;
  return (
    <Page title={t('api.title')} standing={t('api.standing')} width="reading">
      <Stack gap="xl">
        <p>{t('api.credential')}</p>
        <pre className={classes['example']} tabIndex={0}>
          {`curl ${address} \\
  -H 'Authorization: Bearer cmt_…' \\
  -H 'Content-Type: application/json' \\
  -d '{"query":"{ deployments(first: 10) { edges { node { date area halfDay } } } }"}'`}
        </pre>
        {EXAMPLES.map((example) => (
          <Stack key={example.id} gap="sm" component="section">
            <Title order={2}>{t(`api.example.${example.id}`)}</Title>
            <pre className={classes['example']} tabIndex={0}>
              {example.text}
            </pre>
            <Button
              variant="default"
              w="fit-content"
              onClick={() =>
                void client
                  .query<unknown>(example.document.toString(), { after: null }, { requestPolicy: 'network-only' })
                  .toPromise()
                  .then((answer) =>
                    setAnswers((known) => ({
                      ...known,
                      [example.id]: JSON.stringify(answer.data ?? { error: answer.error?.message }, null, 2).slice(
                        0,
                        4000,
                      ),
                    })),
                  )
              }
            >
              {t('api.run')}
            </Button>
            {answers[example.id] !== undefined && (
              <pre className={classes['example']} tabIndex={0} role="status">
                {answers[example.id]}
              </pre>
            )}
          </Stack>
        ))}
      </Stack>
    </Page>
  );
}
