import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApiQuery } from '../../../api/use-operation.js';
import { ObserversDocument } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import type { Plan } from '../workspace/plan-page.js';
import type { ReportedChange } from './reported-change.js';

interface ChangeFieldsProps {
  readonly plan: Plan;
  readonly change: ReportedChange;
  /** Props of one of the change's fields. */
  readonly field: (name: keyof ReportedChange) => object & { readonly id: string };
}

/** What has to be said about one change, by its kind. */
export function ChangeFields({ plan, change, field }: ChangeFieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const choose = { value: '', label: t('form.choose') };
  const stations = [
    choose,
    ...plan.teams.map((team) => ({
      group: t('plan.teamNumber', { number: format.number(team.number) }),
      items: team.visits.map(({ station, starts }) => ({
        value: station.id,
        label: `${starts} ${station.code} ${station.name}`,
      })),
    })),
  ];
  const station = <NativeSelect label={t('replan.station')} data={stations} {...field('stationId')} />;
  switch (change.kind) {
    case 'DROP_OUT':
      return (
        <NativeSelect
          label={t('replan.who')}
          data={[
            choose,
            ...plan.teams.map((team) => ({
              group: t('plan.teamNumber', { number: format.number(team.number) }),
              items: team.members.map(({ id, name }) => ({ value: id, label: name })),
            })),
          ]}
          {...field('observerId')}
        />
      );
    case 'ARRIVAL':
      return <ArrivalFields plan={plan} field={field} />;
    case 'NO_GO_AREA':
      return (
        <>
          <NativeSelect
            label={t('replan.area')}
            data={[
              choose,
              ...[...new Set(plan.teams.flatMap((team) => team.visits.flatMap((visit) => visit.station.areas)))]
                .sort()
                .map((value) => ({ value, label: value })),
            ]}
            {...field('area')}
          />
          <TextInput label={t('replan.reason')} dir="auto" {...field('reason')} />
        </>
      );
    case 'ROAD_CLOSED':
      return (
        <>
          {station}
          <NativeSelect label={t('replan.toStation')} data={stations} {...field('toStationId')} />
          <TextInput
            label={t('replan.minutes')}
            description={t('replan.minutesHint')}
            inputMode="numeric"
            w={200}
            {...field('minutes')}
          />
        </>
      );
    case 'STATION_CLOSED':
      return station;
    case 'STATION_MOVED':
      return (
        <>
          {station}
          <Group align="start">
            <TextInput label={t('replan.latitude')} inputMode="decimal" w={160} dir="ltr" {...field('latitude')} />
            <TextInput label={t('replan.longitude')} inputMode="decimal" w={160} dir="ltr" {...field('longitude')} />
          </Group>
        </>
      );
  }
}

/** Somebody of the roster who is in no team, found by name or number. */
function ArrivalFields({ plan, field }: Pick<ChangeFieldsProps, 'plan' | 'field'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const [search, setSearch] = useState('');
  const [found] = useApiQuery(ObserversDocument, { missionId: plan.mission.id, search: search.trim() || undefined });
  const placed = new Set(plan.teams.flatMap((team) => team.members.map(({ id }) => id)));
  const free = (found.data?.observers.edges ?? []).map(({ node }) => node).filter(({ id }) => !placed.has(id));
  return (
    <>
      <TextInput
        type="search"
        label={t('replan.search')}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('replan.whoArrives')}
        description={t('replan.free', { count: free.length, number: format.number(free.length) })}
        data={[
          { value: '', label: t('form.choose') },
          ...free.map(({ id, number, name }) => ({ value: id, label: `${number} ${name}` })),
        ]}
        {...field('observerId')}
      />
    </>
  );
}
