import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useApiQuery } from '../../../api/use-operation.js';
import { NotFoundPage } from '../../../app/not-found.js';
import { Empty } from '../../../components/empty.js';
import { Loaded } from '../../../components/loaded.js';
import { Page } from '../../../components/page.js';
import { SummaryList } from '../../../components/summary-list.js';
import { ImportReportDocument } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useMission } from '../mission-frame.js';
import { inspectionOf } from './inspection.js';
import classes from './import-report.module.css';

/** What is good and what is not about a list that was sent: on paper, to be given back to those who made it. */
export function ImportReportPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { mission } = useMission();
  const { importId = '' } = useParams();
  const [result, refetch] = useApiQuery(ImportReportDocument, { id: importId });
  const asked = result.data?.tableImport;
  if (result.data && !asked) return <NotFoundPage />;
  const inspection = inspectionOf(asked?.inspection);
  const groups = asked?.problemGroups ?? [];
  const total = groups.reduce((sum, group) => sum + group.count, 0);
  return (
    <Page
      title={t('import.report.title')}
      kicker={asked && <bdi>{asked.fileName}</bdi>}
      standing={
        asked &&
        (total === 0
          ? t('import.report.standingNone', { rows: format.number(inspection.rows) })
          : t('import.report.standing', {
              count: total,
              number: format.number(total),
              rows: format.number(inspection.rows),
            }))
      }
      back={{ to: `/missions/${mission.id}/imports/${importId}`, label: t('import.report.back') }}
      action={
        <Button variant="default" onClick={() => window.print()}>
          {t('common.print')}
        </Button>
      }
    >
      <Loaded result={result} onRetry={refetch}>
        {() =>
          asked && (
            <>
              <SummaryList
                rows={[
                  { term: t('import.file'), value: <bdi>{asked.fileName}</bdi> },
                  { term: t('import.report.taken'), value: format.instant(asked.createdAt) },
                  { term: t('import.rows'), value: format.number(inspection.rows) },
                  {
                    term: t('import.format'),
                    value: [inspection.format, inspection.encoding].filter(Boolean).join(', '),
                  },
                  ...(asked.difference
                    ? [
                        {
                          term: t('import.count.rejected'),
                          value: t('import.report.rejected', {
                            rejected: format.number(asked.difference.rejected),
                            accepted: format.number(asked.difference.read - asked.difference.rejected),
                          }),
                        },
                      ]
                    : []),
                ]}
              />
              {groups.length === 0 ? (
                <Empty title={t('import.report.noneTitle')}>{t('import.report.noneText')}</Empty>
              ) : (
                <table className={classes['groups']}>
                  <caption className="visually-hidden">{t('import.report.title')}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{t('import.report.what')}</th>
                      <th scope="col">{t('import.report.how')}</th>
                      <th scope="col" data-numeric>
                        {t('import.report.count')}
                      </th>
                      <th scope="col">{t('import.report.where')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {groups.map((group) => (
                      <tr key={`${group.code} ${group.severity}`}>
                        <th scope="row" dir="auto">
                          {group.message}
                        </th>
                        <td>{t(`import.severity.${group.severity}`, { defaultValue: group.severity })}</td>
                        <td data-numeric>{format.number(group.count)}</td>
                        <td>
                          {group.rows.length === 0
                            ? t('import.wholeFile')
                            : format.list(group.rows.map((row) => format.number(row)))}
                          {group.count > group.rows.length && group.rows.length > 0 && ' …'}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
              <p className={classes['note']}>{t('import.report.note')}</p>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
