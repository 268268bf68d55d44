import { Button, Group, NativeSelect, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { outcomeOf } from '../../api/outcome.js';
import { useApiMutation, useApiQuery } from '../../api/use-operation.js';
import { NotFoundPage } from '../../app/not-found.js';
import { OneChoice } from '../../components/choice-field.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useKeptForm } from '../../components/use-kept-form.js';
import {
  AllowedOptionsDocument,
  DeskRequestDocument,
  RecordNeedsAssessmentDocument,
  type DeskRequestQuery,
} from '../../gql/graphql.js';
import { linesOf, wholeNumber } from '../shared/numbers.js';
import { useNames } from '../shared/use-names.js';

/** What a needs assessment can come to. */
const OUTCOMES = ['positive', 'negative'] as const;

interface Values extends Record<string, unknown> {
  findings: string;
  recommendedService: string;
  recommendedFormat: string;
  coreTeam: string;
  longTermObservers: string;
  shortTermObservers: string;
  peopleMet: { name: string; capacity: string }[];
  openConditions: string;
  outcome: string;
}

/** Notes of the needs assessment: whom they met, what they found, what they recommend. */
export function NeedsPage() {
  const { t } = useTranslation();
  const { requestId = '' } = useParams();
  const [result, refetch] = useApiQuery(DeskRequestDocument, { id: requestId });
  const request = result.data?.assistanceRequest;
  if (result.data && !request) return <NotFoundPage />;
  return (
    <Page
      title={t('desk.needs')}
      kicker={request && <bdi>{request.subject}</bdi>}
      standing={t('needs.lead')}
      back={{ to: `/desk/requests/${requestId}`, label: request?.subject ?? t('request.one') }}
      width="reading"
    >
      <Loaded result={result} onRetry={refetch}>
        {() => request && <NeedsForm key={request.id} request={request} />}
      </Loaded>
    </Page>
  );
}

function NeedsForm({ request }: { request: NonNullable<DeskRequestQuery['assistanceRequest']> }) {
  const { t } = useTranslation();
  const names = useNames();
  const navigate = useNavigate();
  const [allowed] = useApiQuery(AllowedOptionsDocument, { requestId: request.id });
  const [, record] = useApiMutation(RecordNeedsAssessmentDocument);
  const before = request.incoming?.needsAssessment;
  const { form, field, send, errors, failure, attempt, busy } = useKeptForm<Values>({
    key: `needs.${request.id}`,
    initialValues: {
      findings: before?.findings ?? '',
      recommendedService: before?.recommendedService ?? request.services[0] ?? '',
      recommendedFormat: before?.recommendedFormat ?? '',
      coreTeam: String(before?.coreTeam ?? ''),
      longTermObservers: String(before?.longTermObservers ?? ''),
      shortTermObservers: String(before?.shortTermObservers ?? ''),
      peopleMet: before?.peopleMet.map(({ name, capacity }) => ({ name, capacity })) ?? [{ name: '', capacity: '' }],
      openConditions: before?.openConditions.join('\n') ?? '',
      outcome: before?.outcome ?? '',
    },
    validate: (values) => ({
      findings: values.findings.trim() === '' ? t('needs.error.findings') : '',
      recommendedService: values.recommendedService === '' ? t('needs.error.service') : '',
      coreTeam: wholeNumber(values.coreTeam) === undefined ? t('form.error.number') : '',
      longTermObservers: wholeNumber(values.longTermObservers) === undefined ? t('form.error.number') : '',
      shortTermObservers: wholeNumber(values.shortTermObservers) === undefined ? t('form.error.number') : '',
      outcome: values.outcome === '' ? t('needs.error.outcome') : '',
      ...Object.fromEntries(
        values.peopleMet.map((person, index) => [
          `peopleMet.${index}.capacity`,
          person.name.trim() !== '' && person.capacity.trim() === '' ? t('needs.error.capacity') : '',
        ]),
      ),
    }),
  });
  const { values } = form;
  const formats =
    allowed.data?.allowedOptions.find((option) => option.service === values.recommendedService)?.formats ?? [];

  const submit = () =>
    send(async () => {
      const answer = await record({
        input: {
          requestId: request.id,
          findings: values.findings.trim(),
          recommendedService: values.recommendedService,
          recommendedFormat: values.recommendedFormat || undefined,
          coreTeam: wholeNumber(values.coreTeam),
          longTermObservers: wholeNumber(values.longTermObservers),
          shortTermObservers: wholeNumber(values.shortTermObservers),
          peopleMet: values.peopleMet
            .filter((person) => person.name.trim() !== '')
            .map((person) => ({ name: person.name.trim(), capacity: person.capacity.trim() })),
          openConditions: linesOf(values.openConditions),
          outcome: values.outcome,
        },
      });
      const outcome = outcomeOf(answer.data?.recordNeedsAssessment, 'NeedsAssessment', answer.error);
      if (!outcome.ok) return outcome.failure;
      void navigate(`/desk/requests/${request.id}`);
      return undefined;
    });

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
          <section>
            <Title order={2} mb="xs">
              {t('needs.peopleMet')}
            </Title>
            <Stack gap="md">
              {values.peopleMet.map((_, index) => (
                <Group key={index} align="flex-end" grow>
                  <TextInput
                    label={t('needs.personName', { number: index + 1 })}
                    {...field(`peopleMet.${index}.name`)}
                    dir="auto"
                  />
                  <TextInput
                    label={t('needs.personCapacity', { number: index + 1 })}
                    {...field(`peopleMet.${index}.capacity`)}
                    dir="auto"
                  />
                </Group>
              ))}
              <Button
                variant="default"
                w="fit-content"
                leftSection={<IconPlus size={18} aria-hidden />}
                onClick={() => form.insertListItem('peopleMet', { name: '', capacity: '' })}
              >
                {t('needs.addPerson')}
              </Button>
            </Stack>
          </section>
          <Textarea
            label={t('needs.findings')}
            description={t('needs.findingsHint')}
            minRows={6}
            {...field('findings')}
            dir="auto"
          />
          <NativeSelect
            label={t('needs.recommendedService')}
            data={[
              { value: '', label: t('form.choose') },
              ...request.services.map((value) => ({ value, label: names.service(value) })),
            ]}
            {...field('recommendedService')}
          />
          {formats.length > 0 && (
            <NativeSelect
              label={t('needs.format')}
              data={[
                { value: '', label: t('needs.noFormat') },
                ...formats.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              {...field('recommendedFormat')}
            />
          )}
          <Group gap="lg" align="flex-end">
            <TextInput label={t('needs.coreTeam')} inputMode="numeric" w={150} {...field('coreTeam')} />
            <TextInput label={t('needs.longTerm')} inputMode="numeric" w={190} {...field('longTermObservers')} />
            <TextInput label={t('needs.shortTerm')} inputMode="numeric" w={190} {...field('shortTermObservers')} />
          </Group>
          <Textarea
            label={t('needs.openConditions')}
            description={t('needs.openConditionsHint')}
            {...field('openConditions')}
            dir="auto"
          />
          <OneChoice
            id="field-outcome"
            legend={t('needs.outcome')}
            error={form.errors['outcome']}
            choices={OUTCOMES.map((value) => ({ value, label: t(`needs.outcomes.${value}`) }))}
            value={values.outcome}
            onChange={(value) => form.setFieldValue('outcome', value)}
          />
          <Button type="submit" loading={busy} w="fit-content">
            {t('needs.submit')}
          </Button>
        </Stack>
      </form>
    </>
  );
}
