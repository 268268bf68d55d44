import { Alert, Button, Group, NativeSelect, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { outcomeOf } from '../../api/outcome.js';
import { useApiMutation, useApiQuery } from '../../api/use-operation.js';
import { NotFoundPage } from '../../app/not-found.js';
import { DateField, INVALID_DATE } from '../../components/date-field.js';
import { Empty } from '../../components/empty.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useKeptForm } from '../../components/use-kept-form.js';
import { AllowedOptionsDocument, OfferOptionDocument, type AllowedOptionsQuery } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { linesOf, wholeNumber } from '../shared/numbers.js';
import { useNames } from '../shared/use-names.js';

interface Values extends Record<string, unknown> {
  service: string;
  title: string;
  description: string;
  parts: string;
  format: string;
  coreTeam: string;
  longTermObservers: string;
  shortTermObservers: string;
  startsOn: string;
  endsOn: string;
  conditions: string;
  handOverWhat: string;
  handOverTo: string;
  handOverOn: string;
}

/** Offers an option out of what the mandate allows. */
export function OfferPage() {
  const { t } = useTranslation();
  const { requestId = '' } = useParams();
  const [result, refetch] = useApiQuery(AllowedOptionsDocument, { requestId });
  const request = result.data?.assistanceRequest;
  if (result.data && !request) return <NotFoundPage />;
  return (
    <Page
      title={t('offer.title')}
      kicker={request && <bdi>{request.subject}</bdi>}
      standing={t('offer.lead')}
      back={{ to: `/desk/requests/${requestId}`, label: request?.subject ?? t('request.one') }}
      width="reading"
    >
      <Loaded result={result} onRetry={refetch}>
        {(data) =>
          data.allowedOptions.length === 0 ? (
            <Empty title={t('offer.nothingTitle')}>{t('offer.nothingText')}</Empty>
          ) : (
            <OfferForm key={requestId} data={data} requestId={requestId} />
          )
        }
      </Loaded>
    </Page>
  );
}

function OfferForm({ data, requestId }: { data: AllowedOptionsQuery; requestId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const navigate = useNavigate();
  const [, offer] = useApiMutation(OfferOptionDocument);
  const [clientMutationId] = useState(() => crypto.randomUUID());
  const { allowedOptions: allowed, assistanceRequest: request } = data;
  const needs = request?.incoming?.needsAssessment;
  const recommended = allowed.find((option) => option.service === needs?.recommendedService) ?? allowed[0]!;
  const date = (value: string) => (value === '' || value === INVALID_DATE ? t('form.error.date') : '');
  const { form, field, send, errors, failure, attempt, busy } = useKeptForm<Values>({
    key: `offer.${requestId}`,
    initialValues: {
      service: recommended.service,
      title: '',
      description: '',
      parts: '',
      format: needs?.recommendedFormat ?? '',
      coreTeam: String(needs?.coreTeam ?? ''),
      longTermObservers: String(needs?.longTermObservers ?? ''),
      shortTermObservers: String(needs?.shortTermObservers ?? ''),
      startsOn: '',
      endsOn: '',
      conditions: '',
      handOverWhat: '',
      handOverTo: '',
      handOverOn: '',
    },
    validate: (values) => ({
      title: values.title.trim() === '' ? t('offer.error.title') : '',
      description: values.description.trim() === '' ? t('offer.error.description') : '',
      coreTeam: wholeNumber(values.coreTeam) === undefined ? t('form.error.number') : '',
      longTermObservers: wholeNumber(values.longTermObservers) === undefined ? t('form.error.number') : '',
      shortTermObservers: wholeNumber(values.shortTermObservers) === undefined ? t('form.error.number') : '',
      startsOn: date(values.startsOn),
      endsOn: date(values.endsOn) || (values.endsOn < values.startsOn ? t('offer.error.order') : ''),
      handOverWhat: values.handOverWhat.trim() === '' ? t('offer.error.handOverWhat') : '',
      handOverTo: values.handOverTo.trim() === '' ? t('offer.error.handOverTo') : '',
      handOverOn: date(values.handOverOn),
    }),
  });
  const { values } = form;
  const formats = allowed.find((option) => option.service === values.service)?.formats ?? [];
  // Numbers belong to a mission; advice and training have a format only where the mandate knows one.
  const numbered = formats.length > 0;
  const chosen = formats.find((item) => item.id === values.format);

  const submit = () =>
    send(async () => {
      const answer = await offer({
        input: {
          requestId,
          service: values.service,
          title: values.title.trim(),
          description: values.description.trim(),
          parts: linesOf(values.parts),
          format: chosen?.id,
          coreTeam: numbered ? wholeNumber(values.coreTeam) : undefined,
          longTermObservers: numbered ? wholeNumber(values.longTermObservers) : undefined,
          shortTermObservers: numbered ? wholeNumber(values.shortTermObservers) : undefined,
          startsOn: values.startsOn,
          endsOn: values.endsOn,
          conditions: linesOf(values.conditions),
          handOver: { what: values.handOverWhat.trim(), toWhom: values.handOverTo.trim(), dueOn: values.handOverOn },
          clientMutationId,
        },
      });
      const outcome = outcomeOf(answer.data?.offerOption, 'Option', answer.error);
      if (!outcome.ok) return outcome.failure;
      void navigate(`/desk/requests/${requestId}`);
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
          <NativeSelect
            label={t('option.service')}
            description={t('offer.serviceHint')}
            data={allowed.map((option) => ({
              value: option.service,
              label: `${names.service(option.service)} (${t(`status.assessment.${option.outcome}`)})`,
            }))}
            {...field('service')}
          />
          <TextInput label={t('offer.name')} description={t('offer.nameHint')} {...field('title')} dir="auto" />
          <Textarea
            label={t('offer.description')}
            description={t('offer.descriptionHint')}
            {...field('description')}
            dir="auto"
          />
          <Textarea label={t('option.parts')} description={t('offer.partsHint')} {...field('parts')} dir="auto" />
          {formats.length > 0 && (
            <NativeSelect
              label={t('option.format')}
              data={[
                { value: '', label: t('needs.noFormat') },
                ...formats.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              {...field('format')}
            />
          )}
          {chosen && (
            <Alert color="verdigris" variant="light" title={t('offer.allows')}>
              {[
                chosen.coreTeam && `${t('needs.coreTeam')}: ${chosen.coreTeam}`,
                chosen.longTermObservers && `${t('needs.longTerm')}: ${chosen.longTermObservers}`,
                chosen.shortTermObservers && `${t('needs.shortTerm')}: ${chosen.shortTermObservers}`,
              ]
                .filter(Boolean)
                .join('; ')}
              {'. '}
              {chosen.source} ({t(`confidence.${chosen.confidence}`, { defaultValue: chosen.confidence })})
            </Alert>
          )}
          {numbered && (
            <Group gap="lg" align="flex-end">
              <TextInput label={t('needs.coreTeam')} inputMode="numeric" w={150} {...field('coreTeam')} />
              <TextInput label={t('needs.longTerm')} inputMode="numeric" w={190} {...field('longTermObservers')} />
              <TextInput label={t('needs.shortTerm')} inputMode="numeric" w={190} {...field('shortTermObservers')} />
            </Group>
          )}
          <DateField
            {...field('startsOn')}
            label={t('offer.startsOn')}
            description={
              request ? t('request.neededByHint', { date: format.date(request.election.electionDay) }) : undefined
            }
            value={values.startsOn}
            onChange={(value) => form.setFieldValue('startsOn', value)}
          />
          <DateField
            {...field('endsOn')}
            label={t('offer.endsOn')}
            value={values.endsOn}
            onChange={(value) => form.setFieldValue('endsOn', value)}
          />
          <Textarea
            label={t('option.conditions')}
            description={t('needs.openConditionsHint')}
            {...field('conditions')}
            dir="auto"
          />
          <section>
            <Title order={2} mb="xs">
              {t('activity.handOver')}
            </Title>
            <Stack gap="lg">
              <p>{t('offer.handOverText')}</p>
              <TextInput label={t('offer.handOverWhat')} {...field('handOverWhat')} dir="auto" />
              <TextInput label={t('offer.handOverTo')} {...field('handOverTo')} dir="auto" />
              <DateField
                {...field('handOverOn')}
                label={t('offer.handOverOn')}
                value={values.handOverOn}
                onChange={(value) => form.setFieldValue('handOverOn', value)}
              />
            </Stack>
          </section>
          <Button type="submit" loading={busy} w="fit-content">
            {t('offer.submit')}
          </Button>
        </Stack>
      </form>
    </>
  );
}
