import { Group, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { outcomeOf } from '../../../api/outcome.js';
import { useApiQuery } from '../../../api/use-operation.js';
import { Empty } from '../../../components/empty.js';
import { ErrorSummary } from '../../../components/error-summary.js';
import { ListFilters, Pages, usePageCursor } from '../../../components/list-filters.js';
import { Loaded } from '../../../components/loaded.js';
import { Page } from '../../../components/page.js';
import { RegisterDifferenceDocument, type RegisterChangeKind } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import classes from '../import/import-changes.module.css';
import { useMission } from '../mission-frame.js';

const KINDS: readonly RegisterChangeKind[] = ['ADDED', 'CHANGED', 'RETIRED'];

/** One value of a station in words; areas are a list, everything else a text or a number. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(' › ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What lies between any two versions of the register, station by station. */
export function CompareVersionsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { mission } = useMission();
  const [address, setAddress] = useSearchParams();
  const after = usePageCursor();
  const latest = mission.register?.current?.number ?? 0;
  const asked = (end: 'from' | 'to', usual: number) => {
    const number = Number(address.get(end) ?? usual);
    return Number.isInteger(number) ? number : usual;
  };
  const from = asked('from', Math.max(0, latest - 1));
  const to = asked('to', latest);
  const kind = KINDS.find((known) => known === address.get('kind'));
  const [result, refetch] = useApiQuery(RegisterDifferenceDocument, { missionId: mission.id, from, to, kind, after });
  const outcome = result.data && outcomeOf(result.data.registerDifference, 'RegisterDifference');
  const found = outcome?.ok ? outcome.value : undefined;
  const choose = (end: 'from' | 'to') => (
    <NativeSelect
      label={t(end === 'from' ? 'register.compareFrom' : 'register.compareTo')}
      value={String(end === 'from' ? from : to)}
      data={Array.from({ length: latest + 1 }, (_, number) => ({
        value: String(number),
        label: number === 0 ? t('register.beforeFirst') : t('register.version', { number: format.number(number) }),
      }))}
      onChange={(event) => {
        const { value } = event.currentTarget;
        setAddress(
          (now) => {
            now.set(end, value);
            now.delete('after');
            return now;
          },
          { preventScrollReset: true },
        );
      }}
    />
  );
  return (
    <Page
      title={t('register.compareTitle')}
      kicker={<bdi>{mission.title}</bdi>}
      standing={
        found &&
        t('register.compareStanding', {
          added: format.number(found.added),
          changed: format.number(found.changed),
          retired: format.number(found.retired),
        })
      }
      back={{ to: `/missions/${mission.id}/register`, label: t('register.title') }}
    >
      <Group mb="md" align="end">
        {choose('from')}
        {choose('to')}
      </Group>
      <ListFilters
        filters={[
          {
            name: 'kind',
            label: t('import.changesOf'),
            options: KINDS.map((value) => ({ value, label: t(`import.count.${value.toLowerCase()}`) })),
          },
        ]}
      />
      <Loaded result={result} onRetry={refetch}>
        {() =>
          outcome && !outcome.ok ? (
            <ErrorSummary errors={[]} failure={outcome.failure} attempt={0} />
          ) : found && found.edges.length > 0 ? (
            <>
              <ul className={classes['changes']}>
                {found.edges.map(({ node }) => (
                  <li key={`${node.kind} ${node.code}`}>
                    <code dir="ltr">{node.code}</code>
                    <div>
                      <strong dir="auto">{node.name}</strong>
                      {' · '}
                      {t(`import.count.${node.kind.toLowerCase()}`)}
                      {node.fields !== null && (
                        <dl className={classes['fields']}>
                          {Object.entries(node.fields as Record<string, [unknown, unknown]>).map(
                            ([field, [before, now]]) => (
                              <div key={field}>
                                <dt>{t(`import.field.${field}`, { defaultValue: field })}</dt>
                                <dd>
                                  <del dir="auto">{textOf(before) || t('import.nothingThere')}</del>{' '}
                                  <ins dir="auto">{textOf(now) || t('import.nothingThere')}</ins>
                                </dd>
                              </div>
                            ),
                          )}
                        </dl>
                      )}
                    </div>
                  </li>
                ))}
              </ul>
              <Pages pageInfo={found.pageInfo} />
            </>
          ) : (
            <Empty title={t('register.noDifference')}>{t('register.noDifferenceText')}</Empty>
          )
        }
      </Loaded>
    </Page>
  );
}
