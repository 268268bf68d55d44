import { Button, Stack, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useApiQuery } from '../../api/use-operation.js';
import { Empty } from '../../components/empty.js';
import { ListFilters, Pages, usePageCursor } from '../../components/list-filters.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { MilestonesDocument, type MilestoneKind, type MilestoneLineFragment } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { MilestoneLines } from '../shared/milestone-lines.js';

const KINDS: readonly MilestoneKind[] = ['LEGAL', 'MANDATE', 'ADMINISTRATIVE'];

function byMonth(milestones: readonly MilestoneLineFragment[]): [string, MilestoneLineFragment[]][] {
  const months = new Map<string, MilestoneLineFragment[]>();
  for (const milestone of [...milestones].sort((left, right) => left.target.localeCompare(right.target))) {
    const month = milestone.target.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), milestone]);
  }
  return [...months];
}

/** Legal, mandate and administrative dates, apart and in order. */
export function CalendarPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const [address] = useSearchParams();
  const after = usePageCursor();
  const kind = KINDS.find((known) => known === address.get('kind'));
  const [result, refetch] = useApiQuery(MilestonesDocument, { kind, after });
  const milestones = useMemo(() => result.data?.milestones.edges.map((edge) => edge.node) ?? [], [result.data]);
  const months = useMemo(() => byMonth(milestones), [milestones]);
  const next = milestones
    .filter((item) => item.state === 'UPCOMING')
    .sort((a, b) => a.target.localeCompare(b.target))[0];
  const missed = milestones.filter((item) => item.state === 'MISSED').length;
  return (
    <Page
      title={t('calendar.title')}
      standing={
        result.data &&
        (next
          ? t(missed > 0 ? 'calendar.standingMissed' : 'calendar.standing', {
              title: next.title,
              date: format.date(next.target),
              count: missed,
            })
          : t('calendar.standingNone'))
      }
      action={
        <>
          <Button component={Link} to="/account/calendar-feed">
            {t('calendar.subscribe')}
          </Button>
          <Button variant="default" onClick={() => window.print()}>
            {t('common.print')}
          </Button>
        </>
      }
    >
      <ListFilters
        filters={[
          {
            name: 'kind',
            label: t('calendar.kind'),
            options: KINDS.map((value) => ({ value, label: t(`milestoneKind.${value}`) })),
          },
        ]}
      />
      <Loaded result={result} onRetry={refetch}>
        {({ milestones: page }) =>
          months.length === 0 ? (
            <Empty title={t('calendar.emptyTitle')}>{t('calendar.emptyText')}</Empty>
          ) : (
            <Stack gap="xl">
              {months.map(([month, items]) => (
                <section key={month}>
                  <Title order={2}>
                    {new Intl.DateTimeFormat(format.language === 'en' ? 'en-GB' : format.language, {
                      month: 'long',
                      year: 'numeric',
                      timeZone: 'UTC',
                    }).format(new Date(`${month}-01T00:00:00Z`))}
                  </Title>
                  <MilestoneLines
                    milestones={items}
                    withActivity
                    onChanged={() => refetch({ requestPolicy: 'network-only' })}
                  />
                </section>
              ))}
              <Pages pageInfo={page.pageInfo} />
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}
