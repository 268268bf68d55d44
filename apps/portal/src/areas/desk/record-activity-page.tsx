import { Button, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { outcomeOf } from '../../api/outcome.js';
import { useApiMutation, useApiQuery } from '../../api/use-operation.js';
import { OneChoice } from '../../components/choice-field.js';
import { DateField, INVALID_DATE } from '../../components/date-field.js';
import { Empty } from '../../components/empty.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useKeptForm } from '../../components/use-kept-form.js';
import {
  ElectionsOfDeskDocument,
  RecordActivityDocument,
  type ElectionsOfDeskQuery,
  type OtherBasisKind,
} from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { useNames } from '../shared/use-names.js';

const BASES: readonly OtherBasisKind[] = ['ORGAN_DECISION', 'STANDING_RIGHT', 'MANDATE_WITHOUT_CONSENT'];
/** Services that exist to be refused with a reason. */
const NEVER_OFFERED = 'never';

interface Values extends Record<string, unknown> {
  electionId: string;
  title: string;
  service: string;
  basisKind: OtherBasisKind | '';
  citation: string;
  startsOn: string;
  endsOn: string;
  what: string;
  toWhom: string;
  dueOn: string;
}

/** Work that needs no consent of the country: on a decision of an organ, a standing right or a mandate. */
export function RecordActivityPage() {
  const { t } = useTranslation();
  const [result, refetch] = useApiQuery(ElectionsOfDeskDocument, {});
  return (
    <Page
      title={t('record.title')}
      standing={t('record.lead')}
      back={{ to: '/desk/activities', label: t('activity.listTitle') }}
      width="reading"
    >
      <Loaded result={result} onRetry={refetch}>
        {(known) =>
          known.elections.edges.length === 0 ? (
            <Empty title={t('record.noElection')}>{t('record.noElectionText')}</Empty>
          ) : (
            <RecordForm known={known} />
          )
        }
      </Loaded>
    </Page>
  );
}

function RecordForm({ known }: { known: ElectionsOfDeskQuery }) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const navigate = useNavigate();
  const [, record] = useApiMutation(RecordActivityDocument);
  const elections = known.elections.edges.map((edge) => edge.node);
  const needed = (value: string, message: string) => (value.trim() === '' ? message : '');
  const day = (value: string) => (value === '' || value === INVALID_DATE ? t('form.error.date') : '');
  const { form, field, send, errors, failure, attempt, busy } = useKeptForm<Values>({
    key: 'record-activity',
    initialValues: {
      electionId: elections[0]?.id ?? '',
      title: '',
      service: '',
      basisKind: '',
      citation: '',
      startsOn: '',
      endsOn: '',
      what: '',
      toWhom: '',
      dueOn: '',
    },
    validate: (values) => ({
      electionId: needed(values.electionId, t('record.error.election')),
      title: needed(values.title, t('record.error.title')),
      service: needed(values.service, t('record.error.service')),
      basisKind: needed(values.basisKind, t('record.error.basis')),
      citation: needed(values.citation, t('record.error.citation')),
      startsOn: day(values.startsOn),
      endsOn: day(values.endsOn) || (values.endsOn < values.startsOn ? t('record.error.order') : ''),
      what: needed(values.what, t('record.error.what')),
      toWhom: needed(values.toWhom, t('record.error.whom')),
      dueOn: day(values.dueOn),
    }),
  });
  const submit = () =>
    send(async ({ what, toWhom, dueOn, ...values }) => {
      if (values.basisKind === '') return undefined;
      const answer = await record({
        input: {
          ...values,
          basisKind: values.basisKind,
          title: values.title.trim(),
          citation: values.citation.trim(),
          handOver: { what: what.trim(), toWhom: toWhom.trim(), dueOn },
        },
      });
      const outcome = outcomeOf(answer.data?.result, 'Activity', answer.error);
      if (!outcome.ok) return outcome.failure;
      void navigate(`/desk/activities/${outcome.value.id}`);
      return undefined;
    });
  const dateField = (path: 'startsOn' | 'endsOn' | 'dueOn', label: string) => (
    <DateField
      {...field(path)}
      label={label}
      value={form.values[path]}
      onChange={(value) => form.setFieldValue(path, value)}
    />
  );
  return (
    <>
      <ErrorSummary errors={errors} failure={failure} attempt={attempt} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="xl">
          <NativeSelect
            label={t('record.election')}
            data={elections.map(({ id, title, country, electionDay }) => ({
              value: id,
              label: [title, format.country(country), electionDay && format.date(electionDay, 'medium')]
                .filter(Boolean)
                .join(' · '),
            }))}
            {...field('electionId')}
          />
          <TextInput label={t('record.name')} description={t('record.nameHint')} {...field('title')} dir="auto" />
          <NativeSelect
            label={t('activity.service')}
            data={[
              { value: '', label: t('record.choose') },
              ...known.mandateServices
                .filter(({ family }) => family !== NEVER_OFFERED)
                .map(({ id }) => ({ value: id, label: names.service(id) }))
                .sort((left, right) => left.label.localeCompare(right.label)),
            ]}
            {...field('service')}
          />
          <OneChoice
            id="field-basisKind"
            legend={t('record.basis')}
            error={form.errors['basisKind']}
            choices={BASES.map((value) => ({
              value,
              label: t(`record.basisKind.${value}`),
              hint: t(`record.basisHint.${value}`),
            }))}
            value={form.values.basisKind}
            onChange={(value) => form.setFieldValue('basisKind', value as OtherBasisKind)}
          />
          <Textarea
            label={t('record.citation')}
            description={t('record.citationHint')}
            {...field('citation')}
            dir="auto"
          />
          {dateField('startsOn', t('activity.from'))}
          {dateField('endsOn', t('activity.to'))}
          <Textarea label={t('record.what')} description={t('record.whatHint')} {...field('what')} dir="auto" />
          <TextInput label={t('record.whom')} {...field('toWhom')} dir="auto" />
          {dateField('dueOn', t('record.dueOn'))}
          <Button type="submit" loading={busy} w="fit-content">
            {t('record.submit')}
          </Button>
        </Stack>
      </form>
    </>
  );
}
