import { Drawer, NativeSelect, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApiQuery } from '../../../api/use-operation.js';
import { Empty } from '../../../components/empty.js';
import { Loaded } from '../../../components/loaded.js';
import { ExplainStationDocument } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import type { PlanTeam } from './plan-page.js';

interface ExplanationDrawerProps {
  readonly planId: string;
  readonly stationId: string;
  readonly teamId?: string;
  readonly teams: readonly PlanTeam[];
  readonly onClose: () => void;
}

/** Why here, and why not there. */
export function ExplanationDrawer({ planId, stationId, teamId, teams, onClose }: ExplanationDrawerProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [asked, setAsked] = useState(teamId ?? '');
  const [result, refetch] = useApiQuery(ExplainStationDocument, { planId, stationId, teamId: asked || undefined });
  const explanation = result.data?.explainStation;
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={
        explanation ? <bdi>{`${explanation.station.name} (${explanation.station.code})`}</bdi> : t('explain.title')
      }
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="lg">
        <NativeSelect
          label={t('explain.team')}
          value={asked}
          onChange={(event) => setAsked(event.currentTarget.value)}
          data={[
            { value: '', label: t('explain.anyTeam') },
            ...teams.map((team) => ({
              value: team.id,
              label: t('plan.teamNumber', { number: format.number(team.number) }),
            })),
          ]}
        />
        <Loaded result={result} onRetry={refetch}>
          {() =>
            explanation ? (
              <Stack gap="lg">
                <p style={{ fontSize: '1.1875rem' }} dir="auto">
                  {explanation.sentence}
                </p>
                {explanation.reasons.length > 0 && (
                  <section>
                    <Title order={3}>{t('explain.reasons')}</Title>
                    <ul>
                      {explanation.reasons.map((reason) => (
                        <li key={reason} dir="auto">
                          {reason}
                        </li>
                      ))}
                    </ul>
                  </section>
                )}
                {explanation.alternatives.length > 0 && (
                  <section>
                    <Title order={3}>{t('explain.alternatives')}</Title>
                    <ul>
                      {explanation.alternatives.map((alternative) => (
                        <li key={alternative} dir="auto">
                          {alternative}
                        </li>
                      ))}
                    </ul>
                  </section>
                )}
              </Stack>
            ) : (
              <Empty title={t('explain.none')} />
            )
          }
        </Loaded>
      </Stack>
    </Drawer>
  );
}
