import { Group, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { failureOf } from '../../../api/outcome.js';
import { useApiMutation } from '../../../api/use-operation.js';
import { ConfirmButton } from '../../../components/confirm-button.js';
import { DataTable, type DataColumn } from '../../../components/data-table.js';
import { RestoreRegisterVersionDocument } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useMission, type Mission } from '../mission-frame.js';

type Version = NonNullable<Mission['register']>['versions'][number];

/** Every state of the register: what it brought, how it compares, and the way back to it. */
export function RegisterVersions({ onRestored }: { onRestored: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { mission } = useMission();
  const [, restore] = useApiMutation(RestoreRegisterVersionDocument);
  const current = mission.register?.current?.number ?? 0;
  const versions = useMemo(
    () => [...(mission.register?.versions ?? [])].sort((left, right) => right.number - left.number),
    [mission.register],
  );
  const columns = useMemo<DataColumn<Version>[]>(() => {
    const count = (name: 'stations' | 'added' | 'changed' | 'retired'): DataColumn<Version> => ({
      id: name,
      header: t(name === 'stations' ? 'register.stations' : `import.count.${name}`),
      numeric: true,
      value: (row) => row[name],
      cell: (row) => format.number(row[name]),
    });
    return [
      {
        id: 'number',
        header: t('register.versions'),
        main: true,
        value: (row) => row.number,
        cell: (row) => t('register.version', { number: format.number(row.number) }),
      },
      {
        id: 'file',
        header: t('register.file'),
        value: (row) => row.fileName,
        cell: (row) => <bdi>{row.fileName}</bdi>,
      },
      {
        id: 'date',
        header: t('register.committedAt'),
        value: (row) => row.committedAt,
        cell: (row) => format.instant(row.committedAt),
      },
      ...(['stations', 'added', 'changed', 'retired'] as const).map(count),
      {
        id: 'actions',
        header: t('register.actions'),
        cell: (row) => (
          <Group gap="xs">
            <Link to={`compare?from=${row.number - 1}&to=${row.number}`}>
              {t('register.seeDifference')}
              <span className="visually-hidden">: {format.number(row.number)}</span>
            </Link>
            {row.number !== current && (
              <ConfirmButton
                label={t('register.restore')}
                about={format.number(row.number)}
                question={t('register.restoreQuestion', {
                  number: format.number(row.number),
                  next: format.number(current + 1),
                })}
                onConfirm={async () => {
                  const answer = await restore({ missionId: mission.id, number: row.number });
                  const failure = failureOf(answer.data?.result, 'Register', answer.error);
                  if (!failure) onRestored();
                  return failure;
                }}
              />
            )}
          </Group>
        ),
      },
    ];
  }, [t, format, restore, mission.id, current, onRestored]);
  if (versions.length === 0) return null;
  return (
    <section>
      <Title order={2} mt="xl" mb="sm">
        {t('register.versions')}
      </Title>
      <DataTable
        caption={t('register.versions')}
        columns={columns}
        rows={versions}
        rowKey={(row) => row.id}
        sortable={false}
        empty={null}
      />
    </section>
  );
}
