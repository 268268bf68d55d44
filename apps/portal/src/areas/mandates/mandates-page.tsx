import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useMemo, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useApiQuery } from '../../api/use-operation.js';
import { DataTable, type DataColumn } from '../../components/data-table.js';
import { DateField, INVALID_DATE } from '../../components/date-field.js';
import { Empty } from '../../components/empty.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { MandateBodiesDocument, MandateServicesDocument, type MandateBodiesQuery } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { useCountryChoices } from '../shared/use-country-choices.js';
import { useNames } from '../shared/use-names.js';
import { StateTimeLine } from './state-time-line.js';
import { WhoCould } from './who-could.js';

type Body = MandateBodiesQuery['mandateBodies'][number];

/** Bodies with a mandate: by name, by state and by day, because memberships begin and end; with a state, who could do what there. */
export function MandatesPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const countries = useCountryChoices();
  const [address, setAddress] = useSearchParams();
  const asked = (name: string) => address.get(name) ?? '';
  const [search, state, on, service] = [asked('q'), asked('state'), asked('on'), asked('service')];
  const [result, refetch] = useApiQuery(MandateBodiesDocument, {
    search: search || undefined,
    state: state || undefined,
    on: on || undefined,
  });
  const [services] = useApiQuery(MandateServicesDocument, {});
  const [form, setForm] = useState({ search, state, on, service });
  const [dateWrong, setDateWrong] = useState(false);

  const columns = useMemo<DataColumn<Body>[]>(
    () => [
      {
        id: 'name',
        header: t('mandates.body'),
        main: true,
        value: (row) => names.mandateBody(row.id, row.name),
        cell: (row) => (
          <>
            <Link to={`/mandates/${row.id}${on ? `?on=${on}` : ''}`} dir="auto">
              {names.mandateBody(row.id, row.name)}
            </Link>
            <br />
            <span dir="auto">{row.organisation}</span>
          </>
        ),
      },
      ...(state
        ? [
            {
              id: 'member',
              header: t('mandates.isMember', { state: format.country(state) }),
              value: (row: Body) => t(row.isMember ? 'common.yes' : 'common.no'),
              cell: (row: Body) => t(row.isMember ? 'mandates.member' : 'mandates.notMember'),
            },
          ]
        : []),
      {
        id: 'since',
        header: t('mandates.exists'),
        value: (row) => row.from ?? '',
        cell: (row) => (
          <>
            {row.from ? format.date(row.from, 'medium') : '…'} –{' '}
            {row.to ? format.date(row.to, 'medium') : t('mandates.today')}
            {row.successor && (
              <>
                <br />
                {t('mandates.successor', { body: names.mandateBody(row.successorId ?? '', row.successor) })}
              </>
            )}
          </>
        ),
      },
      {
        id: 'members',
        header: t('mandates.members'),
        numeric: true,
        wideOnly: true,
        value: (row) => row.memberCount ?? -1,
        cell: (row) =>
          row.memberCount === null || row.memberCount === undefined ? '–' : format.number(row.memberCount),
      },
      {
        id: 'basis',
        header: t('mandates.basis'),
        wideOnly: true,
        value: (row) => row.legalBasis,
        // The body's own page has them all, each with its source.
        cell: (row) => {
          const [first = '', ...others] = row.legalBasis.split('; ');
          return (
            <>
              <bdi lang="en">{first}</bdi>
              {others.length > 0 && (
                <>
                  <br />
                  {t('mandates.moreTexts', { count: others.length })}
                </>
              )}
            </>
          );
        },
      },
    ],
    [t, format, names, state, on],
  );

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setDateWrong(form.on === INVALID_DATE);
    if (form.on === INVALID_DATE) return;
    const next = new URLSearchParams();
    if (form.search.trim()) next.set('q', form.search.trim());
    if (form.state) next.set('state', form.state);
    if (form.on) next.set('on', form.on);
    if (form.state && form.service) next.set('service', form.service);
    setAddress(next);
  };
  const bodies = result.data?.mandateBodies ?? [];
  const members = bodies.filter((body) => body.isMember).length;

  return (
    <Page
      title={t('mandates.title')}
      standing={
        result.data &&
        (state
          ? t('mandates.standingState', {
              count: members,
              total: bodies.length,
              state: format.country(state),
              date: on ? format.date(on) : t('mandates.today'),
            })
          : t('mandates.standing', { count: bodies.length }))
      }
    >
      <form onSubmit={submit} role="search" noValidate>
        <Group align="flex-end" gap="lg" mb="lg">
          <TextInput
            type="search"
            label={t('mandates.search')}
            value={form.search}
            onChange={(event) => setForm({ ...form, search: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('mandates.state')}
            value={form.state}
            onChange={(event) => setForm({ ...form, state: event.currentTarget.value })}
            data={[{ value: '', label: t('list.all') }, ...countries]}
          />
          <NativeSelect
            label={t('mandates.service')}
            value={form.service}
            onChange={(event) => setForm({ ...form, service: event.currentTarget.value })}
            data={[
              { value: '', label: t('mandates.anyObservation') },
              ...(services.data?.mandateServices ?? []).map(({ id }) => ({ value: id, label: names.service(id) })),
            ]}
          />
          <DateField
            id="field-on"
            label={t('mandates.on')}
            description={t('mandates.onHint')}
            value={form.on}
            onChange={(on) => setForm({ ...form, on })}
            error={dateWrong ? t('form.error.date') : undefined}
          />
          <Button type="submit">{t('list.search')}</Button>
        </Group>
      </form>
      {state && <WhoCould state={state} on={on} service={service} />}
      {state && <StateTimeLine title={t('mandates.timeLineOf', { state: format.country(state) })} state={state} />}
      {state && <h2>{t('mandates.allBodies')}</h2>}
      <Loaded result={result} onRetry={refetch}>
        {() => (
          <DataTable
            key={state}
            caption={t('mandates.title')}
            columns={columns}
            rows={bodies}
            rowKey={(row) => row.id}
            exportAs="mandates"
            empty={<Empty title={t('list.nothingFound')}>{t('list.nothingFoundText')}</Empty>}
          />
        )}
      </Loaded>
    </Page>
  );
}
