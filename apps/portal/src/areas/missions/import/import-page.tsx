import { Alert, Button, Group, Stack } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { outcomeOf, type ApiFailure } from '../../../api/outcome.js';
import { useApiMutation, useApiQuery, useApiSubscription } from '../../../api/use-operation.js';
import { NotFoundPage } from '../../../app/not-found.js';
import { ErrorSummary } from '../../../components/error-summary.js';
import { Loaded } from '../../../components/loaded.js';
import { Page } from '../../../components/page.js';
import { ProgressLine } from '../../../components/progress-line.js';
import { Status } from '../../../components/status.js';
import {
  CancelTableImportDocument,
  TableImportChangedDocument,
  TableImportDocument,
  type ImportState,
} from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useMission } from '../mission-frame.js';
import { DryRun } from './dry-run.js';
import { inspectionOf } from './inspection.js';
import { MapColumns } from './map-columns.js';
import { StepLine } from './step-line.js';

const WORKING: readonly ImportState[] = ['CHECKING', 'COMMITTING'];
/** While something is at work the state is also asked for, in case the subscription does not hold. */
const ASK_EVERY_MILLISECONDS = 3000;

/** An import, step by step: what we found, map columns, dry run, commit. It survives a reload at every step. */
export function ImportPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { mission, refresh } = useMission();
  const { importId = '' } = useParams();
  const [result, refetch] = useApiQuery(TableImportDocument, { id: importId });
  const [remapping, setRemapping] = useState(false);
  const asked = result.data?.tableImport;
  const working = asked ? WORKING.includes(asked.state) : false;
  const change = useApiSubscription(TableImportChangedDocument, { importId }, { pause: !working });
  const [, cancel] = useApiMutation(CancelTableImportDocument);
  const [failure, setFailure] = useState<ApiFailure>();
  const heard = change?.tableImportChanged.state;

  useEffect(() => {
    if (heard && !WORKING.includes(heard)) refetch({ requestPolicy: 'network-only' });
  }, [heard, refetch]);
  useEffect(() => {
    if (!working) return undefined;
    const timer = window.setInterval(() => refetch({ requestPolicy: 'network-only' }), ASK_EVERY_MILLISECONDS);
    return () => window.clearInterval(timer);
  }, [working, refetch]);
  const state = asked?.state;
  useEffect(() => {
    if (state === 'COMMITTED') refresh();
    // the mission's counts changed; asking once per state is enough
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [state]);

  if (result.data && !asked) return <NotFoundPage />;
  const again = () => refetch({ requestPolicy: 'network-only' });
  const inspection = inspectionOf(asked?.inspection);
  const step = !asked ? 0 : asked.state === 'INSPECTED' || remapping ? 1 : asked.state === 'COMMITTED' ? 3 : 2;
  const list = asked?.target === 'ROSTER' ? 'roster' : 'register';

  return (
    <Page
      title={t(`import.new.${asked?.target ?? 'REGISTER'}`)}
      kicker={
        asked && (
          <>
            <Status of="import" state={asked.state} size="small" />
            <bdi>{asked.fileName}</bdi>
          </>
        )
      }
      standing={
        asked &&
        t(`import.standing.${remapping ? 'INSPECTED' : asked.state}`, {
          count: inspection.rows,
          number: format.number(inspection.rows),
        })
      }
      back={{ to: `/missions/${mission.id}/${list}`, label: t(`${list}.title`) }}
    >
      <StepLine step={step} />
      <ErrorSummary errors={[]} failure={failure} attempt={failure ? 1 : 0} />
      <Loaded result={result} onRetry={again}>
        {() => {
          if (!asked) return null;
          if (asked.state === 'INSPECTED' || (asked.state === 'DRY_RUN' && remapping)) {
            return (
              <MapColumns
                key={asked.id}
                tableImport={asked}
                inspection={inspection}
                onMapped={() => {
                  setRemapping(false);
                  again();
                }}
              />
            );
          }
          switch (asked.state) {
            case 'CHECKING':
            case 'COMMITTING':
              return (
                <Stack gap="lg" maw={640}>
                  <ProgressLine
                    progress={change?.tableImportChanged.progress ?? asked.progress}
                    label={t(`status.import.${asked.state}`)}
                  />
                  <Button
                    variant="default"
                    w="fit-content"
                    onClick={() =>
                      void cancel({ importId }).then((answer) => {
                        const outcome = outcomeOf(answer.data?.cancelTableImport, 'TableImport', answer.error);
                        setFailure(outcome.ok ? undefined : outcome.failure);
                        again();
                      })
                    }
                  >
                    {t('import.cancel')}
                  </Button>
                </Stack>
              );
            case 'DRY_RUN':
              return <DryRun tableImport={asked} onRemap={() => setRemapping(true)} onCommitted={again} />;
            case 'COMMITTED':
              return (
                <Alert color="verdigris" variant="light" title={t('import.doneTitle')} role="status">
                  <Stack gap="sm" align="flex-start">
                    <p>
                      {t('import.doneText', {
                        added: format.number(asked.difference?.added ?? 0),
                        changed: format.number(asked.difference?.changed ?? 0),
                        retired: format.number(asked.difference?.retired ?? 0),
                      })}
                    </p>
                    <Group>
                      <Button component={Link} to={`/missions/${mission.id}/${list}`}>
                        {t(`import.see.${list}`)}
                      </Button>
                      <Button variant="default" component={Link} to={`/missions/${mission.id}`}>
                        {t('import.toMission')}
                      </Button>
                      <Button variant="default" component={Link} to="report">
                        {t('import.report.link')}
                      </Button>
                    </Group>
                  </Stack>
                </Alert>
              );
            case 'CANCELLED':
            case 'FAILED':
              return (
                <Alert color="vermilion" variant="light" title={t(`import.ended.${asked.state}`)} role="status">
                  <Stack gap="sm" align="flex-start">
                    <p dir="auto">{asked.failure ?? t('import.endedText')}</p>
                    <Button component={Link} to={`/missions/${mission.id}/imports/new?target=${asked.target}`}>
                      {t('import.again')}
                    </Button>
                  </Stack>
                </Alert>
              );
          }
        }}
      </Loaded>
    </Page>
  );
}
